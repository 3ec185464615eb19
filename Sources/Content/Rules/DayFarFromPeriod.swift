import Diagnostics
import PromiseModel
import Source

/// What has to do with a promise happens within some years of its period: else a year was mistyped.
enum DayFarFromPeriod {
  static func check(
    _ date: Located<PartialDate>?, of key: String, _ period: Period, in body: DocumentBody, _ log: inout DiagnosticLog
  ) {
    guard let date, isFar(date.value, from: period) else { return }
    let years = years(of: period)
    log.report(
      .dayFarFromPeriod, at: body.origin(date.place),
      ["key": key, "date": date.value.iso, "period": period.addressYears],
      suggestion: MistypedYear.meaning(of: date.value, among: years)
        ?? MistypedYear.meaning(of: date.value, among: years.lowerBound - 1...years.upperBound + 1))
  }

  static func isFar(_ date: PartialDate, from period: Period) -> Bool {
    let years = years(of: period)
    return !(years.lowerBound - mostBeside...years.upperBound + mostBeside).contains(date.first.year)
  }

  private static func years(of period: Period) -> ClosedRange<Int> {
    period.first.year...(period.last?.year ?? period.first.year + longest)
  }

  /// A survey may be older than the promise that it led to, or be of more promises than one.
  private static let mostBeside = 4
  /// Of one that is open-ended nobody knows how long it goes on.
  private static let longest = 30
}
