import Arguments
import Diagnostics
import Host
import PromiseModel

/// The day that the pages are true for.
enum BuildDate {
  static func parse(_ text: String) -> CalendarDate? {
    guard let date = try? PartialDate.parse(text), date.precision == .day else { return nil }
    return date.first
  }

  /// For what does not depend on it.
  static let any = DateRange.year(2000).first

  /// `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org), else today.
  static func fromMachine(_ language: DiagnosticLanguage) throws(UsageError) -> CalendarDate {
    guard let epoch = environmentVariable("SOURCE_DATE_EPOCH") else { return try date(today()) }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      let wanted = Wording(sv: "ett antal sekunder sedan 1970", en: "a number of seconds since 1970")
      throw UsageError(
        .usageValueUnfit, ["option": "SOURCE_DATE_EPOCH", "value": epoch, "wanted": wanted[language]])
    }
    return try date(utcDay(secondsSince1970: seconds))
  }

  /// A day that was asked for, else the machine's.
  static func day(_ asked: CalendarDate?, _ language: DiagnosticLanguage) throws(UsageError) -> CalendarDate {
    if let asked { return asked }
    return try fromMachine(language)
  }

  private static func date(_ day: CivilDay) throws(UsageError) -> CalendarDate {
    guard let date = CalendarDate(year: day.year, month: day.month, day: day.day) else {
      throw UsageError(.usageClockWrong)
    }
    return date
  }
}
