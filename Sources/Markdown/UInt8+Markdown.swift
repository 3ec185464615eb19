extension UInt8 {
  /// Space, tab, line ends, vertical tab and form feed: what cmark takes for space.
  var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  var isDigit: Bool { (0x30...0x39).contains(self) }
}
