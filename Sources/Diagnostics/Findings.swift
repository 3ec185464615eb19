import Source

/// What a run found: the problems that are told of one by one, in their order, and how many there were.
package struct Findings: Sendable {
  package let told: [Diagnostic]
  /// Those that were not kept too.
  private let counts: [Severity: Int]

  package init(_ log: DiagnosticLog) {
    told = Self.withoutRepeats(log.sorted(), and: log.repeats)
    counts = Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0, log.count($0)) })
  }

  private init(told: [Diagnostic], counts: [Severity: Int]) {
    self.told = told
    self.counts = counts
  }

  /// The same mistake many times in one file is told once, where it stands first.
  /// - `more`: where else those stand that were found.
  private static func withoutRepeats(_ found: [Diagnostic], and more: [Diagnostic.Mistake: [Place]]) -> [Diagnostic] {
    var more = more.filter { !$0.value.isEmpty }
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
    guard !more.isEmpty else { return told }
    for index in told.indices where told[index].origin.place != nil {
      if let places = more.removeValue(forKey: told[index].cause) { told[index].repeat(at: places) }
    }
    return told
  }

  /// With one more, told of last.
  package func adding(_ problem: Diagnostic?) -> Findings {
    guard let problem else { return self }
    return Findings(told: told + [problem], counts: counts.merging([problem.severity: 1], uniquingKeysWith: +))
  }

  package func count(_ severity: Severity) -> Int {
    counts[severity] ?? 0
  }

  /// Without what weighs less.
  package func from(_ least: Severity) -> Findings {
    Findings(told: told.filter { $0.severity >= least }, counts: counts.filter { $0.key >= least })
  }

  /// Without some of those that are told of.
  package func without(_ isUnwanted: (Diagnostic) -> Bool) -> Findings {
    var counts = counts
    for diagnostic in told where isUnwanted(diagnostic) { counts[diagnostic.severity, default: 0] -= 1 + diagnostic.repeats.count }
    return Findings(told: told.filter { !isUnwanted($0) }, counts: counts)
  }

  /// Some of those that are told of, and how many these are.
  package func `where`(_ isWanted: (Diagnostic) -> Bool) -> Findings {
    let told = told.filter(isWanted)
    let counts = Dictionary(told.map { ($0.severity, 1 + $0.repeats.count) }, uniquingKeysWith: +)
    return Findings(told: told, counts: counts)
  }
}
