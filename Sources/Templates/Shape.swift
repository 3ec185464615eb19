/// The names that a template may use at one level, and what they stand for.
///
/// Known when templates are loaded, so that a misspelt name is found before any page is made.
package final class Shape: Sendable {
  package indirect enum Kind: Sendable {
    /// One value: `{{name}}`, or `{{#name}}` to ask whether it is there. Text, HTML or nothing.
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
}
