import Diagnostics
import PromiseModel
import Source

/// The total from the start of a promise grows: one that is less than was told before is of these days alone.
enum DecreasingTotal: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for promise in site.promiseIDs {
      let followUps = site.standing(of: promise).followUps.map { site[$0] }.filter { $0.year != nil }
      guard followUps.count > 1 else { continue }
      // A share is of its own days.
      for commitment in site[promise].commitments where commitment.unit?.isPercent != true { check(commitment.id, in: followUps, &log) }
    }
  }

  /// - `followUps`: in the order of the days they tell of.
  private static func check(_ commitment: Commitment.ID, in followUps: [FollowUp], _ log: inout DiagnosticLog) {
    var largest: [String?: (total: Quantity, file: String)] = [:]
    for followUp in followUps {
      guard let outcome = followUp.outcomes[commitment.index], case .soFar(let total) = outcome.figure else { continue }
      if let earlier = largest[followUp.assessedBy], let most = total.bounds.upper, most < earlier.total {
        log.report(
          .soFarDecreases, at: outcome.excerpt.spot,
          ["value": total.number.written, "earlier": earlier.total.written, "other": earlier.file])
      } else {
        largest[followUp.assessedBy] = (total.bounds.lower, followUp.spot.file)
      }
    }
  }
}
