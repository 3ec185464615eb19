/// The years that a title names: `2023`, and as one span `2023–2024` or `2023-24`.
enum WrittenYears {
  private static let years = 1900...2100

  static func all(in title: String) -> [ClosedRange<Int>] {
    let numbers = numbers(in: Array(title.unicodeScalars))
    var found: [ClosedRange<Int>] = []
    var index = 0
    while index < numbers.count {
      let first = numbers[index]
      let next = index + 1 < numbers.count ? numbers[index + 1] : nil
      if let next, next.isDashed, next.value > first.value {
        found.append(first.value...next.value)
        index += 1
      } else {
        found.append(first.value...first.value)
      }
      index += 1
    }
    return found
  }

  private struct Number {
    let value: Int
    /// Whether only a dash stands between it and the one before.
    let isDashed: Bool
  }

  /// Words of four digits that may be years, and of two where they end a span.
  private static func numbers(in title: [Unicode.Scalar]) -> [Number] {
    var found: [Number] = []
    var end = 0
    var index = 0
    while index < title.count {
      let digits = title[index...].prefix { ("0"..."9").contains($0) }
      guard !digits.isEmpty else {
        index += 1
        continue
      }
      let isWord = !(index > 0 && title[index - 1].properties.isAlphabetic)
        && !(digits.endIndex < title.count && title[digits.endIndex].properties.isAlphabetic)
        && !isOfReference(index..<digits.endIndex, in: title) && !isOfName(title[..<index])
      let isDashed = !found.isEmpty && isDash(title[end..<index])
      if isWord, let year = year(digits, after: isDashed ? found.last?.value : nil) {
        found.append(Number(value: year, isDashed: isDashed))
        end = digits.endIndex
      }
      index = digits.endIndex
    }
    return found
  }

  /// Whether digits stand in the number of a law or in a register: `2018:218`, `2022/123`, `2022/23:45`.
  private static func isOfReference(_ digits: Range<Int>, in title: [Unicode.Scalar]) -> Bool {
    if digits.lowerBound > 1, title[digits.lowerBound - 1] == ":", isDigit(title[digits.lowerBound - 2]) { return true }
    let rest = title[digits.upperBound...]
    if rest.first == ":" { return rest.dropFirst().first.map { isDigit($0) || $0.properties.isAlphabetic } ?? false }
    let next = rest.dropFirst().prefix(while: isDigit)
    guard rest.first == "/", !next.isEmpty else { return false }
    return ![2, 4].contains(next.count) || title[next.endIndex...].first == ":"
  }

  /// Whether the word before makes a name of a year, whatever year it is: "Agenda 2030".
  private static func isOfName(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    guard before.last?.properties.isWhitespace == true else { return false }
    let word = before.dropLast().reversed().prefix { $0.properties.isAlphabetic }.reversed()
    return ["agenda", "horisont"].contains(String(String.UnicodeScalarView(word)).lowercased())
  }

  private static func isDigit(_ sign: Unicode.Scalar) -> Bool { ("0"..."9").contains(sign) }

  private static func year(_ digits: ArraySlice<Unicode.Scalar>, after first: Int?) -> Int? {
    guard let number = Int(String(String.UnicodeScalarView(digits))) else { return nil }
    if digits.count == 4 { return years.contains(number) ? number : nil }
    return digits.count == 2 ? first.map { $0 / 100 * 100 + number } : nil
  }

  private static func isDash(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    let signs = gap.filter { !$0.properties.isWhitespace }
    return signs.count == 1 && ["-", "–", "—", "/"].contains(signs[0])
  }
}
