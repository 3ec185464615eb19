/// Writes the lines of a calendar (RFC 5545, 3.1): each ends in CRLF and is folded at 75 bytes, never within
/// a character. No text can begin a line of its own.
package struct CalendarWriter {
  package private(set) var bytes: [UInt8] = []
  /// Bytes on the line so far.
  private var length = 0

  package init() {}

  private static let longestLine = 75

  /// A line whose value is of the program's own making, or an address.
  package mutating func line(_ name: String, _ value: String) {
    append(name)
    append(":")
    append(value)
    endLine()
  }

  /// A line whose value is a text (3.3.11).
  package mutating func line(_ name: String, text: String) {
    append(name)
    append(":")
    append(escaping: text)
    endLine()
  }

  /// A line whose value is several texts.
  package mutating func line(_ name: String, texts: [String]) {
    append(name)
    append(":")
    for (index, text) in texts.enumerated() {
      if index > 0 { append(",") }
      append(escaping: text)
    }
    endLine()
  }

  // MARK: Text

  private mutating func append(_ text: String) {
    // Most is plain and has room.
    if length + text.utf8.count <= Self.longestLine, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      bytes.append(contentsOf: text.utf8)
      length += text.utf8.count
      return
    }
    for scalar in text.unicodeScalars where !Self.isControl(scalar) { append(scalar) }
  }

  private mutating func append(escaping text: String) {
    var wasReturn = false
    for scalar in text.unicodeScalars {
      // A line end of two characters is one.
      if scalar == "\n", wasReturn {
        wasReturn = false
        continue
      }
      wasReturn = scalar == "\r"
      append(escaping: scalar)
    }
  }

  private mutating func append(escaping scalar: Unicode.Scalar) {
    switch scalar {
    case "\\", ";", ",":
      append(pair: scalar)
    // Whatever some program takes for the end of a line.
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      append(pair: "n")
    default:
      if !Self.isControl(scalar) { append(scalar) }
    }
  }

  /// A character with a backslash before it, both on one line.
  private mutating func append(pair scalar: Unicode.Scalar) {
    fold(before: 2)
    append("\\" as Unicode.Scalar)
    append(scalar)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  // MARK: Lines

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      fold(before: 1)
      bytes.append(UInt8(scalar.value))
      length += 1
      return
    }
    guard let encoded = UTF8.encode(scalar) else { return }
    fold(before: encoded.count)
    bytes.append(contentsOf: encoded)
    length += encoded.count
  }

  private mutating func fold(before count: Int) {
    guard length + count > Self.longestLine else { return }
    endLine()
    bytes.append(UInt8(ascii: " "))
    length = 1
  }

  private mutating func endLine() {
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    length = 0
  }
}
