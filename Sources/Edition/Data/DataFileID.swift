/// A file below `data/`.
package enum DataFileID: Sendable, Hashable {
  case csv(DataTable)
  case json(DataTable)
  /// The schema of a table's JSON file, and of a kind of document.
  case tableSchema(DataTable)
  case documentSchema(DataDocument)
  /// The tables for programs that read Frictionless data packages.
  case package
  /// The data sets for data portals.
  case catalogue

  /// From `data/`.
  var name: String {
    switch self {
    case .csv(let table): table.rawValue + ".csv"
    case .json(let table): table.rawValue + ".json"
    case .tableSchema(let table): "schema/" + table.rawValue + ".json"
    case .documentSchema(let document): "schema/" + document.rawValue + ".json"
    case .package: "datapackage.json"
    case .catalogue: "catalogue.rdf"
    }
  }

  package var mediaType: String {
    switch self {
    case .csv: "text/csv"
    case .json, .tableSchema, .documentSchema, .package: "application/json"
    case .catalogue: "application/rdf+xml"
    }
  }
}
