import Outlook
import PromiseModel
import Testing
@testable import TestSupport

struct ReminderTests {
  struct Due: Sendable, CustomTestStringConvertible {
    let name: String
    var period = "2020-2021"
    var rule: FollowUpDue?
    var months = 3
    /// Each as the follow-up of a year is due, and that year.
    let due: [String]
    var testDescription: String { name }
  }

  static let dues = [
    Due(name: "by the site's rule", due: ["2020 2021-03-31", "2021 2022-03-31"]),
    Due(name: "by the promise's own", rule: .months(6), due: ["2020 2021-06-30", "2021 2022-06-30"]),
    Due(name: "at once", months: 0, due: ["2020 2020-12-31", "2021 2021-12-31"]),
    Due(
      name: "the last on a day", rule: .day(PartialDate(day("2022-02-01"))), due: ["2020 2021-03-31", "2021 2022-02-01"]),
    Due(
      name: "on a day that comes before its year", rule: .day(PartialDate(day("2020-12-15"))),
      due: ["2020 2021-03-31", "2021 2020-12-15"]),
    Due(name: "of a promise of a month", period: "2020-01", months: 0, due: ["2020 2020-01-31"]),
    Due(name: "of one over the turn of a year", period: "2019-11/2020-02", due: ["2020 2020-05-31"]),
    Due(name: "of one without an end, as long as somebody looks", period: "2020-", due: ["2020 2021-03-31"]),
  ]

  /// Ten years, day by day: each reminder comes on its day, once, and none is missing.
  @Test(arguments: dues)
  func comesOnceAndIsNeverMissing(_ test: Due) throws {
    let settings = SiteSettings(title: "Löften", baseURL: "https://example.se/", followUpDue: test.months)
    var site = TestSite(settings: settings)
    try site.add(TestPromise(period: test.period, followUpDue: test.rule))
    var told: [String] = []
    for number in day("2018-01-01").dayNumber...day("2027-12-31").dayNumber {
      site.date = CalendarDate(dayNumber: number)
      for reminder in Outlook(site.site).reminders(since: site.date) {
        told.append("\(reminder.owed.year) \(site.date.iso)")
        #expect(reminder.day == site.date)
      }
    }
    let expected = test.due.flatMap { due in
      [-30, 0, 14, 60].map { "\(due.prefix(4)) \(day(String(due.suffix(10))).adding(days: $0).iso)" }
    }
    #expect(told.sorted() == expected.sorted())
  }

  @Test func stopsWhenTheFollowUpHasCome() throws {
    var site = try TestSite(TestPromise(), [TestFollowUp()], on: "2024-03-31")
    #expect(Outlook(site.site).reminders(since: site.date).isEmpty)
    site.followUps = []
    #expect(Outlook(site.site).reminders(since: site.date).map(\.occasion) == [.onTheDay])
  }

  @Test func asksNobodyForWhatIsNotOwed() throws {
    for promise in [
      TestPromise(isProposed: true), TestPromise(particulars: .followedUpElsewhere([2023])),
      TestPromise(particulars: .followedUpElsewhere([], everyYear: true)),
    ] {
      let site = try TestSite(promise, on: "2024-03-31").site
      #expect(Outlook(site).reminders(since: site.date).isEmpty)
    }
    let held = try TestSite(TestPromise(), on: "2024-03-31", held: .from(2024)).site
    #expect(Outlook(held).reminders(since: held.date).isEmpty)
  }

  /// What was to be said before is no longer true.
  @Test(arguments: [
    ("2024-03-01", "2024-03-01", [Reminder.Occasion.before]), ("2024-03-02", "2024-03-30", []),
    ("2024-03-01", "2024-03-30", [.before]), ("2024-02-01", "2024-04-02", [.onTheDay]),
    ("2024-04-01", "2024-04-14", [.after]), ("2020-01-01", "2026-01-01", [.longAfter, .longAfter]),
  ])
  func makesUpForDaysThatWereMissed(_ since: String, _ date: String, _ occasions: [Reminder.Occasion]) throws {
    let site = try TestSite(TestPromise(), on: date).site
    #expect(Outlook(site).reminders(since: day(since)).map(\.occasion) == occasions)
  }

  /// However the days are cut into runs, each reminder that is still true comes once.
  @Test func losesNothingBetweenRuns() throws {
    for gap in [1, 2, 7, 13] {
      var told: [String] = []
      var since = day("2022-12-01")
      while since < day("2026-01-01") {
        let date = since.adding(days: gap - 1)
        let site = try TestSite(TestPromise(), on: date.iso).site
        told += Outlook(site).reminders(since: since).map { "\($0.owed.year) \($0.occasion)" }
        since = date.adding(days: 1)
      }
      #expect(told == ["before", "onTheDay", "after", "longAfter"].map { "2023 " + $0 }
        + ["before", "onTheDay", "after", "longAfter"].map { "2024 " + $0 }, "\(gap)")
    }
  }
}
