import Edition
import PromiseModel

/// The counts of a yearly summary as tables.
struct YearTables {
  let summary: YearSummary
  let view: Viewpoint

  private var words: Words { view.words }
  private var formats: Formats { view.formats }
  private var isPast: Bool { view.site.haveEnded(summary.entries.map(\.promise)) }

  /// How many promises stand in each follow-up state. A year that still runs is no state of a follow-up,
  /// and has a row only where there is one.
  func followUpStates() -> CountTable {
    let counts = FollowUpCounts(summary)
    return withShares(
      words[YearWord.promises],
      emptyLast(counts.shown) { counts[$0] }.map { state in
        let number = counts[state]
        return (words[state], formats.number(number), view.share(number, of: summary.entries.count))
      })
  }

  /// The commitments by how it went with them.
  func byStatus() -> CountTable {
    let rows = emptyLast(Status.allCases) { summary.all[$0].number }.map { status in
      let count = summary.all[status]
      return (words.record(status, isPast: isPast).word, formats.number(count), view.share(count, of: summary.all.total))
    }
    return withShares(words[YearWord.number], rows + [(words[YearWord.total], formats.number(summary.all.total), nil)])
  }

  /// One count a row, and beside it its share, where any is known.
  private func withShares(_ column: String, _ rows: [(name: String, count: String, share: String?)]) -> CountTable {
    guard rows.contains(where: { $0.share != nil }) else {
      return CountTable(columns: [column], rows: rows.map { CountTable.Row(name: $0.name, counts: [$0.count]) })
    }
    return CountTable(
      columns: [column, words[YearWord.shareColumn]],
      rows: rows.map { CountTable.Row(name: $0.name, counts: [$0.count, $0.share ?? ""]) })
  }

  /// What is there before what nothing is.
  private func emptyLast<Kind>(_ kinds: [Kind], _ count: (Kind) -> Int) -> [Kind] {
    kinds.filter { count($0) > 0 } + kinds.filter { count($0) == 0 }
  }

  /// All commitments of the year, and those of each giver that has any, as bars.
  func chart() -> StatusChart? {
    let givers = GiverCategory.allCases.filter { !summary[$0].isEmpty }
    let rows = givers.map { category in
      StatusChart.Row(name: words[category], counts: summary[category])
    }
    let all = StatusChart.Row(name: words[YearWord.everything], counts: summary.all)
    return StatusChart([all] + rows, isPast: isPast)
  }

  func byGiver() -> CountTable {
    table(
      emptyLast(Array(GiverCategory.allCases)) { summary[$0].isEmpty ? 0 : 1 }.map { category in
        row(words[category], summary[category])
      })
  }

  /// Focus areas that no commitment of the year has are left out.
  func byFocusArea() -> CountTable {
    let areas = view.site.focusAreaIDs.filter { !summary.byFocus[$0.index].isEmpty }
    let rows = areas.map { area in
      row(
        view.site[area].title, summary.byFocus[area.index], address: view.address(of: .focusArea(area)))
    }
    let rest = row(words[YearWord.withoutFocus], summary.withoutFocus)
    return table(summary.withoutFocus.isEmpty ? rows : rows + [rest])
  }

  /// Statuses that no commitment of the year has need no column.
  private var columns: [Status] {
    Status.allCases.filter { summary.all[$0].number > 0 }
  }

  /// Nor is there one where all is followed up.
  private var hasUntold: Bool { summary.all.withoutFollowUp.number > 0 }

  private func table(_ rows: [CountTable.Row]) -> CountTable {
    CountTable(
      columns: columns.map { words.record($0, isPast: isPast).word } + [words[YearWord.total]]
        + (hasUntold ? [words[YearWord.withoutFollowUp]] : []),
      rows: rows)
  }

  private func row(_ name: String, _ row: YearSummary.Row, address: String? = nil) -> CountTable.Row {
    CountTable.Row(
      name: name, address: address,
      counts: (columns.map { row[$0] } + [row.total] + (hasUntold ? [row.withoutFollowUp] : [])).map { formats.number($0) },
      shares: columns.map { view.share(row[$0], of: row.total) })
  }
}
