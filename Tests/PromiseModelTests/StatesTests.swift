import PromiseModel
import Testing

/// Chapter 10 of docs/content-format.md: what the build date makes of promises and follow-ups.
struct StatesTests {
  @Test(arguments: [
    ("2022-12-31", PromiseState.coming), ("2023-01-01", .coming), ("2023-04-20", .coming), ("2023-04-21", .inForce),
    ("2024-12-31", .inForce), ("2025-01-01", .ended),
  ])
  func aPromiseIsInForceFromTheLaterOfSignedAndItsFirstDay(_ date: String, _ state: PromiseState) {
    let promise = Fixture.promise("2023-2024", [Fixture.commitment()], signed: "2023-04-21")
    #expect(Fixture.site(promise, on: date).standing(of: Promise.ID(0)).state == state)
  }

  @Test(arguments: [("2022-12-31", PromiseState.proposed), ("2023-01-01", .wasProposed), ("2030-01-01", .wasProposed)])
  func aProposedOneStaysProposed(_ date: String, _ state: PromiseState) {
    let promise = Fixture.promise("2023", [], proposed: true)
    let standing = Fixture.site(promise, on: date).standing(of: Promise.ID(0))
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
    Example(name: "runs", date: "2023-12-31", state: .running, due: Fixture.day("2024-03-31")),
    Example(name: "awaited from the day after", date: "2024-01-01", state: .awaited, due: Fixture.day("2024-03-31")),
    Example(name: "awaited to the last day", date: "2024-03-31", state: .awaited, due: Fixture.day("2024-03-31")),
    Example(name: "overdue the day after", date: "2024-04-01", state: .overdue, due: Fixture.day("2024-03-31")),
    Example(name: "published in time", date: "2023-06-01", followUp: .whole, state: .published),
    Example(name: "an interim one does not change it", date: "2024-04-01", followUp: .interim, state: .overdue, due: Fixture.day("2024-03-31")),
    Example(name: "by others", date: "2024-04-01", followUp: .others, state: .byOthers),
    Example(name: "elsewhere", date: "2024-04-01", elsewhere: true, state: .elsewhere),
    Example(name: "elsewhere before the year has ended", date: "2023-06-01", elsewhere: true, state: .elsewhere),
    Example(name: "not held before follow-ups-from", date: "2024-04-01", held: .from(2024), state: .notHeld),
    Example(name: "not held, never", date: "2024-04-01", held: .never, state: .notHeld),
    Example(name: "held from that year on", date: "2024-04-01", held: .from(2023), state: .overdue, due: Fixture.day("2024-03-31")),
    Example(name: "one without a year may be this one", date: "2024-04-01", followUp: .yearless, state: .notHeld),
  ]

  @Test(arguments: examples)
  func theFollowUpOfAYearIsTheFirstThatHolds(_ example: Example) throws {
    let promise = Fixture.promise("2023", [Fixture.commitment()], elsewhere: example.elsewhere ? [2023] : [])
    let followUps: [FollowUp] =
      switch example.followUp {
      case .none: []
      case .whole: [Fixture.followUp(2023, of: promise, [nil])]
      case .interim: [Fixture.followUp(2023, of: promise, part: "q1", [nil])]
      case .others: [Fixture.followUp(2023, of: promise, by: "nsd.se", [nil])]
      case .yearless: [Fixture.followUp(nil, of: promise, [nil])]
      }
    let site = Fixture.site(promise, followUps, on: example.date, held: example.held)
    let year = try #require(site.standing(of: Promise.ID(0)).year(2023))
    #expect(year.state == example.state)
    #expect(year.due == example.due)
  }

  @Test func whatCountsIsTheWholeYearElseTheInterimOfTheLatestDay() {
    let promise = Fixture.promise("2023", [Fixture.commitment()])
    let first = Fixture.followUp(2023, of: promise, part: "q1", covers: "2023-01/2023-03", [nil])
    let second = Fixture.followUp(2023, of: promise, part: "q2", covers: "2023-04/2023-06", [nil])
    let whole = Fixture.followUp(2023, of: promise, [nil])
    let others = Fixture.followUp(2023, of: promise, by: "nsd.se", [nil])
    func counting(_ followUps: [FollowUp]) -> FollowUp.ID? {
      Fixture.site(promise, followUps, on: "2024-01-01").standing(of: Promise.ID(0)).year(2023)?.counting
    }
    #expect(counting([second, first]) == FollowUp.ID(0))
    #expect(counting([first, whole, second]) == FollowUp.ID(1))
    #expect(counting([others, first]) == FollowUp.ID(1))
    #expect(counting([others]) == FollowUp.ID(0))
  }

