/// Where an address leads, judged as a browser would read it.
enum LinkDestination: Equatable {
  /// No scheme: somewhere within the site.
  case site
  /// A scheme that is let through, and the address as a browser reads it.
  case external([UInt8])
  /// `//host`, whose scheme is anybody's guess.
  case withoutScheme
  case refused(scheme: String)

  static let schemes = ["http", "https", "mailto", "tel"]

  init(_ address: ArraySlice<UInt8>) {
    let read = Self.asRead(address)
    let slashes = read.prefix { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    if slashes.count >= 2 {
      self = .withoutScheme
    } else if let scheme = Self.scheme(of: read) {
      self = Self.schemes.contains(scheme) ? .external(read) : .refused(scheme: scheme)
    } else {
      self = .site
    }
  }

  /// As in the URL standard: no control characters or spaces at the ends, no tabs or line ends at all.
  private static func asRead(_ address: ArraySlice<UInt8>) -> [UInt8] {
    guard let first = address.firstIndex(where: { $0 > 0x20 }),
      let last = address.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return address[first...last].filter { !$0.isLineEnd && $0 != UInt8(ascii: "\t") }
  }

  private static func scheme(of address: [UInt8]) -> String? {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")), address[0].isASCIILetter,
      address[..<colon].allSatisfy(isInScheme)
    else { return nil }
    return String(decoding: address[..<colon], as: UTF8.self).lowercased()
  }

  private static func isInScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: byte.isASCIILetter || byte.isDigit
    }
  }
}
