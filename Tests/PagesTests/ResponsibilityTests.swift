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

  @Test(arguments: [
    ("mailto:fel@example.se", "mailto:fel@example.se?subject=Fel%20p%C3%A5%20sidan%20%E2%80%9DL%C3%A4n%E2%80%9D&amp;body=Sidan:%20https://example.se/lan/%0D%0A%0D%0ADet%20h%C3%A4r%20%C3%A4r%20fel:%0D%0A"),
    ("https://example.se/fel", "https://example.se/fel"),
  ])
  func aLetterAboutAFaultSaysWhichPageItIsAbout(_ address: String, _ expected: String) throws {
    var site = try Self.site()
    site.settings = SiteSettings(title: "Löften", baseURL: "https://example.se/", faultReport: address)
    #expect(try site.page("lan/").html.contains("<a href=\"\(expected)\">Rapportera ett fel på sidan</a>"))
  }

  @Test func isNoAuthorOfWhatAFeedTells() throws {
    let feed = try Self.site().file("feed.xml")
    #expect(feed.contains("<author>\n<name>Redaktionen</name>"))
    #expect(!feed.contains("Kansliet"))
  }
}
