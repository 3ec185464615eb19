import Content
import Diagnostics
import Source
import Testing
@testable import TestSupport

/// What an editor wants to know beyond what is wrong.
struct EditorialTests {
  @Test(arguments: [
    ("in front matter", "---\ntitle: Om\nsummary: Fråga ◊811218-9876 om det.\n---\n"),
    ("in the text", "---\ntitle: Om\n---\nFråga ◊811218-9876 om det.\n"),
    ("in code", "---\ntitle: Om\n---\nFråga `◊811218-9876`.\n"),
    ("in an address", "---\ntitle: Om\n---\n[A](https://x.example/◊811218-9876)\n"),
    ("in a comment", "---\ntitle: Om\n---\n<!-- ◊811218-9876 -->\n"),
  ])
  func aPersonalNumberIsFoundAnywhere(_ name: String, _ text: String) {
    let marked = MarkedText(text)
    #expect(
      Fixture(["pages/om.md": marked.text]).problems
        == ["\(marked.spot(in: "pages/om.md")) warning personal-number"])
  }

  @Test func aPersonalNumberIsNeverRepeatedInFull() {
    let text = "---\ntitle: Om\nupdated: 811218-9876\n---\n[här](811218-9876)\n"
    let log = Fixture(["pages/om.md": text]).linked().log
    #expect(log.count(.error) == 2)
    for diagnostic in log.sorted() {
      for language in DiagnosticLanguage.allCases {
        #expect(!diagnostic.problem(in: language).contains("9876"))
        #expect(!diagnostic.remedy(in: language).contains("9876"))
      }
    }
  }

  @Test func aFollowUpThatIsSilentOnACommitmentIsToldOnce() {
    let promise = Fixture.promise + "- Vi bygger. {#bygger}\n- Tryggare. {#mal kind=aim}\n"
    let fixture = Fixture(["promises/a.md": promise, "follow-ups/a.md": Fixture.followUp])
    #expect(fixture.problems == ["follow-ups/a.md:5:1 warning follow-up-silent"])
    let told = fixture.linked().log.sorted().filter { $0.code == .followUpSilent }
    #expect(told.map(\.arguments) == [["ids": "#bygger"]])
    #expect(told.map(\.related) == [[Origin(file: "content/promises/a.md", place: Place(line: 6, column: 1))]])
  }

  @Test(arguments: [
    ("an incomplete follow-up", "incomplete: true\n"), ("an interim one", "part: våren\n"),
  ])
  func isSilentForAReason(_ name: String, _ key: String) {
    let promise = Fixture.promise + "- Vi bygger. {#bygger}\n"
    let followUp = Fixture.followUp.replacing("year: 2023\n", with: "year: 2023\n" + key)
    let fixture = Fixture(["promises/a.md": promise, "follow-ups/a.md": followUp])
    #expect(fixture.problems == [])
  }

  @Test func aFocusAreaThatNobodyUsesIsANote() {
    let promise = Fixture.promise.replacing("period: 2023\n", with: "period: 2023\nfocus: trafik\n")
    #expect(Fixture(["promises/a.md": promise]).notes == ["focus-areas/andt.md note focus-area-unused"])
  }

  @Test func aSurveyDoesNotQuietWhatIsForgotten() {
    let followUp = Fixture.followUp.replacing("year: 2023\n", with: "year: 2023\nsurvey: { title: Enkät }\n")
      .replacing(" {#kontroller result=54}", with: "")
    let fixture = Fixture(["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp])
    #expect(fixture.problems == ["follow-ups/a.md:6:1 warning follow-up-silent"])
  }

  @Test(arguments: [
    "Polisen lovar att:\n\n- gå ut. {#a}\n- se över. {#b}", "Vi ska\natt {by=police}\n\n- gå ut. {#a}", "## Vi lovar att\n\n- gå ut. {#a}",
    "- Polisen ska:\n  - gå ut. {#a}", "Vi lovar **att**:\n<!-- så här -->\n\n1. gå ut. {#a}", "Vi lovar att\n\ngå ut. {#a}",
  ])
  func aSentenceMayGoOnInACommitment(_ text: String) {
    #expect(Fixture(["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\n---\n\(text)\n"]).problems == [])
  }

  @Test(arguments: ["Vi lovar.\n\n- gå ut. {#a}", "Vi lovar att:\n\nAlltid.\n\n- gå ut. {#a}", "Vi lovar rätt\n\n- gå ut. {#a}"])
  func elseItBeginsInUpperCase(_ text: String) {
    let problems = Fixture(["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\n---\n\(text)\n"]).problems
    #expect(problems.map { $0.hasSuffix("warning commitment-lower-case") } == [true])
  }

  @Test(arguments: [
    "title: Löfte 2022–2024", "title: Löfte 2021-23", "title: Löfte 2023/2024", "title: Väg 2021a", "signed: 2022", "published: 2022-01-01",
  ])
  func yearsAndDaysThatMayBeRight(_ key: String) {
    let text = Fixture.promise.replacing("period: 2023\n", with: "period: 2023\n\(key)\n")
    #expect(Fixture(["promises/a.md": text]).problems == [])
  }

  @Test(arguments: [
    "published: 2023-10-02\n", "published: unknown\ncovers: 2023-01/2023-10\n", "published: 2023-04-20\npart: våren\n",
    "published: unknown\ncovers: unknown\n",
  ])
  func followUpsOfAWholeYear(_ keys: String) {
    let followUp = Fixture.followUp.replacing("published: 2024-02-01\n", with: keys)
    #expect(Fixture(["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp]).problems == [])
  }

  @Test(arguments: [
    ("## K {#kontroller}", "outcome-says-nothing"), ("- Polisen kontrollerar. {#kontroller}", "follow-up-repeats-promise"),
  ])
  func whatIsMissingInADraftIsAWarning(_ body: String, _ code: String) {
    let followUp = "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: unknown\ndraft: true\n---\n\(body)\n"
    var fixture = Fixture(["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp])
    fixture.withDrafts = true
    #expect(fixture.problems == ["follow-ups/a.md:8:1 warning \(code)"])
  }

  @Test(arguments: [
    "- Polisen kontrollerar. {#kontroller status=ongoing}", "- Polisen kontrollerar. {#kontroller result=54}",
    "- Polisen kontrollerade. {#kontroller}", "## K {#kontroller}\n\n![Karta](../media/karta.png)",
    "## K {#kontroller}\n\n### Var\n\n| a |\n|---|\n| b |",
  ])
  func outcomesThatSaySomething(_ body: String) {
    let followUp = "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: unknown\n---\n\(body)\n"
    #expect(Fixture(["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp]).problems == [])
  }

  @Test(arguments: [
    ("promise/a.md", "promises/a.md"), ("Promises/a.md", "promises/a.md"), ("folow-ups/x/a.md", "follow-ups/x/a.md"),
    ("pages/om.markdown", "pages/om.md"), ("promises/a.MD", "promises/a.md"), ("years/2023.txt", "years/2023.md"),
    ("site.yml", "site.yaml"), ("data/municipality.csv", "data/municipalities.csv"), ("Media/karta.png", "media/karta.png"),
  ])
  func aFileThatFitsNowhereIsToldWhereItWasMeantToBe(_ path: String, _ expected: String) {
    #expect(ContentPath(path) == .misfit)
    #expect(ContentPath.nearest(to: path) == expected)
  }

  @Test(arguments: ["", "x/y.md", "promises/karta.png", "notes.txt", "data/other.csv"])
  func nobodyCanTellWhereSomeFilesBelong(_ path: String) {
    #expect(ContentPath.nearest(to: path) == nil)
  }
}
