import Diagnostics
import Source

/// Problems found while compiling, each once: a template that ten others include is compiled ten times.
struct ProblemLog {
  private struct Key: Hashable {
    let code: String
    let origin: Origin
  }

  private(set) var log = DiagnosticLog()
  private var reported: Set<Key> = []

  mutating func report(
    _ code: DiagnosticCode, at origin: Origin, _ arguments: [String: String] = [:],
    suggestion: String? = nil, related: [Origin] = []
  ) {
    guard reported.insert(Key(code: code.name, origin: origin)).inserted else { return }
    log.report(code, at: origin, arguments, suggestion: suggestion, related: related)
  }

  /// Reports a problem in a template, and by which tags one comes there.
  mutating func report(
    _ code: DiagnosticCode, at place: Place, in inclusion: Inclusion,
    _ arguments: [String: String] = [:], suggestion: String? = nil
  ) {
    report(
      code, at: inclusion.origin(place), arguments, suggestion: suggestion,
      related: inclusion.path.map(\.tag))
  }
}
