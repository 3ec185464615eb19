package import Diagnostics
package import SafeHTML

/// Templates compiled for the shapes of the values that they will be given. Immutable, shared between
/// threads.
package struct TemplateSet: Sendable {
  /// One compiled template: for those that are rendered so often that finding them by name costs much.
  package struct Entry: Sendable {
    let name: String
    let shape: Shape
    let program: Program

    /// Renders as plain text, as `TemplateSet.renderText` does.
    package func renderText(_ record: Record) -> String {
      String(decoding: run(record, .text).bytes, as: UTF8.self)
    }

    fileprivate func run(_ record: Record, _ medium: Renderer.Medium) -> HTMLBuffer {
      precondition(
        record.shape === shape,
        "the entry ‘\(name)’ takes ‘\(shape.name)’, not ‘\(record.shape.name)’")
      return Renderer.run(program, record, medium)
    }
  }

  private let entries: [String: Entry]

  /// Compiles each of `entries` (a template's name and the shape of the record it will be given),
  /// following partials and parents. Every mistake is reported: syntax, a name that the shape at that
  /// spot does not know, a template that is not there, a partial that includes itself, a template that
  /// no entry reaches (a warning). Returns nil if there was an error.
  package init?(
    sources: [TemplateSource], entries: [(name: String, shape: Shape)], log: inout DiagnosticLog
  ) {
    var problems = DiagnosticLog()
    let library = Library(sources, log: &problems)
    library.reportUnused(entries: entries.map(\.name), log: &problems)
    var compiler = Compiler(library)
    var compiled: [String: Entry] = [:]
    for (name, shape) in entries {
      compiled[name] = Entry(name: name, shape: shape, program: compiler.compile(name, shape))
    }
    problems.append(compiler.log)
    log.append(problems)
    guard !problems.hasErrors else { return nil }
    self.entries = compiled
  }

  /// An entry by its name; one that was not compiled is a programmer's mistake and traps.
  package subscript(_ name: String) -> Entry {
    guard let entry = entries[name] else { preconditionFailure("no entry ‘\(name)’ was compiled") }
    return entry
  }

  /// Renders an entry. The record must have the entry's shape, else it is a programmer's mistake and traps.
  package func render(_ entry: String, _ record: Record) -> HTML {
    self[entry].run(record, .html).html
  }

  /// Renders an entry as plain text, nothing escaped: for `words.yaml` and robots.txt, never for a page.
  /// A value that is HTML is a programmer's mistake there and traps.
  package func renderText(_ entry: String, _ record: Record) -> String {
    self[entry].renderText(record)
  }
}
