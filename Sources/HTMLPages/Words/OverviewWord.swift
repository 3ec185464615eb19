import Edition

/// Words of the pages that list others: start, municipalities, counties, focus areas.
enum OverviewWord: String, WordKey {
  case startInForceOne = "start.in-force.one"
  case startInForceOther = "start.in-force.other"
  case startInForceLatest = "start.in-force.latest"

  case municipalitiesDescription = "municipalities.description"
  case municipalitiesOne = "municipalities.count.one"
  case municipalitiesOther = "municipalities.count.other"

  case countiesTitle = "counties.title"
  case countiesDescription = "counties.description"
  case countyDescription = "county.description"
  case countyMunicipalitiesOne = "county.municipalities.one"
  case countyMunicipalitiesOther = "county.municipalities.other"
  case countyInForceNone = "county.in-force.none"
  case countyInForceOne = "county.in-force.one"
  case countyInForceOther = "county.in-force.other"

  case countyUnconfirmedOne = "county.unconfirmed.one"
  case countyUnconfirmedOther = "county.unconfirmed.other"
  case countyHeldOne = "county.held.one"
  case countyHeldOther = "county.held.other"
  case olderOne = "municipality.older.one"
  case olderOther = "municipality.older.other"

  case focusAreasTitle = "focus-areas.title"
  case focusAreasDescription = "focus-areas.description"
  case focusAreasPromisesNone = "focus-areas.promises.none"
  case focusAreasPromisesOne = "focus-areas.promises.one"
  case focusAreasPromisesOther = "focus-areas.promises.other"
  case focusAreaDescription = "focus-area.description"
  case focusAreaDescriptionNone = "focus-area.description-none"
  case focusAreaYearTitle = "focus-area.year-title"
  case focusAreaYearDescription = "focus-area.year-description"

  case notFoundTitle = "not-found.title"

  var names: [String] {
    switch self {
    case .startInForceLatest: ["count", "shown"]
    case .countyDescription: ["name"]
    case .focusAreaDescription, .focusAreaDescriptionNone: ["title"]
    case .focusAreaYearTitle, .focusAreaYearDescription: ["title", "year"]
    case .municipalitiesDescription, .countiesTitle, .countiesDescription,
      .countyInForceNone, .focusAreasTitle, .focusAreasDescription, .focusAreasPromisesNone, .notFoundTitle:
      []
    default: ["count"]
    }
  }
}
