import Edition
import PromiseModel
import Writers

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
    var xml = XMLWriter(goesOn: piece > 0)
    if piece == 0 { xml.begin(names.file, ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) }
    let start = entries.startIndex + piece * Self.entriesPerPiece
    for page in entries[start...].prefix(Self.entriesPerPiece) {
      xml.line(names.entry, ["loc": view.canonical(of: page), "lastmod": lastChange(of: page)])
    }
    if piece == pieceCount(in: view.edition) - 1 { xml.end(names.file) }
    bytes += xml.bytes
  }

  /// The schema takes whole days alone, and nobody knows which day of a month it was.
  private func lastChange(of page: PageID) -> String? {
    guard let date = changes?.date(of: page.subject), date.precision == .day else { return nil }
    return date.iso
  }
}
