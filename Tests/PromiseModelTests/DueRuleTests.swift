import PromiseModel
import Testing
@testable import TestSupport

/// Chapter 10 of docs/content-format.md: by when a follow-up is due, by whose word, and where it may be instead.
struct DueRuleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    var period = "2023-2024"
    var due: FollowUpDue?
    var year = 2024
    let day: CalendarDate
    let rule: DueRule
    var testDescription: String { name }
  }

  private static func date(_ text: String) -> FollowUpDue {
    (try? PartialDate.parse(text)).map { .day($0) } ?? .months(0)
  }

  @Test(arguments: [
    Example(name: "the site's three months", day: day("2025-03-31"), rule: .site),
    Example(name: "the promise's six months", due: .months(6), day: day("2025-06-30"), rule: .promise),
    Example(name: "they hold for each year", due: .months(6), year: 2023, day: day("2024-06-30"), rule: .promise),
    Example(name: "no month at all", due: .months(0), day: day("2024-12-31"), rule: .promise),
    Example(name: "a day, for the last year", due: date("2025-02-14"), day: day("2025-02-14"), rule: .promise),
    Example(name: "a day is not for the years before", due: date("2025-02-14"), year: 2023, day: day("2024-03-31"), rule: .site),
    Example(name: "a month, to its last day", due: date("2025-02"), day: day("2025-02-28"), rule: .promise),
    Example(name: "a year, to its last day", due: date("2025"), day: day("2025-12-31"), rule: .promise),
    Example(name: "a year of its own length", period: "2023-07/2024-02", due: date("2024-05"), day: day("2024-05-31"), rule: .promise),
    Example(name: "an open-ended one has no last year", period: "2023-", due: date("2025-02"), day: day("2025-03-31"), rule: .site),
  ])
  func isDueByThePromisesOwnWordElseByTheSites(_ example: Example) throws {
    let promise = TestPromise(
      period: example.period, checked: "2025-01-15", followUpDue: example.due, commitments: [TestCommitment()])
    let site = try TestSite(promise, on: "2025-01-20").site
    let year = try #require(site.standing(of: Promise.ID(0)).year(example.year))
    #expect(year.due == example.day)
    #expect(year.dueRule == example.rule)
    #expect(year.state == (example.day < day("2025-01-20") ? .overdue : .awaited))
  }

  @Test func aDayBeforeTheYearHasEndedMakesItOverdueOnceItHas() throws {
    let promise = TestPromise(period: "2023", followUpDue: Self.date("2023-11"), commitments: [TestCommitment()])
    let during = try TestSite(promise, on: "2023-12-15").site
    #expect(during.standing(of: Promise.ID(0)).year(2023)?.state == .running)
    #expect(during.nextChange == day("2024-01-01"))
    #expect(try TestSite(promise, on: "2024-01-01").site.standing(of: Promise.ID(0)).year(2023)?.state == .overdue)
  }

  @Test(arguments: [
    ("2023-12-31", FollowUpState.running), ("2024-01-01", .elsewhere), ("2026-01-01", .elsewhere),
  ])
  func everyYearIsElsewhereOnceItHasEnded(_ date: String, _ state: FollowUpState) throws {
    let promise = TestPromise(
      period: "2023", particulars: .followedUpElsewhere([], everyYear: true), commitments: [TestCommitment()])
    let year = try #require(try TestSite(promise, on: date).site.standing(of: Promise.ID(0)).year(2023))
    #expect(year.state == state)
    #expect(year.due == nil)
  }

  @Test func itTellsOfNoYearThatIsNone() throws {
    let promise = TestPromise(
      period: "2023-", particulars: .followedUpElsewhere([], everyYear: true), commitments: [TestCommitment()])
    #expect(try TestSite(promise, on: "2027-01-01").site.standing(of: Promise.ID(0)).years.map(\.year) == [2023])
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    var period = "2023"
    var signed: String?
    var isProposed = false
    var elsewhere: [Int] = []
    var everyYear = false
    var held = SiteSettings.FollowUpsHeld.allYears
    var followUp: TestFollowUp?
    let date: String
    let next: String
    var testDescription: String { name }
  }

  /// The days on which the site changes by itself.
  @Test(arguments: [
    Change(name: "a promise comes in force", signed: "2023-04-21", date: "2023-02-01", next: "2023-04-21"),
    Change(name: "one ends", period: "2022-07/2023-06", date: "2023-02-01", next: "2023-07-01"),
    Change(name: "a proposed one's period begins", period: "2023-07/2024-06", isProposed: true, date: "2023-02-01", next: "2023-07-01"),
    Change(name: "a proposed one owes nothing", isProposed: true, date: "2024-02-01", next: "2025-01-01"),
    Change(name: "a follow-up becomes overdue", date: "2024-02-01", next: "2024-04-01"),
    Change(name: "not one that is there", followUp: TestFollowUp(), date: "2024-02-01", next: "2025-01-01"),
    Change(name: "not one by others", followUp: TestFollowUp(assessedBy: "nsd.se"), date: "2024-02-01", next: "2025-01-01"),
    Change(name: "one of which there is a part", followUp: TestFollowUp(part: "vår"), date: "2024-02-01", next: "2024-04-01"),
    Change(name: "not one elsewhere", elsewhere: [2023], date: "2024-02-01", next: "2025-01-01"),
    Change(name: "not one elsewhere, as all", everyYear: true, date: "2024-02-01", next: "2025-01-01"),
    Change(name: "not one that is not held", held: .never, date: "2024-02-01", next: "2025-01-01"),
    Change(name: "not one that may be that without a year", followUp: TestFollowUp(year: nil), date: "2024-02-01", next: "2025-01-01"),
    Change(name: "a year begins", date: "2024-06-01", next: "2025-01-01"),
  ])
  func theSiteChangesByItself(_ change: Change) throws {
    let promise = TestPromise(
      period: change.period, signed: change.signed, isProposed: change.isProposed,
      particulars: .followedUpElsewhere(change.elsewhere, everyYear: change.everyYear),
      commitments: change.isProposed ? [] : [TestCommitment()])
    let followUps = change.followUp.map { [$0] } ?? []
    #expect(
      try TestSite(promise, followUps, on: change.date, held: change.held).site.nextChange == day(change.next))
  }
}
