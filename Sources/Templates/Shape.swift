/// The names that a template may use at one level, and what they stand for.
///
/// Known when templates are loaded, so that a misspelt name is found before any page is made.
@usableFromInline package final class Shape: Sendable {
  @usableFromInline indirect enum Kind: Sendable {
    /// One value: `{{name}}`, or `{{#name}}` to ask whether it is there. Text or nothing.
    /// Asking does not change what names mean: `{{.}}` is not the value.
    case value
    /// The same of what may hold elements of its own: HTML or nothing.
    case markup
    /// True or false: sections only.
    case flag
    /// One record, or none: `{{#name}}…{{/name}}` or `{{name.field}}`.
    case record(Shape)
    /// A list of records: `{{#name}}…{{/name}}`; empty is false.
    case list(Shape)
    /// A list of texts: `{{#name}}{{.}}{{/name}}`.
    case texts
  }

  @usableFromInline struct Field: Sendable {
    let name: String
    let kind: Kind
  }

  let fields: [Field]

  /// A name that stands twice is a programmer's mistake and traps.
  @usableFromInline init(_ fields: [Field]) {
    self.fields = fields
    let twice = fields.indices.first { slot(of: fields[$0].name) != $0 }
    precondition(twice == nil, "a name stands twice among \(fields.map(\.name))")
  }

  /// The index of a field.
  func slot(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }
}
