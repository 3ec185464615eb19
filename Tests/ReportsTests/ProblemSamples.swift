import Diagnostics
import Source

/// Problems that reports are tried on.
enum ProblemSamples {
  static let file = "content/promises/å, 1:2.md"

  /// A log with one of each severity, in order; the first has all that one can have.
  static let all: [Diagnostic] = {
    var log = DiagnosticLog()
    log.report(
      .unknownMunicipality, at: Origin(file: file, place: Place(line: 2, column: 15)),
      ["slug": "<nor\u{1B}vik>\n::error::%"], suggestion: "norrvik",
      related: [Origin(file: "content/site.yaml", place: Place(line: 1, column: 1))])
    log.report(.followUpWithoutOutcome, at: Origin(file: "content/follow-ups/a.md"))
    log.report(.focusAreaUnused, at: Origin(file: "content/focus-areas/b.md"), ["slug": "b"])
    return log.diagnostics
  }()

  static var one: [Diagnostic] { [all[0]] }
}
