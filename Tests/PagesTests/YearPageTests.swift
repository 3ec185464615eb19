import PromiseModel
import Source
import Testing
@testable import TestSupport

struct YearPageTests {
  /// 2023: Berg with a follow-up, Bräcke and Tjörn without; a proposed promise that counts for nothing.
  private static var site: TestSite {
    get throws {
      var site = TestSite()
      let traffic = site.addFocusArea("Trafik")
      let drugs = site.addFocusArea("Narkotika")
      site.addFocusArea("Ungdomar")
      try site.add(
        TestPromise(
          period: "2023", focus: [traffic, drugs],
          commitments: [
            TestCommitment(id: "kontroller", givers: .named([.police]), focus: [traffic, drugs]),
            TestCommitment(id: "belysning", givers: .named([.municipality]), focus: [traffic]),
            TestCommitment(id: "trygghet", kind: .aim, givers: .named([.police])),
          ]))
      var partial = Particulars()
      partial.isIncomplete = true
      try site.add(
        TestPromise(
          municipalities: [TestSite.bracke], period: "2023", particulars: partial,
          commitments: [TestCommitment(id: "vandringar", givers: .named([.police, .municipality]))],
          file: "content/promises/bracke.md"))
      try site.add(
        TestPromise(
          municipalities: [TestSite.tjorn], period: "2023", particulars: partial,
          file: "content/promises/tjorn.md"))
      try site.add(
        TestPromise(
          municipalities: [TestSite.tjorn], slug: "forslag", period: "2023", isProposed: true,
          commitments: [TestCommitment(id: "a")], file: "content/promises/tjorn-2.md"))
      try site.add(TestFollowUp(outcomes: ["kontroller": TestOutcome(status: .fulfilled)]))
      return site
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let table: String
    let row: String
    let counts: [String]
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "a promise with a follow-up", table: "lagen", row: "Uppföljning finns", counts: ["1"]),
    Row(name: "promises whose follow-up is late", table: "lagen", row: "Saknas", counts: ["2"]),
    Row(name: "a state that no promise has", table: "lagen", row: "Väntas", counts: ["0"]),
    Row(name: "a commitment that was kept", table: "hur-det-gick", row: "Uppfyllt", counts: ["1"]),
    Row(name: "one that is passed over", table: "hur-det-gick", row: "Nämns inte", counts: ["1"]),
    Row(name: "no aims in the sum", table: "hur-det-gick", row: "Uppföljda punkter", counts: ["2"]),
    Row(
      name: "what the police are to do alone", table: "per-givare", row: "Polisen ensam",
      counts: ["1", "0", "1", "0"]),
    Row(
      name: "those without a follow-up apart, at least so many as one promise is held in part",
      table: "per-givare", row: "Polisen och kommunen tillsammans", counts: ["0", "0", "0", "minst 1"]),
    Row(
      name: "a commitment with two focus areas in the one", table: "per-fokusomrade", row: "Trafik",
      counts: ["1", "1", "2", "0"]),
    Row(
      name: "and in the other", table: "per-fokusomrade", row: "Narkotika", counts: ["1", "0", "1", "0"]),
    Row(
      name: "those without a focus area", table: "per-fokusomrade", row: "Inget fokusområde anges",
      counts: ["0", "0", "0", "minst 1"]),
  ]

  @Test(arguments: rows)
  func counts(_ row: Row) throws {
    let page = try Self.site.page("uppfoljning/2023/")
    #expect(page.counts(row.row, in: row.table) == row.counts)
  }

