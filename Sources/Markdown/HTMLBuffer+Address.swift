import SafeHTML

extension HTMLBuffer {
  /// Appends an address for an attribute, percent-encoded and escaped as cmark does it.
  mutating func append(address: [UInt8]) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): append(trusted: "&amp;")
      case UInt8(ascii: "'"): append(trusted: "&#x27;")
      case _ where byte.isSafeInAddress: append(trusted: CollectionOfOne(byte))
      default: append(trusted: [UInt8(ascii: "%"), byte.highHexDigit, byte.lowHexDigit])
      }
    }
  }
}

extension UInt8 {
  fileprivate var isSafeInAddress: Bool {
    isASCIILetter || isDigit || "-_.+!*(),%#@?=;:/$~".utf8.contains(self)
  }

  fileprivate var highHexDigit: UInt8 { Self.hexDigit(self >> 4) }

  fileprivate var lowHexDigit: UInt8 { Self.hexDigit(self & 0xF) }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
