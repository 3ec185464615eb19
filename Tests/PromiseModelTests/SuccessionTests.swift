import PromiseModel
import Testing
@testable import TestSupport

struct SuccessionTests {
  private static let line = Succession.Line(municipality: Municipality.ID(0))

  private static func tenure(_ period: String, signed: String? = nil) throws -> Tenure {
    Tenure(try Period.parse(period), signed: try signed.map(PartialDate.parse))
  }

  @Test func aPromiseIsInForceFromTheLaterOfItsFirstDayAndItsSigning() throws {
    #expect(try Self.tenure("2023-2024").inForceFrom == day("2023-01-01"))
    #expect(try Self.tenure("2023-2024", signed: "2022-12-01").inForceFrom == day("2023-01-01"))
    #expect(try Self.tenure("2023-2024", signed: "2023-04").inForceFrom == day("2023-04-01"))
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let period: String
    let others: [String]
    let last: String?
    var testDescription: String { "\(period) beside \(others)" }
  }

  @Test(arguments: [
    Example(period: "2020-", others: [], last: nil),
    Example(period: "2020-", others: ["2023-", "2022"], last: "2021-12-31"),
    Example(period: "2020-", others: ["2019-", "2020-"], last: nil),
    Example(period: "2020-2024", others: ["2023-"], last: "2024-12-31"),
  ])
  func anOpenEndedPromiseEndsTheDayBeforeTheNextIsInForce(_ example: Example) throws {
    var succession = Succession()
    for period in [example.period] + example.others { succession.add(try Self.tenure(period), to: Self.line) }
    let ended = succession.ended(try Self.tenure(example.period), in: Self.line)
    #expect(ended.last == example.last.map(day))
  }

  @Test func anotherLineEndsNothing() throws {
    var succession = Succession()
    let others = [
      Succession.Line(municipality: Municipality.ID(1)),
      Succession.Line(municipality: Municipality.ID(0), district: "Hamnen"),
      Succession.Line(municipality: Municipality.ID(0), slug: "natt"),
    ]
    for line in others { succession.add(try Self.tenure("2022"), to: line) }
    #expect(succession.ended(try Self.tenure("2020-"), in: Self.line).last == nil)
  }
}
