/// The bytes that mean something in a template.
extension UInt8 {
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let dot = UInt8(ascii: ".")
  static let questionMark = UInt8(ascii: "?")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  var isBlankOrLineBreak: Bool { isBlank || self == .lineFeed || self == .carriageReturn }
}
