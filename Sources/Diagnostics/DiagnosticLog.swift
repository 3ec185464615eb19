/// The problems found so far. Each file that is read in parallel has a log of its own; logs are joined
/// and sorted, so the order is the same every run.
package struct DiagnosticLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package var isEmpty: Bool { diagnostics.isEmpty }

  /// Whether there is anything that `--strict` minds.
  package var hasWarnings: Bool { diagnostics.contains { $0.severity >= .warning } }

  package func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// Adds a problem. What it repeats of the author's text never holds a personal identity number in full.
  /// - `severity`: only where it differs from the code's own (a draft's errors are warnings).
  package mutating func report(
    _ code: DiagnosticCode, at origin: Origin, _ arguments: [String: String] = [:],
    suggestion: String? = nil, related: [Origin] = [], severity: Severity? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code: code, severity: severity ?? code.severity, origin: origin,
        arguments: arguments.mapValues(PersonalNumber.hidden), suggestion: suggestion, related: related))
  }

  package mutating func append(_ other: DiagnosticLog) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  /// By file, then place; problems at one place keep the order in which they were found.
  package func sorted() -> [Diagnostic] {
    diagnostics.enumerated().sorted { a, b in
      let (x, y) = (a.element.origin, b.element.origin)
      if x.file != y.file { return x.file.utf8.lexicographicallyPrecedes(y.file.utf8) }
      let (p, q) = (x.place ?? Place(line: 0, column: 0), y.place ?? Place(line: 0, column: 0))
      return p != q ? p < q : a.offset < b.offset
    }.map(\.element)
  }
}
