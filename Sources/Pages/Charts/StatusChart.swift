import PromiseModel
import Templates

/// Commitments by how it went with them, a row of counts for each of several things: as bars for
/// `partials/status-chart.mustache`, and as the table that says the same.
struct StatusChart {
  struct Row {
    let name: String
    /// Of the page that the row tells of.
    var address: String?
    let counts: YearSummary.Row
  }

  let rows: [Row]
  let words: Words
  let formats: Formats

  static let shape = Shape("chart", ["bars": .list(bar), "legend": .list(StatusRecord.shape)])
  private static let bar = Shape("bar", ["name": .value, "parts": .list(part)])
  private static let part = Shape("part", ["key": .value, "start": .value, "length": .value])

  /// Nil where there is nothing to count.
  var record: Record? {
    let longest = rows.map { length(of: $0) }.max() ?? 0
    guard longest > 0 else { return nil }
    let legend = kinds.map { kind in
      Record(StatusRecord.shape, ["key": .text(kind.key), "word": .text(kind.word(words))])
    }
    return Record(
      Self.shape,
      ["bars": .list(rows.map { bar(of: $0, longest: longest) }), "legend": .list(legend)])
  }

  /// Statuses that nothing has need no column.
  var table: CountTable {
    let kinds = kinds
    return CountTable(
      columns: kinds.map { $0.word(words) },
      rows: rows.map { row in
        CountTable.Row(
          name: row.name, address: row.address, counts: kinds.map { formats.number($0.count(row.counts)) })
      })
  }

  private var kinds: [CountKind] {
    CountKind.all.filter { kind in rows.contains { kind.count($0.counts).number > 0 } }
  }

  private func length(of row: Row) -> Int {
    row.counts.total.number + row.counts.withoutFollowUp.number
  }

  /// A bar is as long as there are commitments: so years can be held against each other.
  private func bar(of row: Row, longest: Int) -> Record {
    var counted = 0
    var parts: [Record] = []
    for kind in kinds {
      let start = Share(counted, of: longest)
      counted += kind.count(row.counts).number
      let end = Share(counted, of: longest)
      guard end.permille > start.permille else { continue }
      parts.append(
        Record(
          Self.part,
          [
            "key": .text(kind.key), "start": .text(start.percent),
            "length": .text(Share(permille: end.permille - start.permille).percent),
          ]))
    }
    return Record(Self.bar, ["name": .text(row.name), "parts": .list(parts)])
  }
}

/// What a commitment is counted as.
private enum CountKind {
  case status(Status)
  case withoutFollowUp

  static let all = Status.allCases.map(CountKind.status) + [.withoutFollowUp]

  var key: String {
    switch self {
    case .status(let status): status.rawValue
    case .withoutFollowUp: "without"
    }
  }

  func word(_ words: Words) -> String {
    switch self {
    case .status(let status): words[status]
    case .withoutFollowUp: words[YearWord.withoutFollowUp]
    }
  }

  func count(_ row: YearSummary.Row) -> YearSummary.Count {
    switch self {
    case .status(let status): row[status]
    case .withoutFollowUp: row.withoutFollowUp
    }
  }
}
