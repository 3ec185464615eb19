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

    fileprivate var cells: [Cell] {
      counts.indices.map { Cell(number: counts[$0], share: $0 < shares.count ? shares[$0] : nil) }
    }
  }

  fileprivate struct Cell {
    let number: String
    let share: String?
  }

  let columns: [String]
  let rows: [Row]

  static let form = PageForm<CountTable>([
    // A few columns have room on every screen, so there is nothing to scroll to.
    .flag("isNarrow") { table, _ in table.columns.count <= 2 },
    .texts("columns") { table, _ in table.columns },
    .list("rows", of: row) { table, _ in table.rows },
  ])

  private static let row = PageForm<Row>([
    .text("name") { row, _ in row.name },
    .text("address") { row, _ in row.address },
    .list("counts", of: cell) { row, _ in row.cells },
  ])

  private static let cell = PageForm<Cell>([
    .text("number") { cell, _ in cell.number },
    .text("share") { cell, _ in cell.share },
  ])
}
