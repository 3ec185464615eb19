import Diagnostics
import Pages
import PromiseModel
import Source
import Testing
@testable import TestSupport

struct AddressBookTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var district: String?
    var slug: String?
    var period = "2023-2024"
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "years", expected: "berg/2023-2024"),
    Case(name: "one year", period: "2019-03/2019-12", expected: "berg/2019"),
    Case(name: "open-ended", period: "2023-", expected: "berg/2023"),
    Case(name: "a district", district: "Södra Ön", expected: "berg/sodra-on/2023-2024"),
    Case(name: "a slug", slug: "centrum", expected: "berg/centrum/2023-2024"),
    Case(name: "both: the slug", district: "Ön", slug: "centrum", expected: "berg/centrum/2023-2024"),
  ])
  func aPromiseStandsUnderItsMunicipality(_ example: Case) throws {
    var site = TestSite()
    try site.add(TestPromise(district: example.district, slug: example.slug, period: example.period))
    let paths = try site.pageSet().paths
    #expect(paths.contains("kommuner/" + example.expected + "/index.html"))
  }

  @Test func aFollowUpStandsBelowItsPromise() throws {
    var site = TestSite()
    try site.add(TestPromise())
    try site.add(TestFollowUp(file: "1"))
    try site.add(TestFollowUp(part: "kvartal 1", file: "2"))
    try site.add(TestFollowUp(assessedBy: "nsd.se", file: "3"))
    try site.add(TestFollowUp(year: nil, file: "4"))
    let paths = Set(try site.pageSet().paths)
    let names = ["uppfoljning-2023", "uppfoljning-2023-kvartal-1", "uppfoljning-2023-nsd-se", "uppfoljning"]
    for name in names { #expect(paths.contains("kommuner/berg/2023-2024/\(name)/index.html")) }
  }

  @Test func twoPagesOnOneAddressAreReportedWithBothFiles() throws {
    var site = TestSite()
    try site.add(TestPromise(file: "content/promises/a.md"))
    try site.add(TestPromise(period: "2023-01/2024-12", file: "content/promises/b.md"))
    let problem = try #require(try site.problems().first)
    #expect(problem.code == .addressTaken)
    #expect(problem.origin.file == "content/promises/b.md")
    #expect(problem.related.map(\.file) == ["content/promises/a.md"])
    #expect(problem.arguments["address"] == "/kommuner/berg/2023-2024/")
  }

  @Test(arguments: ["kommuner", "lan", "data", "media", "uppfoljning"])
  func aFreePageCanNotHaveAnAddressOfTheSitesOwn(_ slug: String) throws {
    var site = TestSite()
    site.pages = [.test(slug: slug)]
    #expect(try site.problems().map(\.code) == [.addressReserved])
  }

  @Test(arguments: ["/om/", "/kommuner/berg", "/"])
  func anOldAddressCanNotBeThatOfAPage(_ address: String) throws {
    var site = TestSite()
    site.pages = [.test(slug: "om", aliases: [address])]
    #expect(try site.problems().count == 1)
  }

  @Test(arguments: [
    "/data/", "/data/redirects.nginx.map", "/kommuner/berg/index.json", "/kommuner/berg/kort/", "/feed.xml",
    "/kalender.ics", "/sitemap.xml", "/robots.txt", "/404.html", "/kommuner/berg/index.html", "/sok.json/x/",
    "/om/index.html.gz", "/gammal.br/", "/.promise-pages",
  ])
  func anOldAddressCanNotBeThatOfAFileOfTheSitesOwn(_ address: String) throws {
    var site = TestSite()
    site.pages = [.test(slug: "om", aliases: [address])]
    #expect(try site.problems().map(\.code) == [.addressReserved])
  }

  @Test func anOldAddressCanNotBeThatOfAPicture() throws {
    var site = TestSite()
    site.media = ["media/karta.svg"]
    site.pages = [.test(slug: "om", aliases: ["/media/karta.svg"])]
    #expect(try site.problems().map(\.code) == [.addressReserved])
  }

  /// So an old address leads to a page in one step, and never round.
  @Test func anOldAddressCanNotBeAPageThatIsOldItself() throws {
    var site = TestSite()
    site.pages = [
      .test(slug: "om", aliases: ["/kontakt/"]), .test(1, slug: "kontakt", aliases: ["/om/"]),
    ]
    let problems = try site.problems()
    #expect(problems.map(\.code) == [.addressTaken, .addressTaken])
    #expect(problems.flatMap(\.related).map(\.file).sorted() == site.pages.map(\.spot.file).sorted())
  }

  @Test(arguments: ["/om/", "/om", "/om/index.html"])
  func anOldAddressCanNotLeadToItself(_ address: String) throws {
    var site = TestSite()
    site.pages = [.test(slug: "om", aliases: [address])]
    #expect(try site.problems().map(\.code) == [.aliasOfItself])
  }

  @Test func twoPagesCanNotHaveOneOldAddress() throws {
    var site = TestSite()
    site.pages = [.test(slug: "om", aliases: ["/gammal/"]), .test(1, slug: "kontakt", aliases: ["/gammal"])]
    #expect(try site.problems().map(\.code) == [.addressTaken])
  }
}
