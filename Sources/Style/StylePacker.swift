/// Takes comments and the white space that no browser needs out of a style sheet.
enum StylePacker {
  /// - `isSelector`: around the signs that join elements no space is needed; in a value `+` needs it.
  static func packed(_ text: ArraySlice<UInt8>, isSelector: Bool = false) -> [UInt8] {
    var packed: [UInt8] = []
    packed.reserveCapacity(text.count)
    var hasSpace = false
    // After an escape a space may be its end, and what it stands for is no sign.
    var isAfterEscape = false
    var index = text.startIndex
    while index < text.endIndex {
      let end = tokenEnd(text, index)
      if text[index].isSpace || text.isComment(at: index) {
        hasSpace = true
      } else {
        let byte = text[index]
        if hasSpace, let last = packed.last, isAfterEscape || needsSpace(last, byte, isSelector) {
          packed.append(UInt8(ascii: " "))
        }
        if byte == UInt8(ascii: "}"), packed.last == UInt8(ascii: ";"), !isAfterEscape { packed.removeLast() }
        hasSpace = false
        isAfterEscape = byte == UInt8(ascii: "\\")
        packed += text[index..<end]
      }
      index = end
    }
    if packed.last == UInt8(ascii: ";"), !isAfterEscape { packed.removeLast() }
    return packed
  }

  /// Brackets are gone into; what else is one token is copied as it is.
  private static func tokenEnd(_ text: ArraySlice<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return index + 1
    case UInt8(ascii: "("): return text.isAddress(at: index) ? text.end(ofTokenAt: index) : index + 1
    default: return text.end(ofTokenAt: index)
    }
  }

  private static func needsSpace(_ before: UInt8, _ after: UInt8, _ isSelector: Bool) -> Bool {
    switch before {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "("), UInt8(ascii: "["):
      return false
    default: break
    }
    switch after {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "!"):
      return false
    default: return !(isSelector && (joins(before) || joins(after)))
    }
  }

  private static func joins(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "~")
  }
}
