import Edition
import Templates

/// Rows of counts below headings, for `partials/count-table.mustache`. Which words stand above it is the
/// template's choice.
struct CountTable {
  struct Row {
    let name: String
    /// Of the page that the row tells of.
    var address: String?
    let counts: [String]
    /// What part of a whole each is, where that is said.
    var shares: [String?] = []

  }

  private struct Cell {
    let number: String
    /// Its column, where a narrow screen shows none.
    let label: String?
    let share: String?
  }

  let columns: [String]
  let rows: [Row]

  static let form = PageForm<CountTable>([
    // A few columns have room on every screen.
    .flag("isNarrow") { table, _ in table.isNarrow },
    .texts("columns") { table, _ in table.columns },
    .list("rows", of: row) { table, _ in table.rows.map { (table, $0) } },
  ])

  private var isNarrow: Bool { columns.count <= 2 }

  private func cells(of row: Row) -> [Cell] {
    row.counts.indices.map {
      Cell(
        number: row.counts[$0], label: isNarrow ? nil : columns[$0], share: $0 < row.shares.count ? row.shares[$0] : nil)
    }
  }

  private static let row = PageForm<(table: CountTable, row: Row)>([
    .text("name") { content, _ in content.row.name },
    .text("address") { content, _ in content.row.address },
    .list("counts", of: cell) { content, _ in content.table.cells(of: content.row) },
  ])

  private static let cell = PageForm<Cell>([
    .text("number") { cell, _ in cell.number },
    .text("label") { cell, _ in cell.label },
    .text("share") { cell, _ in cell.share },
  ])
}
