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
    #expect(try site.file("data/promises/2023.csv").contains(",berg;tjorn,0114;1419,"))
    #expect(try site.file("data/promises/2023.json").contains("\"municipality-codes\":[\"0114\",\"1419\"]"))
  }

  // MARK: JSON

  /// Pieces hold 64 promises each: the comma between them is where two meet.
  @Test(arguments: [1, 64, 65, 129])
  func joinsThePiecesOfAnArray(_ count: Int) throws {
    var site = TestSite()
    for number in 0..<count {
      // Those of the first piece have no row in the table of commitments.
      try site.add(
        TestPromise(
          slug: "s\(number)", period: "2023", commitments: number < 64 ? [] : [TestCommitment(id: "a")],
          file: "content/promises/\(number).md"))
    }
    for (name, rows) in [("promises/2023", count), ("commitments/2023/jamtlands-lan", max(0, count - 64))] where rows > 0 {
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
    #expect(try site.file("data/commitments/2023/jamtlands-lan.json").contains("\"target-at-least\":2.5,\"unit\":\"km\""))
    #expect(try site.file("data/commitments/2023/jamtlands-lan.csv").contains(",2.5,,,km,km,"))
  }

  // MARK: Text

  @Test func givesTextWithoutMarkup() throws {
    var site = TestSite()
    try site.add(TestPromise(commitments: [TestCommitment(id: "a", text: "Ett & två <tre>")]))
    #expect(try site.file("data/commitments/2023/jamtlands-lan.csv").contains(",Ett & två <tre>,"))
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
    #expect(try site.file("data/follow-ups.json").contains("\"parts\":[]"))
    #expect(!paths.contains { $0.hasPrefix("data/follow-ups/") || $0.hasPrefix("data/outcomes/") })
    #expect(try site.file("data/promises/2023.json").split(separator: "\n").count == 3)
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

  @Test(arguments: [
    ("municipalities", ""), ("promises", "/2023"), ("commitments", "/2023/jamtlands-lan"), ("follow-ups", "/2023"),
    ("outcomes", "/2023/jamtlands-lan"), ("promise-years", "/2023"),
  ])
  func namesEveryColumnOnceInATable(_ name: String, _ part: String) throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2023", commitments: [TestCommitment(id: "a")]))
    try site.add(TestFollowUp(year: 2023, outcomes: ["a": TestOutcome(status: .fulfilled)]))
    let csv = try site.file("data/\(name)\(part).csv")
    let header = try #require(csv.split(separator: "\r\n").first).split(separator: ",")
    #expect(Set(header).count == header.count)
    let schema = try site.file("data/schema/\(name).json")
    for field in header { #expect(schema.contains("\"\(field)\": {")) }
  }

  // MARK: Parts

  @Test func namesThePartsOfATable() throws {
    var site = TestSite()
    for (place, period) in [(TestSite.tjorn, "2023-2024"), (TestSite.berg, "2023"), (TestSite.berg, "2021")] {
      try site.add(
        TestPromise(
          municipalities: [place], period: period, commitments: [TestCommitment(id: "a")],
          file: "content/promises/\(period)-\(place.index).md"))
    }
    let list = try site.file("data/commitments.csv").split(separator: "\r\n")
    #expect(
      list.map { $0.split(separator: ",").prefix(2).joined(separator: ",") }
        == ["year,county", "2021,Jämtlands län", "2023,Jämtlands län", "2023,Västra Götalands län"])
    #expect(list.last?.contains("/data/commitments/2023/vastra-gotalands-lan.csv,") == true)
    let years = try site.file("data/promise-years.csv").split(separator: "\r\n").map { $0.prefix(4) }
    #expect(years == ["year", "2021", "2023", "2024"])
    #expect(try site.file("data/promise-years/2024.json").split(separator: "\n").count == 3)
  }

  /// No file is there to name.
  @Test func aTableWithoutRowsIsOneOfNothingInThePackage() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2023"))
    let package = try site.file("data/datapackage.json")
    #expect(package.contains("\"path\": \"promises/2023.csv\""))
    #expect(package.split(separator: "\"data\": [").count == 4)
  }

  /// One of an unknown time stands with the first year of its promise.
  @Test func aFollowUpWithoutAYearHasAPart() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2021-2022", commitments: [TestCommitment(id: "a")]))
    try site.add(TestFollowUp(year: nil, outcomes: ["a": TestOutcome(status: .fulfilled)]))
    #expect(try site.file("data/outcomes/2021/jamtlands-lan.json").contains("\"fulfilled\""))
    #expect(try site.file("data/follow-ups/2021.csv").contains("uppfoljning"))
  }

  @Test func aMissingMeaningIsReportedInItsFile() throws {
    var texts = TemplateFolder.texts
    texts.words.removeAll { $0.key == "data.field.promise.en" }
    let problem = try #require(try TestSite().problems(templates: texts).first)
    #expect(problem.code == .wordMissing)
    #expect(problem.origin.file == "templates/data.yaml")
  }
}
