package import SafeHTML

/// What a name in a template can stand for. Text is escaped when it is printed; `HTML` already is safe.
package enum TemplateValue: Sendable {
  /// Not there: prints nothing, false in a section.
  case none
  case text(String)
  case html(HTML)
  case flag(Bool)
  case record(Record)
  case list([Record])
  case texts([String])
}

/// The values of a template's names at one level.
///
/// Made with the shape that declares the names; a name that the shape does not know is a programmer's
/// mistake and traps.
package struct Record: Sendable {
  package let shape: Shape
  /// By the order of the shape's fields.
  let values: [TemplateValue]

  /// Names left out are `.none`. Fastest when the names come in the order of the shape.
  package init(_ shape: Shape, _ values: KeyValuePairs<String, TemplateValue>) {
    fatalError("to be written")
  }
}
