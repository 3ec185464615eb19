import PromiseModel
import Testing
@testable import TestSupport

/// Chapter 10 of docs/content-format.md: what the build date makes of promises and follow-ups.
struct StatesTests {
  @Test(arguments: [
    ("2022-12-31", PromiseState.coming), ("2023-01-01", .coming), ("2023-04-20", .coming), ("2023-04-21", .inForce),
    ("2024-12-31", .inForce), ("2025-01-01", .ended),
  ])
  func aPromiseIsInForceFromTheLaterOfSignedAndItsFirstDay(_ date: String, _ state: PromiseState) throws {
    let promise = TestPromise(signed: "2023-04-21", commitments: [TestCommitment()])
    #expect(try TestSite(promise, on: date).site.standing(of: Promise.ID(0)).state == state)
  }

  @Test(arguments: [("2022-12-31", PromiseState.proposed), ("2023-01-01", .wasProposed), ("2030-01-01", .wasProposed)])
  func aProposedOneStaysProposed(_ date: String, _ state: PromiseState) throws {
    let promise = TestPromise(period: "2023", isProposed: true)
    let standing = try TestSite(promise, on: date).site.standing(of: Promise.ID(0))
    #expect(standing.state == state)
    #expect(standing.years.allSatisfy { $0.state == nil })
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let date: String
    var followUp: Told = .none
    var held: SiteSettings.FollowUpsHeld = .allYears
    var elsewhere = false
    let state: FollowUpState
    /// Where it has not come and may be asked for.
    var due: CalendarDate?
    enum Told: Sendable { case none, whole, interim, others, yearless }
    var testDescription: String { name }
  }

  static let examples = [
    Example(name: "runs", date: "2023-12-31", state: .running, due: day("2024-03-31")),
    Example(name: "awaited from the day after", date: "2024-01-01", state: .awaited, due: day("2024-03-31")),
    Example(name: "awaited to the last day", date: "2024-03-31", state: .awaited, due: day("2024-03-31")),
    Example(name: "overdue the day after", date: "2024-04-01", state: .overdue, due: day("2024-03-31")),
    Example(name: "published in time", date: "2023-06-01", followUp: .whole, state: .published),
    Example(name: "an interim one does not change it", date: "2024-04-01", followUp: .interim, state: .overdue, due: day("2024-03-31")),
    Example(name: "by others", date: "2024-04-01", followUp: .others, state: .byOthers),
    Example(name: "elsewhere", date: "2024-04-01", elsewhere: true, state: .elsewhere),
    Example(name: "elsewhere before the year has ended", date: "2023-06-01", elsewhere: true, state: .elsewhere),
    Example(name: "not held before follow-ups-from", date: "2024-04-01", held: .from(2024), state: .notHeld),
    Example(name: "not held, never", date: "2024-04-01", held: .never, state: .notHeld),
    Example(name: "held from that year on", date: "2024-04-01", held: .from(2023), state: .overdue, due: day("2024-03-31")),
    Example(name: "one without a year may be this one", date: "2024-04-01", followUp: .yearless, state: .notHeld),
  ]

  @Test(arguments: examples)
  func theFollowUpOfAYearIsTheFirstThatHolds(_ example: Example) throws {
    let elsewhere = Particulars.followedUpElsewhere(example.elsewhere ? [2023] : [])
    let promise = TestPromise(period: "2023", particulars: elsewhere, commitments: [TestCommitment()])
    let followUps: [TestFollowUp] =
      switch example.followUp {
      case .none: []
      case .whole: [TestFollowUp()]
      case .interim: [TestFollowUp(part: "q1")]
      case .others: [TestFollowUp(assessedBy: "nsd.se")]
      case .yearless: [TestFollowUp(year: nil)]
      }
    let site = try TestSite(promise, followUps, on: example.date, held: example.held).site
    let year = try #require(site.standing(of: Promise.ID(0)).year(2023))
    #expect(year.state == example.state)
    #expect(year.due == example.due)
  }

