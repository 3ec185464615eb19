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

  static let shape = Shape("table", ["columns": .texts, "rows": .list(rowShape)])
  private static let rowShape = Shape("row", ["name": .value, "address": .value, "counts": .texts])

  var record: Record {
    Record(Self.shape, ["columns": .texts(columns), "rows": .list(rows.map(Self.record))])
  }

  private static func record(_ row: Row) -> Record {
    Record(
      rowShape,
      ["name": .text(row.name), "address": .maybe(row.address), "counts": .texts(row.counts)])
  }
}
