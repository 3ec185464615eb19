import PromiseModel
import SafeHTML

/// The addresses that search engines are to know, each with the day it was last changed where the content
/// says one (sitemaps.org). sitemap.xml holds them, or is a list of the files that do where they are too many.
struct SitemapFile: SiteFile {
  private static let entriesPerPiece = 5_000

  let id: PageID
  private let entries: ArraySlice<PageID>
  /// Of the pages; nil where the entries are files of the sitemap.
  private let changes: LastChange?

  static func all(in plan: FilePlan) -> [SitemapFile] {
    let parts = Sitemap(plan).parts
    let changes = LastChange(plan.site)
    let files = parts.map { SitemapFile(id: $0.id, entries: $0.pages, changes: changes) }
    return files.count == 1 ? files : [SitemapFile(id: .sitemap, entries: parts.map(\.id)[...], changes: nil)] + files
  }

  private var names: (file: String, entry: String) {
    changes == nil ? ("sitemapindex", "sitemap") : ("urlset", "url")
  }

  func pieceCount(in edition: Edition) -> Int {
    max(1, (entries.count + Self.entriesPerPiece - 1) / Self.entriesPerPiece)
  }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    if piece == 0 { bytes += Self.opening(names.file).utf8 }
    let start = entries.startIndex + piece * Self.entriesPerPiece
    let base = Self.escaped(view.edition.baseURL)
    for page in entries[start...].prefix(Self.entriesPerPiece) {
      append(page, below: base, in: view.edition, to: &bytes)
    }
    if piece == pieceCount(in: view.edition) - 1 { bytes += "</\(names.file)>\n".utf8 }
  }

  private func append(_ page: PageID, below base: String, in edition: Edition, to bytes: inout [UInt8]) {
    bytes += "<\(names.entry)><loc>".utf8
    bytes += edition.addresses[page].absolute(below: base).utf8
    bytes += "</loc>".utf8
    // The schema takes whole days alone, and nobody knows which day of a month it was.
    if let date = changes?.date(of: page.subject), date.precision == .day {
      bytes += "<lastmod>".utf8
      bytes += date.iso.utf8
      bytes += "</lastmod>".utf8
    }
    bytes += "</\(names.entry)>\n".utf8
  }

  private static func opening(_ root: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

    """
  }

  /// The site's own address as text of XML; the rest of an address has nothing to escape.
  private static func escaped(_ baseURL: String) -> String {
    var text = HTMLBuffer()
    text.append(text: baseURL)
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
