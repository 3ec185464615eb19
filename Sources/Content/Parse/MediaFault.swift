package import Diagnostics

/// What is wrong with a file that is copied as it is, as far as its name and its bytes tell.
package enum MediaFault {
  /// Of a pointer there are three short lines; of a drawing as much is looked through as a page would hold.
  package static let looksAt = 1 << 20
  /// As much as tells what a file is, whatever it is called.
  package static let looksAtFirst = 1_024

  /// Pages to a browser, whatever is in them; or packed, so that nobody sees what is.
  private static let pages: Set<String> = [
    "html", "htm", "xhtml", "xhtm", "xht", "shtml", "shtm", "mhtml", "mht", "xml", "xsl", "xslt", "svgz",
  ]

  /// What of a file's path web servers read or run, and so would publish nothing.
  package static func nameForServers(in path: String) -> String? {
    (ServerFileName.first(in: path) ?? ServerFileName.firstRun(in: path)).map(String.init)
  }

  /// - `bytes`: the first of them; `size`: how many there are in all.
  package static func code(of path: String, bytes: [UInt8], size: Int) -> DiagnosticCode? {
    if size == 0 { return .mediaEmpty }
    if isPointer(bytes, size: size) { return .mediaPointer }
    let name = path.split(separator: "/").last ?? ""
    if let ending = name.split(separator: ".").dropFirst().last?.lowercased(), pages.contains(ending) { return .mediaThatRuns }
    if isDocument(name), isPage(bytes) { return .mediaIsPage }
    return MarkupText(bytes).runs(isDrawing: isDrawing(path)) ? .mediaThatRuns : nil
  }

  /// Whether a name says that it is a document or a picture with a form of its own.
  private static func isDocument(_ name: Substring) -> Bool {
    guard let ending = name.split(separator: ".").dropFirst().last?.lowercased() else { return false }
    return ["pdf", "png", "jpg", "jpeg", "gif", "webp", "avif", "docx", "xlsx", "pptx", "odt", "ods"].contains(ending)
  }

  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    guard start.first == UInt8(ascii: "<") else { return false }
    let words = String(decoding: start.prefix(15), as: UTF8.self).lowercased()
    return words.hasPrefix("<!doctype html") || words.hasPrefix("<html")
  }

  /// Whether so much need be read of a file as tells whether a script is in it: that of a drawing, and whatever begins
  /// like one.
  package static func isDrawing(_ path: String) -> Bool { path.utf8.suffix(4).map { $0 | 0x20 } == Array(".svg".utf8) }

  /// Whether a file that is called something else begins as a drawing, or as XML, does.
  package static func beginsAsDrawing(_ bytes: [UInt8]) -> Bool { MarkupText(bytes).beginsAsDrawing }

  /// Of git-lfs, or of git-annex.
  private static func isPointer(_ bytes: [UInt8], size: Int) -> Bool {
    size < 1_024
      && (bytes.starts(with: "version https://git-lfs.github.com/spec/".utf8) || bytes.starts(with: "/annex/objects/".utf8))
  }
}
