import Edition

/// A field in its place: in a table, a document or a part of one.
struct DataMember: Sendable {
  let field: DataField
  /// Whether it may be empty.
  let isOptional: Bool
  /// What the parts of an object say.
  let parts: [DataMember]
  /// The table whose rows the parts are, where they are no more and no less.
  let table: DataTable?
}
