/// What a file that is not UTF-8 probably is, so that its author can be told.
enum EncodingGuess {
  /// A byte order mark of UTF-16, which "Unicode" means in older programs for Windows.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// Whether every byte above ASCII may be Swedish text in Latin-1 or its kin Windows-1252, and at least one
  /// is one of the letters å, ä, ö beside another letter. No control character of Latin-1 is ever typed.
  static func isLatin1(_ bytes: [UInt8]) -> Bool {
    var hasLetter = false
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      guard isTyped(byte) else { return false }
      if isSwedishLetter(byte), hasLetterBeside(index, in: bytes) { hasLetter = true }
    }
    return hasLetter
  }

  /// Latin-1 from the no-break space on, and what Windows put before it: quotes, dashes, the euro sign.
  private static func isTyped(_ byte: UInt8) -> Bool {
    byte >= 0xA0 || [0x80, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99].contains(byte)
  }

  private static func isSwedishLetter(_ byte: UInt8) -> Bool {
    [0xC4, 0xC5, 0xD6, 0xE4, 0xE5, 0xF6].contains(byte)
  }

  private static func hasLetterBeside(_ index: Int, in bytes: [UInt8]) -> Bool {
    [index - 1, index + 1].contains { bytes.indices.contains($0) && isLetter(bytes[$0]) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
  }
}
