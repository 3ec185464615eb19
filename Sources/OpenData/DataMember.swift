package import Edition

/// A field in its place: in a table, a document or a part of one.
package struct DataMember: Sendable {
  package let field: DataField
  /// Whether it may be empty, which in JSON is: not there.
  package let isOptional: Bool
  /// What the parts of an object say.
  package let parts: [DataMember]
  /// The table whose rows the parts are, without what is said around them and with nothing more.
  package let table: DataTable?
}
