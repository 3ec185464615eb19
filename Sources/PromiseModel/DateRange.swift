/// Days from `first` to `last`, both included.
package struct DateRange: Sendable, Hashable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// `last` must not lie before `first`.
  package init(_ first: CalendarDate, _ last: CalendarDate) {
    precondition(first <= last, "a range of days that ends before it begins must be caught as it is read")
    self.first = first
    self.last = last
  }

  package var count: Int { last.dayNumber - first.dayNumber + 1 }

  package func contains(_ day: CalendarDate) -> Bool {
    first <= day && day <= last
  }

  package func contains(_ other: DateRange) -> Bool {
    first <= other.first && other.last <= last
  }

  package func overlaps(_ other: DateRange) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The days in both, if there are any.
  package func intersection(_ other: DateRange) -> DateRange? {
    guard overlaps(other) else { return nil }
    return DateRange(max(first, other.first), min(last, other.last))
  }

  /// All of the calendar year.
  package static func year(_ year: Int) -> DateRange {
    DateRange(.firstDay(of: year), .lastDay(of: year))
  }

  /// At most twelve months, counted from the first day (1 March to the last of February is twelve).
  package var isAtMostTwelveMonths: Bool {
    last < first.twelveMonthsLater
  }
}
