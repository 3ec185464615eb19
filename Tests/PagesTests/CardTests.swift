import Digest
import PromiseModel
import Testing
@testable import TestSupport

struct CardTests {
  @Test func showsThePromiseInForceWithWhatIsKnownOfEachCommitment() throws {
    var site = TestSite()
    try site.add(
      TestPromise(
        commitments: [
          TestCommitment(id: "a", text: "Vi går."), TestCommitment(id: "b", text: "Vi ser."),
          TestCommitment(id: "c", text: "Tryggare.", kind: .aim),
        ]))
    try site.add(TestFollowUp(published: "2024-02-10", outcomes: ["a": TestOutcome(status: .partly)]))
    let card = try site.page("kommuner/berg/kort/")
    #expect(card.text.contains("Medborgarlöfte för Berg 2023–2024"))
    #expect(card.html.contains("Vi går."))
    #expect(card.html.contains("<strong class=\"status status-partly\">Delvis uppfyllt</strong>"))
    #expect(card.html.contains("<span class=\"quiet\">2023</span>"))
    #expect(card.text.contains("Vi ser."))
    #expect(card.text.contains("Vi ser. Nämns inte i någon uppföljning här"))
    #expect(!card.text.contains("Tryggare."))
    #expect(!card.text.contains("Vi känner inte till"))
  }

  struct State: Sendable, CustomTestStringConvertible {
    let name: String
    var periods: [String] = []
    var isProposed = false
    var isDraft = false
    let says: [String]
    var testDescription: String { name }
  }

  static let states = [
    State(name: "no promise", says: ["Det kan ändå finnas ett."]),
    State(name: "one to come", periods: ["2025"], says: ["Berg 2025", "gäller från och med"]),
    State(name: "one that nobody has confirmed", periods: ["2020-"], says: ["Berg 2020", "Obekräftat", "1\u{A0}januari 2020"]),
    State(name: "the nearest to come", periods: ["2025", "2027"], says: ["Berg 2025"]),
    State(name: "one that has ended", periods: ["2019", "2022"], says: ["Berg 2022", "Gäller inte längre"]),
    State(name: "one to come before one that has ended", periods: ["2022", "2025"], says: ["Berg 2025"]),
    State(
      name: "a proposed one", periods: ["2025"], isProposed: true,
      says: ["Berg 2025", "håller på att tas fram"]),
    State(name: "a draft", periods: ["2024"], isDraft: true, says: ["Det kan ändå finnas ett."]),
  ]

  @Test(arguments: states)
  func saysSoWhenNoneIsInForce(_ test: State) throws {
    var site = TestSite()
    var particulars = Particulars()
    particulars.isDraft = test.isDraft
    for period in test.periods {
      try site.add(
        TestPromise(
          period: period, isProposed: test.isProposed, particulars: particulars,
          commitments: [TestCommitment(id: "a", text: "Vi går.")]))
    }
    let card = try site.page("kommuner/berg/kort/")
    #expect(card.html.contains("Vi känner inte till något medborgarlöfte som gäller i Bergs kommun just nu."))
    for words in test.says { #expect(card.html.contains(words)) }
    #expect(card.html.split(separator: "<h2>").count == (test.isDraft || test.periods.isEmpty ? 1 : 2))
    #expect(!card.html.contains("Vi går."), "what is not in force is not shown as if it were")
  }

  @Test func leavesTheRestOfManyToThePageOfTheMunicipality() throws {
    var site = TestSite()
    for number in 1...7 {
      try site.add(
        TestPromise(
          slug: "del-\(number)a",
          commitments: (1...14).map { TestCommitment(id: "a\($0)", text: "Vi går nr \($0).") }))
    }
    let card = try site.page("kommuner/berg/kort/").html
    #expect(card.split(separator: "<h2>").count == 6)
    #expect(card.split(separator: "Och 2 punkter till.").count == 6)
    #expect(card.contains("2 löften till gäller"))
    #expect(!card.contains("Vi går nr 13."))
  }

  @Test func needsNothingButItselfAndOpensItsLinkInTheWholeWindow() throws {
    let card = try TestSite().page("kommuner/berg/kort/").html
    let style = try #require(card.split(separator: "<style>").last?.split(separator: "</style>").first)
    let hash = Fingerprint(of: Array(style.utf8)).base64
    let policy = "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    #expect(card.contains("content=\"\(policy)\""))
    #expect(!card.contains("<script") && !card.contains("<img"))
    #expect(card.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(card.contains("<link rel=\"canonical\" href=\"https://example.se/kommuner/berg/\">"))
    #expect(card.split(separator: "<a ").count == 2)
    #expect(card.contains("<a href=\"../index.html\" target=\"_top\">"))
  }

  @Test func isNotInTheSitemap() throws {
    #expect(!(try TestSite().file("sitemap.xml")).contains("berg/kort/"))
  }

  // MARK: The guide

  @Test func showsWhatToPasteForAMunicipalityWithAPromise() throws {
    var site = TestSite()
    try site.add(TestPromise(municipalities: [TestSite.bracke]))
    let guide = try site.page("data/kort/").html
    #expect(guide.contains("&lt;iframe src=\"https://example.se/kommuner/bracke/kort/\""))
    #expect(guide.contains("title=\"Medborgarlöfte i Bräcke\""))
    #expect(guide.contains("https://example.se/kommuner/bracke/index.json"))
    for slug in ["berg", "bracke", "tjorn"] {
      #expect(guide.contains("<li><a href=\"../../kommuner/\(slug)/kort/index.html\">"))
    }
  }

  @Test func whatIsPastedStaysOneAttribute() throws {
    var site = TestSite()
    site.municipalities[0] = Municipality(
      id: TestSite.berg, code: "2326", name: "\"><b>", fullName: "Bergs kommun", slug: "berg", county: County.ID(0),
      policeRegion: "Nord")
    let guide = try site.page("data/kort/").html
    #expect(guide.contains("title=\"Medborgarlöfte i &amp;quot;&amp;gt;&amp;lt;b&amp;gt;\""))
  }
}
