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
  }

  let columns: [String]
  let rows: [Row]

  static let form = PageForm<CountTable>([
    // Two columns have room on every screen, so there is nothing to scroll to.
    .flag("isNarrow") { table, _ in table.columns.count == 1 },
    .texts("columns") { table, _ in table.columns },
    .list("rows", of: row) { table, _ in table.rows },
  ])

  private static let row = PageForm<Row>([
    .text("name") { row, _ in row.name },
    .text("address") { row, _ in row.address },
    .texts("counts") { row, _ in row.counts },
  ])
}
