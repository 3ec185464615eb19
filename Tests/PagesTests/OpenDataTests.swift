import Diagnostics
import Edition
import Pages
import PromiseModel
import Source
import Templates
import Testing
@testable import TestSupport

struct OpenDataTests {
  // MARK: CSV

  @Test func keepsTheZerosOfCodesAndJoinsLists() throws {
    var site = TestSite()
    site.municipalities[0] = Municipality(
      id: TestSite.berg, code: "0114", name: "Berg", fullName: "Bergs kommun", slug: "berg", county: County.ID(0),
      policeRegion: "Nord")
    try site.add(TestPromise(municipalities: [TestSite.berg, TestSite.tjorn]))
    #expect(try site.file("data/promises.csv").contains(",berg;tjorn,0114;1419,"))
    #expect(try site.file("data/promises.json").contains("\"municipality-codes\":[\"0114\",\"1419\"]"))
  }

  // MARK: JSON

  /// Pieces hold 64 promises each: the comma between them is where two meet.
  @Test(arguments: [0, 1, 64, 65, 129])
  func joinsThePiecesOfAnArray(_ count: Int) throws {
    var site = TestSite()
    for number in 0..<count {
      // Those of the first piece have no row in the table of commitments.
      try site.add(
        TestPromise(
          slug: "s\(number)", period: "2023", commitments: number < 64 ? [] : [TestCommitment(id: "a")],
          file: "content/promises/\(number).md"))
    }
    for (name, rows) in [("promises", count), ("commitments", max(0, count - 64))] {
      let lines = try site.file("data/\(name).json").split(separator: "\n")
      #expect(lines.first == "[")
      #expect(lines.last == "]")
      #expect(lines.count == rows + 2)
      #expect(lines.count { $0.hasSuffix("},") } == max(0, rows - 1))
    }
  }

  @Test func writesNumbersExactly() throws {
    var site = TestSite()
    try site.add(
      TestPromise(commitments: [TestCommitment(id: "a", target: Target(.atLeast(try Quantity.parse("2,5"))), unit: "km")]))
    #expect(try site.file("data/commitments.json").contains("\"target-at-least\":2.5,\"unit\":\"km\""))
    #expect(try site.file("data/commitments.csv").contains(",2.5,,,km,km,"))
  }

  // MARK: Text

  @Test func givesTextWithoutMarkup() throws {
    var site = TestSite()
    try site.add(TestPromise(commitments: [TestCommitment(id: "a", text: "Ett & två <tre>")]))
    #expect(try site.file("data/commitments.csv").contains(",Ett & två <tre>,"))
  }

  // MARK: Drafts

  @Test func leavesOutDraftsAndWhatFollowsFromThem() throws {
    var site = TestSite()
    var draft = Particulars()
    draft.isDraft = true
    try site.add(TestPromise(period: "2023", commitments: [TestCommitment(id: "a")]))
    try site.add(
      TestPromise(municipalities: [TestSite.tjorn], period: "2023", particulars: draft, file: "content/promises/b.md"))
    try site.add(TestFollowUp(particulars: draft, outcomes: ["a": TestOutcome(status: .fulfilled)]))
    let paths = try site.pageSet().paths
    #expect(paths.contains("kommuner/berg/2023/index.json"))
    #expect(paths.contains("kommuner/tjorn/2023/index.html"))
    #expect(!paths.contains("kommuner/tjorn/2023/index.json"))
    #expect(try !site.file("kommuner/tjorn/2023/index.html").contains("index.json"))
    #expect(try site.file("data/follow-ups.json") == "[\n]\n")
    #expect(try site.file("data/promises.json").split(separator: "\n").count == 3)
    let document = try site.file("kommuner/berg/2023/index.json")
    #expect(!document.contains("\"latest-status\""))
    #expect(document.contains("\"follow-up-state\":\"overdue\""))
    #expect(try site.page("kommuner/berg/2023/").text.contains("Uppfyllt"))
  }

  /// What a promise says of itself is not said again of each of its parts, and what has no value is not there.
  @Test func saysInADocumentOnce() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2023", commitments: [TestCommitment(id: "a")]))
    try site.add(TestFollowUp(year: 2023, outcomes: ["a": TestOutcome(status: .fulfilled)]))
    let document = try site.file("kommuner/berg/2023/index.json")
    #expect(!document.contains("null"))
    #expect(document.split(separator: "\"promise\":").count == 2)
    #expect(document.contains("\"commitments\":[{\"commitment\":\"a\",\"kind\":"))
    #expect(document.contains("\"promise-years\":[{\"year\":2023,"))
    #expect(document.contains("\"outcomes\":[{\"commitment\":\"a\",\"status\":\"fulfilled\","))
    let municipality = try site.file("kommuner/berg/index.json")
    #expect(municipality.contains("\"statuses\":[{\"commitment\":\"a\",\"status\":\"fulfilled\"}]"))
  }

  // MARK: What is said of it

  @Test func namesEveryColumnOnceInATable() throws {
    for name in ["municipalities", "promises", "commitments", "follow-ups", "outcomes", "promise-years"] {
      let csv = try TestSite().file("data/\(name).csv")
      let header = try #require(csv.split(separator: "\r\n").first).split(separator: ",")
      #expect(Set(header).count == header.count)
      let schema = try TestSite().file("data/schema/\(name).json")
      for field in header { #expect(schema.contains("\"\(field)\": {")) }
    }
  }

  @Test func aMissingMeaningIsReportedInItsFile() throws {
    var texts = TemplateFolder.texts
    texts.words.removeAll { $0.key == "data.field.promise.en" }
    let problem = try #require(try TestSite().problems(templates: texts).first)
    #expect(problem.code == .wordMissing)
    #expect(problem.origin.file == "templates/data.yaml")
  }
}
