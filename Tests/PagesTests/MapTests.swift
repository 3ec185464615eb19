import Diagnostics
import Edition
import Pages
import PromiseModel
import Source
import Testing
@testable import TestSupport

/// Berg and Bräcke have a border in common, Tjörn lies alone.
struct MapTests {
  private static let outlines = """
    # Two squares side by side, and one apart.
    2326 0 0 10 0 0 10 -10 0
    2305 10 0 10 0 0 10 -10 0
    1419 30 0 10 0 0 10 -10 0
    """

  private static func templates(_ outlines: String) -> TemplateTexts {
    var texts = TemplateFolder.texts
    texts.outlines = OutlineSource(file: "templates/map/municipalities.txt", bytes: Array(outlines.utf8))
    return texts
  }

  private static func page(_ folder: String, of site: TestSite, _ outlines: String = outlines) throws -> String {
    try site.page(folder, templates: templates(outlines)).html
  }

  // MARK: Outlines

  @Test func drawsEachMunicipalityOfACountyAsALink() throws {
    let html = try Self.page("lan/jamtlands-lan/", of: TestSite())
    #expect(html.contains("viewBox=\"0 0 564 284\""))
    #expect(
      html.contains(
        """
        <a href="../../kommuner/berg/index.html" tabindex="-1">\
        <title>Berg: inget känt löfte</title>\
        <path class="area-none" d="m2 2l280 0 0 280-280 0z"/></a>
        """))
    #expect(html.contains("<path class=\"area-none\" d=\"m282 2l280 0 0 280-280 0z\"/>"))
    #expect(!html.contains("Tjörn:"))
  }

  @Test func drawsMunicipalitiesOfOneCountyAndStateAsOneArea() throws {
    let html = try Self.page("lan/", of: TestSite())
    #expect(
      html.contains(
        """
        <title>Jämtlands län</title><path class="area-none" d="m2 2l160 0 0 80-160 0z"/></a>
        """))
  }

  @Test func keepsAreasOfOneCountyApartThatAreOfTwoStates() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2024"))
    let html = try Self.page("lan/", of: site)
    #expect(
      html.contains(
        """
        <path class="area-in-force" d="m2 2l80 0 0 80-80 0z"/><path class="area-none" d="m82 2l80 0 0 80-80 0z"/></a>
        """))
  }

  @Test func showsWhoHasToldHowAYearWent() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2022"))
    try site.add(TestPromise(district: "Norr", period: "2022", file: "content/promises/2.md"))
    try site.add(TestPromise(municipalities: [TestSite.bracke], period: "2022", file: "content/promises/3.md"))
    try site.add(TestFollowUp(promise: 0, year: 2022))
    try site.add(TestFollowUp(promise: 2, year: 2022, file: "content/follow-ups/2.md"))
    let html = try Self.page("uppfoljning/2022/", of: site)
    let berg = "<path class=\"area-overdue\" d=\""
    #expect(html.contains("<a href=\"#_jamtlands-lan\" tabindex=\"-1\"><title>Jämtlands län</title><path class=\"area-published\""))
    #expect(html.contains(berg), "of two promises the one that nobody has told of")
    #expect(html.contains("<g><title>Västra Götalands län</title><path class=\"area-none\""))
    #expect(html.contains("class=\"group\" id=\"_jamtlands-lan\""))
    for word in ["Uppföljning finns: 1", "Saknas: 1", "Inget känt löfte för året: 1"] { #expect(html.contains("</svg> \(word)")) }
  }

  @Test func showsAMunicipalityInItsCounty() throws {
    let html = try Self.page("kommuner/bracke/", of: TestSite())
    #expect(
      html.contains(
        """
        <path class="ground" d="m2 2l80 0 0 40-80 0z"/><path class="place" d="m42 2l40 0 0 40-40 0z"/></svg>
        """))
    #expect(html.contains("<svg viewBox=\"0 0 84 44\" width=\"168\" height=\"88\""))
  }

  @Test func putsARingAroundWhatIsTooSmallToBeFound() throws {
    let outlines = "2326 0 0 100 0 0 100 -100 0\n2305 100 0 4 0 0 4 -4 0"
    #expect(try Self.page("kommuner/bracke/", of: TestSite(), outlines).contains("<circle class=\"ring\" cx=\"80\" cy=\"3\""))
    #expect(try !Self.page("kommuner/berg/", of: TestSite(), outlines).contains("<circle class=\"ring\""))
  }

  @Test func drawsNoMapOfMunicipalitiesThatItDoesNotKnow() throws {
    for folder in ["", "lan/jamtlands-lan/", "kommuner/berg/"] {
      let html = try Self.page(folder, of: TestSite(), "9999 0 0 1 0 0 1")
      #expect(!html.contains("class=\"map"))
      #expect(!html.contains("class=\"locator"))
    }
  }

  struct Malformed: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Malformed(name: "a code alone", line: "2326"),
    Malformed(name: "two corners", line: "2326 0 0 1 1"),
    Malformed(name: "half a corner", line: "2326 0 0 1 0 0 1 1"),
    Malformed(name: "no number", line: "2326 0 0 1 0 0 x"),
    Malformed(name: "a fraction", line: "2326 0 0 1 0 0 1.5"),
    Malformed(name: "a number that no map needs", line: "2326 0 0 1 0 0 9999999999999999999"),
    Malformed(name: "a ring that is not there", line: "2326 0 0 1 0 0 1;"),
  ])
  func reportsALineThatIsNoOutline(_ test: Malformed) throws {
    let problems = try TestSite().problems(templates: Self.templates("# Map\n" + test.line + "\n"))
    #expect(problems.map(\.code) == [.outlineMalformed])
    #expect(problems.first?.origin.place == Place(line: 2, column: 1))
  }

  // MARK: States

  struct State: Sendable, CustomTestStringConvertible {
    let name: String
    let promises: [TestPromise]
    let key: String
    var testDescription: String { name }
  }

  /// On 1 June 2024.
  @Test(arguments: [
    State(name: "no promise", promises: [], key: "none"),
    State(name: "one in force", promises: [TestPromise(period: "2024")], key: "in-force"),
    State(name: "one to come", promises: [TestPromise(period: "2025")], key: "other"),
    State(name: "one proposed", promises: [TestPromise(period: "2023", isProposed: true)], key: "other"),
    State(
      name: "a follow-up that is late goes before a promise in force",
      promises: [TestPromise(period: "2023"), TestPromise(period: "2024")], key: "overdue"),
  ])
  func coloursAMunicipalityByHowItStandsThere(_ test: State) throws {
    var site = TestSite()
    for promise in test.promises { try site.add(promise) }
    let html = try Self.page("lan/jamtlands-lan/", of: site)
    #expect(html.contains("<path class=\"area-\(test.key)\" d=\"m2 2l"))
    #expect(html.contains("<rect class=\"area-\(test.key)\" width=\"20\""), "the legend explains it")
  }
}
