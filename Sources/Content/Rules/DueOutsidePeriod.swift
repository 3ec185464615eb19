import Diagnostics
import PromiseModel
import Source

/// A commitment is due on one of the promise's own days.
enum DueOutsidePeriod: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for promise in site.facts.promises {
      for commitment in promise.commitments {
        guard let due = commitment.due, isOutside(due, promise.tenure) else { continue }
        log.report(.dueOutsidePeriod, at: commitment.excerpt.spot, ["date": due.iso])
      }
    }
  }

  private static func isOutside(_ due: PartialDate, _ tenure: Tenure) -> Bool {
    due.last < tenure.first || tenure.last.map { $0 < due.first } == true
  }
}
