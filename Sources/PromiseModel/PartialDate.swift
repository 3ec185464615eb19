/// A date as a source gives it: a day, or only its month or its year. Shown as written; reckoned from
/// its first day, or (`due`, `closes`) to its last.
package struct PartialDate: Sendable, Hashable {
  package enum Precision: String, Vocabulary {
    case year, month, day
  }

  package let precision: Precision
  package let days: DateRange

  package var first: CalendarDate { days.first }
  package var last: CalendarDate { days.last }

  package init(precision: Precision, days: DateRange) {
    self.precision = precision
    self.days = days
  }

  package init(_ day: CalendarDate) {
    self.init(precision: .day, days: DateRange(day, day))
  }

  /// A whole month, from its first day.
  package static func month(from first: CalendarDate) -> PartialDate {
    PartialDate(precision: .month, days: DateRange(first, .lastDay(of: first.year, month: first.month)))
  }

  /// `2023`, `2023-04` or `2023-04-21`: a date for `time`'s `datetime` attribute (HTML, 4.5.14).
  package var iso: String { Self.written(first, precision) }

  /// So much of a day as is known.
  package static func written(_ day: CalendarDate, _ precision: Precision) -> String {
    switch precision {
    case .year: CalendarDate.padded(day.year, 4)
    case .month: String(day.iso.prefix(7))
    case .day: day.iso
    }
  }

  /// Why a text is no date.
  package enum Failure: Error, Equatable {
    case malformed
    /// Well formed, but not in the calendar: 31 June.
    case noSuchDay
  }

  /// Reads `2023-04-21`, `2023-04` or `2023`.
  package static func parse(_ text: String) throws(Failure) -> PartialDate {
    var rest = text.utf8[...]
    guard let year = number(digits: 4, from: &rest) else { throw .malformed }
    let month = rest.isEmpty ? nil : try part(from: &rest)
    let day = rest.isEmpty ? nil : try part(from: &rest)
    guard rest.isEmpty else { throw .malformed }
    guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1) else { throw .noSuchDay }
    if day != nil { return PartialDate(first) }
    return month == nil ? PartialDate(precision: .year, days: .year(year)) : .month(from: first)
  }

  /// A hyphen and the two digits after it.
  private static func part(from text: inout Substring.UTF8View) throws(Failure) -> Int {
    guard text.popFirst() == UInt8(ascii: "-"), let number = number(digits: 2, from: &text) else { throw .malformed }
    return number
  }

  private static func number(digits: Int, from text: inout Substring.UTF8View) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard let digit = text.popFirst(), (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}
