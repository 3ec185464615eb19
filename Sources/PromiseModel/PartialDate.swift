/// A date as a source gives it: a day, or only its month or its year. Shown as written; reckoned from
/// its first day, or (`due`, `closes`) to its last.
package struct PartialDate: Sendable, Hashable {
  package enum Precision: Sendable, Hashable {
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

  /// `2023`, `2023-04` or `2023-04-21`: a date for `time`'s `datetime` attribute (HTML, 4.5.14).
  package var iso: String {
    switch precision {
    case .year: CalendarDate.padded(first.year, 4)
    case .month: String(first.iso.prefix(7))
    case .day: first.iso
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
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { throw .malformed }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.count == width, part.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .malformed }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    let year = numbers[0]
    let month = numbers.count > 1 ? numbers[1] : 1
    guard let first = CalendarDate(year: year, month: month, day: numbers.count > 2 ? numbers[2] : 1)
    else { throw .noSuchDay }
    switch numbers.count {
    case 1: return PartialDate(precision: .year, days: .year(year))
    case 2: return PartialDate(precision: .month, days: DateRange(first, .lastDay(of: year, month: month)))
    default: return PartialDate(first)
    }
  }
}
