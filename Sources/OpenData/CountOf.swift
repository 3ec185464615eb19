import Edition
import PromiseModel

/// What a yearly summary counts commitments by.
enum CountedBy: String, Vocabulary {
  case all
  case giverCategory = "giver-category"
  case focusArea = "focus-area"
}

/// One count of a row of commitments: those with a status, all that are followed up, or all others.
struct CountOf {
  let name: String
  let count: YearSummary.Count

  static let others = ["total", "without-follow-up"]

  static let columns: [DataColumn<CountOf>] = [
    DataColumn(.countOf) { counted, _ in .text(counted.name) },
    DataColumn(.count) { counted, _ in .integer(counted.count.number) },
    DataColumn(.atLeast) { counted, _ in .flag(counted.count.isAtLeast) },
  ]

  /// The statuses that any commitment has, and the two sums.
  static func all(in row: YearSummary.Row) -> [CountOf] {
    let statuses = Status.allCases.map { CountOf(name: $0.rawValue, count: row[$0]) }
    let sums = zip(others, [row.total, row.withoutFollowUp]).map { CountOf(name: $0, count: $1) }
    return statuses.filter { $0.count.number > 0 } + sums
  }
}
