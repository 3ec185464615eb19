import PromiseModel
import SafeHTML

/// What tells that a follow-up of few words, or with some of its words changed, is another's.
extension FollowUp {
  /// With so many digits two follow-ups do not say the same by chance: 62 checks and 148 visits.
  static let tellingDigits = 4

  /// How many digits its figures have that nobody could foresee. What was promised and what is less than ten may be the
  /// same every year and everywhere, and a round number is less telling than it is long.
  func digitsOfFigures(in site: Site) -> Int {
    zip(site[promise].commitments, outcomes).reduce(0) { sum, next in
      guard let number = next.1?.figure?.measure.number, next.0.target?.bound.goal != number, next.0.target?.rate == nil else { return sum }
      let digits = number.written.drop { $0 == "0" || $0 == "," }.count { $0.isNumber }
      let noughts = number.written.reversed().prefix { $0 == "0" }.count
      return digits > 1 ? sum + max(digits - noughts, 1) : sum
    }
  }

  /// Whether all but one word of six is the other's, whatever years and names are in the texts.
  /// - `names`: of the municipality of each.
  func hasNearlyTheWords(of other: FollowUp, names: (own: String, others: String)) -> Bool {
    let (own, others) = (words(without: names.own), other.words(without: names.others))
    var counts: [String: Int] = [:]
    for word in own { counts[word, default: 0] += 1 }
    for word in others { counts[word, default: 0] -= 1 }
    let added = counts.values.reduce(0) { $0 + max($1, 0) }
    let missing = counts.values.reduce(0) { $0 + max(-$1, 0) }
    return max(added, missing) <= max(own.count, others.count) / 6
  }

  /// The words of its text, without years and what a municipality is called.
  private func words(without name: String) -> [String] {
    let names = name.lowercased().split(separator: " ")
    var isTag = false
    let text = String(decoding: prose.markup.html.bytes, as: UTF8.self).lowercased().split { character in
      if character == "<" || character == ">" { isTag = character == "<" }
      return isTag || !character.isLetter && !character.isNumber
    }
    return text.lazy.filter { word in
      !names.contains(where: word.hasPrefix) && !(word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber))
    }.map(String.init)
  }
}
