import PromiseModel
import Testing
@testable import TestSupport

/// What stands in a browser's tab: at most 70 characters, the municipality first.
struct WindowTitleTests {
  private static func title(of folder: String, _ site: TestSite) throws -> String {
    let html = try site.page(folder).html
    let start = try #require(html.firstRange(of: "<title>")).upperBound
    let end = try #require(html.firstRange(of: "</title>")).lowerBound
    return String(html[start..<end])
  }

  private static func site(called title: String = "Löften i Norr") -> TestSite {
    var site = TestSite()
    site.settings = SiteSettings(title: title, baseURL: "https://example.se/")
    return site
  }

  @Test func aPromiseIsCalledByRuleWhateverItsHeading() throws {
    var site = Self.site()
    var particulars = Particulars()
    particulars.title = "Samverkansöverenskommelse om medborgarlöften mellan polisen och kommunen"
    try site.add(TestPromise(particulars: particulars))
    try site.add(TestFollowUp(part: "kvartal 1"))
    let folder = "kommuner/berg/2023-2024/"
    #expect(try Self.title(of: folder, site) == "Berg: medborgarlöfte 2023–2024 – Löften i Norr")
    #expect(
      try Self.title(of: folder + "uppfoljning-2023-kvartal-1/", site)
        == "Berg: uppföljning kvartal 1 2023 av löftet 2023–2024 – Löften i Norr")
  }

  @Test func whatOnlyASlugTellsApartHasItsOwnName() throws {
    var site = Self.site()
    var particulars = Particulars()
    particulars.title = "Natten i centrum"
    try site.add(TestPromise(slug: "natt", particulars: particulars))
    #expect(try Self.title(of: "kommuner/berg/natt/2023-2024/", site) == "Berg: Natten i centrum – Löften i Norr")
  }

  @Test func theNameOfTheSiteIsNotSaidTwice() throws {
    #expect(try Self.title(of: "kommuner/berg/", Self.site()) == "Berg: medborgarlöften – Löften i Norr")
    #expect(try Self.title(of: "kommuner/berg/", Self.site(called: "Medborgarlöften")) == "Berg: medborgarlöften")
    #expect(try Self.title(of: "", Self.site()) == "Löften i Norr")
  }

  @Test func ofManyMunicipalitiesTheFirstIsNamed() throws {
    var site = Self.site()
    site.municipalities[1] = Municipality(
      id: TestSite.bracke, code: "2305", name: String(repeating: "Lång", count: 12), fullName: "L", slug: "bracke",
      county: County.ID(0), policeRegion: "Nord")
    try site.add(TestPromise(municipalities: [TestSite.berg, TestSite.bracke]))
    #expect(
      try Self.title(of: "kommuner/berg/2023-2024/", site) == "Berg m.fl.: medborgarlöfte 2023–2024 – Löften i Norr")
  }

  @Test func whatIsTooLongIsCutBetweenWords() throws {
    var site = Self.site()
    site.addFocusArea("Trygghet i det offentliga rummet om kvällar och nätter, veckans alla sju dagar")
    let found = try Self.title(
      of: "fokusomraden/trygghet-i-det-offentliga-rummet-om-kvallar-och-natter-veckans-alla-sju-dagar/", site)
    #expect(found == "Trygghet i det offentliga rummet om kvällar och nätter, veckans alla…")
    #expect(found.count <= 70)
  }
}