  @Test func whatCountsIsTheWholeYearElseTheInterimOfTheLatestDay() throws {
    let promise = TestPromise(period: "2023", commitments: [TestCommitment()])
    let first = TestFollowUp(part: "q1", covers: "2023-01/2023-03")
    let second = TestFollowUp(part: "q2", covers: "2023-04/2023-06")
    let whole = TestFollowUp()
    let others = TestFollowUp(assessedBy: "nsd.se")
    func counting(_ followUps: [TestFollowUp]) throws -> FollowUp.ID? {
      try TestSite(promise, followUps, on: "2024-01-01").site.standing(of: Promise.ID(0)).year(2023)?.counting
    }
    #expect(try counting([second, first]) == FollowUp.ID(0))
    #expect(try counting([first, whole, second]) == FollowUp.ID(1))
    #expect(try counting([others, first]) == FollowUp.ID(1))
    #expect(try counting([others]) == FollowUp.ID(0))
  }

  /// By who made them, with the day of publishing, in the order of their paths.
  @Test(arguments: [
    ([("nsd.se", "2024-02-01"), ("svt.se", "2024-03-01")], "svt.se"),
    ([("nsd.se", "2024-02-01"), ("svt.se", "2024-01-01")], "nsd.se"),
    ([("nsd.se", "2024-02-01"), ("svt.se", "2024-02-01")], "nsd.se"),
    ([("nsd.se", nil), ("svt.se", "2024-01-01")], "svt.se"),
  ] as [([(String, String?)], String)])
  func ofSeveralByOthersTheOnePublishedLastCounts(_ others: [(String, String?)], _ voice: String) throws {
    let promise = TestPromise(period: "2023", commitments: [TestCommitment()])
    let followUps = others.map { TestFollowUp(published: $0.1, assessedBy: $0.0) }
    let site = try TestSite(promise, followUps, on: "2024-06-01").site
    #expect(site.standing(of: Promise.ID(0)).year(2023)?.counting.map { site[$0].assessedBy } == voice)
  }

  @Test func ofTwoByOthersThatOfItsYearCounts() throws {
    let promise = TestPromise(commitments: [TestCommitment()])
    let both = TestFollowUp(year: 2024, covers: "2023-2024", published: "2025-02-01", assessedBy: "svt.se")
    let one = TestFollowUp(published: "2024-02-01", assessedBy: "nsd.se")
    let site = try TestSite(promise, [both, one], on: "2025-06-01").site
    #expect(site.standing(of: Promise.ID(0)).year(2023)?.counting == FollowUp.ID(1))
  }

  @Test func ofInterimOnesWithUnknownDaysTheOnePublishedLastCounts() throws {
    let promise = TestPromise(period: "2023", commitments: [TestCommitment()])
    let early = TestFollowUp(part: "höst", covers: "2023-09/2023-12", published: "2023-05-01")
    let late = TestFollowUp(part: "vår", published: "2024-01-01")
    let site = try TestSite(promise, [early, late], on: "2024-02-01").site
    #expect(site.standing(of: Promise.ID(0)).year(2023)?.counting == FollowUp.ID(1))
  }

  @Test(arguments: [
    ("2022-01-01", "2023-01-01"), ("2023-01-01", "2023-07-01"), ("2023-07-01", "2024-01-01"),
    ("2024-01-01", "2024-04-01"), ("2024-04-01", "2025-01-01"),
  ])
  func theSiteChangesByItselfOnTheNextOfItsDays(_ date: String, _ next: String) throws {
    let promise = TestPromise(period: "2023", commitments: [TestCommitment(due: "2023-06-30")])
    #expect(try TestSite(promise, on: date).site.nextChange == day(next))
  }

  /// Its only promise year is 2024, and is shown from the first day of the period, though it is signed later.
  @Test(arguments: [("2023-06-30", "2023-07-01"), ("2023-07-01", "2023-08-15"), ("2023-08-15", "2024-01-01")])
  func aYearThatBeginsBeforeItIsSignedIsAChange(_ date: String, _ next: String) throws {
    let promise = TestPromise(period: "2023-07/2024-06", signed: "2023-08-15", commitments: [TestCommitment()])
    #expect(try TestSite(promise, on: date).site.nextChange == day(next))
  }

