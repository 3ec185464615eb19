import PromiseModel
import Testing
@testable import TestSupport

struct FollowUpPageTests {
  private static let commitments = [
    TestCommitment(
      id: "fart", text: "Farten mäts.", givers: .named([.police]),
      target: Target(.atLeast(Quantity(8))), unit: "kontroller"),
    TestCommitment(id: "ljus", text: "Ljuset ses över."),
    TestCommitment(id: "skola", text: "I skolan:", kind: .group),
    TestCommitment(id: "vuxna", text: "Fler vuxna.", parent: 2),
    TestCommitment(id: "trygg", text: "Alla är trygga.", kind: .aim),
  ]

  private func page(_ followUp: TestFollowUp, at name: String = "uppfoljning-2023") throws -> RenderedPage {
    var site = TestSite()
    try site.add(TestPromise(commitments: Self.commitments))
    try site.add(followUp)
    return try site.page("kommuner/berg/2023-2024/\(name)/")
  }

  @Test func whatWasPromisedStandsBesideWhatCameOfIt() throws {
    let page = try page(TestFollowUp(outcomes: ["fart": TestOutcome(result: "20")]))
    let block = "Löftet: Farten mäts. polisen minst 8\u{A0}kontroller Uppfyllt 20\u{A0}kontroller; löftet är minst 8"
    #expect(page.text.contains(block), "\(page.text)")
    #expect(page.html.contains("<a href=\"../index.html#fart\">Farten mäts.</a>"))
  }

  struct Silence: Sendable, CustomTestStringConvertible {
    let name: String
    var part: String?
    var isIncomplete = false
    let expected: String
    let inSentence: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Silence(name: "of the whole year", expected: "Nämns inte", inSentence: "nämns inte."),
    Silence(name: "interim", part: "kvartal 1", expected: "Vet inte", inSentence: "vet vi inte."),
    Silence(
      name: "incomplete", isIncomplete: true, expected: "Vet inte", inSentence: "vet vi inte (vi har bara en del)."),
  ])
  func itIsSaidWhatAFollowUpIsSilentOn(_ silence: Silence) throws {
    var particulars = Particulars()
    particulars.isIncomplete = silence.isIncomplete
    let page = try page(
      TestFollowUp(
        part: silence.part, particulars: particulars, outcomes: ["fart": TestOutcome(status: .ongoing)]),
      at: silence.part == nil ? "uppfoljning-2023" : "uppfoljning-2023-kvartal-1")
    #expect(page.text.contains("Ljuset ses över. \(silence.expected)"), "\(page.text)")
    #expect(page.text.contains("v löftets punkter: 1 av 3 pågår och 2 \(silence.inSentence)"))
  }

  @Test func groupsAndAimsAreShownButNotCounted() throws {
    let page = try page(
      TestFollowUp(outcomes: [
        "skola": TestOutcome(status: .partly), "trygg": TestOutcome(status: .notAssessable),
      ]))
    #expect(page.text.contains("Av löftets punkter: 1 av 3 delvis uppfylld och 2 nämns inte."))
    #expect(page.text.contains("Löftet: I skolan: Delvis uppfyllt Det gäller också: Fler vuxna. Delvis uppfyllt"), "\(page.text)")
    #expect(page.text.contains("Målet: Alla är trygga. Går inte att bedöma"))
    #expect(!page.text.contains("1 går inte att bedöma"))
  }

  @Test func anOutcomeHasItsStatusWhereItsAuthorPutIt() throws {
    let page = try page(TestFollowUp(outcomes: ["ljus": TestOutcome(status: .notFulfilled, text: "Det blev inte av.")]))
    let outcome = try #require(page.html.firstRange(of: "<p id=\"ljus\">Det blev inte av.</p>\n"))
    let label = page.html[outcome.upperBound...].prefix(400)
    #expect(label.contains("<strong class=\"status status-not-fulfilled\">Ej uppfyllt</strong>"))
  }

  @Test func aSecondVoiceIsNamed() throws {
    let page = try page(TestFollowUp(assessedBy: "nsd.se"), at: "uppfoljning-2023-nsd-se")
    #expect(page.text.contains("Bedömningen är gjord av nsd.se, inte av dem som gav löftet."))
  }

  struct Days: Sendable, CustomTestStringConvertible {
    let covers: String?
    let expected: String
    var testDescription: String { expected }
  }

  @Test(arguments: [
    Days(covers: "2023-01/2023-12", expected: "2023"),
    Days(covers: "2023-01/2023-03", expected: "januari–mars 2023"),
    Days(covers: "2023-01-01/2023-03-15", expected: "1\u{A0}januari–15\u{A0}mars 2023"),
    Days(covers: nil, expected: "framgår inte"),
  ])
  func theDaysThatItTellsOfAreSaid(_ days: Days) throws {
    let page = try page(TestFollowUp(part: "våren", covers: days.covers), at: "uppfoljning-2023-varen")
    #expect(page.html.contains("<dt>Gäller tiden</dt><dd>\(days.expected)</dd>"))
  }

  struct Title: Sendable, CustomTestStringConvertible {
    var year: Int? = 2023
    var covers: String?
    var part: String?
    let name: String
    let expected: String
    var testDescription: String { expected }
  }

  @Test(arguments: [
    Title(name: "uppfoljning-2023", expected: "Uppföljning 2023"),
    Title(year: 2024, covers: "2023-2024", name: "uppfoljning-2024", expected: "Uppföljning 2023–2024"),
    Title(part: "kvartal 1", name: "uppfoljning-2023-kvartal-1", expected: "Uppföljning kvartal 1 2023"),
    Title(year: nil, name: "uppfoljning", expected: "Uppföljning, tid okänd"),
  ])
  func theTitleSaysWhatItIsOf(_ title: Title) throws {
    let page = try page(
      TestFollowUp(year: title.year, part: title.part, covers: title.covers), at: title.name)
    #expect(page.html.contains("<h1>\(title.expected): Medborgarlöfte för Berg 2023–2024</h1>"))
  }
}
