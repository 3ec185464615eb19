import PromiseModel

/// What a web address consists of, as it is written (RFC 3986, 3).
struct AddressParts {
  /// In lower case.
  let host: String
  /// Without the slash at its start.
  let path: Substring
  let query: Substring

  /// Nil where no host is named.
  init?(_ address: String) {
    let bytes = address.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else { return nil }
    let rest = bytes[bytes.index(colon, offsetBy: 3)...].prefix { $0 != UInt8(ascii: "#") }
    let site = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    let beforeQuery = rest.prefix { $0 != UInt8(ascii: "?") }
    host = address.addressHost.lowercased()
    path = Substring(rest[site.endIndex..<beforeQuery.endIndex].dropFirst())
    query = Substring(rest[beforeQuery.endIndex...].dropFirst())
    if host.isEmpty { return nil }
  }

  /// Whether it is a site's, or that of a part of it.
  func isOf(_ site: String) -> Bool {
    let (host, site) = (host.utf8, site.utf8)
    guard host.count >= site.count, host.suffix(site.count).elementsEqual(site) else { return false }
    return host.count == site.count || host.dropLast(site.count).last == UInt8(ascii: ".")
  }

  /// The value of the query's part that begins so.
  func value(after beginning: String) -> Substring? {
    query.split(separator: "&").first { $0.hasPrefix(beginning) }?.dropFirst(beginning.count)
  }
}
