/// The days a promise is given for, and how they were written.
///
/// Two spellings of the same days are the same period: only the days count in comparisons.
package struct Period: Sendable, Hashable {
  /// How precisely it was written, and so is shown.
  package typealias Precision = PartialDate.Precision

  package let first: CalendarDate
  /// Nil: open-ended.
  package let last: CalendarDate?
  package let precision: Precision

  package init(first: CalendarDate, last: CalendarDate?, precision: Precision) {
    self.first = first
    self.last = last
    self.precision = precision
  }

  package static func == (a: Period, b: Period) -> Bool {
    a.first == b.first && a.last == b.last
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(last)
  }

  /// Nil where it is open-ended.
  package var days: DateRange? { last.map { DateRange(first, $0) } }

  /// From its first to its last; without an end where it has none.
  package var years: ClosedRange<Int> { first.year...(last?.year ?? .max) }

  /// The years in its address and titles: `2023-2024`, or one if they are the same or it is open-ended.
  package var addressYears: String {
    guard let last, last.year != first.year else { return CalendarDate.padded(first.year, 4) }
    return CalendarDate.padded(first.year, 4) + "-" + CalendarDate.padded(last.year, 4)
  }

  /// As an author writes it, with the precision that it was written with.
  package var written: String {
    let start = PartialDate.written(first, precision)
    guard let last else { return CalendarDate.padded(first.year, 4) + "-" }
    let end = PartialDate.written(last, precision)
    return start == end && precision != .day ? start : start + (precision == .year ? "-" : "/") + end
  }

  package func overlaps(_ other: Period) -> Bool {
    last.map { other.first <= $0 } ?? true && other.last.map { first <= $0 } ?? true
  }

  /// Why a text is no period.
  package enum Failure: Error, Equatable {
    case malformed
    case noSuchDay
    case endsBeforeItBegins
  }

  /// Reads `2019`, `2023-2024`, `2019-03`, `2019-03/2020-02`, `2019-06-01/2021-12-31` or `2023-`.
  package static func parse(_ text: String) throws(Failure) -> Period {
    if text.utf8.contains(UInt8(ascii: "/")) {
      let ends = text.split(separator: "/", omittingEmptySubsequences: false)
      guard ends.count == 2 else { throw .malformed }
      let (start, end) = (try date(ends[0]), try date(ends[1]))
      guard start.precision == end.precision, start.precision != .year else { throw .malformed }
      return try joined(start, end)
    }
    if text.utf8.count == 5, text.utf8.last == UInt8(ascii: "-") {
      let start = try date(text.dropLast())
      return Period(first: start.first, last: nil, precision: .year)
    }
    if text.utf8.count == 9 {
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count == 2, ends[0].utf8.count == 4 else { throw .malformed }
      return try joined(try date(ends[0]), try date(ends[1]))
    }
    let single = try date(Substring(text))
    guard single.precision != .day else { throw .malformed }
    return try joined(single, single)
  }

  private static func joined(_ start: PartialDate, _ end: PartialDate) throws(Failure) -> Period {
    guard start.first <= end.last else { throw .endsBeforeItBegins }
    return Period(first: start.first, last: end.last, precision: start.precision)
  }

  private static func date(_ text: Substring) throws(Failure) -> PartialDate {
    do throws(PartialDate.Failure) {
      return try PartialDate.parse(String(text))
    } catch {
      switch error {
      case .malformed: throw .malformed
      case .noSuchDay: throw .noSuchDay
      }
    }
  }
}
