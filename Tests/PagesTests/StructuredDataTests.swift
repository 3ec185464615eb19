import PromiseModel
import Testing
@testable import TestSupport

struct StructuredDataTests {
  /// The JSON-LD of a page.
  private static func data(_ folder: String, of site: TestSite) throws -> String {
    let html = try site.page(folder).html
    let start = "<script type=\"application/ld+json\">"
    let data = try #require(html.firstRange(of: start).map { html[$0.upperBound...] })
    return String(data.prefix { $0 != "<" })
  }

  @Test func tellsWhereAPageStands() throws {
    let data = try Self.data("kommuner/berg/", of: TestSite())
    #expect(data.contains(#""@type":"WebPage","@id":"https://example.se/kommuner/berg/""#))
    #expect(
      data.contains(
        #""@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Löften","item":"https://example.se/"}"#
      ))
    #expect(data.contains(#""position":3,"name":"Medborgarlöften i Berg""#))
  }

  @Test func givesTheStartPageNoWayToItself() throws {
    #expect(try !Self.data("", of: TestSite()).contains("BreadcrumbList"))
  }

  struct Coverage: Sendable, CustomTestStringConvertible {
    let period: String
    var signed: String?
    var isProposed = false
    let folder: String
    let expected: String
    var testDescription: String { period + (signed.map { ", signed " + $0 } ?? "") }
  }

  @Test(arguments: [
    Coverage(period: "2023-2024", folder: "2023-2024", expected: "2023-01-01/2024-12-31"),
    Coverage(period: "2023-", folder: "2023", expected: "2023-01-01/.."),
    Coverage(period: "2023-2024", signed: "2023-04-21", folder: "2023-2024", expected: "2023-04-21/2024-12-31"),
    Coverage(period: "2023-2024", signed: "2023-04", folder: "2023-2024", expected: "2023-04/2024-12-31"),
    Coverage(period: "2023-2024", signed: "2022-12-01", folder: "2023-2024", expected: "2023-01-01/2024-12-31"),
    Coverage(period: "2023-2024", signed: "2023", folder: "2023-2024", expected: "2023-01-01/2024-12-31"),
    Coverage(period: "2025-2026", isProposed: true, folder: "2025-2026", expected: "2025-01-01/2026-12-31"),
  ])
  func tellsWhereAndWhenAPromiseHolds(_ test: Coverage) throws {
    var site = TestSite()
    try site.add(TestPromise(period: test.period, signed: test.signed, isProposed: test.isProposed))
    let data = try Self.data("kommuner/berg/\(test.folder)/", of: site)
    #expect(data.contains(#""@type":"CreativeWork""#))
    #expect(data.contains(#""spatialCoverage":[{"@type":"AdministrativeArea","name":"Bergs kommun"}]"#))
    #expect(data.contains(#""temporalCoverage":"\#(test.expected)""#))
  }

  @Test func tellsThatAFollowUpIsAboutItsPromise() throws {
    var site = TestSite()
    try site.add(TestPromise(commitments: [TestCommitment(id: "a")]))
    try site.add(TestFollowUp(published: "2024-02-10"))
    let data = try Self.data("kommuner/berg/2023-2024/uppfoljning-2023/", of: site)
    #expect(data.contains(#""@type":"Report""#))
    #expect(data.contains(#""about":{"@type":"CreativeWork","name":"Medborgarlöfte för Berg 2023–2024""#))
  }

  // MARK: The open data

  @Test(arguments: [("data/", "Kommuner"), ("data/en/", "Municipalities")])
  func tellsOfTheOpenDataOnItsPage(_ folder: String, _ title: String) throws {
    var site = TestSite()
    try site.add(TestPromise(signed: "2023-04-21"))
    try site.add(TestPromise(municipalities: [TestSite.tjorn], period: "2022", published: "2022-03-01"))
    let data = try Self.data(folder, of: site)
    let catalogue = "https://example.se/data/catalogue.rdf"
    #expect(data.contains(#""@type":"Dataset","@id":"\#(catalogue)#all""#))
    #expect(data.contains(#""license":"http://creativecommons.org/publicdomain/zero/1.0/","isAccessibleForFree":true"#))
    #expect(data.contains(#""datePublished":"2022-03-01","dateModified":"2023-04-21""#))
    #expect(data.contains(#""temporalCoverage":"2022-01-01/2024-12-31""#))
    #expect(
      data.contains(
        #""@id":"\#(catalogue)#municipalities","url":"https://example.se/\#(folder)","name":"\#(title)""#))
    #expect(
      data.contains(#""encodingFormat":"text/csv","contentUrl":"https://example.se/data/municipalities.csv""#))
    #expect(try !Self.data("data/kort/", of: site).contains("Dataset"))
  }

  @Test(arguments: [
    (nil, nil, #""publisher":{"@type":"Organization","name":"A"}"#),
    (PublisherType.company, nil, #""publisher":{"@type":"Corporation","name":"A"}"#),
    (.privateIndividuals, nil, #""publisher":{"@type":"Person","name":"A"}"#),
    (
      .localAuthority, "2120000001",
      #""publisher":{"@type":"GovernmentOrganization","@id":"http://dataportal.se/organisation/SE2120000001","name":"A","identifier":"2120000001"}"#
    ),
  ] as [(PublisherType?, String?, String)])
  func tellsWhoPublishes(_ type: PublisherType?, _ number: String?, _ expected: String) throws {
    var site = TestSite()
    let publisher = SiteSettings.Publisher(name: "A", type: type, organisationNumber: number)
    site.settings = SiteSettings(title: "Löften", baseURL: "https://example.se/", publisher: publisher)
    for folder in ["", "data/"] { #expect(try Self.data(folder, of: site).contains(expected)) }
  }

  @Test func aTitleCanNotEndTheElement() throws {
    var site = TestSite()
    site.settings = SiteSettings(title: "</script><b>", baseURL: "https://example.se/")
    let html = try site.page("kommuner/").html
    #expect(html.contains(#""name":"\u003C/script>\u003Cb>""#))
    #expect(!html.contains("</script><b>"))
  }
}
