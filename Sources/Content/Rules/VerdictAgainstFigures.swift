import Diagnostics
import PromiseModel
import Source

/// A verdict is one that the figures, and the time that remains, allow.
enum VerdictAgainstFigures: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for judged in site.judged.joined() {
      guard let judged, let outcome = judged.outcome, let status = outcome.status else { continue }
      // What is measured in per cent is there without anybody's doing.
      if status == .notStarted, judged.arithmetic?.unit?.isPercent != true,
        let figure = outcome.figure?.measure.number, figure > .zero
      {
        log.report(
          .notDoneButCounted, at: outcome.excerpt.spot, ["status": status.rawValue, "value": figure.written])
      }
      if let code = mistake(status, judged) { log.report(code, at: outcome.excerpt.spot) }
    }
  }

  private static func mistake(_ status: Status, _ judged: JudgedOutcome) -> DiagnosticCode? {
    let verdict = judged.arithmetic?.verdict ?? .unjudged
    let isCeiling = judged.arithmetic?.target.map(isCeiling) ?? false
    switch (status, verdict) {
    case (.fulfilled, .notReached):
      return .fulfilledNotReached
    case (.partly, .reached) where !isCeiling || !judged.timeRemains,
      (.notFulfilled, .reached) where !isCeiling || !judged.timeRemains:
      return .unfulfilledReached
    case (.partly, _) where judged.timeRemains && !(isCeiling && verdict == .notReached),
      (.notFulfilled, _) where judged.timeRemains && !(isCeiling && verdict == .notReached):
      return .verdictTooEarly
    default:
      return nil
    }
  }

  private static func isCeiling(_ target: Target) -> Bool {
    if case .atMost = target.bound { true } else { false }
  }
}
