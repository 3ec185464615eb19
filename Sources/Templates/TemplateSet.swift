package import Diagnostics
package import SafeHTML

/// Templates compiled for the shapes of the values that they will be given. Immutable, shared between
/// threads.
package struct TemplateSet: Sendable {
  private struct Entry {
    let shape: Shape
    let program: Program
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
      compiled[name] = Entry(shape: shape, program: compiler.compile(name, shape))
    }
    problems.append(compiler.log)
    log.append(problems)
    guard !problems.hasErrors else { return nil }
    self.entries = compiled
  }

  /// Renders an entry. The record must have the entry's shape; an entry that was not compiled is a
  /// programmer's mistake and traps.
  package func render(_ entry: String, _ record: Record) -> HTML {
    run(entry, record, .html).html
  }

  /// Renders an entry as plain text, nothing escaped: for `words.yaml` and robots.txt, never for a page.
  /// A value that is HTML is a programmer's mistake there and traps.
  package func renderText(_ entry: String, _ record: Record) -> String {
    String(decoding: run(entry, record, .text).bytes, as: UTF8.self)
  }

  private func run(_ name: String, _ record: Record, _ medium: Renderer.Medium) -> HTMLBuffer {
    guard let entry = entries[name] else {
      preconditionFailure("no entry ‘\(name)’ was compiled")
    }
    precondition(
      record.shape === entry.shape,
      "the entry ‘\(name)’ takes ‘\(entry.shape.name)’, not ‘\(record.shape.name)’")
    return Renderer.run(entry.program, record, medium)
  }
}
