import PromiseModel
import Templates

/// All years that have a summary, the latest first, with the counts of their follow-ups.
struct YearsPage: Page {
  static let template = "years"
  static let shape = Shape(
    "years", ["page": .record(PageFrame.shape), "hasYears": .flag, "table": .record(CountTable.shape)])

  static func all(in edition: Edition) -> [YearsPage] { [YearsPage()] }

  var id: PageID { .years }

  func record(from view: Viewpoint) -> Record {
    let frame = PageFrame(
      title: view.words[YearWord.yearsTitle], description: view.words[YearWord.yearsDescription])
    return Record(
      Self.shape,
      [
        "page": .record(frame.record(from: view)), "hasYears": .flag(!view.site.years.isEmpty),
        "table": .record(Self.table(view).record),
      ])
  }

  private static func table(_ view: Viewpoint) -> CountTable {
    let states = FollowUpStateWord.allCases
    return CountTable(
      columns: [view.words[YearWord.promises]] + states.map { view.words[$0] },
      rows: view.site.years.map { year in
        let summary = YearSummary(of: year, in: view.site)
        let counts = FollowUpCounts(summary)
        return CountTable.Row(
          name: String(year), address: view.address(of: .year(year)),
          counts: ([summary.entries.count] + states.map { counts[$0] }).map { view.formats.number($0) })
      })
  }
}
