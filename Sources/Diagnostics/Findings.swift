/// What a run found: the problems that are told of one by one, in their order, and how many there were.
package struct Findings: Sendable {
  package let told: [Diagnostic]
  /// Those that were not kept too.
  private let counts: [Severity: Int]

  package init(_ log: DiagnosticLog) {
    told = log.sorted()
    counts = Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0, log.count($0)) })
  }

  private init(told: [Diagnostic], counts: [Severity: Int]) {
    self.told = told
    self.counts = counts
  }

  package func count(_ severity: Severity) -> Int {
    counts[severity] ?? 0
  }

  /// Without what weighs less.
  package func from(_ least: Severity) -> Findings {
    Findings(told: told.filter { $0.severity >= least }, counts: counts.filter { $0.key >= least })
  }
}
