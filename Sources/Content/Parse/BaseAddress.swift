/// The address that a site is published at: `https://` or `http://` with a host, perhaps a port and a path, and nothing
/// more. It begins every address of feeds, tables and the sitemap, whose standards take ASCII alone (RFC 3986).
package struct BaseAddress {
  /// Ends in `/`.
  package let text: String

  package init?(_ written: String) {
    guard WebAddress.isWeb(written), !written.contains(where: { $0 == "?" || $0 == "#" }) else { return nil }
    let start = written.utf8.prefix { $0 != UInt8(ascii: "/") }.count + 2
    let authority = written.utf8.dropFirst(start).prefix { $0 != UInt8(ascii: "/") }
    let path = written.utf8.dropFirst(start + authority.count)
    guard authority.allSatisfy({ $0 < 0x80 }), Self.isPort(authority), !Self.hasEmptyPart(path), !Self.isFile(path) else { return nil }
    let address = String(written.prefix(start + authority.count)) + Self.encoded(path)
    text = address.hasSuffix("/") ? address : address + "/"
  }

  private static func isPort(_ authority: some BidirectionalCollection<UInt8>) -> Bool {
    guard let colon = authority.lastIndex(of: UInt8(ascii: ":")), authority.last != UInt8(ascii: "]") else { return true }
    let digits = authority[authority.index(after: colon)...]
    return Int(String(decoding: digits, as: UTF8.self)).map { (1...65_535).contains($0) } ?? false
  }

  /// Whether it is a page, below which no other lies: `/index.html`.
  private static func isFile(_ path: some BidirectionalCollection<UInt8>) -> Bool {
    let name = String(decoding: path, as: UTF8.self).lowercased()
    return [".html", ".htm", ".php", ".aspx", ".asp"].contains(where: name.hasSuffix)
  }

  private static func hasEmptyPart(_ path: some Collection<UInt8>) -> Bool {
    zip(path, path.dropFirst()).contains { $0 == UInt8(ascii: "/") && $1 == $0 }
  }

  /// A path as it is sent (RFC 3986, 2.1).
  private static func encoded(_ path: some Collection<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = path.flatMap { $0 < 0x80 ? [$0] : [UInt8(ascii: "%"), digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
