import PromiseModel
import Testing
@testable import TestSupport

struct ChartTests {
  // MARK: Target and result

  struct Bar: Sendable, CustomTestStringConvertible {
    let name: String
    var target: Target? = Target(.atLeast(Quantity(40)))
    var unit: String? = "kontroller"
    let result: String
    /// How far the bar reaches for certain, and how much further perhaps.
    var sure: String?
    var unsure: String?
    var targets: [String] = []
    /// How long the field above a ceiling is.
    var over: String?
    /// How long the part of the result is that is above it.
    var excess: String?
    var isCut = false
    var testDescription: String { name }
  }

  static let bars = [
    Bar(name: "less than the target", result: "10", sure: "25%", targets: ["100%"]),
    Bar(name: "more than the target", result: "50", sure: "100%", targets: ["80%"]),
    Bar(name: "nothing", result: "0", sure: "0%", targets: ["100%"]),
    Bar(name: "about", result: "ca 20", sure: "45%", unsure: "10%", targets: ["100%"]),
    Bar(name: "no less than has no end", result: "minst 20", sure: "42.5%", unsure: "57.5%", targets: ["85%"]),
    Bar(name: "many times the target", result: "400", sure: "100%", targets: ["33.3%"], isCut: true),
    Bar(
      name: "a share of all", target: Target(.atLeast(Quantity(20))), unit: "%", result: "50", sure: "50%",
      targets: ["20%"]),
    Bar(
      name: "a rate over the year", target: Target(.atLeast(Quantity(1)), per: .month), result: "6", sure: "50%",
      targets: ["100%"]),
    Bar(
      name: "between", target: Target(.between(Quantity(2), Quantity(4))), result: "3", sure: "75%",
      targets: ["50%", "100%"]),
    Bar(
      name: "within a ceiling", target: Target(.atMost(Quantity(40))), result: "20", sure: "42.5%", targets: ["85%"],
      over: "15%"),
    Bar(
      name: "over a ceiling", target: Target(.atMost(Quantity(40))), result: "50", sure: "80%", targets: ["80%"],
      over: "20%", excess: "20%"),
    Bar(
      name: "perhaps over a ceiling", target: Target(.atMost(Quantity(40))), result: "ca 40", sure: "81.8%", unsure: "18.2%",
      targets: ["90.9%"], over: "9.1%"),
    Bar(
      name: "none at all", target: Target(.atMost(.zero)), result: "2", sure: "0%", targets: ["0%"], over: "100%",
      excess: "100%"),
    Bar(name: "none at all, and none there were", target: Target(.atMost(.zero)), result: "0"),
    Bar(name: "no target", target: nil, result: "10"),
  ]

  @Test(arguments: bars)
  func holdsAResultAgainstItsTarget(_ bar: Bar) throws {
    var site = TestSite()
    try site.add(
      TestPromise(period: "2023", commitments: [TestCommitment(id: "a", target: bar.target, unit: bar.unit)]))
    try site.add(TestFollowUp(outcomes: ["a": TestOutcome(result: bar.result)]))
    let html = try site.page("kommuner/berg/2023/uppfoljning-2023/").html
    #expect(values(of: "width", inEach: "<rect class=\"sure\"", html) == [bar.sure].compactMap { $0 })
    #expect(values(of: "width", inEach: "<rect class=\"unsure\"", html) == [bar.unsure].compactMap { $0 })
    #expect(values(of: "x1", inEach: "<line", html) == bar.targets)
    #expect(values(of: "width", inEach: "<rect class=\"over\"", html) == [bar.over].compactMap { $0 })
    #expect(values(of: "width", inEach: "<rect class=\"excess\"", html) == [bar.excess].compactMap { $0 })
    #expect(html.contains("löftet överskreds med") == (bar.excess != nil))
    #expect(html.contains("Det grå fältet är mer än löftet") == (bar.over != nil))
    #expect(html.contains("Stapeln är avkortad.") == bar.isCut)
    #expect(html.contains("strecket löftet") == (bar.sure != nil))
  }

  // MARK: Statuses

