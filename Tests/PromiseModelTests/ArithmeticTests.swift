import PromiseModel
import Testing
@testable import TestSupport

/// Chapter 5 of docs/content-format.md: what figures come to, and the status they give.
struct ArithmeticTests {
  /// One commitment; one follow-up judged, perhaps after others.
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    var period = "2023-2024"
    var target: Target?
    var unit: String?
    var due: String?
    /// Earlier (and later) follow-ups: year, part, covers, figure.
    var others: [Told] = []
    let told: Told
    let status: Status
    /// The total: lower, upper bound; "" for none.
    var total: String?

    var testDescription: String { name }
  }

  struct Told: Sendable {
    let year: Int?
    var part: String?
    var covers: String?
    var daysUnknown = false
    var voice: String?
    var result: String?
    var soFar: String?
    var silent = false

    var followUp: TestFollowUp {
      TestFollowUp(
        year: year, part: part, covers: covers, daysUnknown: daysUnknown, assessedBy: voice,
        outcomes: silent ? [:] : ["c": TestOutcome(result: result, soFar: soFar)])
    }
  }

  static let totals: [Example] = [
    Example(name: "no target: reported", told: Told(year: 2023, result: "54"), status: .reported),
    Example(name: "reached while time remains", target: .atLeast(40), told: Told(year: 2023, result: "54"), status: .fulfilled, total: "54 54"),
    Example(name: "not reached while time remains", target: .atLeast(40), told: Told(year: 2023, result: "30"), status: .ongoing, total: "30 30"),
    Example(name: "not reached, time out", period: "2023", target: .atLeast(40), told: Told(year: 2023, result: "30"), status: .partly),
    Example(name: "nothing done, time out", period: "2023", target: .atLeast(40), told: Told(year: 2023, result: "0"), status: .notFulfilled),
    Example(name: "earlier years are added", target: .atLeast(40), others: [Told(year: 2023, result: "30")], told: Told(year: 2024, result: "12"), status: .fulfilled, total: "42 42"),
    Example(name: "a missing year makes it no less than", target: .atLeast(40), told: Told(year: 2024, result: "30"), status: .reported, total: "30 ∞"),
    Example(name: "a silent year makes it no less than", target: .atLeast(40), others: [Told(year: 2023, silent: true)], told: Told(year: 2024, result: "30"), status: .reported, total: "30 ∞"),
    Example(name: "a year without a figure makes it no less than", target: .atLeast(40), others: [Told(year: 2023)], told: Told(year: 2024, result: "40"), status: .fulfilled, total: "40 ∞"),
    Example(name: "so-far is the total itself", target: .atLeast(40), others: [Told(year: 2023, result: "30")], told: Told(year: 2024, soFar: "35"), status: .partly, total: "35 35"),
    Example(name: "an earlier so-far takes the place of all before it", period: "2022-2024", target: .atLeast(40), others: [Told(year: 2022, silent: true), Told(year: 2023, soFar: "30")], told: Told(year: 2024, result: "5"), status: .partly, total: "35 35"),
    Example(name: "interim ones of an earlier year are all added", target: .atLeast(40), others: [Told(year: 2023, part: "a", covers: "2023-01/2023-06", result: "10"), Told(year: 2023, part: "b", covers: "2023-07/2023-12", result: "15")], told: Told(year: 2024, result: "20"), status: .fulfilled, total: "45 45"),
    Example(name: "days told of by none make it no less than", target: .atLeast(50), others: [Told(year: 2023, part: "a", covers: "2023-01/2023-06", result: "10")], told: Told(year: 2024, result: "20"), status: .reported, total: "30 ∞"),
    Example(name: "one of the whole year takes the place of its interim ones", target: .atLeast(40), others: [Told(year: 2023, part: "a", covers: "2023-01/2023-06", result: "10"), Told(year: 2023, result: "30")], told: Told(year: 2024, result: "5"), status: .partly, total: "35 35"),
    Example(name: "interim ones of the same year before it are added", period: "2023", target: .atLeast(40), others: [Told(year: 2023, part: "q1", covers: "2023-01/2023-03", result: "10")], told: Told(year: 2023, part: "q2", covers: "2023-04/2023-06", result: "20"), status: .ongoing, total: "30 30"),
    Example(name: "a so-far among them takes the place of what is before", period: "2023", target: .atLeast(40), others: [Told(year: 2023, part: "q1", covers: "2023-01/2023-03", result: "10"), Told(year: 2023, part: "q2", covers: "2023-04/2023-06", soFar: "25")], told: Told(year: 2023, part: "q3", covers: "2023-07/2023-09", result: "20"), status: .fulfilled, total: "45 45"),
    Example(name: "one that covers several years counts once", period: "2021-2024", target: .atLeast(40), others: [Told(year: 2022, covers: "2021-01/2022-12", result: "10")], told: Told(year: 2023, result: "7"), status: .ongoing, total: "17 17"),
    Example(name: "its own earlier years are in its result", period: "2021-2024", target: .atLeast(40), others: [], told: Told(year: 2023, covers: "2021-01/2023-12", result: "45"), status: .fulfilled, total: "45 45"),
    Example(name: "without a year it is always no less than", target: .atMost(40), told: Told(year: nil, daysUnknown: true, result: "30"), status: .reported, total: "30 ∞"),
    Example(name: "others do not count beside the givers' own", target: .atLeast(40), others: [Told(year: 2023, result: "10"), Told(year: 2023, voice: "nsd.se", result: "100")], told: Told(year: 2024, result: "5"), status: .partly, total: "15 15"),
    Example(name: "what others say is not added to what the givers say", target: .atLeast(40), others: [Told(year: 2023, voice: "nsd.se", result: "100")], told: Told(year: 2024, result: "5"), status: .reported, total: "5 ∞"),
    Example(name: "what the same others say is added, though it counts for no year", target: .atLeast(40), others: [Told(year: 2023, result: "1"), Told(year: 2023, voice: "nsd.se", result: "36")], told: Told(year: 2024, voice: "nsd.se", result: "5"), status: .fulfilled, total: "41 41"),
    Example(name: "what other others say is not", target: .atLeast(40), others: [Told(year: 2023, voice: "svt.se", result: "100")], told: Told(year: 2024, voice: "nsd.se", result: "5"), status: .reported, total: "5 ∞"),
    Example(name: "a share is never summed", target: .atLeast(50), unit: "%", others: [Told(year: 2023, result: "40")], told: Told(year: 2024, result: "30"), status: .partly, total: "30 30"),
    Example(name: "two to three: less than two", period: "2023", target: Target(.between(Quantity(2), Quantity(3))), told: Told(year: 2023, result: "1"), status: .partly),
    Example(name: "two to three: more than three is no fault", period: "2023", target: Target(.between(Quantity(2), Quantity(3))), told: Told(year: 2023, result: "4"), status: .fulfilled),
  ]

  /// No day is counted twice, and what came later is not added.
  static let overlaps: [Example] = [
    Example(name: "only what came before is added", period: "2020-2023", target: .atLeast(10), others: [Told(year: 2023, covers: "2021-2023", result: "10")], told: Told(year: 2022, daysUnknown: true, result: "1"), status: .ongoing, total: "1 ∞"),
    Example(name: "only what came before an interim one of unknown days is added", period: "2020-2023", target: .atLeast(10), others: [Told(year: 2023, covers: "2021-2023", result: "10")], told: Told(year: 2022, part: "vår", result: "1"), status: .ongoing, total: "1 ∞"),
    Example(name: "only those that have a figure compete", target: .atMost(7), others: [Told(year: 2023, part: "q1", covers: "2023-01/2023-03", result: "100"), Told(year: 2023, part: "h1", covers: "2023-01/2023-06", silent: true)], told: Told(year: 2024, result: "2"), status: .notFulfilled, total: "102 ∞"),
    Example(name: "of two that share days the one that ends later counts", target: .atLeast(40), others: [Told(year: 2023, part: "a", covers: "2023-01/2023-08", result: "10"), Told(year: 2023, part: "b", covers: "2023-01/2023-12", result: "15")], told: Told(year: 2024, result: "20"), status: .partly, total: "35 35"),
    Example(name: "days of one left out that nothing else tells of", target: .atLeast(40), others: [Told(year: 2023, part: "a", covers: "2023-01/2023-08", result: "10"), Told(year: 2023, part: "b", covers: "2023-07/2023-12", result: "15")], told: Told(year: 2024, result: "20"), status: .reported, total: "35 ∞"),
    Example(name: "days of one left out that one before it tells of", target: .atLeast(50), others: [Told(year: 2023, part: "a", covers: "2023-01/2023-06", result: "10"), Told(year: 2023, part: "b", covers: "2023-04/2023-09", result: "99"), Told(year: 2023, part: "c", covers: "2023-07/2023-12", result: "15")], told: Told(year: 2024, result: "20"), status: .partly, total: "45 45"),
    Example(name: "of two that end together a so-far", target: .atLeast(90), others: [Told(year: 2023, part: "a", covers: "2023-01/2023-12", result: "10"), Told(year: 2023, part: "b", covers: "2023-07/2023-12", soFar: "60")], told: Told(year: 2024, result: "20"), status: .partly, total: "80 80"),
    Example(name: "of two that end together the one that begins earlier", target: .atLeast(40), others: [Told(year: 2023, part: "a", covers: "2023-07/2023-12", result: "10"), Told(year: 2023, part: "b", covers: "2023-01/2023-12", result: "15")], told: Told(year: 2024, result: "20"), status: .partly, total: "35 35"),
    Example(name: "a so-far left out takes the place of none", target: .atLeast(90), others: [Told(year: 2023, part: "a", covers: "2023-01/2023-03", result: "5"), Told(year: 2023, part: "b", covers: "2023-01/2023-06", soFar: "60"), Told(year: 2023, part: "c", covers: "2023-04/2023-12", result: "15")], told: Told(year: 2024, result: "20"), status: .partly, total: "40 40"),
    Example(name: "one that tells of its days too and ends with it takes its place", target: .atLeast(40), others: [Told(year: 2023, part: "a", covers: "2023-01/2024-12", result: "30")], told: Told(year: 2024, covers: "2024-07/2024-12", result: "20"), status: .partly, total: "30 30"),
    Example(name: "one that began before the year is not added to it", period: "2021-2024", target: .atLeast(40), others: [Told(year: 2022, covers: "2021-2022", result: "10")], told: Told(year: 2023, covers: "2022-2023", result: "7"), status: .ongoing, total: "7 ∞"),
    Example(name: "one of unknown days is not added beside another of its year", target: .atLeast(40), others: [Told(year: 2023, part: "vår", result: "10"), Told(year: 2023, part: "b", covers: "2023-01/2023-12", result: "15")], told: Told(year: 2024, result: "20"), status: .reported, total: "35 ∞"),
    Example(name: "one of unknown days is added where its year has no other", target: .atLeast(30), others: [Told(year: 2023, part: "vår", result: "10"), Told(year: 2023, part: "höst", silent: true)], told: Told(year: 2024, result: "20"), status: .fulfilled, total: "30 ∞"),
    Example(name: "an interim one that covers an earlier year is added once", target: .atLeast(40), others: [Told(year: 2024, part: "a", covers: "2023-01/2024-03", result: "10")], told: Told(year: 2024, part: "b", covers: "2024-04/2024-12", result: "7"), status: .partly, total: "17 17"),
    Example(name: "what a so-far takes the place of may be missing", period: "2021-2024", target: .atLeast(40), others: [Told(year: 2023, daysUnknown: true, soFar: "30")], told: Told(year: 2024, result: "7"), status: .reported, total: "37 ∞"),
  ]

  static let words: [Example] = [
    Example(name: "about, and it may be reached: reported when time is out", period: "2023", target: .atLeast(200), told: Told(year: 2023, result: "ca 190"), status: .reported),
    Example(name: "about, and it may be reached: ongoing while time remains", target: .atLeast(200), told: Told(year: 2023, result: "ca 190"), status: .ongoing),
    Example(name: "a little more than the target", period: "2023", target: .atLeast(1500), told: Told(year: 2023, result: "drygt 1 500"), status: .fulfilled),
    Example(name: "nearly the target leaves it open", period: "2023", target: .atLeast(40), told: Told(year: 2023, result: "nästan 40"), status: .reported),
    Example(name: "at least is no less", period: "2023", target: .atLeast(40), told: Told(year: 2023, result: "minst 43"), status: .fulfilled),
    Example(name: "up to less than the target", period: "2023", target: .atLeast(40), told: Told(year: 2023, result: "högst 39"), status: .partly),
  ]

  static let ceilings: [Example] = [
    Example(name: "over a ceiling at once", target: .atMost(10), told: Told(year: 2023, result: "11"), status: .notFulfilled),
    Example(name: "within it while time remains", target: .atMost(10), told: Told(year: 2023, result: "10"), status: .ongoing),
    Example(name: "within it when time is out", period: "2023", target: .atMost(10), told: Told(year: 2023, result: "10"), status: .fulfilled),
    Example(name: "no less than, over it", target: .atMost(10), told: Told(year: 2024, result: "11"), status: .notFulfilled),
    Example(name: "no less than, within it", target: .atMost(10), told: Told(year: 2024, result: "9"), status: .reported),
  ]

  static let rates: [Example] = [
    Example(name: "once a week in a year", target: .atLeast(1, per: .week), told: Told(year: 2023, result: "62"), status: .fulfilled, total: "62 62"),
    Example(name: "a year is judged by itself", target: .atLeast(2, per: .month), others: [Told(year: 2023, result: "100")], told: Told(year: 2024, result: "20"), status: .partly, total: "20 20"),
    Example(name: "in the first year no time remains either", target: .atLeast(2, per: .month), told: Told(year: 2023, result: "20"), status: .partly),
    Example(name: "an interim one judges none while time remains", target: .atLeast(1, per: .week), told: Told(year: 2023, part: "q1", covers: "2023-01/2023-03", result: "20"), status: .ongoing),
    Example(name: "an interim one judges none when time is out", period: "2023", target: .atLeast(1, per: .week), told: Told(year: 2023, part: "höst", covers: "2023-09/2023-12", result: "2"), status: .reported),
    Example(name: "days unknown: no arithmetic", period: "2023", target: .atLeast(1, per: .week), told: Told(year: 2023, daysUnknown: true, result: "2"), status: .reported, total: ""),
    Example(name: "an interim one of unknown days leaves time", period: "2023", target: .atLeast(1, per: .week), told: Told(year: 2023, part: "vår", result: "2"), status: .ongoing, total: ""),
  ]

  static let time: [Example] = [
    Example(name: "due within the year: time is out", target: .atLeast(40), due: "2023-10-31", told: Told(year: 2023, result: "30"), status: .partly),
    Example(name: "interim of unknown days leaves time", period: "2023", target: .atLeast(40), told: Told(year: 2023, part: "vår", result: "30"), status: .ongoing),
    Example(name: "the whole year of unknown days ends with it", period: "2023", target: .atLeast(40), told: Told(year: 2023, daysUnknown: true, soFar: "30"), status: .partly),
    Example(name: "an open-ended promise always has time", period: "2023-", target: .atLeast(40), told: Told(year: 2023, result: "30"), status: .ongoing),
  ]

  @Test(arguments: totals + overlaps + words + ceilings + rates + time)
  func givesTheStatusThatTheFiguresSay(_ example: Example) throws {
    let commitment = TestCommitment(target: example.target, unit: example.unit, due: example.due)
    let promise = TestPromise(period: example.period, commitments: [commitment])
    let followUps = ([example.told] + example.others).map(\.followUp)
    let site = try TestSite(promise, followUps, on: "2030-01-01").site
    let judged = try #require(site.judged[0][0])
    #expect(judged.status == example.status)
    guard let expected = example.total else { return }
    let bounds = judged.arithmetic?.total?.bounds
    #expect(bounds.map(Self.text) ?? "" == expected)
  }

  private static func text(_ bounds: QuantityRange) -> String {
    "\(bounds.lower.parts.whole) \(bounds.upper.map { String($0.parts.whole) } ?? "∞")"
  }

  @Test func aRateSaysWhatItComesTo() throws {
    let promise = TestPromise(period: "2023", commitments: [TestCommitment(target: .atLeast(1, per: .week))])
    let followUp = TestFollowUp(outcomes: ["c": TestOutcome(result: "62")])
    let site = try TestSite(promise, [followUp], on: "2024-01-01").site
    let required = try #require(site.judged[0][0]?.arithmetic?.required)
    #expect(required.count == 52)
    #expect(required.bound == .atLeast(Quantity(52)))
  }

  @Test func aWrittenStatusIsKept() throws {
    let promise = TestPromise(period: "2023", commitments: [TestCommitment(target: .atLeast(40))])
    let followUp = TestFollowUp(outcomes: ["c": TestOutcome(status: .notAssessable, result: "50")])
    #expect(try TestSite(promise, [followUp], on: "2024-01-01").site.judged[0][0]?.status == .notAssessable)
  }
}

