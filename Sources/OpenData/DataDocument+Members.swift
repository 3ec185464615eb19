import Edition

extension DataDocument {
  /// What it says beside its own schema and licence, in order.
  package var members: [DataMember] {
    switch self {
    case .promise: PromiseDocument.columns.map(\.member)
    case .municipality: MunicipalityDocument.columns.map(\.member)
    case .year: YearDocument.columns.map(\.member)
    case .parts: DataListFile.columns.map(\.member)
    }
  }
}
