/// How a published file is sent to a web host, as its path and its beginning tell.
package struct WayOut: Sendable, Equatable {
  /// What is pointed at goes before what points at it: what pages show, the data beside them, pages (the deepest first),
  /// and what leads to all of them. Beginning with 1.
  package let step: Int
  /// What a browser is to be told that it is.
  package let mediaType: String

  package static let lastStep = pagesLast + 1
  private static let firstData = 2
  private static let pagesLast = 10
  private static let deepestPage = 7
  private static let folderOfMedia = "media/"
  private static let folderOfData = "data/"
  /// Data that names all others, or all pages.
  private static let leadingData: Set<String> = ["sok.json", "data/datapackage.json"]

  /// - `start`: of what the file says. At an old address that ended in anything a page stands.
  package init(of path: String, start: some Collection<UInt8>) {
    let isMedia = path.hasPrefix(Self.folderOfMedia)
    let isPage = !isMedia && Self.isPage(start)
    mediaType = isPage ? Self.html : Self.mediaType(of: path)
    step = isMedia ? 1 : isPage ? Self.step(ofPage: path) : Self.step(ofFile: path)
  }

  private static func step(ofPage path: String) -> Int {
    pagesLast - min(path.utf8.count { $0 == UInt8(ascii: "/") }, deepestPage)
  }

  private static func step(ofFile path: String) -> Int {
    switch ending(of: path) {
    case "json", "csv": leadingData.contains(path) ? lastStep : isPartOfData(path) ? 1 : firstData
    case "xml", "ics", "rdf", "txt", "map": lastStep
    default: 1
    }
  }

  /// A part of a table, which the list at the table's name points at, or a schema.
  private static func isPartOfData(_ path: String) -> Bool {
    path.hasPrefix(folderOfData) && path.utf8.count { $0 == UInt8(ascii: "/") } > 1
  }

  private static func isPage(_ start: some Collection<UInt8>) -> Bool {
    let sign = "<!doctype html".utf8
    return start.count >= sign.count && zip(start, sign).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
  }

  // MARK: Types

  private static let html = "text/html; charset=utf-8"

  private static func mediaType(of path: String) -> String {
    let isFeed = path == "feed.xml" || path.hasSuffix("/feed.xml")
    return isFeed ? "application/atom+xml" : types[ending(of: path)] ?? "application/octet-stream"
  }

  /// As the recipes for web servers have them.
  private static let types = [
    "html": html, "xml": "application/xml", "json": "application/json", "rdf": "application/rdf+xml",
    "js": "application/javascript; charset=utf-8", "svg": "image/svg+xml", "ics": "text/calendar; charset=utf-8",
    "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "map": "text/plain; charset=utf-8", "pdf": "application/pdf", "avif": "image/avif", "gif": "image/gif",
    "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png", "webp": "image/webp",
  ]
}
