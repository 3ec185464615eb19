package import Diagnostics

/// What is wrong with a file that is copied as it is, as far as its name and its bytes tell.
package enum MediaFault {
  /// Of a pointer there are three short lines; of a drawing as much is looked through as a page would hold.
  package static let looksAt = 1 << 20

  /// - `bytes`: the first of them; `size`: how many there are in all.
  package static func code(of path: String, bytes: [UInt8], size: Int) -> DiagnosticCode? {
    if size == 0 { return .mediaEmpty }
    if isPointer(bytes, size: size) { return .mediaPointer }
    guard let ending = path.split(separator: ".").last?.lowercased() else { return nil }
    if ["html", "htm", "xhtml", "xht", "xml", "xsl", "xslt"].contains(ending) { return .mediaThatRuns }
    return ending == "svg" && hasScript(bytes) ? .mediaThatRuns : nil
  }

  /// Whether only so much need be read of a file as tells a pointer.
  package static func isDrawing(_ path: String) -> Bool { path.utf8.suffix(4).map { $0 | 0x20 } == Array(".svg".utf8) }

  /// Of git-lfs, or of git-annex.
  private static func isPointer(_ bytes: [UInt8], size: Int) -> Bool {
    size < 1_024
      && (bytes.starts(with: "version https://git-lfs.github.com/spec/".utf8) || bytes.starts(with: "/annex/objects/".utf8))
  }

  /// An element `script`, an attribute `on…=`, or an address that is one.
  private static func hasScript(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return text.contains("<script") || text.contains(":script") || text.contains("javascript:")
      || hasEventAttribute(Array(text.utf8))
  }

  /// `on`, letters and an equals sign, where an attribute may begin.
  private static func hasEventAttribute(_ text: [UInt8]) -> Bool {
    var isStart = false
    for index in text.indices {
      if isStart, text[index...].starts(with: "on".utf8) {
        let name = text[index...].prefix { (0x61...0x7A).contains($0) }
        let rest = text[name.endIndex...].drop { $0 <= 0x20 }
        if name.count > 2, rest.first == UInt8(ascii: "=") { return true }
      }
      isStart = text[index] <= 0x20 || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/")].contains(text[index])
    }
    return false
  }
}
