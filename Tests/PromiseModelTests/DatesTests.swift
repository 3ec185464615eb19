import PromiseModel
import Testing
@testable import TestSupport

struct DatesTests {
  @Test func everyDayHasOneNumberAndComesBackFromIt() {
    var number = day("1895-01-01").dayNumber
    for year in 1895...2105 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = CalendarDate(year: year, month: month, day: day)
          #expect(date?.dayNumber == number)
          #expect(CalendarDate(dayNumber: number) == date)
          number += 1
        }
      }
    }
  }

  @Test(arguments: [
    ("2023-06-31", PartialDate.Failure.noSuchDay), ("2023-02-29", .noSuchDay), ("2023-13", .noSuchDay),
    ("23-01-01", .malformed), ("2023-1-1", .malformed), ("21 april", .malformed), ("", .malformed),
    ("2023-04-21-01", .malformed), ("0000", .noSuchDay),
  ])
  func rejectsWhatIsNoDate(_ text: String, _ failure: PartialDate.Failure) {
    #expect(throws: failure) { try PartialDate.parse(text) }
  }

  @Test(arguments: [
    ("2023", "2023-01-01", "2023-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-04-21", "2023-04-21", "2023-04-21"),
  ])
  func aDateKnownToTheMonthOrTheYearIsAllItsDays(_ text: String, _ first: String, _ last: String) throws {
    let date = try PartialDate.parse(text)
    #expect(date.days == DateRange(day(first), day(last)))
    #expect(date.iso == text)
  }

  struct Spelling: Sendable {
    let text, first: String
    let last: String?
    let years: String
  }

  @Test(arguments: [
    Spelling(text: "2019", first: "2019-01-01", last: "2019-12-31", years: "2019"),
    Spelling(text: "2023-2024", first: "2023-01-01", last: "2024-12-31", years: "2023-2024"),
    Spelling(text: "2019-03/2020-02", first: "2019-03-01", last: "2020-02-29", years: "2019-2020"),
    Spelling(text: "2019-06-01/2021-12-31", first: "2019-06-01", last: "2021-12-31", years: "2019-2021"),
    Spelling(text: "2019-03", first: "2019-03-01", last: "2019-03-31", years: "2019"),
    Spelling(text: "2023-", first: "2023-01-01", last: nil, years: "2023"),
  ])
  func readsEverySpellingOfAPeriod(_ spelling: Spelling) throws {
    let period = try Period.parse(spelling.text)
    #expect(period.first == day(spelling.first))
    #expect(period.last == spelling.last.map(day))
    #expect(period.addressYears == spelling.years)
  }

  @Test func twoSpellingsOfTheSameDaysAreTheSamePeriod() throws {
    #expect(try Period.parse("2019") == Period.parse("2019-01/2019-12"))
    #expect(try Period.parse("2019-01-01/2019-12-31") == Period.parse("2019"))
    #expect(try Period.parse("2019") != Period.parse("2019-2020"))
  }

  @Test(arguments: [
    ("2024-2023", Period.Failure.endsBeforeItBegins), ("2019-05/2019-04", .endsBeforeItBegins),
    ("2019/2020", .malformed), ("2019-01/2019-12-31", .malformed), ("2019-01-01", .malformed),
    ("2019-06-31/2019-12-31", .noSuchDay), ("våren 2019", .malformed), ("2019-02-", .malformed), ("", .malformed),
  ])
  func rejectsWhatIsNoPeriod(_ text: String, _ failure: Period.Failure) {
    #expect(throws: failure) { try Period.parse(text) }
  }

  struct Years: Sendable {
    let period: String
    let years: [String]
  }

  @Test(arguments: [
    Years(period: "2023-2024", years: ["2023: 2023-01-01–2023-12-31", "2024: 2024-01-01–2024-12-31"]),
    Years(period: "2019-03/2020-02", years: ["2020: 2019-03-01–2020-02-29"]),
    Years(period: "2019-03/2020-03", years: ["2019: 2019-03-01–2019-12-31", "2020: 2020-01-01–2020-03-31"]),
    Years(period: "2020-02-29/2021-02-28", years: ["2021: 2020-02-29–2021-02-28"]),
    Years(period: "2019-06-01/2020-05-31", years: ["2020: 2019-06-01–2020-05-31"]),
    Years(period: "2019-06-01/2020-06-01", years: ["2019: 2019-06-01–2019-12-31", "2020: 2020-01-01–2020-06-01"]),
    Years(period: "2024-", years: ["2024: 2024-01-01–2024-12-31", "2025: 2025-01-01–2025-12-31"]),
  ])
  func promiseYearsAreTheCalendarYearsOfAPeriod(_ example: Years) throws {
    let period = try Period.parse(example.period)
    let tenure = Tenure(period, signed: nil)
    let years = tenure.promiseYears(upTo: 2025).map { "\($0.year): \($0.days.first.iso)–\($0.days.last.iso)" }
    #expect(years == example.years)
  }

  @Test(arguments: [
    ("2019-12-31", 3, "2020-03-31"), ("2020-02-29", 3, "2020-05-31"), ("2019-12-31", 0, "2019-12-31"),
    ("2019-08-31", 6, "2020-02-29"), ("2019-06-15", 12, "2020-06-30"),
  ])
  func aFollowUpIsDueAtTheEndOfAMonth(_ end: String, _ months: Int, _ due: String) {
    #expect(day(end).endOfMonth(after: months).iso == due)
  }
}