  @Test func leavesOutFocusAreasAndStatusesThatNoCommitmentHas() throws {
    let page = try Self.site.page("uppfoljning/2023/")
    #expect(page.counts("Ungdomar", in: "per-fokusomrade") == nil)
    #expect(
      page.columns(of: "per-givare")
        == ["Vem", "Uppfyllt", "Nämns inte", "Uppföljda punkter", "Ingen uppföljning här"])
  }

  @Test func saysWhatTheSumsDoNotContain() throws {
    let text = try Self.site.page("uppfoljning/2023/").text
    #expect(text.contains("Sammanställningen gäller 3 löften."))
    #expect(text.contains("minst 1 punkt har ingen uppföljning här."))
    #expect(text.contains("Punkterna i ett av löftena finns inte här, och ingår inte i antalen."))
    #expect(text.contains("Där det står ”minst” kan antalet vara större"))
    #expect(text.contains("En punkt med två fokusområden räknas i båda"))
  }

  @Test func listsWhatIsOverdueWithTheDayItWasDue() throws {
    let page = try Self.site.page("uppfoljning/2023/")
    #expect(page.text.contains("Medborgarlöfte för Bräcke 2023Sedan 31\u{A0}mars 2024"))
    #expect(!page.text.contains("Medborgarlöfte för Berg 2023Sedan"))
  }

  @Test func leadsToEveryPromiseAndItsFollowUp() throws {
    let html = try Self.site.page("uppfoljning/2023/").html
    #expect(html.contains("href=\"../../kommuner/berg/2023/index.html\""))
    #expect(html.contains("href=\"../../kommuner/berg/2023/uppfoljning-2023/index.html\""))
    #expect(html.contains("href=\"../../kommuner/tjorn/2023/index.html\""))
    #expect(!html.contains("forslag"))
  }

  @Test func saysThatAnInterimFollowUpIsOfAPartOfTheYear() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2023", commitments: [TestCommitment(id: "a")]))
    try site.add(TestFollowUp(part: "kvartal 1", outcomes: ["a": TestOutcome(status: .ongoing)]))
    let page = try site.page("uppfoljning/2023/")
    #expect(page.counts("Saknas", in: "lagen") == ["1"])
    #expect(page.counts("Pågick", in: "hur-det-gick") == ["1"])
    #expect(page.text.contains("För en del av året: delrapport kvartal 1 2023"))
    #expect(page.text.contains("Det finns en uppföljning för 1 punkt. Ingen uppföljning av hela året finns här, bara delrapporter."))
  }

  @Test func saysSoWhereNoFollowUpTellsOfTheYear() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2023", commitments: [TestCommitment(id: "a")]))
    let page = try site.page("uppfoljning/2023/")
    #expect(page.text.contains("Vi har ingen uppföljning som säger hur det har gått."))
    #expect(page.columns(of: "hur-det-gick").isEmpty)
  }

  @Test func carriesTheEditorsIntroduction() throws {
    var site = try Self.site
    var prose = ProseBuilder()
    prose.paragraph("Ett år med många kontroller.")
    site.yearNotes = [
      YearNote(
        year: 2023, title: "Året 2023", summary: nil, prose: prose.prose,
        spot: Origin(file: "content/years/2023.md"))
    ]
    let html = try site.page("uppfoljning/2023/").html
    #expect(html.contains("<h1>Året 2023</h1>"))
    #expect(html.contains("<p>Ett år med många kontroller.</p>"))
  }

  @Test func leadsToTheYearsBeforeAndAfter() throws {
    var site = try Self.site
    for (period, file) in [("2019", "b.md"), ("2024", "c.md")] {
      try site.add(TestPromise(period: period, commitments: [TestCommitment(id: "a")], file: file))
    }
    let html = try site.page("uppfoljning/2023/").html
    #expect(html.contains("<a href=\"../2019/index.html\" rel=\"prev\">"))
    #expect(html.contains("<a href=\"../2024/index.html\" rel=\"next\">"))
    #expect(html.contains("<link rel=\"prev\" href=\"../2019/index.html\">"))
  }

  @Test func standsInTheTableOfAllYears() throws {
    let page = try Self.site.page("uppfoljning/")
    #expect(page.counts("2023", in: "per-ar") == ["3", "1", "2"])
  }

  // MARK: Shares

  struct Shared: Sendable, CustomTestStringConvertible {
    let name: String
    let fulfilled: Int
    let partly: Int
    var isIncomplete = false
    let shares: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Shared(name: "of ten", fulfilled: 7, partly: 3, shares: ["70\u{A0}%", "30\u{A0}%"]),
    Shared(name: "of too few to say", fulfilled: 6, partly: 3, shares: []),
    Shared(name: "of all and nothing", fulfilled: 12, partly: 0, shares: ["100\u{A0}%", ""]),
    Shared(name: "never rounded to all", fulfilled: 399, partly: 1, shares: ["över 99\u{A0}%", "under 1\u{A0}%"]),
    Shared(name: "not where there may be more", fulfilled: 7, partly: 3, isIncomplete: true, shares: []),
  ])
  func saysWhatPartOfTheWholeANumberIs(_ test: Shared) throws {
    let ids = (0..<test.fulfilled + test.partly).map { "a\($0)" }
    var particulars = Particulars()
    particulars.isIncomplete = test.isIncomplete
    var site = TestSite()
    try site.add(TestPromise(period: "2023", particulars: particulars, commitments: ids.map { TestCommitment(id: $0) }))
    let statuses = ids.indices.map { TestOutcome(status: $0 < test.fulfilled ? .fulfilled : .partly) }
    try site.add(TestFollowUp(outcomes: Dictionary(uniqueKeysWithValues: zip(ids, statuses))))
    let page = try site.page("uppfoljning/2023/")
    let cells = ["Uppfyllt", "Delvis uppfyllt"].compactMap { page.counts($0, in: "hur-det-gick")?.dropFirst().first }
    #expect(cells == test.shares)
    #expect(page.html.contains("<span class=\"share\">\(test.shares.first ?? "70")") == !test.shares.isEmpty)
  }
}
