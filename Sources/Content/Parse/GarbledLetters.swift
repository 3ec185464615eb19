import Diagnostics
import Markdown
import Source

/// What another program has made of a text: letters that were read as others, signs that no font has, and what turns
/// the order of those around it.
enum GarbledLetters {
  /// - `start`: where in the text to begin, which is at `place`.
  static func check(
    _ text: [UInt8], from start: Int = 0, at place: Place = .start, file: String, _ log: inout DiagnosticLog
  ) {
    // Nearly all texts are told from this alone.
    guard text.span.extracting(start..<text.count).hasSuspect else { return }
    var places = PlaceCounter(text, from: start, at: place)
    var offset = start
    var last: Unicode.Scalar?
    for scalar in String(decoding: text[start...], as: UTF8.self).unicodeScalars {
      let origin = { (offset: Int) in Origin(file: file, place: places.place(at: offset)) }
      if let first = last, let letter = letter(of: first, scalar) {
        log.report(
          .lettersGarbled, at: origin(offset - first.utf8.count), ["text": "\(first)\(scalar)", "right": String(letter)])
      } else if scalar == "\u{FFFD}" {
        log.report(.letterLost, at: origin(offset))
      } else if scalar.isUnseen {
        log.report(.characterUnseen, at: origin(offset), ["character": scalar.codePointName])
      }
      last = scalar
      offset += scalar.utf8.count
    }
  }

  /// The letter whose two bytes of UTF-8 were read as two characters of Latin-1, or of its kin for Windows.
  private static func letter(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    guard first == "\u{C3}" else { return nil }
    return switch second {
    case "¤": "ä"
    case "¥": "å"
    case "¶": "ö"
    case "©": "é"
    case "„", "\u{84}": "Ä"
    case "…", "\u{85}": "Å"
    case "–", "\u{96}": "Ö"
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether readers see a box, other letters in another order, or nothing where a line was to end. (A bullet of a word
  /// processor is told of as the list that it is to make.)
  fileprivate var isUnseen: Bool {
    switch value {
    case 0xF0B7: false
    case 0xE000...0xF8FF, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// Whether there is a byte that such a character holds, and few others.
  fileprivate var hasSuspect: Bool {
    if [0x83, 0xEE, 0xEF].contains(where: { firstIndex(of: $0, from: 0) != nil }) { return true }
    var next = 0
    while let index = firstIndex(of: 0xE2, from: next) {
      next = index + 1
      guard index + 2 < count else { return false }
      // Of these three bytes are dashes and quotation marks too.
      if self[index + 1] == 0x81 || (self[index + 1] == 0x80 && (0xA8...0xAE).contains(self[index + 2]) && self[index + 2] != 0xA6) { return true }
    }
    return false
  }
}
