/// The days a promise really spans: its period, an open-ended one cut by the promise that follows it.
package struct Tenure: Sendable, Equatable {
  package let first: CalendarDate
  /// Nil where it is open-ended and nothing follows.
  package let last: CalendarDate?
  /// From when it is in force: the later of its first day and the day it was signed.
  package let inForceFrom: CalendarDate

  package init(first: CalendarDate, last: CalendarDate?, inForceFrom: CalendarDate) {
    self.first = first
    self.last = last
    self.inForceFrom = inForceFrom
  }

  /// That of a promise for `period`, which nothing follows (`Succession` knows what does).
  package init(_ period: Period, signed: PartialDate?) {
    self.init(
      first: period.first, last: period.last, inForceFrom: max(period.first, signed?.first ?? period.first))
  }

  /// A promise year: the days of the tenure that its follow-up is to tell of.
  package struct Year: Sendable, Equatable {
    package let year: Int
    package let days: DateRange
  }

  /// The promise year with this number, if it is one. A tenure of at most twelve months has a single
  /// one, named after the year it ends in.
  package func promiseYear(_ year: Int) -> Year? {
    guard (1...9999).contains(year) else { return nil }
    guard let last else {
      guard year >= first.year else { return nil }
      return Year(year: year, days: DateRange(max(first, .firstDay(of: year)), .lastDay(of: year)))
    }
    let all = DateRange(first, last)
    if all.isAtMostTwelveMonths { return year == last.year ? Year(year: year, days: all) : nil }
    return all.intersection(.year(year)).map { Year(year: year, days: $0) }
  }

  /// Its promise years in order; those of one that never ends up to `limit`.
  package func promiseYears(upTo limit: Int) -> [Year] {
    let end = last?.year ?? limit
    guard first.year <= end else { return [] }
    return (first.year...end).compactMap(promiseYear)
  }
}