/// Groups, silence, and what is last known.
struct LatestStatusTests {
  private let group = [
    TestCommitment(id: "g", kind: .group), TestCommitment(id: "a", parent: 0), TestCommitment(id: "b", parent: 0),
  ]

  @Test func aPartHasItsGroupsWrittenStatus() throws {
    let promise = TestPromise(period: "2023", commitments: group)
    let told = ["g": TestOutcome(status: .fulfilled), "b": TestOutcome(status: .partly)]
    let site = try TestSite(promise, [TestFollowUp(outcomes: told)], on: "2024-01-01").site
    #expect(site.judged[0].map { $0?.status } == [.fulfilled, .fulfilled, .partly])
    #expect(site.judged[0][1]?.inheritedFrom == Commitment.ID(0))
  }

  @Test func aGroupsResultStaysTheGroups() throws {
    let promise = TestPromise(period: "2023", commitments: group)
    let followUp = TestFollowUp(outcomes: ["g": TestOutcome(result: "5")])
    let site = try TestSite(promise, [followUp], on: "2024-01-01").site
    #expect(site.judged[0][1]?.status == .reported)
    #expect(site.judged[0][1]?.arithmetic == nil)
  }

  @Test(arguments: [
    (nil, false, Status.silent), ("q1", false, .unknown), (nil, true, .unknown),
  ])
  func silenceMeansNotToldOnlyInACompleteFollowUpOfTheYear(_ part: String?, _ incomplete: Bool, _ status: Status) throws {
    let promise = TestPromise(period: "2023", commitments: [TestCommitment()])
    let followUp = TestFollowUp(part: part, particulars: incomplete ? .incomplete : Particulars())
    let site = try TestSite(promise, [followUp], on: "2024-01-01").site
    #expect(site.status(of: Commitment.ID(0), in: FollowUp.ID(0)) == status)
  }

