import Diagnostics
import Pages
import PromiseModel
import Source
import Testing
@testable import TestSupport

struct LinkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let target: LinkTarget
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "elsewhere", target: .external("https://polisen.se/"), expected: "https://polisen.se/"),
    Case(name: "an anchor", target: .anchor("mal"), expected: "#mal"),
    Case(name: "a municipality", target: .document(.municipality(TestSite.bracke), anchor: nil),
      expected: "../../bracke/index.html"),
    Case(name: "an anchor of another page", target: .document(.page(FreePage.ID(0)), anchor: "kontakt"),
      expected: "../../../om/index.html#kontakt"),
    Case(name: "a file", target: .media("media/plan.pdf"), expected: "../../../media/plan.pdf"),
    Case(name: "an address", target: .address("/om/"), expected: "../../../om/index.html"),
    Case(name: "an address without the last slash", target: .address("/kommuner/bracke"),
      expected: "../../bracke/index.html"),
    Case(name: "an address with an anchor", target: .address("/om/#_innehall"),
      expected: "../../../om/index.html#_innehall"),
    Case(name: "the start", target: .address("/"), expected: "../../../index.html"),
    Case(name: "a file's address", target: .address("/media/plan.pdf"), expected: "../../../media/plan.pdf"),
  ])
  func aLinkInATextLeadsFromThePageItIsOn(_ example: Case) throws {
    var site = TestSite()
    site.media = ["media/plan.pdf"]
    site.pages = [.test(slug: "om")]
    try site.add(TestPromise(links: [example.target]))
    let page = try site.page("kommuner/berg/2023-2024/")
    #expect(page.html.contains("<p><a href=\"\(example.expected)\">länk 0</a></p>"))
  }

  @Test func anAddressThatLeadsNowhereIsReportedWhereItIsWritten() throws {
    var site = TestSite()
    try site.add(TestPromise(links: [.address("/kommuner/berg/"), .address("/komuner/berg/")]))
    let problem = try #require(try site.problems().first)
    #expect(problem.code == .linkLeadsNowhere)
    #expect(problem.origin == Origin(file: "content/promises/berg.md", place: Place(line: 11, column: 3)))
    #expect(problem.suggestion == "/kommuner/berg/")
  }

  @Test(arguments: ["/om/#finns-inte", "/om#finns-inte", "/kommuner/berg/#finns-inte", "/#finns-inte"])
  func anAnchorIsLookedUpOnThePageItself(_ address: String) throws {
    var site = TestSite()
    site.pages = [.test(slug: "om")]
    try site.add(TestPromise(links: [.address(address)]))
    let problem = try #require(try site.problems().first)
    #expect(problem.code == .noSuchAnchor)
    #expect(problem.origin.place == Place(line: 10, column: 3))
  }

  @Test(arguments: ["/om/#", "/media/plan.pdf#page=2", "/kommuner/berg/2023-2024/#_innehall"])
  func anAnchorThatIsThereIsFound(_ address: String) throws {
    var site = TestSite()
    site.media = ["media/plan.pdf"]
    site.pages = [.test(slug: "om")]
    try site.add(TestPromise(links: [.address(address)]))
    #expect(try site.problems().map(\.code.name) == [])
  }

  @Test func aYearThatHasNoPageCanNotBeLinkedTo() throws {
    var site = TestSite()
    try site.add(TestPromise(links: [.document(.year(2011), anchor: nil)]))
    #expect(try site.problems().map(\.code) == [.linkLeadsNowhere])
  }

  @Test func theCanonicalAddressIsBelowTheBaseURLThatIsAskedFor() throws {
    var site = TestSite()
    try site.add(TestPromise())
    let pages = try site.pageSet(baseURL: "https://berg.se/lofte/")
    let index = try #require(pages.paths.firstIndex(of: "kommuner/berg/index.html"))
    let page = RenderedPage(pages.text(of: index))
    #expect(page.html.contains("<link rel=\"canonical\" href=\"https://berg.se/lofte/kommuner/berg/\">"))
  }
}
