import PromiseModel
import SafeHTML

/// The addresses that search engines are to know, each with the day it was last changed where the content
/// says one (sitemaps.org): sitemap.xml, or `sitemap-1.xml` and so on where they are too many for one file.
struct SitemapFile: SiteFile {
  private static let entriesPerPiece = 5_000

  let id: PageID
  private let pages: ArraySlice<PageID>
  private let changes: LastChange

  static func all(in edition: Edition) -> [SitemapFile] {
    let sitemap = Sitemap(edition.site)
    let changes = LastChange(edition.site)
    return sitemap.parts.map { SitemapFile(id: $0.id, pages: $0.pages, changes: changes) }
  }

  func pieceCount(in edition: Edition) -> Int {
    max(1, (pages.count + Self.entriesPerPiece - 1) / Self.entriesPerPiece)
  }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    if piece == 0 { bytes += Sitemap.opening("urlset").utf8 }
    let start = pages.startIndex + piece * Self.entriesPerPiece
    let base = Sitemap.escaped(view.edition.baseURL)
    for page in pages[start...].prefix(Self.entriesPerPiece) {
      append(page, below: base, in: view.edition, to: &bytes)
    }
    if piece == pieceCount(in: view.edition) - 1 { bytes += "</urlset>\n".utf8 }
  }

  private func append(_ page: PageID, below base: String, in edition: Edition, to bytes: inout [UInt8]) {
    bytes += "<url><loc>".utf8
    bytes += edition.addresses[page].absolute(below: base).utf8
    bytes += "</loc>".utf8
    // The schema takes whole days alone, and nobody knows which day of a month it was.
    if let date = changes.date(of: page), date.precision == .day {
      bytes += "<lastmod>".utf8
      bytes += date.iso.utf8
      bytes += "</lastmod>".utf8
    }
    bytes += "</url>\n".utf8
  }
}