  @Test func aSurveyOfAFollowUpClosesToo() throws {
    let promise = TestPromise(period: "2023", commitments: [TestCommitment()])
    let followUp = TestFollowUp(particulars: try .withSurvey(closing: "2023-03-15"))
    #expect(try TestSite(promise, [followUp], on: "2023-03-01").site.nextChange == day("2023-03-16"))
    #expect(try TestSite(promise, [followUp], on: "2023-03-16").site.nextChange == day("2024-01-01"))
  }

  @Test(arguments: [
    ("2022-01-01", "2022-11-30"), ("2022-11-30", "2023-01-01"), ("2023-01-01", "2023-05-01"), ("2023-05-01", "2024-01-01"),
  ])
  func buildsAreTheSameUntilAWrittenDayHasCome(_ date: String, _ until: String) throws {
    let promise = TestPromise(period: "2023", signed: "2022-11-30", commitments: [TestCommitment()])
    let followUp = TestFollowUp(published: "2023-05-01")
    #expect(try TestSite(promise, [followUp], on: date).site.lastsUntil == day(until))
  }

  /// No day comes after the last one that there is, 31 December 9999.
  @Test(.timeLimit(.minutes(1)), arguments: [
    ("9998", "9997-06-01", "9999-12-31", ["9998-01-01", "9999-01-01", "9999-04-01"]),
    ("9999", "9998-06-01", "9999-12-31", ["9999-01-01"]),
    ("9999", "9999-12-31", "9999-12-31", []),
  ])
  func afterTheLastDayNothingChanges(_ period: String, _ date: String, _ last: String, _ days: [String]) throws {
    let promise = TestPromise(period: period, commitments: [TestCommitment(due: "9999-12-31")])
    let followUp = TestFollowUp(particulars: try .withSurvey(closing: "9999-12-31"))
    let site = try TestSite(promise, [followUp], on: date).site
    #expect(site.changeDays(from: day(date), through: day(last)).map(\.iso) == days)
    #expect(site.nextChange?.iso == days.first)
    #expect(site.lastsUntil?.iso == days.first)
  }

  @Test func aYearHasAPageOnceItHasBegun() throws {
    let promise = TestPromise(period: "2023-06/2024-03", commitments: [TestCommitment()])
    #expect(try TestSite(promise, on: "2023-12-31").site.years == [])
    #expect(try TestSite(promise, on: "2024-01-01").site.years == [2024])
  }

  @Test func theSummaryCountsCommitmentsNotGroupsNorAims() throws {
    var site = TestSite(date: day("2024-01-01"))
    let areas = [site.addFocusArea("A"), site.addFocusArea("B")]
    try site.add(
      TestPromise(
        period: "2023",
        commitments: [
          TestCommitment(id: "g", kind: .group),
          TestCommitment(id: "a", givers: .named([.police]), focus: areas, parent: 0),
          TestCommitment(id: "m", kind: .aim), TestCommitment(id: "b", givers: .named([.police, .municipality])),
          TestCommitment(id: "c", givers: .named([.police, .party(0)])),
        ]))
    let fulfilled = TestOutcome(status: .fulfilled)
    try site.add(TestFollowUp(outcomes: ["a": fulfilled, "m": TestOutcome(status: .partly), "c": fulfilled]))
    let summary = YearSummary(of: 2023, in: site.site)
    #expect(summary.all.total.number == 3)
    #expect(summary.all[.fulfilled].number == 2)
    #expect(summary.all[.silent].number == 1)
    #expect(summary[GiverCategory.police].total.number == 1)
    #expect(summary[GiverCategory.together][.silent].number == 1)
    #expect(summary[GiverCategory.others][.fulfilled].number == 1)
    #expect(summary.byFocus.map(\.total.number) == [1, 1])
    #expect(summary.withoutFocus.total.number == 2)
    #expect(!summary.all.total.isAtLeast)
  }

  @Test func sumsOfSomethingIncompleteSayAtLeast() throws {
    let promise = TestPromise(period: "2023", particulars: .incomplete, commitments: [TestCommitment()])
    let summary = YearSummary(of: 2023, in: try TestSite(promise, on: "2024-01-01").site)
    #expect(summary.all.withoutFollowUp.number == 1)
    #expect(summary.all.withoutFollowUp.isAtLeast)
    #expect(summary.all.total.number == 0)
  }
}
