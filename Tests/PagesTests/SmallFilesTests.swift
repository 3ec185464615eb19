import Foundation
import Pages
import PromiseModel
import Testing
@testable import TestSupport

struct SmallFilesTests {
  // MARK: Sitemap

  struct Dates: Sendable, CustomTestStringConvertible {
    let name: String
    var signed: String?
    var published: String?
    var updated: String?
    var followUpPublished: String?
    let lastmod: String
    var testDescription: String { name }
  }

  static let dates = [
    Dates(name: "no date", lastmod: ""),
    Dates(name: "signed", signed: "2023-04-21", lastmod: "<lastmod>2023-04-21</lastmod>"),
    // The schema of sitemaps takes days alone.
    Dates(name: "a month", signed: "2023-04", lastmod: ""),
    Dates(name: "a later month", signed: "2023-04-21", updated: "2023-10", lastmod: ""),
    Dates(
      name: "published goes before signed", signed: "2023-04-21", published: "2023-04-25",
      lastmod: "<lastmod>2023-04-25</lastmod>"),
    Dates(
      name: "updated goes before both", signed: "2023-04-21", published: "2023-04-25",
      updated: "2023-10-31", lastmod: "<lastmod>2023-10-31</lastmod>"),
    Dates(
      name: "a follow-up changes the page of its promise", updated: "2023-10-31",
      followUpPublished: "2024-02-10", lastmod: "<lastmod>2024-02-10</lastmod>"),
    Dates(name: "a day that has not come", updated: "2024-06-02", lastmod: ""),
  ]

  @Test(arguments: dates)
  func givesTheDayThatTheContentSays(_ test: Dates) throws {
    var site = TestSite()
    var particulars = Particulars()
    particulars.updated = try test.updated.map(PartialDate.parse)
    try site.add(
      TestPromise(
        signed: test.signed, published: test.published, particulars: particulars,
        commitments: [TestCommitment(id: "a")]))
    try site.add(TestFollowUp(published: test.followUpPublished))
    let sitemap = try site.file("sitemap.xml")
    let paths = [
      "", "kommuner/", "kommuner/berg/", "kommuner/berg/2023-2024/", "lan/jamtlands-lan/",
      "uppfoljning/2023/",
    ]
    for path in paths {
      #expect(sitemap.contains("<url><loc>https://example.se/\(path)</loc>\(test.lastmod)</url>"))
    }
    #expect(sitemap.contains("<url><loc>https://example.se/kommuner/tjorn/</loc></url>"))
  }

  @Test func leavesDraftsAndPagesThatAreNoContentOutOfTheSitemap() throws {
    var site = TestSite()
    try site.addPage("Om", updated: "2023-05-02", aliases: ["/gammal/"])
    try site.addPage("Utkast", isDraft: true)
    let sitemap = try site.file("sitemap.xml")
    #expect(sitemap.contains("<url><loc>https://example.se/om/</loc><lastmod>2023-05-02</lastmod></url>"))
    #expect(!sitemap.contains("utkast"))
    #expect(!sitemap.contains("gammal"))
    #expect(!sitemap.contains("404"))
  }

  @Test func tellsNothingOfADraftsDays() throws {
    var site = TestSite()
    var particulars = Particulars()
    particulars.isDraft = true
    particulars.updated = try PartialDate.parse("2024-05-01")
    try site.add(TestPromise(particulars: particulars, commitments: [TestCommitment(id: "a")]))
    try site.add(TestFollowUp(published: "2024-05-02"))
    let sitemap = try site.file("sitemap.xml")
    #expect(!sitemap.contains("lastmod"))
    #expect(!sitemap.contains("2023-2024"))
  }

  /// The catalogue tells of what is published, whichever draft stands before it.
  @Test func datesTheCatalogueWithoutDrafts() throws {
    var site = TestSite()
    var draft = Particulars()
    draft.isDraft = true
    try site.add(TestPromise(period: "2025", particulars: draft))
    try site.add(TestPromise(signed: "2023-04-21", file: "content/promises/2.md"))
    let day = ">2023-04-21</dcterms:modified>"
    #expect(try site.file("data/catalogue.rdf").contains(day))
  }

  @Test func escapesTheSitesOwnAddress() throws {
    var site = TestSite()
    site.settings = SiteSettings(title: "Löften", baseURL: "https://example.se/a&b/")
    #expect(try site.file("sitemap.xml").contains("<loc>https://example.se/a&amp;b/kommuner/</loc>"))
  }

