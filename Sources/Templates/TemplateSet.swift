package import Diagnostics

/// Templates compiled for the shapes of the values that they will be given. Immutable, shared between
/// threads.
package struct TemplateSet: Sendable {
  private let programs: [String: (shape: Shape, program: Program)]

  /// Compiles each of `entries` (a template's name and the names that it may use),
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
    var programs: [String: (shape: Shape, program: Program)] = [:]
    for (name, shape) in entries {
      programs[name] = (shape, compiler.compile(name, shape))
    }
    problems.append(compiler.log)
    log.append(problems)
    guard !problems.hasErrors else { return nil }
    self.programs = programs
  }

  func program(named name: String) -> Program? { programs[name]?.program }

  /// One that was not compiled is a programmer's mistake and traps.
  package subscript<Subject, Context>(_ entry: Entry<Subject, Context>) -> CompiledEntry<Subject, Context> {
    guard let (shape, program) = programs[entry.name], shape === entry.form.shape else {
      preconditionFailure("the entry ‘\(entry.name)’ was not compiled")
    }
    return CompiledEntry(form: entry.form, program: program)
  }
}
