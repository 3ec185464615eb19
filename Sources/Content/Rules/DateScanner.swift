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
    case 4: isoDate(at: start) ?? years(at: start) ?? written(at: start) ?? said(at: start) ?? during(at: start)
    case 2: swedishDate(at: start) ?? numericDate(at: start)
    default: nil
    }
  }

  /// Nil for a date that exists, too; it is passed over then.
  private mutating func passage(_ start: Int, _ end: Int, year: Int, month: Int, day: Int) -> DatePassage? {
    position = end
    guard let date = CalendarDate(year: year, month: month, day: day) else { return DatePassage(range: start..<end, kind: .impossibleDate) }
    return done(PartialDate(date), start, end)
  }

  // MARK: Dates

  /// `2023-06-31`, `2023-6-31`, `2023.06.31`
  private mutating func isoDate(at start: Int) -> DatePassage? {
    for sign in Self.isoSigns {
      guard let year = year(at: start), let monthStart = skip(sign, start + 4),
        let month = number(at: monthStart, digits: 1...2),
        let dayStart = skip(sign, month.end), let day = number(at: dayStart, digits: 1...2),
        endsWord(day.end)
      else { continue }
      return passage(start, day.end, year: year.value, month: month.value, day: day.value)
    }
    return nil
  }

  /// `31/6 2023`, `31/6-2023`, `31/6/2023`, `31.6.2023`, `31-6-2023`; with two digits of the year `31/6-23` and
  /// `31.06.23`. With a year, or it may be a fraction.
  private mutating func numericDate(at start: Int) -> DatePassage? {
    guard let day = number(at: start, digits: 2...2), (1...Self.mostOfDays).contains(day.value) else { return nil }
    for sign in Self.signs {
      guard let monthStart = skip(sign, day.end), let month = number(at: monthStart, digits: 1...2) else { continue }
      let isSlash = sign == UInt8(ascii: "/")
      // Twelve and more is the day, where the month is written first.
      guard (1...(isSlash ? 12 : Self.mostOfDays)).contains(month.value) else { return nil }
      if let year = fullYear(after: month.end, sign), endsWord(year.end) {
        return passage(start, year.end, year: year.value, month: month.value, day: day.value)
      }
      guard day.value < 32, (1...12).contains(month.value), isSlash || month.end - monthStart == 2 && sign == UInt8(ascii: "."),
        let short = skip(isSlash ? UInt8(ascii: "-") : sign, month.end).flatMap({ number(at: $0, digits: 2...2) }),
        endsWord(short.end)
      else { return nil }
      return passage(start, short.end, year: 2000 + short.value, month: month.value, day: day.value)
    }
    return nil
  }

  private func fullYear(after end: Int, _ sign: UInt8) -> Number? {
    if sign != UInt8(ascii: "/") { return skip(sign, end).flatMap(year) }
    return (skip(UInt8(ascii: "-"), end) ?? skip(sign, end) ?? skipSpace(end)).flatMap(year)
  }

  /// `31 juni 2023`, `30 februari`, `31:a november`: without a year one that exists in no year.
  private mutating func swedishDate(at start: Int) -> DatePassage? {
    guard let day = number(at: start, digits: 2...2) else { return nil }
    let end = skip(anyOf: Self.ordinals, day.end) ?? day.end
    guard let monthStart = skipSpace(end) ?? (end == day.end ? end : nil),
      let month = MonthName.read(text, at: monthStart)
    else { return nil }
    // "riksväg 31 juni–augusti"
    if isNumbered(wordBefore(start)) { return nil }
    if let yearStart = skipSpace(month.end), let year = year(at: yearStart), endsWord(year.end) {
      if let date = CalendarDate(year: year.value, month: month.number, day: day.value) {
        position = year.end
        return said(of: PartialDate(date), start, year.end)
      }
      return passage(start, year.end, year: year.value, month: month.number, day: day.value)
    }
    // A higher number may count something else: "45 maj", "32 dec".
    guard endsWord(month.end), (30...(month.isWhole ? Self.mostOfDays : 31)).contains(day.value) else { return nil }
    return passage(start, month.end, year: 2000, month: month.number, day: day.value)
  }

  // MARK: Spans of years

  /// `2023–2024`, `2023-2024`, `2023/24`, `2023 till 2025`, `mellan 2023 och 2025`, `2023–24`
  private mutating func years(at start: Int) -> DatePassage? {
    guard let first = year(at: start),
      let second = dashedYear(after: first) ?? slashedYear(after: first, at: start) ?? wordedYear(after: first.end)
        ?? yearBetween(start, first.end),
      first.value < second.value, endsWord(second.end)
    else { return nil }
    position = second.end
    let years = first.value...second.value
    return DatePassage(range: start..<second.end, kind: saysInForce(start) ? .inForce(years) : .years(years))
  }

  /// "under 2023", as something is said to be done or to have been done then; not "fler än under 2023".
  private func during(at start: Int) -> DatePassage? {
    guard let year = year(at: start), endsWord(year.end) else { return nil }
    var word = wordBefore(start)
    // "År 2023 gick vi", "så gick det 2023"
    let verb = word.elementsEqual("det".utf8) ? wordBefore(word.startIndex) : word
    if word.elementsEqual("År".utf8) || verb.elementsEqual("gick".utf8) { return DatePassage(range: start..<year.end, kind: .during(year.value)) }
    if Self.wholeYear.contains(where: word.elementsEqual) { word = wordBefore(word.startIndex) }
    if word.elementsEqual("Under".utf8), let next = skipSpace(year.end), skip(Self.promises, next) != nil {
      return DatePassage(range: start..<year.end, kind: .inForce(year.value...year.value))
    }
    guard word.lazy.map({ $0 | 0x20 }).elementsEqual("under".utf8), !Self.comparing.contains(String(decoding: wordBefore(word.startIndex), as: UTF8.self))
    else { return nil }
    return DatePassage(range: start..<year.end, kind: .during(year.value))
  }

  private func written(at start: Int) -> DatePassage? {
    guard let year = year(at: start), endsWord(year.end) else { return nil }
    let between = text[..<start].suffix(2).reversed().prefix { " ,(\n".utf8.contains($0) }.count
    let before = text[..<(start - between)]
    // "år", "året", "fjol"
    guard between > 0, let last = before.last, "rtl".utf8.contains(last),
      let word = Self.writtenYears.first(where: { before.ends(withWord: $0.words) })
    else { return nil }
    let end = text[start - 1] == UInt8(ascii: "(") ? skip(UInt8(ascii: ")"), year.end) ?? year.end : year.end
    return DatePassage(range: (before.endIndex - word.words.count)..<end, kind: .written(year.value - word.later))
  }

  // MARK: What is said of a day

  /// Of a year, with the month and the day of one digit before it.
  private func said(at start: Int) -> DatePassage? {
    guard let year = year(at: start), endsWord(year.end) else { return nil }
    let monthName = wordBefore(start)
    guard monthName.count > 2, let month = MonthName.number(of: String(decoding: monthName, as: UTF8.self)) else {
      if saysInForce(start) { return DatePassage(range: start..<year.end, kind: .inForce(year.value...year.value)) }
      return CalendarDate(year: year.value, month: 1, day: 1).flatMap { done(PartialDate($0), start, year.end) }
    }
    let dayStart = wordBefore(monthName.startIndex)
    let written = String(decoding: dayStart, as: UTF8.self)
    let date = Int(written).flatMap { CalendarDate(year: year.value, month: month, day: $0) }.map(PartialDate.init)
    guard let said = date ?? CalendarDate(year: year.value, month: month, day: 1).map(PartialDate.month)
    else { return nil }
    return self.said(of: said, date == nil ? monthName.startIndex : dayStart.startIndex, year.end)
  }

  private func said(of date: PartialDate, _ start: Int, _ end: Int) -> DatePassage? {
    var before = start
    var word = wordBefore(before)
    if word.elementsEqual("den".utf8) {
      before = word.startIndex
      word = wordBefore(before)
    }
    if date.precision == .day, let weekday = Self.weekdays.firstIndex(where: { word.count < 11 && word.first.map({ $0 | 0x20 }) == $0.first && word.dropFirst().starts(with: $0.dropFirst()) }) {
      let right = date.first.dayNumber % 7
      if right != weekday { return DatePassage(range: word.startIndex..<end, kind: .otherWeekday(right)) }
      before = word.startIndex
    }
    if saysSigned(before) { return DatePassage(range: start..<end, kind: .signed(date)) }
    let year = date.first.year
    return saysInForce(start) ? DatePassage(range: start..<end, kind: .inForce(year...year)) : done(date, before, end)
  }

  /// Of a day on which something is said to have been done.
  /// - `before`: where the day begins, with "den" and its weekday.
  private func done(_ date: PartialDate, _ before: Int, _ end: Int) -> DatePassage? {
    var verb = wordBefore(before)
    if verb.elementsEqual("i".utf8) || verb.elementsEqual("den".utf8) { verb = wordBefore(verb.startIndex) }
    guard verb.count > 4, verb.last == UInt8(ascii: "s") || verb.last == UInt8(ascii: "e"), Self.deeds.contains(where: verb.elementsEqual) else { return nil }
    return DatePassage(range: verb.startIndex..<end, kind: .done(date))
  }

  private static let deeds = [
    "genomfördes", "hölls", "gjordes", "skedde", "invigdes", "öppnades", "startades", "avslutades", "inleddes", "påbörjades", "infördes",
    "byggdes", "byttes", "antogs", "anordnades", "arrangerades",
  ].map { Array($0.utf8) }

  /// Whether "löftet undertecknades" stands before a place.
  private func saysSigned(_ start: Int) -> Bool {
    let verb = wordBefore(start)
    if Self.signed.contains(where: verb.elementsEqual) { return isOfPromise(before: verb.startIndex) }
    let first = wordBefore(verb.startIndex)
    return verb.elementsEqual("under".utf8) && first.elementsEqual("skrevs".utf8) && isOfPromise(before: first.startIndex)
  }

  /// Whether "löftet gäller" stands before a place, and nothing between but from when or until when.
  private func saysInForce(_ start: Int) -> Bool {
    var word = wordBefore(start)
    for _ in 0..<Self.mostBetween where !word.isEmpty {
      if word.elementsEqual(Self.holds) { return isOfPromise(before: word.startIndex) }
      guard word.first?.isDigit == true || Self.between.contains(String(decoding: word, as: UTF8.self)) else { return false }
      word = wordBefore(word.startIndex)
    }
    return false
  }

  /// Whether this promise is named before a place, and no other of them.
  private func isOfPromise(before start: Int) -> Bool {
    let word = wordBefore(start)
    return Self.promise.contains { word.suffix($0.count).elementsEqual($0) }
      && !Self.others.contains(String(decoding: wordBefore(word.startIndex), as: UTF8.self).lowercased())
  }

  private static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"].map { Array($0.utf8) }
  private static let signed = ["undertecknades", "signerades"].map { Array($0.utf8) }
  private static let promises = Array("lovar ".utf8)
  private static let holds = Array("gäller".utf8)
  private static let promise = ["öftet", "öftena"].map { Array($0.utf8) }
  private static let others: Set<String> = ["förra", "tidigare", "gamla", "nya", "nästa", "kommande", "nuvarande", "första", "andra", "dåvarande"]
  /// "från och med den 1 januari 2023 till och med den"
  private static let mostBetween = 12
  private static let between: Set<String> = Set(
    MonthName.all + ["från", "och", "med", "till", "fram", "t.o.m.", "fr.o.m.", "den", "under", "perioden", "åren", "år", "hela", "för", "tom", "from"])

  private func dashedYear(after first: Number) -> Number? {
    let dash = skipSpace(first.end) ?? first.end
    if let end = skip(anyOf: Self.dashes, dash) {
      return year(at: skipSpace(end) ?? end) ?? shortYear(at: skipSpace(end) ?? end, of: first)
    }
    guard let end = skip(UInt8(ascii: "-"), dash) else { return nil }
    let hyphens = skip(UInt8(ascii: "-"), end) ?? end
    if let year = year(at: skipSpace(hyphens) ?? hyphens) { return year }
    // `2023-11` is a month.
    return shortYear(at: hyphens, of: first).flatMap { $0.value % 100 > 12 ? $0 : nil }
  }

  /// The second half of a school year, or of a number in a register: `dnr 2022/23`, `prop. 2022/23:45` are none.
  private func slashedYear(after first: Number, at start: Int) -> Number? {
    guard let end = skip(UInt8(ascii: "/"), first.end),
      let second = year(at: end) ?? shortYear(at: end, of: first).flatMap({ $0.value == first.value + 1 ? $0 : nil }),
      skip(UInt8(ascii: ":"), second.end) == nil, !isReference(wordBefore(start))
    else { return nil }
    return second
  }

  /// The last two digits of a year.
  private func shortYear(at start: Int, of first: Number) -> Number? {
    number(at: start, digits: 2...2).map { Number(value: first.value / 100 * 100 + $0.value, end: $0.end) }
  }

  /// "till", "till och med", "t.o.m."
  private func wordedYear(after end: Int) -> Number? {
    guard let start = skipSpace(end) else { return nil }
    for words in Self.upTo {
      guard let end = skip(words, start).flatMap(skipSpace) else { continue }
      if let year = year(at: skip(Self.wordYear, end) ?? end) { return year }
    }
    return nil
  }

  /// "mellan 2019 och 2021", "mellan åren 2019 och 2021"
  private func yearBetween(_ start: Int, _ end: Int) -> Number? {
    var word = wordBefore(start)
    if word.elementsEqual("år".utf8) || word.elementsEqual("åren".utf8) { word = wordBefore(word.startIndex) }
    guard word.lazy.map({ $0 | 0x20 }).elementsEqual("mellan".utf8) else { return nil }
    let second = skipSpace(end).flatMap { skip(Self.and, $0) }.flatMap(skipSpace)
    return second.flatMap { year(at: skip(Self.wordYear, $0) ?? $0) }
  }

  /// The word that ends before `start`, without the blank between.
  private func wordBefore(_ start: Int) -> ArraySlice<UInt8> {
    guard start > 0, text[start - 1] == UInt8(ascii: " ") || text[start - 1] == UInt8(ascii: "\n") else { return [] }
    let before = text[..<(start - 1)]
    let length = before.suffix(40).reversed().prefix { $0.isLetterOrDigit || $0 > 0x7F && $0 < 0xFF || $0 == UInt8(ascii: ".") }.count
    return before.suffix(length)
  }

  /// Whether a word says that what comes is the number of something, and no day.
  private func isNumbered(_ word: ArraySlice<UInt8>) -> Bool {
    if word.isEmpty { return false }
    let word = String(decoding: word.last == UInt8(ascii: ".") ? word.dropLast() : word, as: UTF8.self).lowercased()
    return Self.numbered.contains(word) || word.hasSuffix("väg") || word.hasSuffix("vägen")
  }

  /// Whether a word says that a number in a register comes: "dnr", "prop.", "KS".
  private func isReference(_ word: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: word, as: UTF8.self)
    let letters = word.prefix { $0 != "." }
    return letters.count > 1 && letters == letters.uppercased() && !letters.allSatisfy(\.isNumber)
      || Self.references.contains(letters.lowercased())
  }

  // MARK: Parts

  private struct Number {
    let value: Int
    let end: Int
  }

  private static let isoSigns = Array("-.".utf8)
  private static let signs = Array("/.-".utf8)
  /// A higher number than this is no slip of a day.
  private static let mostOfDays = 39
  private static let ordinals = [":a", ":e"].map { Array($0.utf8) }
  /// En dash, em dash, minus, and the hyphens that other programs put.
  private static let dashes = ["–", "—", "−", "\u{2011}", "\u{2010}"].map { Array($0.utf8) }
  /// The longer ones first.
  private static let upTo = [
    "till och med", "fram till och med", "fram till", "till", "t.o.m.", "t o m", "t.o.m", "tom.", "tom",
  ].map { Array($0.utf8) }
  private static let and = Array("och".utf8)
  private static let wordYear = Array("år ".utf8)
  private static let numbered: Set<String> = ["rv", "lv", "linje", "linjen", "buss", "nr", "nummer", "rum", "sal", "port", "avfart", "punkt"]
  private static let wholeYear = ["hela", "året", "år", "helåret", "kalenderåret"].map { Array($0.utf8) }
  /// What is said of a year by who writes in it, or so many years before.
  private static let writtenYears: [(words: [UInt8], later: Int)] = [
    ("i år", 0), ("detta år", 0), ("det här året", 0), ("innevarande år", 0), ("i fjol", -1), ("förra året", -1), ("fjolåret", -1), ("nästa år", 1),
  ].map { (Array($0.0.utf8), $0.1) }
  private static let comparing: Set<String> = ["än", "som", "mot", "sedan", "redan", "både", "och", "jämfört", "med", "nivån"]
  private static let references: Set<String> = [
    "dnr", "diarienr", "diarienummer", "ärende", "ärendenr", "ärendenummer", "nr", "nummer", "beslut", "prop", "proposition",
    "bet", "betänkande", "skr", "skrivelse", "mot", "motion", "rskr", "dir", "direktiv", "protokoll",
  ]
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

  private func skip(anyOf words: [[UInt8]], _ index: Int) -> Int? {
    for word in words {
      if let end = skip(word, index) { return end }
    }
    return nil
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

extension ArraySlice<UInt8> {
  /// Whether it ends with words of their own, the first of which may have a capital.
  fileprivate func ends(withWord words: [UInt8]) -> Bool {
    let (end, before) = (suffix(words.count), dropLast(words.count))
    guard end.count == words.count, end.first.map({ $0 | 0x20 }) == words.first, end.dropFirst().elementsEqual(words.dropFirst()) else { return false }
    // What lies between blocks is a byte that no text holds.
    return before.last.map { !$0.isLetterOrDigit && $0 < 0x80 || $0 == 0xFF } ?? true
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetterOrDigit: Bool {
    isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
