extension String {
  /// The host of an absolute address, without a name, a password or a port; one in numbers with its brackets.
  package var addressHost: Substring {
    var rest = utf8[...]
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")), rest[colon...].starts(with: "://".utf8) {
      rest = rest[rest.index(colon, offsetBy: 3)...]
    }
    rest = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    if let user = rest.lastIndex(of: UInt8(ascii: "@")) { rest = rest[rest.index(after: user)...] }
    guard rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
      return Substring(rest.prefix { $0 != UInt8(ascii: ":") })
    }
    return Substring(rest[...end])
  }
}
