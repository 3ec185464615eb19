import PromiseModel

/// A date as a text says it, with as much of it as is said.
struct SaidDate: Sendable, Equatable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// The words that say it.
  let words: Range<Int>

  /// As the format writes it; a day that does not exist is its month. Nil without a year.
  var written: String? {
    guard let year else { return nil }
    guard let month else { return year.padded(4) }
    let ofMonth = year.padded(4) + "-" + month.padded(2)
    guard let day, CalendarDate(year: year, month: month, day: day) != nil else { return ofMonth }
    return ofMonth + "-" + day.padded(2)
  }

  /// All dates of a text, in order.
  static func all(in words: Words) -> [SaidDate] {
    var found: [SaidDate] = []
    var index = 0
    while index < words.count {
      if let date = read(words, at: index) {
        found.append(date)
        index = date.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func read(_ words: Words, at index: Int) -> SaidDate? {
    dashed(words, index) ?? named(words, index) ?? slashed(words, index) ?? ofMonth(words, index) ?? compact(words, index) ?? short(words, index)
      ?? words.year(index).map { SaidDate(year: $0, words: index..<index + 1) }
  }

  /// `2023-04-21`, `2023-04`.
  private static func dashed(_ words: Words, _ index: Int) -> SaidDate? {
    guard let year = words.year(index), index + 1 < words.count, isPart(words, index + 1), joins(words, index, "-.") else { return nil }
    guard let month = words.number(index + 1), (1...12).contains(month) else { return nil }
    if index + 2 < words.count, isPart(words, index + 2), joins(words, index + 1, "-."), let day = words.number(index + 2), (1...31).contains(day) {
      return SaidDate(year: year, month: month, day: day, words: index..<index + 3)
    }
    return SaidDate(year: year, month: month, words: index..<index + 2)
  }

  private static func isPart(_ words: Words, _ index: Int) -> Bool { words[index].utf8.count == 2 && words.number(index) != nil }

  private static func joins(_ words: Words, _ index: Int, _ marks: String) -> Bool {
    let gap = words.gap(after: index)
    return gap.count == 1 && gap.allSatisfy(marks.contains)
  }

  /// `21 april 2023`, `21 april`.
  private static func named(_ words: Words, _ index: Int) -> SaidDate? {
    guard let day = ordinal(words, index), (1...31).contains(day), index + 1 < words.count, let month = MonthName.number(of: words[index + 1]) else { return nil }
    guard words.gap(after: index).allSatisfy({ $0.isWhitespace || $0 == "." }) else { return nil }
    if index + 2 < words.count, let year = words.year(index + 2), words.gap(after: index + 1).allSatisfy({ $0.isWhitespace || ",.".contains($0) }) {
      return SaidDate(year: year, month: month, day: day, words: index..<index + 3)
    }
    return SaidDate(month: month, day: day, words: index..<index + 2)
  }

  private static func ordinal(_ words: Words, _ index: Int) -> Int? {
    if let number = words.number(index) { return words[index].utf8.count < 3 ? number : nil }
    let word = words[index]
    return word == "första" || word == "1a" ? 1 : word.hasSuffix("e") || word.hasSuffix("a") ? Int(word.dropLast()) : nil
  }

  /// `21/4 2023`, `21/4`, `21.4.2023`.
  private static func slashed(_ words: Words, _ index: Int) -> SaidDate? {
    guard let day = words.number(index), (1...31).contains(day), index + 1 < words.count, let month = words.number(index + 1), (1...12).contains(month) else { return nil }
    let isSlash = joins(words, index, "/")
    guard isSlash || joins(words, index, ".") && index + 2 < words.count && words.year(index + 2) != nil && joins(words, index + 1, ".") else { return nil }
    if index + 2 < words.count, let year = words.year(index + 2), words.gap(after: index + 1).count <= 2 {
      return SaidDate(year: year, month: month, day: day, words: index..<index + 3)
    }
    return isSlash ? SaidDate(month: month, day: day, words: index..<index + 2) : nil
  }

  /// `april 2023`, `april`.
  private static func ofMonth(_ words: Words, _ index: Int) -> SaidDate? {
    guard let month = MonthName.number(of: words[index]) else { return nil }
    if index + 1 < words.count, let year = words.year(index + 1), words.gap(after: index).allSatisfy({ $0.isWhitespace }) {
      return SaidDate(year: year, month: month, words: index..<index + 2)
    }
    return words[index].count > 3 || words[index] == "maj" ? SaidDate(month: month, words: index..<index + 1) : nil
  }

  /// `20230421`.
  private static func compact(_ words: Words, _ index: Int) -> SaidDate? {
    figures(8, words, index, years: 1990...2100)
  }

  /// `230101`, where another stands on the other side of a dash: alone it may be any number.
  private static func short(_ words: Words, _ index: Int) -> SaidDate? {
    guard let date = sixFigures(words, index) else { return nil }
    let isFirst = index + 1 < words.count && sixFigures(words, index + 1) != nil && isDash(words.gap(after: index))
    let isLast = index > 0 && sixFigures(words, index - 1) != nil && isDash(words.gap(after: index - 1))
    return isFirst || isLast ? date : nil
  }

  private static func sixFigures(_ words: Words, _ index: Int) -> SaidDate? {
    figures(6, words, index, years: 2010...2050)
  }

  /// A day of so many figures; its year of two is one of this century.
  private static func figures(_ count: Int, _ words: Words, _ index: Int, years: ClosedRange<Int>) -> SaidDate? {
    guard words[index].utf8.count == count, let number = words.number(index) else { return nil }
    let (year, month, day) = ((count == 6 ? 2000 : 0) + number / 10_000, number / 100 % 100, number % 100)
    guard years.contains(year) else { return nil }
    return CalendarDate(year: year, month: month, day: day) == nil ? nil : SaidDate(year: year, month: month, day: day, words: index..<index + 1)
  }

  private static func isDash(_ gap: Substring) -> Bool {
    let marks = gap.filter { !$0.isWhitespace }
    return marks.count == 1 && marks.allSatisfy { "-–—".contains($0) }
  }

  init(year: Int? = nil, month: Int? = nil, day: Int? = nil, words: Range<Int>) {
    self.year = year
    self.month = month
    self.day = day
    self.words = words
  }
}
