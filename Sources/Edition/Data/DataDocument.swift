/// The kinds of JSON documents, which stand beside pages or name the parts of a table; the raw value is the name of
/// its schema.
package enum DataDocument: String, Sendable, CaseIterable {
  case promise
  case municipality
  case year
  case parts

  /// The table whose fields a document of this kind has as well.
  package var table: DataTable? {
    switch self {
    case .promise: .promises
    case .municipality: .municipalities
    case .year, .parts: nil
    }
  }
}
