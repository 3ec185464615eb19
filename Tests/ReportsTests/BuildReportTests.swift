import Diagnostics
import Disk
import Foundation
import PromiseModel
import Reports
import SiteBuilder
import Testing

/// docs/report.md.
struct BuildReportTests {
  private func report(_ outcome: BuildReport.Outcome) throws -> NSDictionary {
    let bytes = BuildReport(outcome, on: try PartialDate.parse("2024-06-01").first, in: .english).bytes
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
  }

  @Test func aBuildWithErrorsPublishesNothingAndSaysWhy() throws {
    let result = BuildResult(
      findings: ProblemSamples.one, documents: 7, pages: 0, outlook: nil, published: nil)
    let report = try report(.finished(result))
    #expect(report["published"] as? Bool == false)
    #expect(report["documents"] as? Int == 7)
    #expect((report["diagnostics"] as? [NSDictionary])?.first?["code"] as? String == "municipality-unknown")
    for name in ["pages", "nextChange", "overdue", "awaited", "failure"] { #expect(report[name] == nil) }
  }

  @Test func aMachineThatFailsIsReportedToo() throws {
    let expected: NSDictionary = [
      "version": 1, "date": "2024-06-01", "published": false, "failure": "can't write x: disk full",
    ]
    #expect(try report(.failed("can't write x: disk full")) == expected)
  }
}
