import Arguments
import Diagnostics
import Disk
import Host
import Outlook
import PromiseModel
import Reports
import Scaffold
import SiteBuilder
import Synchronization

/// What a build says on the screen: problems to standard error, a summary to standard output, progress
/// only to a person, and only when it takes longer than a moment.
final class BuildScreen: Sendable {
  private struct State {
    let start = ContinuousClock.now
    var stages: [(stage: BuildStage, began: ContinuousClock.Instant)] = []
    var hasProgress = false
  }

  private let language: DiagnosticLanguage
  private let options: BuildOptions
  private let isQuiet: Bool
  private let isVerbose: Bool
  private let showsTimings: Bool
  private let showsProgress: Bool
  private let state = Mutex(State())

  /// So long nobody wonders what is happening.
  private static let moment = Duration.milliseconds(700)

  init(
    _ language: DiagnosticLanguage, _ options: BuildOptions, isQuiet: Bool, isVerbose: Bool, showsTimings: Bool
  ) {
    self.language = language
    self.options = options
    self.isQuiet = isQuiet
    self.isVerbose = isVerbose
    self.showsTimings = showsTimings
    showsProgress = !isQuiet && StandardStream.error.isTerminal
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
        StandardStream.error.write("\r" + RunSummary(language).progress(count, of: all))
      }
    }
  }

  func finish(_ result: BuildResult) {
    let end = ContinuousClock.now
    clearProgress()
    let words = RunSummary(language)
    // What is left to do in texts that are not shown would hide what is to be mended.
    let (ofDrafts, drafts, others) = result.findingsByDrafts
    let isOneLine = drafts > 0 && !options.withDrafts && !options.isStrict && !isVerbose
    show(isOneLine ? others : result.findings)
    if isOneLine, !isQuiet { StandardStream.error.write(words.warnings(ofDrafts, of: drafts)) }
    if let summary = result.published {
      if isVerbose { list(summary) }
      if !isQuiet { StandardStream.output.write(words.published(result, summary, in: options.output)) }
    } else {
      StandardStream.error.write(words.refused(result, isStrict: options.isStrict))
    }
    if showsTimings { StandardStream.output.write(timingTable(until: end)) }
    tellOverdue(result)
    tellExampleAddress(result)
    tellDrafts(result)
  }

  /// What is built with them looks like a site that may go out.
  private func tellDrafts(_ result: BuildResult) {
    guard !isQuiet, result.published != nil, result.outlook?.site.facts.hasDrafts == true else { return }
    let words = Wording(
      sv: "Utkasten är med. Bygg utan --drafts innan webbplatsen läggs ut.\n",
      en: "The drafts are in it. Build without --drafts before the site goes out.\n")
    StandardStream.output.write(words[language])
  }

  /// Feeds, cards and the sitemap lead to it.
  private func tellExampleAddress(_ result: BuildResult) {
    let example = SiteAnswers.exampleURL
    guard !isQuiet, result.published != nil, options.baseURL == nil, result.outlook?.site.facts.settings.baseURL == example
    else { return }
    let words = Wording(
      sv: "Adressen i site.yaml är ett exempel, \(example). Skriv den riktiga i base-url innan webbplatsen läggs ut.\n",
      en: "The address in site.yaml is an example, \(example). Write the real one into base-url before the site goes out.\n")
    StandardStream.output.write(words[language])
  }

  private func tellOverdue(_ result: BuildResult) {
    guard !isQuiet, result.published != nil, let outlook = result.outlook,
      let line = OverdueLine(outlook, in: language).text
    else { return }
    StandardStream.output.write(line)
  }

  func fail(_ problem: Diagnostic) {
    clearProgress()
    StandardStream.error.tell(problem, in: language)
  }

  private func clearProgress() {
    if state.withLock({ $0.hasProgress }) { StandardStream.error.write("\r\u{1B}[K") }
  }

  /// Notes are for `check --verbose`: a build tells of what is to be mended, a quiet one of what stops it.
  private func show(_ all: Findings) {
    let findings = all.from(isQuiet && !options.isStrict ? .error : .warning)
    guard !findings.told.isEmpty else { return }
    let problems = ProblemFormat.text.text(
      of: findings, in: language, lines: SourceLines(of: findings.told, in: options), colours: .suited(to: .error))
    StandardStream.error.write(problems)
  }

  private func list(_ summary: PublishSummary) {
    let lines =
      summary.added.map { "+ " + $0 } + summary.changed.map { "~ " + $0 } + summary.removed.map { "- " + $0 }
    if !lines.isEmpty { StandardStream.output.write(lines.joined(separator: "\n") + "\n") }
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
