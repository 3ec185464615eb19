import PromiseModel

extension String {
  /// Its sentences, each with the mark that ends it.
  var sentences: [String] {
    var found: [String] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if ".!?…".contains(self[index]), endsSentence(at: index) {
        let sentence = String(self[start..<next].trimmed)
        if !sentence.isEmpty { found.append(sentence) }
        start = next
      }
      index = next
    }
    let rest = String(self[start...].trimmed)
    return rest.isEmpty ? found : found + [rest]
  }

  /// Whether a mark is followed by a blank and a capital, and is not that of a short form or a number of a list.
  private func endsSentence(at mark: String.Index) -> Bool {
    let after = self[index(after: mark)...]
    guard let blank = after.first else { return true }
    guard blank.isWhitespace, let next = after.trimmed.first else { return blank.isWhitespace }
    guard next.isUppercase || next.isNumber || "–-”\"»".contains(next) else { return false }
    guard self[mark] == "." else { return true }
    let word = self[..<mark].reversed().prefix { !$0.isWhitespace }
    // "1. Trafik", but not "väg 11. Alla".
    let isNumber = word.allSatisfy(\.isNumber) && word.count < 3 && self[..<mark].dropLast(word.count).trimmed.last?.isLetter != true
    return !word.isEmpty && !isNumber && !Self.shortForms.contains(String(word.reversed()).lowercased())
  }

  private static let shortForms: Set<String> = [
    "t.ex", "bl.a", "ca", "kl", "nr", "st", "s.k", "d.v.s", "dvs", "m.fl", "resp", "jfr", "tel", "f.d", "fr.o.m", "t.o.m", "tf",
  ]
}
