package import SafeHTML

/// A style sheet, read, so that each kind of page can be given what it needs of it.
package struct StyleSheet: Sendable {
  private let rules: [StyleRule]

  /// - `text`: of a `style` element.
  package init(_ text: HTML) {
    var reader = StyleReader(text.bytes[...])
    rules = reader.rules()
  }

  /// The text of a `style` element for pages with elements of these forms: without comments, without white space
  /// that no browser needs and without rules that can meet none of them. What is left was safe before.
  package func text(for forms: ElementForms) -> HTML {
    var text: [UInt8] = []
    for rule in rules { rule.append(for: forms, to: &text) }
    return HTML(trusted: text)
  }
}
