import Digest
import PromiseModel
import Testing
@testable import TestSupport

struct ContentPolicyTests {
  @Test(arguments: ["", "kommuner/", "kommuner/berg/", "lan/jamtlands-lan/", "uppfoljning/2023/"])
  func knowsTheStyleOfThePageByItsHash(_ folder: String) throws {
    var site = TestSite()
    try site.add(TestPromise(commitments: [TestCommitment(id: "a")]))
    let html = try site.page(folder).html
    let style = try #require(html.split(separator: "<style>").last?.split(separator: "</style>").first)
    let hash = Fingerprint(of: Array(style.utf8)).base64
    #expect(html.contains("default-src 'none'; style-src 'sha256-\(hash)'"))
    #expect(!html.contains("style=\""))
  }

  @Test func standsBeforeTheStyleThatItAllows() throws {
    let html = try TestSite().page("kommuner/").html
    let policy = try #require(html.firstRange(of: "Content-Security-Policy"))
    let style = try #require(html.firstRange(of: "<style>"))
    #expect(policy.upperBound < style.lowerBound)
  }
}