  @Test func ofInterimOnesWithUnknownDaysTheOnePublishedLastCounts() {
    let promise = Fixture.promise("2023", [Fixture.commitment()])
    let early = Fixture.followUp(2023, of: promise, part: "höst", covers: "2023-09/2023-12", published: "2023-05-01", [nil])
    let late = Fixture.followUp(2023, of: promise, part: "vår", published: "2024-01-01", [nil])
    let site = Fixture.site(promise, [early, late], on: "2024-02-01")
    #expect(site.standing(of: Promise.ID(0)).year(2023)?.counting == FollowUp.ID(1))
  }

  @Test(arguments: [
    ("2022-01-01", "2023-01-01"), ("2023-01-01", "2023-07-01"), ("2023-07-01", "2024-01-01"),
    ("2024-01-01", "2024-04-01"), ("2024-04-01", "2025-01-01"),
  ])
  func theSiteChangesByItselfOnTheNextOfItsDays(_ date: String, _ next: String) {
    let promise = Fixture.promise("2023", [Fixture.commitment(due: "2023-06-30")])
    #expect(Fixture.site(promise, on: date).nextChange == Fixture.day(next))
  }

  @Test func aSurveyOfAFollowUpClosesToo() {
    let promise = Fixture.promise("2023", [Fixture.commitment()])
    let followUp = Fixture.followUp(2023, of: promise, closes: "2023-03-15", [nil])
    #expect(Fixture.site(promise, [followUp], on: "2023-03-01").nextChange == Fixture.day("2023-03-16"))
    #expect(Fixture.site(promise, [followUp], on: "2023-03-16").nextChange == Fixture.day("2024-01-01"))
  }

  @Test(arguments: [
    ("2022-01-01", "2022-11-30"), ("2022-11-30", "2023-01-01"), ("2023-01-01", "2023-05-01"), ("2023-05-01", "2024-01-01"),
  ])
  func buildsAreTheSameUntilAWrittenDayHasCome(_ date: String, _ until: String) {
    let promise = Fixture.promise("2023", [Fixture.commitment()], signed: "2022-11-30")
    let followUp = Fixture.followUp(2023, of: promise, published: "2023-05-01", [nil])
    #expect(Fixture.site(promise, [followUp], on: date).lastsUntil == Fixture.day(until))
  }

  @Test func aYearHasAPageOnceItHasBegun() {
    let promise = Fixture.promise("2023-06/2024-03", [Fixture.commitment()])
    #expect(Fixture.site(promise, on: "2023-12-31").years == [])
    #expect(Fixture.site(promise, on: "2024-01-01").years == [2024])
  }

  @Test func theSummaryCountsCommitmentsNotGroupsNorAims() {
    let areas = [FocusArea.ID(0), FocusArea.ID(1)]
    let promise = Fixture.promise(
      "2023",
      [
        Fixture.commitment("g", kind: .group), Fixture.commitment("a", by: .named([.police]), focus: areas, parent: 0),
        Fixture.commitment("m", kind: .aim), Fixture.commitment("b", by: .named([.police, .municipality])),
        Fixture.commitment("c", by: .named([.police, .party(0)])),
      ])
    let told = [nil, Fixture.outcome(.fulfilled), Fixture.outcome(.partly), nil, Fixture.outcome(.fulfilled)]
    let site = Fixture.site(promise, [Fixture.followUp(2023, of: promise, told)], on: "2024-01-01")
    let summary = YearSummary(of: 2023, in: site)
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

  @Test func sumsOfSomethingIncompleteSayAtLeast() {
    let promise = Fixture.promise("2023", [Fixture.commitment()], incomplete: true)
    let summary = YearSummary(of: 2023, in: Fixture.site(promise, on: "2024-01-01"))
    #expect(summary.all.withoutFollowUp.number == 1)
    #expect(summary.all.withoutFollowUp.isAtLeast)
    #expect(summary.all.total.number == 0)
  }
}
