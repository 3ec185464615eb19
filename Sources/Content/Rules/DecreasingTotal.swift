import Diagnostics
import PromiseModel
import Source

/// The total from the start of a promise grows: one that is less than was told before, be it as such or as a result of
/// earlier days, is of these days alone. So does what was done in a year, of which a part has been told.
enum DecreasingTotal: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for promise in site.promiseIDs {
      let followUps = site.standing(of: promise).followUps.map { site[$0] }.filter { $0.year != nil }
      guard followUps.count > 1 else { continue }
      // A share is of its own days.
      for commitment in site[promise].commitments where commitment.unit?.isPercent != true {
        check(commitment.id, in: followUps, &log)
        if commitment.growsInAYear { checkParts(commitment.id, in: followUps, &log) }
      }
    }
  }

  /// - `followUps`: in the order of the days they tell of.
  private static func check(_ commitment: Commitment.ID, in followUps: [FollowUp], _ log: inout DiagnosticLog) {
    var known: [String?: Known] = [:]
    for followUp in followUps {
      guard let outcome = followUp.outcomes[commitment.index], let figure = outcome.figure, outcome.unit?.isPercent != true else { continue }
      let earlier = known[followUp.assessedBy]
      switch figure {
      case .result(let result): known[followUp.assessedBy] = Known(result, of: followUp, after: earlier)
      case .soFar(let total):
        if let earlier, let most = total.bounds.upper, most < earlier.total {
          log.report(
            .soFarDecreases, at: outcome.excerpt.spot,
            ["value": total.number.written, "earlier": earlier.total.written, "other": earlier.file])
        } else {
          known[followUp.assessedBy] = Known(total: total.bounds.lower, file: followUp.spot.file, days: followUp.covers)
        }
      }
    }
  }

  private static func checkParts(_ commitment: Commitment.ID, in followUps: [FollowUp], _ log: inout DiagnosticLog) {
    for whole in followUps where whole.part == nil {
      guard let outcome = whole.outcomes[commitment.index], case .result(let result) = outcome.figure, let most = result.bounds.upper,
        let days = whole.covers
      else { continue }
      for part in followUps where part.part != nil && part.year == whole.year && part.assessedBy == whole.assessedBy {
        guard let own = part.outcomes[commitment.index], case .result(let earlier) = own.figure, own.unit == outcome.unit, most < earlier.bounds.lower,
          part.covers.map({ days.contains($0) }) != false
        else { continue }
        log.report(
          .resultBelowPart, at: outcome.excerpt.spot,
          ["value": result.number.written, "earlier": earlier.number.written, "other": part.spot.file])
        break
      }
    }
  }

  /// What has been done at least, as one voice tells it, and where it does.
  fileprivate struct Known {
    let total: Quantity
    let file: String
    /// Those of the last that told of it.
    let days: DateRange?
  }
}

extension DecreasingTotal.Known {
  /// With the result of a follow-up: added where its days come after all that was told of.
  fileprivate init(_ result: Measure, of followUp: FollowUp, after earlier: Self?) {
    let own = result.bounds.lower
    guard let earlier else {
      self.init(total: own, file: followUp.spot.file, days: followUp.covers)
      return
    }
    if let last = earlier.days?.last, let days = followUp.covers, last < days.first {
      self.init(total: earlier.total + own, file: followUp.spot.file, days: days)
    } else if own > earlier.total {
      self.init(total: own, file: followUp.spot.file, days: followUp.covers)
    } else {
      self = earlier
    }
  }
}

extension Commitment {
  /// Whether what is counted adds up; a ceiling may be of a mean, as a measure without a target may.
  fileprivate var growsInAYear: Bool {
    if let target {
      if case .atMost = target.bound { return false }
      return true
    }
    return unit.map { $0.singular != $0.plural && !SaidFigures.measures.contains($0.plural) } ?? false
  }
}
