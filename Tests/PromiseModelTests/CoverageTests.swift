import PromiseModel
import Testing
@testable import TestSupport

struct CoverageTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var promise = "2023-2025"
    let year: Int?
    var isInterim = false
    var covers: String?
    let years: [Int]
    let days: String?
    var testDescription: String { "\(year ?? 0), \(covers ?? "–") in \(promise)" }
  }

  @Test(arguments: [
    Example(year: 2024, years: [2024], days: "2024-01-01/2024-12-31"),
    Example(promise: "2019-03/2020-02", year: 2020, years: [2020], days: "2019-03-01/2020-02-29"),
    Example(year: 2024, covers: "2023-2024", years: [2023, 2024], days: "2023-01-01/2024-12-31"),
    // A year that is covered in part is not its own.
    Example(year: 2024, covers: "2023-02/2024-12", years: [2024], days: "2023-02-01/2024-12-31"),
    // Its own it is, whatever it covers of it.
    Example(year: 2024, covers: "2023", years: [2023, 2024], days: "2023-01-01/2023-12-31"),
    Example(promise: "2023-", year: 2024, covers: "2023-2024", years: [2023, 2024], days: "2023-01-01/2024-12-31"),
    Example(year: 2024, isInterim: true, years: [2024], days: nil),
    Example(year: 2024, isInterim: true, covers: "2024-01/2024-03", years: [2024], days: "2024-01-01/2024-03-31"),
    Example(year: nil, years: [], days: nil),
  ])
  func aFollowUpIsOfItsYearAndOfThoseItCoversWhole(_ example: Example) throws {
    let tenure = Tenure(try Period.parse(example.promise), signed: nil)
    let said = example.covers.map { Coverage.Said.days(days($0)) } ?? .nothing
    let coverage = Coverage(of: example.year, isInterim: example.isInterim, said: said, in: tenure)
    #expect(coverage.years == example.years)
    #expect(coverage.days == example.days.map(days))
  }

  @Test func daysThatTheSourceDoesNotSayAreUnknown() throws {
    let coverage = Coverage(
      of: 2023, isInterim: false, said: .unknown, in: Tenure(try Period.parse("2023-2024"), signed: nil))
    #expect(coverage.years == [2023])
    #expect(coverage.days == nil)
  }
}
