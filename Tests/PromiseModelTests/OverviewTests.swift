import PromiseModel
import Testing
@testable import TestSupport

/// What follows for pages that tell of several promises.
struct OverviewTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    /// Periods, `?` before those that are but proposed.
    let promises: [String]
    let date: String
    let kind: MunicipalityState.Kind
    /// The one that tells most.
    var promise: Int?
    var count = 1
    let onMap: MapState
    var testDescription: String { name }
  }

  static let examples = [
    Example(name: "no promise", promises: [], date: "2023-06-01", kind: .none, count: 0, onMap: .none),
    Example(
      name: "in force before all others", promises: ["2022", "2023", "2024", "?2025"], date: "2023-01-15",
      kind: .inForce, promise: 1, onMap: .inForce),
    Example(
      name: "several in force, the latest first", promises: ["2022-2024", "2023"], date: "2023-06-01", kind: .inForce,
      promise: 1, count: 2, onMap: .overdue),
    Example(
      name: "of those that are coming the next", promises: ["2024", "2025"], date: "2023-06-01", kind: .coming,
      promise: 0, count: 2, onMap: .other),
    Example(
      name: "of those that have ended the last", promises: ["2021", "2022"], date: "2023-01-15", kind: .ended,
      promise: 1, count: 2, onMap: .overdue),
    Example(name: "proposed", promises: ["?2024"], date: "2023-06-01", kind: .proposed, promise: 0, onMap: .other),
    Example(name: "was proposed", promises: ["?2023"], date: "2023-06-01", kind: .undecided, promise: 0, onMap: .other),
  ]

  private static func site(_ periods: [String], on date: String) throws -> Site {
    let promises = periods.map { period in
      TestPromise(
        period: String(period.drop { $0 == "?" }), isProposed: period.hasPrefix("?"), commitments: [TestCommitment()])
    }
    return try TestSite(promises, on: date).site
  }

  @Test(arguments: examples)
  func aMunicipalityHasTheStateThatTellsMost(_ example: Example) throws {
    let site = try Self.site(example.promises, on: example.date)
    let state = MunicipalityState(of: TestSite.berg, in: site)
    #expect(state.kind == example.kind)
    #expect(state.promise == example.promise.map { Promise.ID($0) })
    #expect(state.count == example.count)
    #expect(MapState(of: TestSite.berg, in: site) == example.onMap)
  }

  @Test func promisesAreSortedByTheirStateTheLatestFirst() throws {
    let site = try Self.site(["2021", "2022", "2023", "2024", "?2023", "?2025"], on: "2023-06-01")
    let promises = PromisesByState(of: TestSite.berg, in: site)
    #expect(promises.ended.map(\.index) == [1, 0])
    #expect(promises.inForce.map(\.index) == [2])
    #expect(promises.coming.map(\.index) == [3])
    #expect(promises.proposed.map(\.index) == [5, 4])
  }

  @Test func anAreasPromisesStandWithTheirFirstMunicipality() throws {
    var made = TestSite(date: day("2023-06-01"))
    let (area, other) = (made.addFocusArea("Trafik"), made.addFocusArea("Trygghet"))
    try made.add(TestPromise(period: "2021", focus: [area]))
    try made.add(TestPromise(period: "2022", focus: [area]))
    try made.add(TestPromise(period: "2023"))
    try made.add(TestPromise(municipalities: [TestSite.bracke, TestSite.berg], period: "2023", focus: [area, other]))
    let site = made.site
    let groups = FocusAreaPromises.all(about: area, in: site)
    #expect(groups.map(\.municipality.index) == [0, 1])
    #expect(groups.map { $0.inForce.map(\.index) } == [[], [3]])
    #expect(groups.map { $0.ended.mapValues { $0.map(\.index) } } == [[2022: [1], 2021: [0]], [:]])
    #expect(site.endedYears(about: area) == [2022, 2021])
    #expect(site.endedYears(about: other).isEmpty)
    #expect(FocusAreaPromises.all(about: other, in: site).map(\.municipality.index) == [1])
  }

  @Test(arguments: [("2023-06-01", 1), ("2024-06-01", 0)])
  func aJointPromiseIsOneInItsCounty(_ date: String, _ count: Int) throws {
    let joint = TestPromise(municipalities: [TestSite.berg, TestSite.bracke], period: "2023")
    #expect(try TestSite(joint, on: date).site.promisesInForce(in: County.ID(0)) == count)
  }

  @Test func whatWasSignedLateComesAfterWhatWasInForceBefore() throws {
    let late = TestPromise(period: "2021-", signed: "2023-03-01", commitments: [TestCommitment()])
    let site = try TestSite([late, TestPromise(period: "2022-", commitments: [TestCommitment()])], [], on: "2025-06-01").site
    #expect(site.neighbours(of: Promise.ID(0)) == (Promise.ID(1), nil))
    #expect(site.neighbours(of: Promise.ID(1)) == (nil, Promise.ID(0)))
    #expect(site.standing(of: Promise.ID(0)).state == .unconfirmed)
  }

  @Test func neighboursStandBeforeAndAfter() throws {
    let promises = ["2021", "2022-2023"].map { TestPromise(period: $0, commitments: [TestCommitment()]) }
    let followUps = [2022, 2023].map { TestFollowUp(promise: 1, year: $0) }
    let site = try TestSite(promises, followUps, on: "2024-06-01").site
    #expect(site.neighbours(of: Promise.ID(0)) == (nil, Promise.ID(1)))
    #expect(site.neighbours(of: Promise.ID(1)) == (Promise.ID(0), nil))
    #expect(site.neighbours(of: FollowUp.ID(0)) == (nil, FollowUp.ID(1)))
    #expect(site.neighbours(of: FollowUp.ID(1)) == (FollowUp.ID(0), nil))
    #expect(site.neighbours(ofYear: 2022) == (2021, 2023))
    #expect(site.neighbours(ofYear: 1999) == (nil, nil))
    #expect(site.neighbours(of: TestSite.berg) == [TestSite.bracke])
  }

  @Test func theRecordHoldsYearsThatHaveBegunOrAreToldOf() throws {
    let promise = TestPromise(
      period: "2023-2026", particulars: .followedUpElsewhere([2026]), commitments: [TestCommitment()])
    let early = TestFollowUp(
      year: 2025, part: "plan", daysUnknown: true, outcomes: ["c": TestOutcome(status: .ongoing)])
    let standing = try TestSite(promise, [early], on: "2024-01-01").site.standing(of: Promise.ID(0))
    #expect(standing.years.map(\.year) == [2023, 2024, 2025, 2026])
    #expect(standing.yearsOnRecord.map(\.year) == [2023, 2024, 2025])
  }

  @Test func statesAreCountedOnceForEachPromise() throws {
    let promises = [
      TestPromise(period: "2023", commitments: [TestCommitment()]), TestPromise(period: "2023"),
      TestPromise(period: "2023", isProposed: true),
    ]
    let site = try TestSite(promises, [TestFollowUp()], on: "2024-02-01").site
    let counts = FollowUpCounts(YearSummary(of: 2023, in: site))
    #expect(FollowUpState.allCases.filter { counts[$0] > 0 } == [.published, .awaited])
    #expect(counts.shown == FollowUpState.allCases.filter { $0 != .running })
  }

  @Test func aFollowUpCountsCommitmentsByStatus() throws {
    let promise = TestPromise(
      period: "2023",
      commitments: [
        TestCommitment(id: "g", kind: .group), TestCommitment(id: "a", parent: 0), TestCommitment(id: "b"),
      ])
    let followUp = TestFollowUp(outcomes: ["g": TestOutcome(), "b": TestOutcome(status: .partly)])
    let site = try TestSite(promise, [followUp], on: "2024-01-01").site
    #expect(site.counts(of: FollowUp.ID(0)) == [.reported: 1, .partly: 1])
    #expect(site.judged[0].map { StatusOrigin($0) } == [.told, .group, .written])
  }

  @Test func theSiteSpansItsPromises() throws {
    let site = try Self.site(["2021", "2023-2024"], on: "2023-01-01")
    #expect(site.span == (day("2021-01-01"), day("2024-12-31")))
    #expect(try Self.site(["2021", "2023-"], on: "2023-01-01").span.last == nil)
  }
}
