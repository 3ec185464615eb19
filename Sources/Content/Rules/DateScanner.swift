import PromiseModel

/// Goes through a text once and stops at each `DatePassage`.
struct DateScanner {
  private let text: [UInt8]
  private var position = 0

  /// Outside these a number of four digits is hardly a year.
  private static let years = 1900...2100

  init(_ text: [UInt8]) { self.text = text }

  mutating func next() -> DatePassage? {
    while let start = nextNumber() {
      guard startsWord(start) else { continue }
      if let passage = passage(at: start) { return passage }
    }
    return nil
  }

  /// Moves behind the next run of at least two digits, and says where it begins. Such a run has a digit at
  /// every other byte, so the rest need not be looked at; a day of one digit exists in every month.
  private mutating func nextNumber() -> Int? {
    var index = position + 1
    while index < text.count, !text[index].isDigit { index += 2 }
    guard index < text.count else { return nil }
    let start = text[index - 1].isDigit ? index - 1 : index
    position = endOfDigits(start)
    return start
  }

  private mutating func passage(at start: Int) -> DatePassage? {
    switch position - start {
    case 4: isoDate(at: start) ?? years(at: start)
    case 2: swedishDate(at: start) ?? slashDate(at: start)
    default: nil
    }
  }

  /// Nil for a date that exists, too; it is passed over then.
  private mutating func passage(_ start: Int, _ end: Int, year: Int, month: Int, day: Int) -> DatePassage? {
    position = end
    guard CalendarDate(year: year, month: month, day: day) == nil else { return nil }
    return DatePassage(range: start..<end, kind: .impossibleDate)
  }

  // MARK: Dates

  /// `2023-06-31`
  private mutating func isoDate(at start: Int) -> DatePassage? {
    guard let year = year(at: start), let monthStart = skip(UInt8(ascii: "-"), start + 4),
      let month = number(at: monthStart, digits: 2...2),
      let dayStart = skip(UInt8(ascii: "-"), month.end), let day = number(at: dayStart, digits: 2...2),
      endsWord(day.end)
    else { return nil }
    return passage(start, day.end, year: year.value, month: month.value, day: day.value)
  }

  /// `31/6 2023`, `31/6-2023`, `31/6/2023`: with a year, or it may be a fraction.
  private mutating func slashDate(at start: Int) -> DatePassage? {
    guard let day = number(at: start, digits: 2...2), (1...31).contains(day.value),
      let monthStart = skip(UInt8(ascii: "/"), day.end),
      let month = number(at: monthStart, digits: 1...2), (1...12).contains(month.value)
    else { return nil }
    let gap =
      skip(UInt8(ascii: "-"), month.end) ?? skip(UInt8(ascii: "/"), month.end) ?? skipSpace(month.end)
    guard let gap, let year = year(at: gap), endsWord(year.end) else { return nil }
    return passage(start, year.end, year: year.value, month: month.value, day: day.value)
  }

  /// `31 juni 2023`, `30 februari`: without a year one that exists in no year.
  private mutating func swedishDate(at start: Int) -> DatePassage? {
    guard let day = number(at: start, digits: 2...2), let monthStart = skipSpace(day.end),
      let month = MonthName.read(text, at: monthStart)
    else { return nil }
    if let yearStart = skipSpace(month.end), let year = year(at: yearStart), endsWord(year.end) {
      return passage(start, year.end, year: year.value, month: month.number, day: day.value)
    }
    // A higher number may count something else: "45 maj".
    guard (30...31).contains(day.value), endsWord(month.end) else { return nil }
    return passage(start, month.end, year: 2000, month: month.number, day: day.value)
  }

  // MARK: Spans of years

  /// `2023–2024`, `2023-2024`, `2023 till 2025`, `2023–24`
  private mutating func years(at start: Int) -> DatePassage? {
    guard let first = year(at: start), let second = dashedYear(after: first) ?? wordedYear(after: first.end),
      first.value < second.value, endsWord(second.end)
    else { return nil }
    position = second.end
    return DatePassage(range: start..<second.end, kind: .years(first.value...second.value))
  }

  private func dashedYear(after first: Number) -> Number? {
    let dash = skipSpace(first.end) ?? first.end
    if let end = skip(Self.enDash, dash) {
      if let year = year(at: skipSpace(end) ?? end) { return year }
      guard let short = number(at: end, digits: 2...2) else { return nil }
      return Number(value: first.value / 100 * 100 + short.value, end: short.end)
    }
    return skip(UInt8(ascii: "-"), dash).flatMap { year(at: skipSpace($0) ?? $0) }
  }

  /// "till", "till och med"
  private func wordedYear(after end: Int) -> Number? {
    var end = skipSpace(end).flatMap { skip(Self.upTo, $0) }
    if let start = end.flatMap(skipSpace), let through = skip(Self.andWith, start) { end = through }
    return end.flatMap(skipSpace).flatMap { year(at: $0) }
  }

  // MARK: Parts

  private struct Number {
    let value: Int
    let end: Int
  }

  private static let enDash = Array("–".utf8)
  private static let upTo = Array("till".utf8)
  private static let andWith = Array("och med".utf8)
  /// What Swedish typography puts between a day and its month.
  private static let noBreakSpace = Array("\u{A0}".utf8)

  private func number(at start: Int, digits: ClosedRange<Int>) -> Number? {
    let end = endOfDigits(start, most: digits.upperBound + 1)
    guard digits.contains(end - start) else { return nil }
    return Number(value: text[start..<end].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, end: end)
  }

  private func year(at start: Int) -> Number? {
    number(at: start, digits: 4...4).flatMap { Self.years.contains($0.value) ? $0 : nil }
  }

  private func endOfDigits(_ start: Int, most: Int = .max) -> Int {
    var end = start
    while end < text.count, end - start < most, text[end].isDigit { end += 1 }
    return end
  }

  private func skip(_ byte: UInt8, _ index: Int) -> Int? {
    index < text.count && text[index] == byte ? index + 1 : nil
  }

  private func skip(_ word: [UInt8], _ index: Int) -> Int? {
    text[index...].starts(with: word) ? index + word.count : nil
  }

  /// One space, of whatever kind; a line break is one as well.
  private func skipSpace(_ index: Int) -> Int? {
    skip(UInt8(ascii: " "), index) ?? skip(UInt8(ascii: "\n"), index) ?? skip(Self.noBreakSpace, index)
  }

  // MARK: Where a word begins and ends

  /// A number that goes on an address, a reference or a greater number is none of ours.
  private func startsWord(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = text[index - 1]
    return !before.isLetterOrDigit && !Self.joiners.contains(before)
  }

  private func endsWord(_ index: Int) -> Bool {
    guard index < text.count else { return true }
    if text[index].isLetterOrDigit || text[index] == UInt8(ascii: "_") { return false }
    guard index + 1 < text.count else { return true }
    // "2023–2024-planen" is a word of two years; "2023-2024-05" is none.
    return !(Self.joiners.contains(text[index]) && text[index + 1].isDigit)
      && !(text[index] == UInt8(ascii: ".") && text[index + 1].isLetterOrDigit)
  }

  private static let joiners: [UInt8] = Array("/-_=&#.,@:+".utf8)
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetterOrDigit: Bool {
    isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
