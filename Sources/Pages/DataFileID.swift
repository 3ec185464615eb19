/// A file below `data/`.
enum DataFileID: Sendable, Hashable {
  case csv(DataTable)
  case json(DataTable)

  /// From `data/`.
  var name: String {
    switch self {
    case .csv(let table): table.rawValue + ".csv"
    case .json(let table): table.rawValue + ".json"
    }
  }

  static let all: [DataFileID] = DataTable.allCases.flatMap { [.csv($0), .json($0)] }
}
