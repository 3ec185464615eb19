import Source

/// What a run found: the problems that are told of one by one, in their order, and how many there were.
package struct Findings: Sendable {
  package let told: [Diagnostic]
  /// Those that were not kept too.
  private let counts: [Severity: Int]

  package init(_ log: DiagnosticLog) {
    told = Self.withoutRepeats(log.sorted())
    counts = Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0, log.count($0)) })
  }

  private init(told: [Diagnostic], counts: [Severity: Int]) {
    self.told = told
    self.counts = counts
  }

  /// The same mistake many times in one file is told once, where it stands first.
  private static func withoutRepeats(_ found: [Diagnostic]) -> [Diagnostic] {
    var firsts: [Diagnostic.Mistake: Int] = [:]
    var told: [Diagnostic] = []
    for diagnostic in found {
      guard let place = diagnostic.origin.place else {
        told.append(diagnostic)
        continue
      }
      if let first = firsts[diagnostic.mistake] {
        told[first].repeat(at: place)
      } else {
        firsts[diagnostic.mistake] = told.count
        told.append(diagnostic)
      }
    }
    return told
  }

  package func count(_ severity: Severity) -> Int {
    counts[severity] ?? 0
  }

  /// Without what weighs less.
  package func from(_ least: Severity) -> Findings {
    Findings(told: told.filter { $0.severity >= least }, counts: counts.filter { $0.key >= least })
  }
}
