import PromiseModel
import Testing
@testable import TestSupport

struct MunicipalityPageTests {
  @Test func itIsSaidThatNoPromiseIsKnown() throws {
    let page = try TestSite().page("kommuner/berg/")
    #expect(
      page.text.contains(
        "Vi känner inte till något medborgarlöfte som gäller i Bergs kommun just nu. Det kan ändå finnas ett."))
    #expect(!page.html.contains("Antalen i en tabell"), "a box with nothing in it")
  }

  @Test func promisesStandByHowItIsWithThem() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2019", file: "1"))
    try site.add(TestPromise(period: "2021-2022", file: "2"))
    try site.add(TestPromise(period: "2023-2024", file: "3"))
    try site.add(TestPromise(period: "2025", file: "4"))
    try site.add(TestPromise(slug: "ny", period: "2026", isProposed: true, file: "5"))
    let text = try site.page("kommuner/berg/").text
    let order = [
      "Löfte som gäller nu", "Berg 2023–2024", "Kommande löften", "Berg 2025", "Förslag",
      "Berg 2026", "Tidigare löften", "Berg 2021–2022", "Berg 2019",
    ]
    var rest = text[...]
    for words in order {
      let found = try #require(rest.firstRange(of: words), "\(words) in \(rest)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func whomToAskIsNotFarDownWhateverThereIsToTell() throws {
    var site = TestSite()
    for period in ["2020", "2021", "2022"] { try site.add(TestPromise(period: period, file: period)) }
    let html = try site.page("kommuner/berg/").html
    let parts = html.split(separator: "<h2 id=\"_fraga\">")
    #expect(parts.first?.contains("Medborgarlöfte för Berg 2022") == true)
    let older = try #require(parts.first?.split(separator: "<summary>2 äldre löften</summary>"))
    #expect(older.first?.contains("Medborgarlöfte för Berg 2021") == false)
    #expect(older.last?.contains("Medborgarlöfte för Berg 2020") == true)
    #expect(!html.contains("<a href=\"#_fraga\">Vem du kan fråga</a>"), "a short page needs no contents")
    for district in ["Norr", "Söder", "Väster"] { try site.add(TestPromise(district: district, file: district)) }
    #expect(try site.page("kommuner/berg/").html.contains("<a href=\"#_fraga\">Vem du kan fråga</a>"))
  }

  /// What is promised and what came of it is read in one place.
  @Test func eachPointOfWhatHoldsHasWhatIsLastKnownOfIt() throws {
    var site = TestSite()
    let (done, silent) = (TestCommitment(id: "a", text: "Ljuset ses över."), TestCommitment(id: "b", text: "Ronder görs."))
    try site.add(TestPromise(period: "2022-2025", commitments: [done, silent]))
    #expect(try !site.page("kommuner/berg/").html.contains("class=\"status status-silent\""))
    try site.add(TestFollowUp(year: 2022, assessedBy: "nsd.se", outcomes: ["a": TestOutcome(status: .fulfilled)]))
    let points = try #require(try site.page("kommuner/berg/").html.split(separator: "<ul class=\"points\">").dropFirst().first)
    let text = RenderedPage(String(points.split(separator: "</ul>")[0])).text
    #expect(text.contains("Ljuset ses över. Uppfyllt 2022, enligt nsd.se"))
    #expect(text.contains("Ronder görs. Nämns inte i någon uppföljning här"))
  }

  @Test func theRecordOfACommitmentGoesOverTheYears() throws {
    var site = TestSite()
    try site.add(
      TestPromise(
        period: "2021-2024",
        commitments: [TestCommitment(id: "a", text: "Ljuset ses över."), TestCommitment(id: "mal", kind: .aim)]))
    try site.add(TestFollowUp(year: 2021, outcomes: ["a": TestOutcome(status: .ongoing)], file: "1"))
    try site.add(TestFollowUp(year: 2022, assessedBy: "nsd.se", file: "2"))
    let page = try site.page("kommuner/berg/")
    let row = try #require(page.html.split(separator: "\n").first { $0.contains("Ljuset ses över.</th>") })
    let cells = RenderedPage(String(row.replacing("</td>", with: " | "))).text
    let late = "Saknas sedan 31\u{A0}mars 2024, enligt den här webbplatsens regel"
    #expect(cells == "Ljuset ses över.Pågår | Nämns inte, enligt nsd.se | \(late) | Året är inte slut | ")
    #expect(row.contains("href=\"2021-2024/uppfoljning-2021/index.html#a\""))
  }

  @Test func aJointPromiseStandsWithEachOfItsMunicipalities() throws {
    var site = TestSite()
    try site.add(TestPromise(municipalities: [TestSite.berg, TestSite.tjorn]))
    #expect(
      try site.page("kommuner/tjorn/").html.contains("<a href=\"../berg/2023-2024/index.html\">"))
  }

  @Test func theOtherMunicipalitiesOfTheCountyAreItsNeighbours() throws {
    let page = try TestSite().page("kommuner/berg/")
    #expect(page.text.contains("Andra kommuner i Jämtlands län Bräcke"))
    #expect(page.html.contains("<a href=\"../../lan/jamtlands-lan/index.html\">Jämtlands län</a>"))
    #expect(!page.text.contains("Tjörn"))
  }

  @Test func oneWithoutAPromiseLeadsToWhoMayKnowAndToThoseThatHaveOne() throws {
    var site = TestSite()
    try site.add(TestPromise(municipalities: [TestSite.bracke]))
    let page = try site.page("kommuner/berg/")
    #expect(page.html.contains("<li>Polisen: <a href=\"tel:11414\">114 14</a>. Ring 112"))
    #expect(page.text.contains("Löften i andra kommuner i Jämtlands län Bräcke löfte gäller 2023–2024"))
    #expect(page.html.contains("content=\"Här finns inget medborgarlöfte för Bergs kommun, men vem"))
    #expect(!page.text.contains("Visa löftet på en annan webbplats"))
    let other = try site.page("kommuner/bracke/")
    #expect(other.text.contains("Andra kommuner i Jämtlands län Berg"))
    #expect(other.html.contains("content=\"Vad polisen och Bräcke kommun har lovat invånarna, och hur det har gått.\""))
    #expect(other.text.contains("Visa löftet på en annan webbplats"))
  }

  @Test func itsOwnFileAddsIntroductionContactsAndPages() throws {
    var text = ProseBuilder()
    text.paragraph("Berg ligger vid Storsjön.")
    var site = TestSite()
    site.municipalities[0] = Municipality(
      id: TestSite.berg, code: "2326", name: "Berg", fullName: "Bergs kommun", slug: "berg", county: County.ID(0),
      policeRegion: "Nord", homepage: "https://berg.se/", policePage: "https://polisen.se/berg",
      contacts: [
        Contact(name: "Kim", role: "Samordnare", organisation: nil, phone: nil, email: nil, url: nil)
      ], introduction: text.prose)
    let page = try site.page("kommuner/berg/")
    #expect(page.html.contains("<p>Berg ligger vid Storsjön.</p>"))
    #expect(page.html.contains("<a href=\"https://berg.se/\">Bergs kommun</a>"))
    #expect(page.html.contains("<a href=\"https://polisen.se/berg\">"))
    #expect(page.text.contains("Kim, Samordnare"))
  }
}
