import PromiseModel
import Testing

/// What follows for pages that tell of several promises.
struct OverviewTests {
  private static let norrvik = Municipality.ID(0)

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

  private static func site(_ periods: [String], on date: String) -> Site {
    let promises = periods.enumerated().map { number, period in
      Fixture.promise(
        String(period.drop { $0 == "?" }), [Fixture.commitment()], proposed: period.hasPrefix("?"), id: number)
    }
    return Fixture.site(promises, on: date)
  }

  @Test(arguments: examples)
  func aMunicipalityHasTheStateThatTellsMost(_ example: Example) {
    let site = Self.site(example.promises, on: example.date)
    let state = MunicipalityState(of: Self.norrvik, in: site)
    #expect(state.kind == example.kind)
    #expect(state.promise == example.promise.map { Promise.ID($0) })
    #expect(state.count == example.count)
    #expect(MapState(of: Self.norrvik, in: site) == example.onMap)
  }

  @Test func promisesAreSortedByTheirStateTheLatestFirst() {
    let site = Self.site(["2021", "2022", "2023", "2024", "?2023", "?2025"], on: "2023-06-01")
    let promises = PromisesByState(of: Self.norrvik, in: site)
    #expect(promises.ended.map(\.index) == [1, 0])
    #expect(promises.inForce.map(\.index) == [2])
    #expect(promises.coming.map(\.index) == [3])
    #expect(promises.proposed.map(\.index) == [5, 4])
  }

  @Test func anAreasPromisesStandWithTheirFirstMunicipality() {
    let area = FocusArea.ID(0)
    let site = Fixture.site(
      [
        Fixture.promise("2021", [], id: 0, focus: [area]), Fixture.promise("2022", [], id: 1, focus: [area]),
        Fixture.promise("2023", [], id: 2),
        Fixture.promise("2023", [], id: 3, municipalities: [1, 0], focus: [area, FocusArea.ID(1)]),
      ], on: "2023-06-01")
    let groups = FocusAreaPromises.all(about: area, in: site)
    #expect(groups.map(\.municipality.index) == [0, 1])
    #expect(groups.map { $0.inForce.map(\.index) } == [[], [3]])
    #expect(groups.map { $0.others.map(\.index) } == [[1, 0], []])
    #expect(groups.map { $0.shownInFull.map(\.index) } == [[1], [3]])
    #expect(FocusAreaPromises.all(about: FocusArea.ID(1), in: site).map(\.municipality.index) == [1])
  }

  @Test func aJointPromiseIsOneInItsCounty() {
    let joint = Fixture.promise("2023", [], municipalities: [0, 1])
    #expect(Fixture.site(joint, on: "2023-06-01").promisesInForce(in: County.ID(0)) == 1)
    #expect(Fixture.site(joint, on: "2024-06-01").promisesInForce(in: County.ID(0)) == 0)
  }

  @Test func neighboursStandBeforeAndAfter() {
    let first = Fixture.promise("2021", [Fixture.commitment()], id: 0)
    let second = Fixture.promise("2022-2023", [Fixture.commitment()], id: 1)
    let site = Fixture.site(
      [first, second],
      [Fixture.followUp(2022, of: second, [nil]), Fixture.followUp(2023, of: second, [nil])], on: "2024-06-01")
    #expect(site.neighbours(of: first.id) == (nil, second.id))
    #expect(site.neighbours(of: second.id) == (first.id, nil))
    #expect(site.neighbours(of: FollowUp.ID(0)) == (nil, FollowUp.ID(1)))
    #expect(site.neighbours(of: FollowUp.ID(1)) == (FollowUp.ID(0), nil))
    #expect(site.neighbours(ofYear: 2022) == (2021, 2023))
    #expect(site.neighbours(ofYear: 1999) == (nil, nil))
    #expect(site.neighbours(of: Self.norrvik) == [Municipality.ID(1)])
  }

  @Test func theRecordHoldsYearsThatHaveBegunOrAreToldOf() {
    let promise = Fixture.promise("2023-2026", [Fixture.commitment()], elsewhere: [2026])
    let early = Fixture.followUp(2025, of: promise, part: "plan", daysUnknown: true, [Fixture.outcome(.ongoing)])
    let standing = Fixture.site(promise, [early], on: "2024-01-01").standing(of: promise.id)
    #expect(standing.years.map(\.year) == [2023, 2024, 2025, 2026])
    #expect(standing.yearsOnRecord.map(\.year) == [2023, 2024, 2025])
  }

  @Test func statesAreCountedOnceForEachPromise() {
    let told = Fixture.promise("2023", [Fixture.commitment()], id: 0)
    let site = Fixture.site(
      [told, Fixture.promise("2023", [], id: 1), Fixture.promise("2023", [], proposed: true, id: 2)],
      [Fixture.followUp(2023, of: told, [nil])], on: "2024-02-01")
    let counts = FollowUpCounts(YearSummary(of: 2023, in: site))
    #expect(FollowUpState.allCases.filter { counts[$0] > 0 } == [.published, .awaited])
    #expect(counts.shown == FollowUpState.allCases.filter { $0 != .running })
  }

  @Test func aFollowUpCountsCommitmentsByStatus() {
    let promise = Fixture.promise(
      "2023", [Fixture.commitment("g", kind: .group), Fixture.commitment("a", parent: 0), Fixture.commitment("b")])
    let followUp = Fixture.followUp(2023, of: promise, [Fixture.outcome(), nil, Fixture.outcome(.partly)])
    let site = Fixture.site(promise, [followUp], on: "2024-01-01")
    #expect(site.counts(of: FollowUp.ID(0)) == [.reported: 1, .partly: 1])
    #expect(site.judged[0].map { StatusOrigin($0) } == [.told, .group, .written])
  }

  @Test func theSiteSpansItsPromises() {
    let site = Self.site(["2021", "2023-2024"], on: "2023-01-01")
    #expect(site.span == (Fixture.day("2021-01-01"), Fixture.day("2024-12-31")))
    #expect(Self.site(["2021", "2023-"], on: "2023-01-01").span.last == nil)
  }
}
