/// A figure as a source gives it: a number, perhaps with words before it ("ca 190", "minst 43").
package struct Measure: Sendable, Hashable {
  /// As written, without spaces at either end; empty for a plain number.
  package let words: String
  package let number: Quantity

  package init(_ number: Quantity, words: String = "") {
    self.number = number
    self.words = words
  }

  /// Why a text is no figure.
  package enum Failure: Error, Equatable {
    case noNumber
    case severalNumbers
    case negative
    case textAfterNumber
    case tooLarge
  }

  /// Reads one number with the source's words before it.
  package static func parse(_ text: String) throws(Failure) -> Measure {
    guard let start = text.firstIndex(where: \.isASCIIDigit),
      let last = text.lastIndex(where: \.isASCIIDigit)
    else { throw .noNumber }
    let words = text[..<start].trimmed
    guard words.last != "-", words.last != "−" else { throw .negative }
    let digits = text[start...last]
    let number: Quantity
    do throws(Quantity.Failure) {
      number = try Quantity.parse(digits)
    } catch {
      switch error {
      case .malformed: throw .severalNumbers
      case .tooLarge: throw .tooLarge
      }
    }
    guard text[text.index(after: last)...].trimmed.isEmpty else { throw .textAfterNumber }
    return Measure(number, words: String(words))
  }

  /// The words before it of which nobody has said what they mean; they count as "ca".
  package var unknownWords: [String] { words.isEmpty ? [] : FigureWords(words).unknown }

  /// Between what and what the true number lies; no upper bound is nil.
  package var bounds: QuantityRange {
    words.isEmpty ? QuantityRange(number, number) : FigureWords(words).bounds(of: number)
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

