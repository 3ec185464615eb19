package import Source

/// The text of one template file.
package struct TemplateSource: InFile, Sendable {
  /// Without the ending: `promise`, `partials/breadcrumbs`. Other templates name it so.
  package let name: String
  /// For diagnostics: `templates/promise.mustache`.
  package let file: String
  package let bytes: [UInt8]
  /// Where the text begins in its file: a text in `words.yaml` begins at its value.
  package let start: Place

  package init(
    name: String, file: String, bytes: [UInt8], start: Place = .start
  ) {
    self.name = name
    self.file = file
    self.bytes = bytes
    self.start = start
  }
}
