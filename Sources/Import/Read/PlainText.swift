import PromiseModel

/// The text of some bytes, whatever wrote them: UTF-8, UTF-16 with its mark, else Windows-1252.
enum PlainText {
  static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittle: false) }
    let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return String(validating: rest, as: UTF8.self) ?? windows(rest)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
    let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: pairs, as: UTF16.self)
  }

  private static func windows(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windowsScalar(byte)) }
    return String(text)
  }

  private static func windowsScalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return windowsSigns[Int(byte) - 0x80]
  }

  /// From 0x80 to 0x9F; what has no sign stays a control character, and is dropped.
  private static let windowsSigns: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}", "\u{90}", "‘", "’", "“", "”",
    "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]

  /// On one line, with single blanks, without soft hyphens and other signs that nobody sees.
  static func tidy(_ text: some StringProtocol) -> String {
    var tidy = String.UnicodeScalarView()
    var isBlank = true
    for scalar in text.unicodeScalars where !isUnseen(scalar) {
      let blank = scalar.properties.isWhitespace
      if blank, isBlank { continue }
      isBlank = blank
      tidy.append(blank ? " " : scalar)
    }
    return String(String(tidy).trimmed)
  }

  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }
}