  @Test func theLatestIsThatOfTheLastFollowUpThatTellsOfIt() throws {
    let promise = TestPromise(period: "2022-2024", commitments: [TestCommitment()])
    let followUps = [
      TestFollowUp(year: 2022, outcomes: ["c": TestOutcome(status: .ongoing)]),
      TestFollowUp(outcomes: ["c": TestOutcome(status: .partly)]),
      TestFollowUp(year: 2024),
      TestFollowUp(year: nil, outcomes: ["c": TestOutcome(status: .fulfilled)]),
    ]
    let latest = try TestSite(promise, followUps, on: "2024-06-01").site.standing(of: Promise.ID(0)).latest[0]
    #expect(latest?.status == .partly)
    #expect(latest?.followUp == FollowUp.ID(1))
  }

  @Test func ofTwoToTheSameDayTheGiversOwnIsTheLatest() throws {
    let promise = TestPromise(period: "2023-2024", commitments: [TestCommitment()])
    let followUps = [
      TestFollowUp(year: 2024, outcomes: ["c": TestOutcome(status: .fulfilled)]),
      // It counts for 2023, of which the givers have told nothing, and is read last.
      TestFollowUp(
        year: 2024, covers: "2023-2024", assessedBy: "nsd.se", outcomes: ["c": TestOutcome(status: .ongoing)]),
    ]
    let latest = try TestSite(promise, followUps, on: "2025-06-01").site.standing(of: Promise.ID(0)).latest[0]
    #expect(latest?.status == .fulfilled)
    #expect(latest?.isLate == false)
  }

