import Edition
import PromiseModel

/// Which pages search engines are to know, and how they are dealt out to files.
package struct Sitemap {
  /// sitemaps.org lets a file have 50,000 addresses and 50 MB. An address has at most five parts of 80
  /// bytes, so that many of them never reach the second.
  package static let addressesPerFile = 50_000

  private let pages: [PageID]
  private let limit: Int

  /// Drafts are for those who write them.
  init(_ plan: FilePlan) {
    pages = FileKind.allCases.filter { $0.reach == .listed }.flatMap { $0.type.ids(in: plan) }
      .filter { !plan.site.isDraft($0.subject) }
    limit = plan.sitemapLimit
  }

  /// The files that hold addresses: sitemap.xml alone, or those that it is the list of.
  var parts: [(id: PageID, pages: ArraySlice<PageID>)] {
    guard pages.count > limit else { return [(.sitemap, pages[...])] }
    let starts = stride(from: 0, to: pages.count, by: limit)
    return starts.enumerated().map { number, start in (.sitemapPart(number + 1), pages[start...].prefix(limit)) }
  }
}