  /// What they hold is in files that `Tests/site/test_sitemap.py` holds against the schemas.
  @Test func dealsOutMoreAddressesThanOneFileMayHave() throws {
    var site = TestSite()
    site.settings = SiteSettings(title: "Löften", baseURL: "https://example.se/a&b/")
    try site.addPage("Om", updated: "2023-05-02")
    // Five overviews, two counties, three municipalities, a free page, the page on method, two guides to the data and one to the cards.
    let pages = try site.pageSet(sitemapLimit: 14)
    let expected = ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]
    #expect(pages.paths.filter { $0.hasPrefix("sitemap") } == expected)
    for name in expected {
      let text = try String(contentsOf: Self.sitemaps.appending(path: name), encoding: .utf8)
      #expect(try pages.text(at: name) == text)
    }
    #expect(try site.pageSet(sitemapLimit: 15).paths.filter { $0.hasPrefix("sitemap") } == ["sitemap.xml"])
  }

  private static let sitemaps = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "site/sitemaps")

  @Test func tellsRobotsWhereTheSitemapIs() throws {
    var site = TestSite()
    site.settings = SiteSettings(title: "Löften", baseURL: "https://example.se/a&b/")
    let lines = try site.file("robots.txt").split(separator: "\n")
    #expect(lines == ["User-agent: *", "Allow: /", "Sitemap: https://example.se/a&b/sitemap.xml"])
  }

  // MARK: Pages

  @Test func leadsOnFromAnOldAddress() throws {
    var site = TestSite()
    try site.addPage("Om oss", aliases: ["/gammal/adress/", "/om.html"])
    let page = try site.page("gammal/adress/").html
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.se/om-oss/\">"))
    #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../om-oss/index.html\">"))
    #expect(page.contains("<a href=\"../../om-oss/index.html\">Om oss</a>"))
    #expect(try site.file("om.html").contains("url=om-oss/index.html"))
  }

  @Test func showsAFreePage() throws {
    var site = TestSite()
    try site.addPage("Om", text: "Så gör vi.", updated: "2023-10-31")
    let page = try site.page("om/")
    #expect(page.html.contains("<h1>Om</h1>\n<p>Så gör vi.</p>"))
    #expect(page.text.contains("Senast ändrad 31\u{A0}oktober 2023."))
    #expect(!page.text.contains("utkast"))
  }

  @Test func marksADraft() throws {
    var site = TestSite()
    try site.addPage("Om", isDraft: true)
    #expect(try site.page("om/").text.contains("Det här är ett utkast."))
  }

  /// Its policy lets in nothing of another host, and it is sent at any depth.
  @Test(arguments: [("https://example.se/", "/"), ("https://example.se/l%C3%B6ften/", "/l%C3%B6ften/"), ("http://a.example:8080/b/c/", "/b/c/")])
  func namesItsPicturesFromTheRootWhereItIsShownAtAnyDepth(_ baseURL: String, _ root: String) throws {
    var site = TestSite()
    site.media = ["media/vårt märke.png"]
    site.settings = SiteSettings(
      title: "Löften", baseURL: baseURL, theme: .init(logotype: "media/vårt märke.png", logotypeText: "Berg"))
    let html = try site.file("404.html")
    for file in ["icon.svg", "icon.png", "apple-touch-icon.png"] { #expect(html.contains("icon\" href=\"\(root)\(file)\"")) }
    #expect(html.contains("og:image\" content=\"\(baseURL)sharing.png\""))
    #expect(html.contains("<img src=\"\(root)media/v%C3%A5rt%20m%C3%A4rke.png\""))
    #expect(try site.file("index.html").contains("<img src=\"media/v%C3%A5rt%20m%C3%A4rke.png\""))
  }

  @Test func leadsByAbsoluteAddressesFromThePageThatIsShownAtAnyDepth() throws {
    var site = TestSite()
    try site.addPage("Om")
    let html = try site.file("404.html")
    let links = html.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    let icons = ["/icon.svg", "/icon.png", "/apple-touch-icon.png"]
    #expect(links.filter { !$0.hasPrefix("#") && !icons.contains(String($0)) }.allSatisfy { $0.hasPrefix("https://example.se/") })
    #expect(links.contains("https://example.se/om/"))
  }
}
