import PromiseModel
import Testing
@testable import TestSupport

/// What a follow-up comes to, in one sentence beside its promise.
struct ResultTests {
  private static let ids = ["a", "b", "c", "d"]

  private static func site(_ statuses: [Status], isIncomplete: Bool = false) throws -> TestSite {
    var site = TestSite()
    let aim = TestCommitment(id: "mal", kind: .aim)
    try site.add(TestPromise(period: "2022-2024", commitments: ids.map { TestCommitment(id: $0) } + [aim]))
    var particulars = Particulars()
    particulars.isIncomplete = isIncomplete
    var followUp = TestFollowUp(year: 2022, particulars: particulars)
    followUp.outcomes = ["mal": TestOutcome(status: .fulfilled)]
    for (id, status) in zip(ids, statuses) { followUp.outcomes[id] = TestOutcome(status: status) }
    try site.add(followUp)
    return site
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let statuses: [Status]
    var isIncomplete = false
    let expected: String
    var testDescription: String { expected }
  }

  @Test(arguments: [
    Case(statuses: [.fulfilled, .fulfilled, .fulfilled, .fulfilled], expected: "4 av 4 uppfyllda"),
    Case(
      statuses: [.fulfilled, .partly, .notFulfilled, .notStarted],
      expected: "1 av 4 uppfylld, 1 delvis uppfylld, 1 ej uppfylld och 1 ej påbörjad"),
    Case(
      statuses: [.reported, .reported, .ongoing], expected: "1 av 4 pågår, 2 är beskrivna utan bedömning och 1 nämns inte"),
    // After a verb an adjective needs one.
    Case(
      statuses: [.ongoing, .ongoing, .notNeeded, .notStarted],
      expected: "2 av 4 pågår, 1 är ej påbörjad och 1 är inte aktuell"),
    Case(
      statuses: [.notNeeded, .notNeeded, .notAssessable], isIncomplete: true,
      expected: "2 av 4 inte aktuella, 1 går inte att bedöma och 1 vet vi inte (vi har bara en del)"),
  ])
  func saysHowManyHaveEachStatus(_ test: Case) throws {
    let site = try Self.site(test.statuses, isIncomplete: test.isIncomplete)
    let line = "2022: \(test.expected) – <a href=\"2022-2024/uppfoljning-2022/index.html\">läs uppföljningen 2022</a>"
    #expect(try site.page("kommuner/berg/").html.contains(line))
    let link = ">Uppföljning 2022</a>: \(test.expected)"
    #expect(try site.page("kommuner/berg/2022-2024/").html.contains(link))
  }

  @Test func saysByWhoseRuleOneIsMissing() throws {
    let text = try Self.site([]).page("kommuner/berg/").text
    let missing = "2023: uppföljningen saknas sedan 31\u{A0}mars 2024, enligt den här webbplatsens regel"
    #expect(text.contains(missing))
  }

  @Test func saysOnceWhatIsSaidOfSeveralYears() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2020-2023", commitments: [TestCommitment(id: "a")]))
    try site.add(TestFollowUp(year: 2022, covers: "2020-2022", assessedBy: "nsd.se"))
    let html = try site.page("kommuner/berg/").html
    #expect(html.split(separator: "läs uppföljningen").count == 2)
    #expect(html.contains("2020–2022: 1 av 1 nämns inte, enligt nsd.se – "))
  }

  // MARK: What is no result of a year

  /// What the page of a municipality says of a promise that has ended.
  private static func saidOf(
    _ followUp: TestFollowUp?, documents: [LinkedDocument] = [], isDraft: Bool = false
  ) throws -> RenderedPage {
    var site = TestSite()
    var particulars = Particulars()
    particulars.documents = documents
    particulars.isDraft = isDraft
    try site.add(TestPromise(period: "2022", particulars: particulars, commitments: [TestCommitment(id: "a")]))
    if let followUp { try site.add(followUp) }
    return try site.page("kommuner/berg/")
  }

  @Test func aReportOnAPartOfTheYearIsNoResultOfIt() throws {
    let outcomes = ["a": TestOutcome(status: .ongoing)]
    let interim = TestFollowUp(year: 2022, part: "kvartal 1", outcomes: outcomes)
    let page = try Self.saidOf(interim)
    #expect(page.text.contains("Delrapport, kvartal 1 2022: 1 av 1 pågick – läs delrapporten kvartal 1 2022"))
    #expect(page.text.contains("2022: uppföljningen saknas sedan"))
    #expect(page.html.contains("<span>2022 (bara delrapport)</span>"))
    let document = LinkedDocument(title: "Rapport", location: .external("https://berg.se/r"), followUp: .year(2022))
    let both = try Self.saidOf(interim, documents: [document])
    #expect(both.text.contains("läs delrapporten kvartal 1 2022 2022: uppföljningen finns någon annanstans: Rapport"))
    let whole = try Self.saidOf(TestFollowUp(year: 2022, outcomes: outcomes))
    #expect(whole.html.contains("<span>2022</span>"))
    #expect(!whole.text.contains("elrapport"))
  }

  @Test func leadsToWhereAFollowUpIsElsewhere() throws {
    let document = LinkedDocument(title: "Rapport", location: .external("https://berg.se/r"), followUp: .year(2022))
    let html = try Self.saidOf(nil, documents: [document]).html
    #expect(html.contains("2022: uppföljningen finns någon annanstans: <a href=\"https://berg.se/r\">Rapport</a>"))
  }

  @Test func aDraftIsToldFromWhatIsPublished() throws {
    let page = try Self.saidOf(nil, isDraft: true)
    #expect(page.text.contains("Medborgarlöfte för Berg 2022 (utkast)"))
    var particulars = Particulars()
    particulars.isDraft = true
    let followUp = TestFollowUp(year: 2022, particulars: particulars, outcomes: ["a": TestOutcome(status: .fulfilled)])
    #expect(try Self.saidOf(followUp).text.contains("2022 (utkast): 1 av 1 uppfylld – läs uppföljningen 2022 (utkast)"))
  }

  @Test func aDraftIsKeptFromSearchEngines() throws {
    var particulars = Particulars()
    particulars.isDraft = true
    var site = TestSite()
    try site.add(TestPromise(period: "2022", particulars: particulars))
    try site.add(TestPromise(period: "2023", file: "content/promises/2.md"))
    #expect(try site.page("kommuner/berg/2022/").html.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(try !site.page("kommuner/berg/2023/").html.contains("noindex"))
  }
}
