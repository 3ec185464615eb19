/// Numbers in letters, as they stand in Swedish text.
package enum NumberWord {
  /// From one; "en" and "ett" are articles as often.
  package static let values: [String: Int] = [
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11,
    "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20,
    "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90, "hundra": 100, "tusen": 1000,
  ]

  /// What greater ones begin with.
  package static let tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio", "hundra"]

  /// One word, as it may be put together of others: "trettiofem", "tvåhundrafemtio". Nil for "en" and "ett" too.
  package static func compound(_ word: String) -> Int? {
    if let value = values[word] { return value > 1 ? value : nil }
    if let hundred = word.firstRange(of: "hundra") {
      let before = word[..<hundred.lowerBound]
      let after = word[hundred.upperBound...]
      guard let times = before.isEmpty ? 1 : values[String(before)], times < 10 else { return nil }
      return after.isEmpty ? times * 100 : below(hundred: after).map { times * 100 + $0 }
    }
    return below(hundred: word[...])
  }

  private static func below(hundred word: Substring) -> Int? {
    if let value = values[String(word)] { return value < 100 ? value : nil }
    guard let ten = tens.dropLast().first(where: word.hasPrefix), let value = values[ten] else { return nil }
    return values[String(word.dropFirst(ten.count))].flatMap { $0 < 10 ? value + $0 : nil }
  }
}
