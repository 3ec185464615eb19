import Edition
import PromiseModel
import Templates

/// All years that have a summary, the latest first, with the counts of their follow-ups.
struct YearsPage: Page {
  static let template = PageTemplate<Content>(
    "years",
    [
      .record("page", of: PageFrame.form) { _, view in
        PageFrame(
          title: view.words[YearWord.yearsTitle], description: view.words[YearWord.yearsDescription])
      },
      .record("table", of: CountTable.form) { content, view in table(content.summaries, view) },
      .record("states", of: StateMeanings.form) { content, _ in
        Set(shownStates(content.summaries.map(FollowUpCounts.init)))
      },
      .list("meanings", of: StatusMeaningRecord.form) { content, _ in content.chart?.meanings ?? [] },
      .record("chart", of: StatusChart.form) { content, _ in content.chart },
      .record("chartTable", of: CountTable.form) { content, view in content.chart?.table(view, withShares: true) },
    ])

  struct Content {
    let summaries: [YearSummary]
    let chart: StatusChart?
  }

  static func all(in plan: FilePlan) -> [YearsPage] { [YearsPage()] }

  var id: PageID { .years }

  func content(from view: Viewpoint) -> Content {
    let summaries = view.site.years.map { YearSummary(of: $0, in: view.site) }
    return Content(summaries: summaries, chart: Self.chart(summaries, view))
  }

  private static func table(_ summaries: [YearSummary], _ view: Viewpoint) -> CountTable {
    let counts = summaries.map(FollowUpCounts.init)
    let states = shownStates(counts)
    return CountTable(
      columns: [view.words[YearWord.promises]] + states.map { view.words[$0] },
      rows: zip(summaries, counts).map { summary, counts in
        CountTable.Row(
          name: String(summary.year), address: view.address(of: .year(summary.year)),
          counts: ([summary.entries.count] + states.map { counts[$0] }).map { view.formats.number($0) })
      })
  }

  /// A column of noughts says nothing.
  private static func shownStates(_ counts: [FollowUpCounts]) -> [FollowUpState] {
    FollowUpState.allCases.filter { state in counts.contains { $0[state] > 0 } }
  }

  /// The latest year first, as in the table above; nil as long as there is no follow-up.
  private static func chart(_ summaries: [YearSummary], _ view: Viewpoint) -> StatusChart? {
    guard summaries.contains(where: { $0.all.total.number > 0 }) else { return nil }
    let rows = summaries.map { summary in
      StatusChart.Row(
        name: view.name(ofYears: String(summary.year), summary.all), address: view.address(of: .year(summary.year)),
        counts: summary.all)
    }
    return StatusChart(rows, isPast: view.site.haveEnded(summaries.flatMap { $0.entries.map(\.promise) }))
  }
}
