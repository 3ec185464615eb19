/// A file below `data/`.
package enum DataFileID: Sendable, Hashable {
  /// A table, or the list of its parts.
  case csv(DataTable)
  case json(DataTable)
  case csvPart(DataPart)
  case jsonPart(DataPart)
  /// The schema of a table's JSON files, and of a kind of document.
  case tableSchema(DataTable)
  case documentSchema(DataDocument)
  /// The tables for programs that read Frictionless data packages.
  case package
  /// The data sets for data portals.
  case catalogue

  /// From `data/`.
  package var name: String {
    switch self {
    case .csv(let table): table.rawValue + ".csv"
    case .json(let table): table.rawValue + ".json"
    case .csvPart(let part): part.table.rawValue + "/" + part.place + ".csv"
    case .jsonPart(let part): part.table.rawValue + "/" + part.place + ".json"
    case .tableSchema(let table): "schema/" + table.rawValue + ".json"
    case .documentSchema(let document): "schema/" + document.rawValue + ".json"
    case .package: "datapackage.json"
    case .catalogue: "catalogue.rdf"
    }
  }

  package var mediaType: String {
    switch self {
    case .csv, .csvPart: "text/csv"
    case .json, .jsonPart, .tableSchema, .documentSchema, .package: "application/json"
    case .catalogue: "application/rdf+xml"
    }
  }
}