  /// 2022 with three commitments followed up, 2023 with one of two.
  private static var site: TestSite {
    get throws {
      var site = TestSite()
      let ids = ["a", "b", "c"]
      try site.add(TestPromise(period: "2022", commitments: ids.map { TestCommitment(id: $0) }))
      try site.add(
        TestPromise(period: "2023", commitments: [TestCommitment(id: "d")], file: "content/promises/2.md"))
      try site.add(
        TestFollowUp(
          year: 2022,
          outcomes: [
            "a": TestOutcome(status: .fulfilled), "b": TestOutcome(status: .fulfilled),
            "c": TestOutcome(status: .partly),
          ]))
      return site
    }
  }

  @Test(arguments: ["kommuner/berg/", "uppfoljning/"])
  func showsTheYearsAsBarsOfOneScale(_ folder: String) throws {
    let chart = try chart(on: folder)
    #expect(
      chart.contains(
        """
        <svg x="0%" width="66.7%"><rect class="area-fulfilled" width="100%" height="22"/><text x="50%" y="16">2</text></svg>\
        <svg x="66.7%" width="33.3%"><rect class="area-partly" width="100%" height="22"/><text x="50%" y="16">1</text></svg></svg>
        """))
    #expect(chart.contains("<svg x=\"0%\" width=\"33.3%\"><rect class=\"area-without\" width=\"100%\" height=\"22\"/><text"))
    #expect(chart.contains("aria-hidden=\"true\""), "the table says the same")
    #expect(chart.contains("<pattern id=\"_stripes\"") && !chart.contains("<pattern id=\"_bars\""), "of what is there")
  }

  struct Row: Sendable {
    let folder: String
    let table: String
  }

  @Test(arguments: [
    Row(folder: "kommuner/berg/", table: "ar-for-ar"), Row(folder: "uppfoljning/", table: "hur-det-gick"),
  ])
  func saysTheSameInATable(_ row: Row) throws {
    let page = try Self.site.page(row.folder)
    #expect(page.columns(of: row.table) == ["År", "Uppfyllt", "Delvis uppfyllt", "Ingen uppföljning här"])
    #expect(page.counts("2022", in: row.table) == ["2", "1", "0"])
    #expect(page.counts("2023", in: row.table) == ["0", "0", "1"])
  }

  @Test func showsOnceWhatAFollowUpSaysOfSeveralYears() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2020-2024", commitments: [TestCommitment(id: "a")]))
    try site.add(
      TestFollowUp(year: 2022, covers: "2020-2022", outcomes: ["a": TestOutcome(status: .ongoing)], file: "1"))
    try site.add(TestFollowUp(year: 2023, outcomes: ["a": TestOutcome(status: .fulfilled)], file: "2"))
    let page = try site.page("kommuner/berg/")
    #expect(page.html.contains("<span>2023</span>") && page.html.contains("<span>2020–2022</span>"))
    #expect(!page.html.contains("<span>2021</span>"))
    #expect(page.columns(of: "ar-for-ar") == ["År", "Uppfyllt", "Pågår"])
    #expect(page.html.contains("<summary>Antalen i en tabell</summary>"), "the sentence on each follow-up says the same")
  }

  @Test func showsTheCommitmentsOfAYearByTheirGivers() throws {
    let chart = try chart(on: "uppfoljning/2022/")
    #expect(chart.contains("<span>Alla punkter</span>"))
    #expect(chart.contains("<span>Framgår inte</span>"))
    #expect(!chart.contains("<span>Polisen ensam</span>"))
  }

  @Test func showsNothingAsLongAsThereIsNoFollowUp() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2023", commitments: [TestCommitment(id: "a")]))
    for folder in ["kommuner/berg/", "uppfoljning/", "uppfoljning/2023/"] {
      #expect(try !site.page(folder).html.contains("class=\"chart\""))
    }
  }

  private func chart(on folder: String) throws -> String {
    let html = try Self.site.page(folder).html
    let start = try #require(html.firstRange(of: "<figure class=\"chart\""))
    let end = try #require(html[start.upperBound...].firstRange(of: "</figure>"))
    return String(html[start.lowerBound..<end.lowerBound])
  }

  private func values(of attribute: String, inEach tag: String, _ html: String) -> [String] {
    let tags = html.split(separator: tag, omittingEmptySubsequences: false).dropFirst().map { $0.prefix { $0 != ">" } }
    return tags.compactMap { tag in
      tag.firstRange(of: " \(attribute)=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
    }
  }
}
