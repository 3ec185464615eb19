import Edition

/// What a table is written in.
enum DataFormat: CaseIterable {
  case csv, json

  /// The whole of a table, or the list of its parts.
  func file(of table: DataTable) -> DataFileID {
    switch self {
    case .csv: .csv(table)
    case .json: .json(table)
    }
  }

  func file(of part: DataPart) -> DataFileID {
    switch self {
    case .csv: .csvPart(part)
    case .json: .jsonPart(part)
    }
  }
}
