import PromiseModel
import Testing
@testable import TestSupport

/// The publisher of the site answers for every page; whoever made a text public, there, for none.
struct ResponsibilityTests {
  private static func site() throws -> TestSite {
    var site = TestSite()
    site.settings = SiteSettings(
      title: "Löften", baseURL: "https://example.se/", publisher: .init(name: "Redaktionen"))
    var particulars = Particulars()
    particulars.publishedBy = "Kansliet"
    particulars.corrections = [Correction(date: try PartialDate.parse("2023-11-02"), text: "Rättat.")]
    try site.add(
      TestPromise(published: "2023", particulars: particulars, commitments: [TestCommitment(id: "c")]))
    try site.add(
      TestFollowUp(
        published: "2024-02-10", particulars: particulars, outcomes: ["c": TestOutcome(status: .partly)]))
    return site
  }

  @Test(arguments: [
    "", "kommuner/", "kommuner/berg/", "kommuner/berg/2023-2024/", "kommuner/berg/2023-2024/uppfoljning-2023/",
    "uppfoljning/2023/", "data/", "kommuner/berg/kort/",
  ])
  func thePublisherAnswersForEveryPage(_ address: String) throws {
    let page = try Self.site().page(address)
    #expect(page.text.contains("Ansvarig för webbplatsen: Redaktionen"))
    #expect(!page.text.contains("Ansvarig för sidan"))
  }

  @Test(arguments: ["kommuner/berg/2023-2024/", "kommuner/berg/2023-2024/uppfoljning-2023/"])
  func saysOnceWhoMadeATextPublicThere(_ address: String) throws {
    let page = try Self.site().page(address)
    #expect(page.html.contains("<dt>Publicerades av</dt><dd>Kansliet</dd>"))
    #expect(page.html.split(separator: "Kansliet").count == 2)
  }

  @Test func isNoAuthorOfWhatAFeedTells() throws {
    let feed = try Self.site().file("feed.xml")
    #expect(feed.contains("<author>\n<name>Redaktionen</name>"))
    #expect(!feed.contains("Kansliet"))
  }
}
