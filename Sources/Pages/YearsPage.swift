import PromiseModel
import Templates

/// All years that have a summary, the latest first, with the counts of their follow-ups.
struct YearsPage: Page {
  static let template = "years"
  static let shape = Shape(
    "years",
    [
      "page": .record(PageFrame.shape), "hasYears": .flag, "table": .record(CountTable.shape),
      "chart": .record(StatusChart.shape), "chartTable": .record(CountTable.shape),
    ])

  static func all(in plan: FilePlan) -> [YearsPage] { [YearsPage()] }

  var id: PageID { .years }

  func record(from view: Viewpoint) -> Record {
    let frame = PageFrame(
      title: view.words[YearWord.yearsTitle], description: view.words[YearWord.yearsDescription])
    let summaries = view.site.years.map { YearSummary(of: $0, in: view.site) }
    let chart = Self.chart(summaries, view)
    return Record(
      Self.shape,
      [
        "page": .record(frame.record(from: view)), "hasYears": .flag(!view.site.years.isEmpty),
        "table": .record(Self.table(summaries, view).record), "chart": .maybe(chart?.record),
        "chartTable": .maybe(chart?.table.record),
      ])
  }

  private static func table(_ summaries: [YearSummary], _ view: Viewpoint) -> CountTable {
    let states = FollowUpState.allCases
    return CountTable(
      columns: [view.words[YearWord.promises]] + states.map { view.words[$0] },
      rows: summaries.map { summary in
        let counts = FollowUpCounts(summary)
        return CountTable.Row(
          name: String(summary.year), address: view.address(of: .year(summary.year)),
          counts: ([summary.entries.count] + states.map { counts[$0] }).map { view.formats.number($0) })
      })
  }

  /// The earliest year first, as time goes; nil as long as there is no follow-up.
  private static func chart(_ summaries: [YearSummary], _ view: Viewpoint) -> StatusChart? {
    guard summaries.contains(where: { $0.all.total.number > 0 }) else { return nil }
    let rows = summaries.reversed().map { summary in
      StatusChart.Row(
        name: String(summary.year), address: view.address(of: .year(summary.year)), counts: summary.all)
    }
    return StatusChart(rows: rows, words: view.words, formats: view.formats)
  }
}
