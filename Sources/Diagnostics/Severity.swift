/// How much a diagnostic weighs.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  /// What an editor may want to know. Nothing is wrong: a build does not speak of it, and `--strict` lets it pass.
  case note
  /// What a good editor would mend.
  case warning
  /// With an error nothing is published.
  case error

  package static func < (a: Severity, b: Severity) -> Bool {
    a.weight < b.weight
  }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
