import PromiseModel

/// Numbers in letters and figures.
enum NumberWords {
  /// One word as a number; "en" and "ett" are articles as often.
  static func value(_ word: String) -> Int? {
    if word == "en" || word == "ett" { return nil }
    if let value = NumberWord.values[word] { return value }
    return word.utf8.count <= 6 && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }

  /// As `value`, where a word before it says that it is a number: "minst en".
  static func valueOrOne(_ word: String) -> Int? { NumberWord.values[word] ?? value(word) }
}
