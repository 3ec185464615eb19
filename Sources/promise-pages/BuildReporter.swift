import Diagnostics
import Disk
import Host
import SiteBuilder
import Synchronization

/// What a build says on the screen: problems to standard error, a summary to standard output, progress
/// only to a person, and only when it takes longer than a moment.
final class BuildReporter: Sendable {
  private struct State {
    let start = ContinuousClock.now
    var stages: [(stage: BuildStage, began: ContinuousClock.Instant)] = []
    var hasProgress = false
  }

  private let quiet: Bool
  private let verbose: Bool
  private let timings: Bool
  private let showsProgress: Bool
  private let state = Mutex(State())

  /// So long nobody wonders what is happening.
  private static let moment = Duration.milliseconds(700)

  init(quiet: Bool, verbose: Bool, timings: Bool) {
    self.quiet = quiet
    self.verbose = verbose
    self.timings = timings
    showsProgress = !quiet && StandardStream.error.isTerminal
  }

  @Sendable func note(_ event: BuildEvent) {
    switch event {
    case .began(let stage):
      state.withLock { $0.stages.append((stage, .now)) }
    case .rendered(let count, let all):
      guard showsProgress else { return }
      state.withLock { state in
        guard state.start.duration(to: .now) > Self.moment else { return }
        state.hasProgress = true
        StandardStream.error.write("\rGör sidor: \(count) av \(all)")
      }
    }
  }

  func finish(_ result: BuildResult) {
    let end = ContinuousClock.now
    clearProgress()
    report(result.diagnostics)
    if let summary = result.published {
      if verbose { list(summary) }
      if !quiet { StandardStream.output.write(summaryLine(result, summary, end)) }
    } else {
      StandardStream.error.write(refusal(result))
    }
    if timings { StandardStream.output.write(timingTable(until: end)) }
  }

  func fail(_ problem: Diagnostic) {
    clearProgress()
    StandardStream.error.write(
      "promise-pages: \(problem.problem(in: .swedish))\n  \(problem.remedy(in: .swedish))\n")
  }

  private func clearProgress() {
    if state.withLock({ $0.hasProgress }) { StandardStream.error.write("\r\u{1B}[K") }
  }

  // MARK: Problems

  private func report(_ diagnostics: [Diagnostic]) {
    let shown = quiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    guard !shown.isEmpty else { return }
    StandardStream.error.write(shown.map { DiagnosticText.lines(for: $0, in: .swedish) }.joined())
  }

  private func refusal(_ result: BuildResult) -> String {
    let errors = result.diagnostics.count { $0.severity == .error }
    let warnings = result.diagnostics.count - errors
    return "Inget publicerat: \(errors) fel, \(counted(warnings, "varning", "varningar")). "
      + "Det som redan är publicerat är orört.\n"
  }

  // MARK: Summary

  private func summaryLine(
    _ result: BuildResult, _ summary: PublishSummary, _ end: ContinuousClock.Instant
  ) -> String {
    let warnings = result.diagnostics.count
    let time = state.withLock { milliseconds($0.start.duration(to: end)) }
    return "\(counted(result.documents, "fil läst", "filer lästa")), "
      + "\(counted(result.pages, "sida", "sidor")): \(summary.added.count) nya, "
      + "\(summary.changed.count) ändrade, \(summary.removed.count) borttagna"
      + (warnings > 0 ? ", \(counted(warnings, "varning", "varningar"))" : "") + " (\(time) ms)\n"
  }

  private func list(_ summary: PublishSummary) {
    let lines =
      summary.added.map { "+ " + $0 } + summary.changed.map { "~ " + $0 } + summary.removed.map { "- " + $0 }
    if !lines.isEmpty { StandardStream.output.write(lines.joined(separator: "\n") + "\n") }
  }

  private func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  // MARK: Timings

  /// One line for each stage, in milliseconds.
  private func timingTable(until end: ContinuousClock.Instant) -> String {
    let stages = state.withLock { $0.stages }
    let ends = stages.dropFirst().map(\.began) + [end]
    return zip(stages, ends).map { stage, end in
      let time = String(milliseconds(stage.began.duration(to: end)))
      let name = stage.stage.rawValue
      return "  " + name + String(repeating: " ", count: max(1, 16 - name.count - time.count)) + time + " ms\n"
    }.joined()
  }

  private func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
