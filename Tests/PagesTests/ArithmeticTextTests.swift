import PromiseModel
import Testing
@testable import TestSupport

/// The sentence that a follow-up of 2024 says of one commitment.
struct ArithmeticTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var target: Target?
    var unit: String? = "kontroll, kontroller"
    /// What the follow-up of 2023 gives; nil: it is silent.
    var before: String?
    var result: String?
    var soFar: String?
    var covers: String?
    var part: String?
    let expected: String
    var testDescription: String { name }
  }

  private static let atLeast100 = Target(.atLeast(Quantity(100)))
  private static let weekly = Target(.atLeast(Quantity(1)), per: .week)

  @Test(arguments: [
    Case(name: "no target", before: "40", result: "62", expected: "62\u{A0}kontroller"),
    Case(
      name: "no target, approximate", result: "ca 1 500", expected: "ca 1\u{A0}500\u{A0}kontroller"),
    Case(
      name: "a sum", target: atLeast100, before: "40", result: "62",
      expected: "62\u{A0}kontroller, sammanlagt 102\u{A0}kontroller sedan löftets början; löftet var minst 100"),
    Case(
      name: "a sum of which a part is missing", target: atLeast100, result: "62",
      expected:
        "62\u{A0}kontroller, sammanlagt minst 62\u{A0}kontroller sedan löftets början; löftet var minst 100"),
    Case(
      name: "a sum with an approximate part", target: atLeast100, before: "ca 40", result: "62",
      expected:
        "62\u{A0}kontroller, sammanlagt omkring 102\u{A0}kontroller sedan löftets början; löftet var minst 100"),
    Case(
      name: "a sum with a part that is somewhat more", target: atLeast100, before: "drygt 40", result: "62",
      expected:
        "62\u{A0}kontroller, sammanlagt drygt 102\u{A0}kontroller sedan löftets början; löftet var minst 100"),
    Case(
      name: "a sum with a part that is no more", target: atLeast100, before: "högst 40", result: "62",
      expected:
        "62\u{A0}kontroller, sammanlagt högst 102\u{A0}kontroller sedan löftets början; löftet var minst 100"),
    Case(
      name: "a sum with a part that is no less", target: atLeast100, before: "minst 40", result: "62",
      expected:
        "62\u{A0}kontroller, sammanlagt minst 102\u{A0}kontroller sedan löftets början; löftet var minst 100"),
    Case(
      name: "so far", target: atLeast100, before: "40", soFar: "102",
      expected: "102\u{A0}kontroller sedan löftets början; löftet var minst 100"),
    Case(
      name: "a ceiling", target: Target(.atMost(Quantity(100))), before: "40", result: "1",
      expected: "1\u{A0}kontroll, sammanlagt 41\u{A0}kontroller sedan löftets början; löftet var högst 100"),
    Case(
      name: "two to three, and what they come to", target: Target(.between(Quantity(2), Quantity(3)), per: .month),
      result: "30", expected: "30\u{A0}kontroller; löftet var 2 till 3 i månaden, det är 24 till 36 om året"),
    Case(
      name: "a share is never summed", target: Target(.atLeast(Quantity(20))), unit: "%", before: "10",
      result: "25", expected: "25\u{A0}%; löftet var minst 20\u{A0}%"),
    Case(
      name: "a rate for a calendar year", target: weekly, before: "40", result: "62",
      expected: "62\u{A0}kontroller; löftet var minst 1 i veckan, det är 52 om året"),
    Case(
      name: "a rate for a year is its own sum", target: Target(.atLeast(Quantity(60)), per: .year),
      result: "62", expected: "62\u{A0}kontroller; löftet var minst 60 om året"),
    Case(
      name: "a rate for some weeks", target: weekly, result: "9", covers: "2024-01/2024-03",
      part: "kvartal 1",
      expected:
        "9\u{A0}kontroller; löftet var minst 1 i veckan, det är 13 för de 13 veckor som uppföljningen gäller"),
    Case(
      name: "a rate for some months", target: Target(.atMost(Quantity(2)), per: .month), result: "5",
      covers: "2024-01/2024-03", part: "kvartal 1",
      expected:
        "5\u{A0}kontroller; löftet var högst 2 i månaden, det är 6 för de 3 månader som uppföljningen gäller"),
    Case(
      name: "a rate for days unknown", target: weekly, result: "9", part: "våren",
      expected: "9\u{A0}kontroller; löftet var minst 1 i veckan"),
    Case(
      name: "no unit", target: Target(.atLeast(Quantity(3))), unit: nil, soFar: "4",
      expected: "4 sedan löftets början; löftet var minst 3"),
  ])
  func theSentenceHoldsTheFigureAgainstTheTarget(_ example: Case) throws {
    var site = TestSite()
    try site.add(
      TestPromise(commitments: [
        TestCommitment(id: "a", target: example.target, unit: example.unit), TestCommitment(id: "b"),
      ]))
    var before = TestFollowUp(year: 2023, file: "1")
    before.outcomes = ["b": TestOutcome()]
    if let figure = example.before { before.outcomes["a"] = TestOutcome(result: figure) }
    try site.add(before)
    try site.add(
      TestFollowUp(
        year: 2024, part: example.part, covers: example.covers,
        outcomes: ["a": TestOutcome(result: example.result, soFar: example.soFar)], file: "2"))
    let name = ["uppfoljning-2024", example.part.map(Slug.make)].compactMap { $0 }.joined(separator: "-")
    site.date = day("2025-01-01")
    let page = try site.page("kommuner/berg/2023-2024/\(name)/")
    #expect(page.html.contains("</strong>\n\(example.expected)</p>"), "\(page.text)")
  }

  @Test(arguments: [("2024-12-31", "löftet är minst 3"), ("2025-01-01", "löftet var minst 3")])
  func saysWhatAPromiseWasOnlyWhenItsLastDayHasPassed(_ date: String, _ expected: String) throws {
    var site = TestSite()
    try site.add(TestPromise(commitments: [TestCommitment(id: "a", target: Target(.atLeast(Quantity(3))))]))
    try site.add(TestFollowUp(year: 2023, outcomes: ["a": TestOutcome(result: "4")]))
    site.date = day(date)
    #expect(try site.page("kommuner/berg/2023-2024/uppfoljning-2023/").html.contains("</strong>\n4; \(expected)</p>"))
  }
}
