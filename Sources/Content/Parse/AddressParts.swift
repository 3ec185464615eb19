/// What a web address consists of, as it is written (RFC 3986, 3).
struct AddressParts {
  /// In lower case.
  let host: String
  /// Without the slash at its start.
  let path: Substring
  let query: Substring

  /// Nil where no host is named.
  init?(_ address: String) {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let rest = address[start...].prefix { $0 != "#" }
    let beforeQuery = rest.prefix { $0 != "?" }
    host = beforeQuery.prefix { $0 != "/" && $0 != ":" }.lowercased()
    path = beforeQuery.drop { $0 != "/" }.dropFirst()
    query = rest.dropFirst(beforeQuery.count + 1)
    if host.isEmpty { return nil }
  }

  /// Whether it is a site's, or that of a part of it.
  func isOf(_ site: String) -> Bool { host == site || host.hasSuffix("." + site) }

  /// The value of the query's part that begins so.
  func value(after beginning: String) -> Substring? {
    query.split(separator: "&").first { $0.hasPrefix(beginning) }?.dropFirst(beginning.count)
  }
}
