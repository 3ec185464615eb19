import PromiseModel
import Source

/// Builds small sites by hand: two counties, three municipalities, and what a test adds.
struct TestSite {
  var settings = SiteSettings(title: "Löften", baseURL: "https://example.se/")
  var date = day("2024-06-01")
  var promises: [Promise] = []
  var followUps: [FollowUp] = []
  var focusAreas: [FocusArea] = []
  var pages: [FreePage] = []
  var yearNotes: [YearNote] = []
  var media: [String] = []
  var localities: [NamedPlace] = []
  var provinces: [NamedPlace] = []
  var municipalities = [
    Municipality(
      id: Self.berg, code: "2326", name: "Berg", fullName: "Bergs kommun", slug: "berg", county: County.ID(0),
      policeRegion: "Nord"),
    Municipality(
      id: Self.bracke, code: "2305", name: "Bräcke", fullName: "Bräcke kommun", slug: "bracke", county: County.ID(0),
      policeRegion: "Nord"),
    Municipality(
      id: Self.tjorn, code: "1419", name: "Tjörn", fullName: "Tjörns kommun", slug: "tjorn", county: County.ID(1),
      policeRegion: "Väst"),
  ]

  static let berg = Municipality.ID(0)
  static let bracke = Municipality.ID(1)
  static let tjorn = Municipality.ID(2)

  var site: Site {
    let counties = [
      County(id: County.ID(0), name: "Jämtlands län", slug: "jamtlands-lan", municipalities: [Self.berg, Self.bracke]),
      County(
        id: County.ID(1), name: "Västra Götalands län", slug: "vastra-gotalands-lan", municipalities: [Self.tjorn]),
    ]
    let facts = SiteFacts(
      settings: settings, counties: counties, municipalities: municipalities, promises: promises,
      followUps: followUps, focusAreas: focusAreas, pages: pages, yearNotes: yearNotes, media: media,
      localities: localities, provinces: provinces)
    return Site(facts, on: date)
  }

  @discardableResult
  mutating func addFocusArea(_ title: String, prose: Prose = .empty, aliases: [Alias] = []) -> FocusArea.ID {
    let slug = Slug.make(title)
    focusAreas.append(
      FocusArea(
        id: FocusArea.ID(focusAreas.count), slug: slug, title: title, summary: nil, prose: prose, aliases: aliases,
        spot: Origin(file: "content/focus-areas/\(slug).md")))
    return FocusArea.ID(focusAreas.count - 1)
  }
}

extension TestSite {
  /// A site with one promise; or with several, which have their places as numbers.
  init(
    _ promise: TestPromise, _ followUps: [TestFollowUp] = [], on date: String,
    held: SiteSettings.FollowUpsHeld = .allYears
  ) throws {
    try self.init([promise], followUps, on: date, held: held)
  }

  init(
    _ promises: [TestPromise], _ followUps: [TestFollowUp] = [], on date: String,
    held: SiteSettings.FollowUpsHeld = .allYears
  ) throws {
    self.init(settings: SiteSettings(title: "Löften", baseURL: "https://example.se/", followUpsHeld: held), date: day(date))
    for promise in promises { try add(promise) }
    for followUp in followUps { try add(followUp) }
  }
}
