import Diagnostics
import Markdown
import Source

/// A letter that looks like a digit among digits: `1O` for 10, `2O23`, `l0`.
enum LetterInNumber: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for (passage, kind) in zip(body.markdown.passages, body.dates) where kind == .letterInNumber {
      log.report(
        .letterInNumber, at: body.origin(passage.place), ["number": passage.value],
        suggestion: passage.value.replacing("O", with: "0").replacing("l", with: "1"))
    }
  }

  /// Where they stand in a text.
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    guard text.span.mayHoldOne else { return [] }
    var found: [Range<Int>] = []
    for index in text.indices.dropFirst() where text[index].isPart && text[index - 1].isPart && text[index].isDigit != text[index - 1].isDigit {
      // All letters and digits around: a part of another word is none.
      let start = text[..<index].lastIndex { !$0.isOfWord }.map { $0 + 1 } ?? 0
      let end = text[index...].firstIndex { !$0.isOfWord } ?? text.count
      if found.last?.lowerBound != start, isNumber(text[start..<end]), isAlone(start..<end, in: text) { found.append(start..<end) }
    }
    return found
  }

  /// `5l` is five litres, and `O2` what one breathes.
  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.allSatisfy(\.isPart), word.last != UInt8(ascii: "l") else { return false }
    return word.first != UInt8(ascii: "O") || word.count > 2
  }

  /// Whether blanks or the marks of a sentence stand around it, and a small l begins no name of something.
  private static func isAlone(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : UInt8(ascii: " ")
    let after = range.upperBound < text.count ? text[range.upperBound] : UInt8(ascii: " ")
    guard " \n(\"".utf8.contains(before) || before == 0xFF, !"-_/=&#@:+".utf8.contains(after) else { return false }
    return text[range.lowerBound].isDigit || after == UInt8(ascii: " ")
  }
}

extension Span<UInt8> {
  /// Whether one of the letters stands beside a digit. Nearly no text has that.
  @inline(never)
  fileprivate var mayHoldOne: Bool {
    var (found, previous): (UInt8, UInt8) = (0, 0)
    for index in 0..<count {
      // A bit for a digit, another for a letter.
      let byte = self[index]
      let kind: UInt8 = (byte &- 0x30 < 10 ? 1 : 0) | (byte == 0x4F || byte == 0x6C ? 2 : 0)
      found |= kind & (previous << 1 | previous >> 1)
      previous = kind
    }
    return found != 0
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }
  fileprivate var isPart: Bool { isDigit || self == UInt8(ascii: "O") || self == UInt8(ascii: "l") }
  fileprivate var isOfWord: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) || self >= 0x80 && self < 0xFF }
}
