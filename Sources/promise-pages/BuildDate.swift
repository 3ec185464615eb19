import ArgumentParser
import Host
import PromiseModel

/// The day that the pages are true for.
enum BuildDate {
  static func parse(_ text: String) throws -> CalendarDate {
    guard let date = try? PartialDate.parse(text), date.precision == .day else {
      throw ValidationError("”\(text)” är inget datum. Skriv det som 2026-03-31.")
    }
    return date.first
  }

  /// `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org), else today.
  static func fromMachine() throws -> CalendarDate {
    guard let epoch = environmentVariable("SOURCE_DATE_EPOCH") else { return try date(today()) }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH är ett antal sekunder sedan 1970, inte ”\(epoch)”.")
    }
    return try date(utcDay(secondsSince1970: seconds))
  }

  private static func date(_ day: CivilDay) throws -> CalendarDate {
    guard let date = CalendarDate(year: day.year, month: day.month, day: day.day) else {
      throw ValidationError("Datorns klocka går fel. Ange --date.")
    }
    return date
  }
}
