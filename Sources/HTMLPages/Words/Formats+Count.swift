import Edition
import PromiseModel

// Texts that depend on how many there are: `x.one` and `x.other` in `words.yaml`.
extension Formats {
  /// The text for a number of things: `one` for exactly one, `other` for all else, none too. Both may
  /// say `{{count}}`.
  func count(_ number: Int, _ one: some WordKey, _ other: some WordKey) -> String {
    count(number, saying: self.number(number), one, other)
  }

  /// As above, where none is said in words of its own.
  func count<Key: WordKey>(_ number: Int, none: Key, _ one: Key, _ other: Key) -> String {
    number == 0 ? words[none] : count(number, one, other)
  }

  /// As above for a sum that may be too low: it says "minst" before the number.
  func count(_ count: YearSummary.Count, _ one: some WordKey, _ other: some WordKey) -> String {
    self.count(count.number, saying: number(count), one, other)
  }

  /// `12`, or `minst 12`.
  func number(_ count: YearSummary.Count) -> String {
    guard count.isAtLeast else { return number(count.number) }
    return words(YearWord.atLeast, ["count": number(count.number)])
  }

  private func count(
    _ number: Int, saying text: String, _ one: some WordKey, _ other: some WordKey
  ) -> String {
    number == 1 ? words(one, ["count": text]) : words(other, ["count": text])
  }
}
