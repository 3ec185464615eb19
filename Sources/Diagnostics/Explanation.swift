package import Source

/// What an author says of a warning in public: a note in the same file, by the name of its code.
package struct Explanation: Sendable, Hashable {
  package let code: String
  /// Where the note names the code.
  package let origin: Origin

  package init(of code: String, at origin: Origin) {
    self.code = code
    self.origin = origin
  }
}

extension DiagnosticLog {
  /// Takes each warning that a note explains from its file, and tells of notes that explain nothing which is there.
  ///
  /// Told once all has been looked for: what an error keeps from being found is not missing.
  package mutating func settleExplanations() {
    guard !explanations.isEmpty else { return }
    let warnings = diagnostics.filter { $0.severity == .warning }
    for explanation in explanations where !hasErrors {
      let names = Set(warnings.lazy.filter { $0.files.contains(explanation.origin.file) }.map(\.code.name))
      if names.contains(explanation.code) { continue }
      report(
        .explainsNothing, at: explanation.origin, ["code": explanation.code],
        suggestion: NearMiss.nearest(to: explanation.code, among: names.sorted()))
    }
    let explained = Dictionary(grouping: explanations, by: \.origin.file)
      // What is told of notes no note explains: it would quiet itself.
      .mapValues { Set($0.map(\.code)).subtracting([DiagnosticCode.explainsNothing.name]) }
    removeWarnings { files, code in files.contains { explained[$0]?.contains(code) == true } }
  }
}

extension Diagnostic {
  /// The files whose notes may explain it: of two that can't both be right to the same degree, either.
  var files: [String] { Self.mutual.contains(code.name) ? origins.map(\.file) : [origin.file] }

  private static let mutual: Set<String> = [DiagnosticCode.periodsOverlap.name, DiagnosticCode.titleTwice.name]
}
