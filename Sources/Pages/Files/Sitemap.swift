import PromiseModel
import SafeHTML

/// Which pages search engines are to know, and how they are dealt out to files.
struct Sitemap {
  /// sitemaps.org lets a file have 50,000 addresses and 50 MB. An address has at most five parts of 80
  /// bytes, so that many of them never reach the second.
  private static let addressesPerFile = 50_000

  private let pages: [PageID]

  /// Drafts are for those who write them, and old addresses lead to pages that are listed.
  init(_ site: Site) {
    let lists: [[PageID]] = [
      [.start, .municipalities, .counties, .focusAreas, .years],
      site.municipalityIDs.map(PageID.municipality), site.promiseIDs.map(PageID.promise),
      site.followUpIDs.map(PageID.followUp), site.years.map(PageID.year), site.countyIDs.map(PageID.county),
      site.focusAreaIDs.map(PageID.focusArea), site.pageIDs.map(PageID.page),
      DataLanguage.allCases.map(PageID.dataGuide),
    ]
    pages = lists.joined().filter { !site.isDraft($0) }
  }

  /// The files that hold addresses: sitemap.xml alone, or those that it is the list of.
  var parts: [(id: PageID, pages: ArraySlice<PageID>)] {
    guard pages.count > Self.addressesPerFile else { return [(.sitemap, pages[...])] }
    let starts = stride(from: 0, to: pages.count, by: Self.addressesPerFile)
    return starts.enumerated().map { number, start in
      (.sitemapPart(number + 1), pages[start...].prefix(Self.addressesPerFile))
    }
  }

  /// The files beside sitemap.xml; none where that holds all.
  var partsBesideIndex: [PageID] {
    parts.map(\.id).filter { $0 != .sitemap }
  }

  static func opening(_ root: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

    """
  }

  /// The site's own address as text of XML; the rest of an address has nothing to escape.
  static func escaped(_ baseURL: String) -> String {
    var text = HTMLBuffer()
    text.append(text: baseURL)
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
