/// What a follow-up covers: the promise years that it is of, and the days that it tells of.
package struct Coverage: Sendable, Equatable {
  /// What its author says of the days.
  package enum Said: Sendable, Equatable {
    case days(DateRange)
    case unknown
    case nothing
  }

  /// Its own year and every other promise year that it covers whole, in order; none without a year.
  package let years: [Int]
  /// Nil: the source does not say.
  package let days: DateRange?

  /// - `tenure`: that of the promise it follows up. A follow-up that says nothing tells of the days of its promise
  ///   year; an interim one of days that are not known.
  package init(of year: Int?, isInterim: Bool, said: Said, in tenure: Tenure) {
    guard let year else {
      (years, days) = ([], nil)
      return
    }
    days =
      switch said {
      case .days(let days): days
      case .unknown: nil
      case .nothing: isInterim ? nil : tenure.promiseYear(year)?.days
      }
    years = days.map { Set(tenure.promiseYears(in: $0) + [year]).sorted() } ?? [year]
  }
}

extension Tenure {
  /// The promise years that lie in these days whole, in order.
  fileprivate func promiseYears(in days: DateRange) -> [Int] {
    promiseYears(upTo: days.last.year).filter { days.contains($0.days) }.map(\.year)
  }
}
