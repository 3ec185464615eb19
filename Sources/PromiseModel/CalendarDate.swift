/// A day in the Gregorian calendar, without clock or time zone.
package struct CalendarDate: Sendable, Hashable, Comparable {
  // Eight bytes together: dates stand everywhere, most of them four at a time.
  private let number: Int32
  private let yearNumber: Int16
  private let monthNumber: UInt8
  private let dayOfMonth: UInt8

  /// 31 December 9999.
  private static let lastNumber = 3_652_058

  /// Days since 1 January of year 1, which is day 0.
  package var dayNumber: Int { Int(number) }
  package var year: Int { Int(yearNumber) }
  /// 1 to 12.
  package var month: Int { Int(monthNumber) }
  /// 1 to 31.
  package var day: Int { Int(dayOfMonth) }

  /// Nil for a date that does not exist (31 June), or outside the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(existing: year, month, day)
  }

  private init(existing year: Int, _ month: Int, _ day: Int) {
    yearNumber = Int16(year)
    monthNumber = UInt8(month)
    dayOfMonth = UInt8(day)
    let before = year - 1
    let leapDays = before / 4 - before / 100 + before / 400
    number = Int32(before * 365 + leapDays + Self.days(before: month, of: year) + day - 1)
  }

  /// The day with this number; days outside the years 1 to 9999 become the nearest inside.
  package init(dayNumber: Int) {
    let number = min(max(dayNumber, 0), Self.lastNumber)
    var year = number * 400 / 146_097 + 1
    while CalendarDate(existing: year, 1, 1).dayNumber > number { year -= 1 }
    while CalendarDate(existing: year, 12, 31).dayNumber < number { year += 1 }
    var rest = number - CalendarDate(existing: year, 1, 1).dayNumber
    var month = 1
    while rest >= Self.days(inMonth: month, of: year) {
      rest -= Self.days(inMonth: month, of: year)
      month += 1
    }
    self.init(existing: year, month, rest + 1)
  }

  package static func firstDay(of year: Int) -> CalendarDate {
    CalendarDate(existing: min(max(year, 1), 9999), 1, 1)
  }

  package static func lastDay(of year: Int) -> CalendarDate {
    CalendarDate(existing: min(max(year, 1), 9999), 12, 31)
  }

  package static func lastDay(of year: Int, month: Int) -> CalendarDate {
    CalendarDate(existing: year, month, days(inMonth: month, of: year))
  }

  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    a.dayNumber < b.dayNumber
  }

  package func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + days)
  }

  /// Nil of the last day there is: what would come after it never does.
  package var dayAfter: CalendarDate? { dayNumber < Self.lastNumber ? adding(days: 1) : nil }

  /// The first day of the year after; nil in the last one.
  var nextNewYear: CalendarDate? { CalendarDate(year: year + 1, month: 1, day: 1) }

  /// The same day a year later; 29 February becomes 1 March, so that the days between are twelve months.
  package var twelveMonthsLater: CalendarDate {
    CalendarDate(year: year + 1, month: month, day: day)
      ?? CalendarDate.lastDay(of: min(year + 1, 9999), month: month).adding(days: 1)
  }

  /// The day of the same number twelve months later; after 29 February the last of the month, as months are reckoned
  /// where a law sets a time.
  var dayAYearLater: CalendarDate {
    CalendarDate(year: year + 1, month: month, day: day) ?? .lastDay(of: min(year + 1, 9999), month: month)
  }

  /// The last day of the month that lies `months` after this day's month.
  package func endOfMonth(after months: Int) -> CalendarDate {
    let index = year * 12 + month - 1 + months
    return .lastDay(of: min(index / 12, 9999), month: index % 12 + 1)
  }

  /// `2023-04-21`, as in ISO 8601.
  package var iso: String {
    func digit(_ number: Int, _ power: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number / power % 10) }
    let dash = UInt8(ascii: "-")
    return String(
      decoding: [
        digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), dash, digit(month, 10), digit(month, 1),
        dash, digit(day, 10), digit(day, 1),
      ], as: UTF8.self)
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func days(before month: Int, of year: Int) -> Int {
    (1..<month).reduce(0) { $0 + days(inMonth: $1, of: year) }
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
