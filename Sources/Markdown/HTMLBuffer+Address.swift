import SafeHTML

extension HTMLBuffer {
  /// Appends an address for an attribute, percent-encoded and escaped as cmark does it.
  mutating func append(address: [UInt8]) {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(address.count)
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "'"): escaped += "&#x27;".utf8
      case _ where byte.isSafeInAddress: escaped.append(byte)
      default: escaped += [UInt8(ascii: "%"), .hexDigit(byte >> 4), .hexDigit(byte & 0xF)]
      }
    }
    append(trusted: escaped[...])
  }
}

extension UInt8 {
  fileprivate var isSafeInAddress: Bool {
    isASCIILetter || isDigit || Self.safeSigns.contains(self)
  }

  private static let safeSigns = Array("-_.+!*(),%#@?=;:/$~".utf8)

  fileprivate static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
