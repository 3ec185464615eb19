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

  @Test func aFollowUpThatIsSilentOnACommitmentIsANote() {
    let promise = Fixture.promise + "- Vi bygger. {#bygger}\n- Tryggare. {#mal kind=aim}\n"
    let fixture = Fixture(["promises/a.md": promise, "follow-ups/a.md": Fixture.followUp])
    #expect(fixture.problems == [])
    #expect(fixture.notes.contains("follow-ups/a.md:5:1 note follow-up-silent"))
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
    #expect(!fixture.notes.contains { $0.hasSuffix("follow-up-silent") })
  }

  @Test func aFocusAreaThatNobodyUsesIsANote() {
    let promise = Fixture.promise.replacing("period: 2023\n", with: "period: 2023\nfocus: trafik\n")
    #expect(Fixture(["promises/a.md": promise]).notes == ["focus-areas/andt.md note focus-area-unused"])
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

  @Test(arguments: ["", "x/y.md", "promises/karta.png", "pages/sub/om.md", "notes.txt", "data/other.csv"])
  func nobodyCanTellWhereSomeFilesBelong(_ path: String) {
    #expect(ContentPath.nearest(to: path) == nil)
  }
}
