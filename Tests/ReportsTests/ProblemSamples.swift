import Diagnostics
import Source

/// Problems that reports are tried on.
enum ProblemSamples {
  static let file = "content/promises/å, 1:2.md"

  /// One of each severity; the error has all that one can have.
  static var all: Findings {
    var log = logOfOne
    log.report(.followUpWithoutOutcome, at: Origin(file: "content/follow-ups/a.md"), ["known": "a"])
    log.report(.focusAreaUnused, at: Origin(file: "content/focus-areas/b.md"), ["slug": "b"])
    return Findings(log)
  }

  static var one: Findings { Findings(logOfOne) }

  /// More than are told of one by one.
  static var many: Findings {
    var log = DiagnosticLog()
    for line in 1...60 {
      let place = Place(line: line, column: 1)
      log.report(.unknownMunicipality, at: Origin(file: file, place: place), ["slug": "norvik\(line)"])
      log.report(.rawHTML, at: Origin(file: file, place: place), ["tag": "<b\(line)>"])
    }
    return Findings(log)
  }

  private static var logOfOne: DiagnosticLog {
    var log = DiagnosticLog()
    log.report(
      .unknownMunicipality, at: Origin(file: file, place: Place(line: 2, column: 15)),
      ["slug": "<nor\u{1B}vik>\n::error::%"], suggestion: "norrvik",
      related: [Origin(file: "content/site.yaml", place: Place(line: 1, column: 1))])
    return log
  }
}