  struct Since: Sendable, CustomTestStringConvertible {
    let name: String
    var due: String?
    var laterCovers: String?
    var later: Later = .none
    var held: SiteSettings.FollowUpsHeld = .allYears
    var elsewhere: [Int] = []
    /// Of 2024, by others: the days that it tells of.
    var others: String?
    let date: String
    let late: Bool
    var isPast: Bool?
    let since: LatestStatus.NothingSince?
    enum Later: Sendable { case none, silent, tells, tellsOfUnknownDays }
    var testDescription: String { name }
  }

  static let examples = [
    Since(name: "told ongoing of the day it was due: late", later: .tells, date: "2025-01-01", late: true, since: nil),
    Since(name: "time has not come", date: "2024-06-01", late: false, since: nil),
    Since(name: "the follow-up of the year is silent", later: .silent, date: "2025-02-01", late: false, since: .silent),
    Since(name: "it tells of other days", laterCovers: "2024-01/2024-10", later: .tells, date: "2025-02-01", late: false, since: .otherDays),
    Since(name: "it is awaited", date: "2025-02-01", late: false, since: .awaited),
    Since(name: "awaited also while the year runs", due: "2024-05-31", date: "2024-06-01", late: false, since: .awaited),
    Since(name: "it is overdue", date: "2025-04-01", late: false, since: .overdue),
    Since(name: "it is elsewhere", elsewhere: [2024], date: "2025-04-01", late: false, since: .elsewhere),
    Since(name: "it is not held", held: .from(2025), date: "2025-04-01", late: false, since: .notHeld),
    Since(name: "it tells of days that are not known", later: .tellsOfUnknownDays, date: "2025-02-01", late: false, since: .unknownDays),
    Since(name: "the givers' own is silent, and others tell of other days", later: .silent, others: "2024-01/2024-10", date: "2025-02-01", late: false, since: .silent),
    Since(name: "others tell of the day, though the givers' own counts for the year: somebody has told of it", later: .silent, others: "2024-01/2024-12", date: "2025-02-01", late: false, since: nil),
    Since(name: "due in a year that owes no follow-up", due: "2022-06", date: "2025-02-01", late: false, isPast: true, since: nil),
  ]

