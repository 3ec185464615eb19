/// The names that a template may use at one level, and what they stand for.
///
/// Known when templates are loaded, so that a misspelt name is found before any page is made. Two
/// shapes are the same only if they are the same object: a record is checked against its shape by one
/// comparison of addresses.
package final class Shape: Sendable {
  package indirect enum Kind: Sendable {
    /// One value: `{{name}}`, or `{{#name}}` to ask whether it is there. Text, HTML or nothing.
    /// Asking does not change what names mean: `{{.}}` is not the value.
    case value
    /// True or false: sections only.
    case flag
    /// One record, or none: `{{#name}}…{{/name}}` or `{{name.field}}`.
    case record(Shape)
    /// A list of records: `{{#name}}…{{/name}}`; empty is false.
    case list(Shape)
    /// A list of texts: `{{#name}}{{.}}{{/name}}`.
    case texts
  }

  package struct Field: Sendable {
    package let name: String
    package let kind: Kind
  }

  /// For messages: `commitment`.
  package let name: String
  package let fields: [Field]

  package init(_ name: String, _ fields: KeyValuePairs<String, Kind>) {
    self.name = name
    self.fields = fields.map { Field(name: $0.key, kind: $0.value) }
  }

  /// The index of a field. Looks from `start` first and then at those before it: whoever asks in the
  /// order of the fields finds each at once.
  func slot(of name: String, from start: Int = 0) -> Int? {
    fields[start...].firstIndex { $0.name == name }
      ?? fields[..<start].firstIndex { $0.name == name }
  }
}
