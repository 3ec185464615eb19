import PromiseModel
import SafeHTML
import Templates

/// One municipality: what is promised there now, what was, and what came of it.
struct MunicipalityPage: Page {
  static let template = "municipality"

  static let shape = Shape(
    "municipality",
    [
      "page": .record(PageFrame.shape), "fullName": .value, "pictures": .list(PictureRecord.shape),
      "introduction": .value,
      "isInForce": .flag, "inForce": .list(PromiseListItem.shape),
      "hasComing": .flag, "coming": .list(PromiseListItem.shape),
      "hasProposed": .flag, "proposed": .list(PromiseListItem.shape),
      "hasEnded": .flag, "ended": .list(PromiseListItem.shape),
      "hasHistory": .flag, "history": .list(CommitmentHistory.shape),
      "chart": .record(StatusChart.shape), "chartTable": .record(CountTable.shape),
      "locator": .record(LocatorMap.shape),
      "county": .record(LinkRecord.shape), "policeRegion": .value, "homepage": .value,
      "policePage": .value, "hasContacts": .flag, "contacts": .list(ContactRecord.shape),
      "hasNeighbours": .flag, "neighbours": .list(LinkRecord.shape), "cardGuide": .value,
    ])

  static func all(in plan: FilePlan) -> [MunicipalityPage] {
    plan.site.municipalityIDs.map { MunicipalityPage(municipality: $0) }
  }

  let municipality: Municipality.ID
  var id: PageID { .municipality(municipality) }

  func record(from view: Viewpoint) -> Record {
    let site = view.site
    let municipality = site[municipality]
    let all = site.promisesByMunicipality[self.municipality.index]
    let promises = PromisesByState(of: self.municipality, in: site)
    let history = all.filter { !site[$0].isProposed }.compactMap { view.history(of: $0) }
    let chart = view.statusChart(of: self.municipality)
    let neighbours = site.neighbours(of: self.municipality)
    return Record(
      Self.shape,
      [
        "page": .record(frame(in: view).record(from: view)), "fullName": .text(municipality.fullName),
        "pictures": .list(municipality.images.map(view.picture)),
        "introduction": .maybe(
          view.prose(municipality.introduction, of: id).whole()),
        "isInForce": .flag(!promises.inForce.isEmpty),
        "inForce": .list(promises.inForce.map { view.listItem($0) }),
        "hasComing": .flag(!promises.coming.isEmpty),
        "coming": .list(promises.coming.map { view.listItem($0) }),
        "hasProposed": .flag(!promises.proposed.isEmpty),
        "proposed": .list(promises.proposed.map { view.listItem($0) }),
        "hasEnded": .flag(!promises.ended.isEmpty),
        "ended": .list(promises.ended.map { view.listItem($0) }),
        "hasHistory": .flag(!history.isEmpty), "history": .list(history),
        "chart": .maybe(chart?.record), "chartTable": .maybe(chart?.table.record),
        "locator": .maybe(view.locator(of: self.municipality)),
        "county": .record(view.link(municipality.county)),
        "policeRegion": .text(municipality.policeRegion),
        "homepage": .maybe(municipality.homepage), "policePage": .maybe(municipality.policePage),
        "hasContacts": .flag(!municipality.contacts.isEmpty),
        "contacts": .list(municipality.contacts.map { ContactRecord.make($0, withLinks: true) }),
        "hasNeighbours": .flag(!neighbours.isEmpty),
        "neighbours": .list(neighbours.map { view.link($0) }),
        "cardGuide": .text(view.address(of: .cardGuide)),
      ])
  }

  private func frame(in view: Viewpoint) -> PageFrame {
    let municipality = view.site[municipality]
    return PageFrame(
      title: view.words(MunicipalityPageWord.title, ["name": .text(municipality.name)]),
      description: view.words(
        MunicipalityPageWord.description, ["fullName": .text(municipality.fullName)]),
      above: [
        (.municipalities, view.words[PlaceWord.municipalities])
      ])
  }
}

extension Viewpoint {
  /// The municipality's commitments, a row for each year; nil as long as there is no follow-up.
  fileprivate func statusChart(of id: Municipality.ID) -> StatusChart? {
    let years = MunicipalitySummary(of: id, in: site).years
    guard years.contains(where: { $0.counts.total.number > 0 }) else { return nil }
    return StatusChart(
      rows: years.map { StatusChart.Row(name: String($0.year), counts: $0.counts) }, words: words,
      formats: formats)
  }
}

enum MunicipalityPageWord: String, WordKey {
  case title = "municipality.title"
  case description = "municipality.description"

  var names: KeyValuePairs<String, Shape.Kind> {
    switch self {
    case .title: ["name": .value]
    case .description: ["fullName": .value]
    }
  }
}