  /// 2023–2024; the follow-up of 2023 says ongoing.
  @Test(arguments: examples)
  func saysWhyNoMoreIsKnown(_ example: Since) throws {
    let promise = TestPromise(
      particulars: .followedUpElsewhere(example.elsewhere), commitments: [TestCommitment(due: example.due)])
    var followUps = [TestFollowUp(outcomes: ["c": TestOutcome(status: .ongoing)])]
    if example.later != .none {
      let outcomes = example.later == .silent ? [:] : ["c": TestOutcome(status: .ongoing)]
      followUps.append(
        TestFollowUp(
          year: 2024, covers: example.laterCovers, daysUnknown: example.later == .tellsOfUnknownDays,
          outcomes: outcomes))
    }
    if let covers = example.others {
      let outcomes = ["c": TestOutcome(status: .ongoing)]
      followUps.append(TestFollowUp(year: 2024, covers: covers, assessedBy: "nsd.se", outcomes: outcomes))
    }
    let site = try TestSite(promise, followUps, on: example.date, held: example.held).site
    let latest = try #require(site.standing(of: Promise.ID(0)).latest[0])
    #expect(latest.isLate == example.late)
    #expect(latest.nothingSince == example.since)
    #expect(latest.isPast == (example.isPast ?? (example.since != nil)))
  }
}
