import Markdown
import Writers

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
    guard authority.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\\") }), Self.isPort(authority), Self.isPath(path), !Self.isFile(path) else { return nil }
    let address = String(written.prefix(start + authority.count)) + Self.encoded(path)
    text = address.hasSuffix("/") ? address : address + "/"
  }

  /// What somebody probably meant by what can't be one: a whole address, the folder of a page, and a name in letters
  /// beyond ASCII as addresses have it (`https://xn--4cab6c.se/`).
  package static func meant(by written: String) -> String? {
    let folder = written.lastIndex(of: "/").map { String(written[...$0]) }
    let forms = [written, WrittenAddress.whole(written), folder].compactMap(\.self)
    return forms.lazy.flatMap { [$0, inASCII($0)] }.compactMap(\.self).first { BaseAddress($0) != nil }
  }

  private static func inASCII(_ address: String) -> String? {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { !"/:".contains($0) }
    return HostName(host).map { address[..<start] + $0.text + address[host.endIndex...] }
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

  /// Whether it is one that is asked for as it is written (RFC 3986, 3.3): no part of it is empty, or leads back to
  /// another (`..`), and each `%` begins a byte.
  private static func isPath(_ path: some Collection<UInt8>) -> Bool {
    let parts = String(decoding: path, as: UTF8.self).split(separator: "/", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      let isEnd = index == 0 || index == parts.count - 1
      return part.isEmpty ? isEnd : isPart(part)
    }
  }

  private static func isPart(_ part: Substring) -> Bool {
    let rest = part.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
    let isWhole = rest.allSatisfy { $0.utf8.count >= 2 && $0.utf8.prefix(2).allSatisfy(isHexDigit) }
    let isDots = [".", ".."].contains(part.lowercased().replacing("%2e", with: "."))
    return isWhole && !isDots && !part.utf8.contains { "\\^`{|}[]".utf8.contains($0) }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  /// A path as it is sent (RFC 3986, 2.1).
  private static func encoded(_ path: some Collection<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = path.flatMap { $0 < 0x80 ? [$0] : [UInt8(ascii: "%"), digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
