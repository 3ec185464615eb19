package import Diagnostics
package import SafeHTML

/// The text of one template file.
package struct TemplateSource: Sendable {
  /// Without the ending: `promise`, `partials/breadcrumbs`. Other templates name it so.
  package let name: String
  /// For diagnostics: `templates/promise.mustache`.
  package let file: String
  package let bytes: [UInt8]
  /// Where the text begins in its file: a text in `words.yaml` begins at its value.
  package let start: Place

  package init(
    name: String, file: String, bytes: [UInt8], start: Place = Place(line: 1, column: 1)
  ) {
    self.name = name
    self.file = file
    self.bytes = bytes
    self.start = start
  }
}

/// Templates compiled for the shapes of the values that they will be given. Immutable, shared between
/// threads.
package struct TemplateSet: Sendable {
  /// Compiles each of `entries` (a template's name and the shape of the record it will be given),
  /// following partials and parents. Every mistake is reported: syntax, a name that the shape at that
  /// spot does not know, a template that is not there, a partial that includes itself, a template that
  /// no entry reaches (a warning). Returns nil if there was an error.
  package init?(
    sources: [TemplateSource], entries: [(name: String, shape: Shape)], log: inout DiagnosticLog
  ) {
    fatalError("to be written")
  }

  /// Renders an entry. The record must have the entry's shape; an entry that was not compiled is a
  /// programmer's mistake and traps.
  package func render(_ entry: String, _ record: Record) -> HTML {
    fatalError("to be written")
  }

  /// Renders an entry as plain text, nothing escaped: for `words.yaml` and robots.txt, never for a page.
  package func renderText(_ entry: String, _ record: Record) -> String {
    fatalError("to be written")
  }
}
