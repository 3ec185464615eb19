package import Source

/// The problems found so far. Each file that is read in parallel has a log of its own; logs are joined
/// and sorted, so the order is the same every run.
///
/// Of each kind only so many are kept in a file; what is beyond is counted. Someone who has seen the first
/// fifty knows what is wrong, and a hostile file can't fill the memory or the screen.
package struct DiagnosticLog: Sendable {
  /// Of one code in one file: many times what is in any real file.
  private static let mostOfOneCode = 50
  /// A suggestion is looked for among all names there are: so many take a moment in the largest site.
  private static let mostWithSuggestions = 500

  /// Those that are kept.
  package private(set) var diagnostics: [Diagnostic] = []
  private var found: [Kind: Int] = [:]
  /// What is in `found` and neither in `diagnostics` nor in `repeats`.
  private var leftOut: [Rest: Int] = [:]
  /// Of each mistake that is kept: where else it stands, beyond the most that are kept.
  private(set) var repeats: [Diagnostic.Mistake: [Place]] = [:]

  /// What notes say of warnings.
  package private(set) var explanations: [Explanation] = []

  private struct Kind: Hashable {
    let file: String
    let code: String
  }

  private struct Rest: Hashable {
    let kind: Kind
    let severity: Severity
  }

  /// Whether suggestions are looked for at all.
  private let suggests: Bool

  /// - `suggests`: false where nobody will read them.
  package init(suggests: Bool = true) {
    self.suggests = suggests
  }

  package var hasErrors: Bool { count(.error) > 0 }

  package var isEmpty: Bool { diagnostics.isEmpty }

  /// Whether there is anything that `--strict` minds.
  package var hasWarnings: Bool { diagnostics.contains { $0.severity >= .warning } }

  /// All that were found, kept or not.
  package func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
      + leftOut.reduce(0) { $1.key.severity == severity ? $0 + $1.value : $0 }
      + repeats.reduce(0) { $1.key.severity == severity ? $0 + $1.value.count : $0 }
  }

  /// Adds a problem; a suggestion is looked for only if it is kept. What it repeats of the author's text never holds a
  /// personal identity number in full.
  /// - `severity`: only where it differs from the code's own (a draft's errors are warnings).
  package mutating func report(
    _ code: DiagnosticCode, at origin: Origin, _ arguments: @autoclosure () -> [String: String] = [:],
    suggestion: @autoclosure () -> String? = nil, related: [Origin] = [], severity: Severity? = nil
  ) {
    let severity = severity ?? code.severity
    let isKept = keeps(code, in: origin.file.shown)
    let isHelped = isKept && suggests && diagnostics.count < Self.mostWithSuggestions
    let diagnostic = Diagnostic(
      code: code, severity: severity, origin: origin,
      arguments: arguments().mapValues(PersonalNumber.hidden), suggestion: isHelped ? suggestion() : nil,
      related: related)
    if isKept { keep(diagnostic) } else { leaveOut(diagnostic.cause, at: [diagnostic.origin.place]) }
  }

  private mutating func keep(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.origin.place != nil { repeats[diagnostic.cause, default: []] += [] }
  }

  /// What repeats a mistake that is kept is told of with it, the rest is counted.
  private mutating func leaveOut(_ mistake: Diagnostic.Mistake, at places: [Place?]) {
    let known = places.compactMap(\.self)
    if known.count == places.count, repeats[mistake] != nil {
      repeats[mistake, default: []] += known
    } else {
      let kind = Kind(file: mistake.file, code: mistake.code)
      leftOut[Rest(kind: kind, severity: mistake.severity), default: 0] += places.count
    }
  }

  /// Remembers that a note explains a problem of its file.
  package mutating func note(_ explanation: Explanation) {
    explanations.append(Explanation(of: explanation.code, at: explanation.origin.shown))
  }

  package mutating func append(_ other: DiagnosticLog) {
    explanations += other.explanations
    for diagnostic in other.diagnostics {
      if keeps(diagnostic.code, in: diagnostic.origin.file) {
        keep(diagnostic)
      } else {
        leaveOut(diagnostic.cause, at: [diagnostic.origin.place])
      }
    }
    for (mistake, places) in other.repeats where !places.isEmpty { leaveOut(mistake, at: places) }
    leftOut.merge(other.leftOut, uniquingKeysWith: +)
  }

  /// Counts a problem, and says whether it is to be kept.
  private mutating func keeps(_ code: DiagnosticCode, in file: String) -> Bool {
    found[Kind(file: file, code: code.name), default: 0] += 1
    return found[Kind(file: file, code: code.name), default: 0] <= Self.mostOfOneCode
  }

  /// Forgets warnings by their files and the name of their code.
  mutating func removeWarnings(where isExplained: ([String], String) -> Bool) {
    diagnostics.removeAll { $0.severity == .warning && isExplained($0.files, $0.code.name) }
    repeats = repeats.filter { $0.key.severity != .warning || !isExplained([$0.key.file], $0.key.code) }
    leftOut = leftOut.filter { $0.key.severity != .warning || !isExplained([$0.key.kind.file], $0.key.kind.code) }
  }

  /// By file, what others refer to before what refers to it, then place; problems at one place keep the order in which
  /// they were found. How many of a file were not kept is said after those that were.
  package func sorted() -> [Diagnostic] {
    // A rank takes longer to find than to compare.
    let ranked = (diagnostics + rest).enumerated().map { (rank: $1.origin.rank, offset: $0, diagnostic: $1) }
    return ranked.sorted { a, b in
      let (x, y) = (a.diagnostic.origin, b.diagnostic.origin)
      if x.file != y.file { return a.rank != b.rank ? a.rank < b.rank : x.file.utf8.lexicographicallyPrecedes(y.file.utf8) }
      let (p, q) = (a.diagnostic.sortingPlace, b.diagnostic.sortingPlace)
      return p != q ? p < q : a.offset < b.offset
    }.map(\.diagnostic)
  }

  private var rest: [Diagnostic] {
    // Notes that are left out are not worth a warning.
    [(Severity.error, DiagnosticCode.moreErrors), (.warning, .moreWarnings)].flatMap { severity, code in
      leftOut.filter { $0.key.severity == severity }
        .reduce(into: [String: Int]()) { $0[$1.key.kind.file, default: 0] += $1.value }
        .map { file, count in Diagnostic(code, at: Origin(file: file), ["count": "\(count)"]) }
    }
  }
}

extension Origin {
  /// The settings of a site concern all of it, and a follow-up is of a promise: causes are told of before what they
  /// would have caused.
  fileprivate var rank: Int {
    file.utf8.suffix(10).elementsEqual("/site.yaml".utf8) ? 0 : file.contains("/follow-ups/") ? 2 : 1
  }
}

extension Diagnostic {
  /// What concerns the whole file comes first, what was left out last.
  fileprivate var sortingPlace: Place {
    let isOfTheRest = code == .moreErrors || code == .moreWarnings
    return origin.place ?? Place(line: isOfTheRest ? .max : 0, column: 0)
  }
}
