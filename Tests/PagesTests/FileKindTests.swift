import Diagnostics
@testable import Edition
@testable import Pages
import PromiseModel
import Testing
@testable import TestSupport

/// Whatever kind is added is one of these in all that is derived from them.
struct FileKindTests {
  /// A site that has a file of every kind.
  private static func plan() throws -> FilePlan {
    var site = TestSite()
    let area = site.addFocusArea("Trygghet")
    try site.add(TestPromise(focus: [area], commitments: [TestCommitment(id: "a")]))
    try site.add(TestPromise(period: "2020", focus: [area], file: "content/promises/2.md"))
    try site.add(TestFollowUp())
    try site.addPage("Om", aliases: ["/gammal/"])
    return FilePlan(site.site, pictures: SitePicture.allCases, sitemapLimit: 5)
  }

  @Test(arguments: FileKind.allCases)
  func itsFilesAreOfItAndHaveAddressesOfTheirOwn(_ kind: FileKind) throws {
    let plan = try Self.plan()
    let ids = kind.type.ids(in: plan)
    #expect(!ids.isEmpty)
    #expect(ids.allSatisfy { $0.nature.kind == kind })
    var log = DiagnosticLog()
    let book = AddressBook(of: FileKind.allCases.flatMap { $0.type.ids(in: plan) }, in: plan, log: &log)
    #expect(ids.allSatisfy { book.has($0) })
    #expect(log.sorted().isEmpty)
  }
}
