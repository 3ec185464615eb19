import Diagnostics
import PromiseModel
import Source

/// A verdict is one that the figures, and the time that remains, allow.
enum VerdictAgainstFigures {
  /// - `doubtful`: follow-ups of which it is not known, or not sure, what days they tell of: nor is then what time remains.
  /// - `doubts`: where the parts are written.
  static func check(_ site: Site, but doubtful: Set<FollowUp.ID>, _ doubts: FollowUpDoubts, _ log: inout DiagnosticLog) {
    for id in site.followUpIDs {
      var isEarly = false
      for judged in site.judged[id.index] where check(judged, isSure: !doubtful.contains(id), knowsDays: site[id].covers != nil, &log) {
        isEarly = true
      }
      guard isEarly, let year = site[id].year, let part = site[id].part else { continue }
      log.report(.partWithoutCovers, at: doubts.places[id.index].part ?? site[id].spot, ["part": part, "year": String(year)])
    }
  }

  /// Whether time remains only for days that are not told.
  private static func check(_ judged: JudgedOutcome?, isSure: Bool, knowsDays: Bool, _ log: inout DiagnosticLog) -> Bool {
    guard let judged, let outcome = judged.outcome, let status = outcome.status else { return false }
    // What is measured in per cent is there without anybody's doing.
    if status == .notStarted, judged.arithmetic?.unit?.isPercent != true,
      let figure = outcome.figure?.measure.number, figure > .zero
    {
      log.report(
        .notDoneButCounted, at: outcome.excerpt.spot, ["status": status.rawValue, "value": figure.written])
    }
    guard let code = mistake(status, judged), isSure || code != .verdictTooEarly else { return false }
    if code == .verdictTooEarly, !knowsDays { return true }
    log.report(code, at: outcome.excerpt.spot)
    return false
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
