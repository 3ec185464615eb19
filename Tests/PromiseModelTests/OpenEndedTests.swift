import PromiseModel
import Testing
@testable import TestSupport

/// Chapter 7 of docs/content-format.md: an open-ended promise is in force until nobody has looked for a year.
struct OpenEndedTests {
  private static func promise(
    signed: String? = nil, published: String? = nil, checked: String? = nil, elsewhere: [Int] = []
  ) -> TestPromise {
    TestPromise(
      period: "2023-", signed: signed, published: published, checked: checked,
      particulars: .followedUpElsewhere(elsewhere), commitments: [TestCommitment()])
  }

  private static let first = Promise.ID(0)

  struct Look: Sendable, CustomTestStringConvertible {
    let name: String
    let date: String
    var checked: String?
    var followedUp: String?
    let state: PromiseState
    var testDescription: String { name }
  }

  /// Signed on 21 April 2023, published three days later.
  @Test(arguments: [
    Look(name: "the day before it was signed", date: "2023-04-20", state: .coming),
    Look(name: "signed", date: "2023-04-21", state: .inForce),
    Look(name: "a year less a day after it was published", date: "2024-04-23", state: .inForce),
    Look(name: "a year after it was published", date: "2024-04-24", state: .unconfirmed),
    Look(name: "checked since", date: "2024-04-24", checked: "2023-09-01", state: .inForce),
    Look(name: "checked a year ago", date: "2024-09-01", checked: "2023-09-01", state: .unconfirmed),
    Look(name: "checked in that month", date: "2024-08-31", checked: "2023-09", state: .inForce),
    Look(name: "followed up since", date: "2024-09-01", checked: "2023-09-01", followedUp: "2024-02-10", state: .inForce),
    Look(name: "followed up a year ago", date: "2025-02-10", followedUp: "2024-02-10", state: .unconfirmed),
    Look(name: "nobody knows today who looks tomorrow", date: "2024-04-30", checked: "2024-05-01", state: .unconfirmed),
    Look(name: "and then it holds again", date: "2024-05-01", checked: "2024-05-01", state: .inForce),
    Look(name: "29 February is no year ago on 27 February", date: "2025-02-27", checked: "2024-02-29", state: .inForce),
    Look(name: "29 February is a year ago on 28 February", date: "2025-02-28", checked: "2024-02-29", state: .unconfirmed),
  ])
  func isUnconfirmedAYearAfterTheLastLook(_ look: Look) throws {
    let promise = Self.promise(signed: "2023-04-21", published: "2023-04-24", checked: look.checked)
    let followUps = look.followedUp.map { [TestFollowUp(published: $0)] } ?? []
    #expect(try TestSite(promise, followUps, on: look.date).site.standing(of: Self.first).state == look.state)
  }

  struct Years: Sendable, CustomTestStringConvertible {
    let name: String
    let signed: String
    var followedUp: [Int] = []
    var elsewhere: [Int] = []
    let years: [Int]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Years(name: "one that began while it was confirmed", signed: "2023-04-21", years: [2023, 2024]),
    Years(name: "not one that begins on the very day", signed: "2023-01-01", years: [2023]),
    Years(name: "one that a follow-up tells of", signed: "2023-04-21", followedUp: [2026], years: [2023, 2024, 2026]),
    Years(name: "one that a document tells of", signed: "2023-04-21", elsewhere: [2027], years: [2023, 2024, 2027]),
  ])
  func aYearThatBeginsUnconfirmedIsOneOnlyIfSomethingTellsOfIt(_ example: Years) throws {
    let promise = Self.promise(signed: example.signed, elsewhere: example.elsewhere)
    let site = try TestSite(promise, example.followedUp.map { TestFollowUp(year: $0) }, on: "2028-06-01").site
    #expect(site.standing(of: Self.first).years.map(\.year) == example.years)
  }

  @Test func isNotCountedAsInForce() throws {
    let site = try TestSite(Self.promise(), on: "2024-01-01").site
    #expect(site.promisesInForce(in: County.ID(0)) == 0)
    #expect(MunicipalityState(of: TestSite.berg, in: site).kind == .unconfirmed)
    #expect(MapState(of: TestSite.berg, in: site) == .other)
    #expect(PromisesByState(of: TestSite.berg, in: site).unconfirmed == [Self.first])
  }

  @Test(arguments: [
    ("2023-05-01", "2024-01-01"), ("2024-01-01", "2024-04-01"), ("2024-04-01", "2024-04-21"),
    // 2024 is the last year that it owes a follow-up of.
    ("2024-04-21", "2025-01-01"), ("2025-04-01", "2026-01-01"),
  ])
  func theSiteChangesOnTheDayItBecomesUnconfirmed(_ date: String, _ next: String) throws {
    #expect(try TestSite(Self.promise(signed: "2023-04-21"), on: date).site.nextChange == day(next))
  }

  @Test(arguments: [("2022-09-15", "2023-01-01"), ("2024-12-31", "2025-01-01"), ("2025-01-01", "2025-03-01")])
  func whatHasNotComeInForceDoesNotBecomeUnconfirmed(_ date: String, _ next: String) throws {
    let promise = TestPromise(
      period: "2025-", signed: "2025-03", checked: "2021-09-16", commitments: [TestCommitment()])
    #expect(try TestSite(promise, on: date).site.nextChange == day(next))
  }

  @Test func aLookThatIsWrittenAlreadyPutsThatDayOff() throws {
    let promise = Self.promise(signed: "2023-04-21", checked: "2024-04-10")
    #expect(try TestSite(promise, on: "2024-04-05").site.nextChange == day("2025-01-01"))
    #expect(try TestSite(promise, on: "2024-04-05").site.lastsUntil == day("2024-04-10"))
  }
}
