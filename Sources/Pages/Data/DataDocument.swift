/// The kinds of JSON documents that stand beside pages; the raw value is the name of its schema.
enum DataDocument: String, Sendable, CaseIterable {
  case promise
  case municipality
  case year

  /// What it says beside its own schema and licence, in order.
  var members: [DataMember] {
    switch self {
    case .promise: PromiseDocument.columns.map(\.member)
    case .municipality: MunicipalityDocument.columns.map(\.member)
    case .year: YearDocument.columns.map(\.member)
    }
  }

  /// The table whose fields a document of this kind has as well.
  var table: DataTable? {
    switch self {
    case .promise: .promises
    case .municipality: .municipalities
    case .year: nil
    }
  }
}
