import PromiseModel

/// A word of a sentence, without the marks around it.
struct SaidWord {
  /// In lower case.
  let text: String
  let shown: String
  /// Whether a mark behind it ends a part of the sentence.
  let endsClause: Bool

  /// Whether it is digits alone.
  var isNumber: Bool { !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  static func all(in text: String) -> [SaidWord] {
    text.split(whereSeparator: \.isWhitespace).compactMap { written in
      let start = written.drop { "([\"”“'’–—-".contains($0) }
      let end = start.reversed().prefix { ".,;:!?)]\"”“'’–—-".contains($0) }.count
      let word = start.dropLast(end)
      return word.isEmpty ? nil : SaidWord(text: word.lowercased(), shown: String(word), endsClause: end > 0)
    }
  }

  /// The number that words begin with, in figures or in letters, what comes after it, and whether it is a share.
  /// - `asOne`: whether "en" and "ett" are one; else they only go with a word.
  static func number(at index: Int, in words: [SaidWord], asOne: Bool) -> (number: Quantity, end: Int, isShare: Bool)? {
    let word = words[index]
    if let number = letters[word.text], asOne || number > 1 { return share(Quantity(number), at: index + 1, in: words) }
    let isShare = word.text.last == "%"
    var digits = isShare ? String(word.text.dropLast()) : word.text
    guard let number = try? Quantity.parse(Substring(digits)), digits.first?.isNumber == true else { return nil }
    var end = index + 1
    // Thousands have a blank before three more digits.
    while !isShare, end < words.count, !words[end - 1].endsClause, words[end - 1].isNumber, words[end].isNumber, words[end].text.count == 3, digits.count < 9 {
      digits += words[end].text
      end += 1
    }
    if isShare { return (number, end, true) }
    return share(end == index + 1 ? number : Quantity(Int(digits) ?? 0), at: end, in: words)
  }

  private static func share(_ number: Quantity, at end: Int, in words: [SaidWord]) -> (number: Quantity, end: Int, isShare: Bool) {
    let isShare = end < words.count && !words[end - 1].endsClause && ["%", "procent"].contains(words[end].text)
    return (number, isShare ? end + 1 : end, isShare)
  }

  private static let letters: [String: Int] = [
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11,
    "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20,
    "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90, "hundra": 100, "tusen": 1000,
  ]
}
