import PromiseModel
import Testing
@testable import TestSupport

struct FormatTests {
  struct Span: Sendable, CustomTestStringConvertible {
    let period: String
    let expected: String
    var testDescription: String { period }
  }

  @Test(arguments: [
    Span(period: "2019", expected: "2019"),
    Span(period: "2023-2024", expected: "2023–2024"),
    Span(period: "2023-", expected: "2023–"),
    Span(period: "2019-03", expected: "mars 2019"),
    Span(period: "2019-03/2019-05", expected: "mars–maj 2019"),
    Span(period: "2019-03/2020-02", expected: "mars 2019–februari 2020"),
    Span(period: "2019-01/2019-12", expected: "januari–december 2019"),
    Span(period: "2019-06-01/2021-12-31", expected: "1\u{A0}juni 2019–31\u{A0}december 2021"),
    Span(period: "2019-06-01/2019-12-31", expected: "1\u{A0}juni–31\u{A0}december 2019"),
    Span(period: "2019-06-01/2019-06-15", expected: "1–15\u{A0}juni 2019"),
  ])
  func aPeriodIsShownAsItIsWritten(_ span: Span) throws {
    var site = TestSite()
    try site.add(TestPromise(period: span.period))
    let years = try Period.parse(span.period).addressYears
    let page = try site.page("kommuner/berg/\(years)/")
    #expect(page.html.contains("<dt>Period</dt><dd>\(span.expected)</dd>"))
  }

  @Test(arguments: [
    ("2023-04-21", "<time datetime=\"2023-04-21\">21\u{A0}april 2023</time>"),
    ("2023-04", "<time datetime=\"2023-04\">april 2023</time>"),
    ("2023", "<time datetime=\"2023\">2023</time>"),
  ])
  func aDateIsNoMoreExactThanItsSource(_ date: String, _ expected: String) throws {
    var site = TestSite()
    try site.add(TestPromise(signed: date))
    let page = try site.page("kommuner/berg/2023-2024/")
    #expect(page.html.contains("<dt>Undertecknat</dt><dd>\(expected)</dd>"))
  }

  struct Goal: Sendable, CustomTestStringConvertible {
    let target: Target
    let unit: String?
    let expected: String
    var testDescription: String { expected }

    init(_ bound: Target.Bound, per rate: Rate? = nil, _ unit: String?, _ expected: String) {
      target = Target(bound, per: rate)
      self.unit = unit
      self.expected = expected
    }
  }

  @Test(arguments: [
    Goal(.atLeast(Quantity(40)), "kontroller", "minst 40\u{A0}kontroller"),
    Goal(.atLeast(Quantity(4000)), "timme, timmar", "minst 4\u{A0}000\u{A0}timmar"),
    Goal(.atLeast(Quantity(1)), per: .week, "kontroll, kontroller", "minst 1\u{A0}kontroll i veckan"),
    Goal(.atMost(Quantity(20)), "%", "högst 20\u{A0}%"),
    Goal(.atMost(Quantity(2)), per: .halfYear, nil, "högst 2 per halvår"),
    Goal(.between(Quantity(2), Quantity(3)), per: .year, "möten", "2 till 3\u{A0}möten om året"),
  ])
  func aTargetIsSaidInWords(_ goal: Goal) throws {
    var site = TestSite()
    try site.add(
      TestPromise(commitments: [TestCommitment(id: "a", target: goal.target, unit: goal.unit)]))
    let page = try site.page("kommuner/berg/2023-2024/")
    #expect(page.html.contains("<span>\(goal.expected)</span>"))
  }
}
