import Diagnostics
import PromiseModel
import Source

/// A commitment is due on one of the promise's own days.
enum DueOutsidePeriod: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for promise in site.facts.promises {
      for commitment in promise.commitments {
        guard let due = commitment.due, isOutside(due, promise.tenure), !isReport(commitment, due, promise) else { continue }
        log.report(
          .dueOutsidePeriod, at: commitment.excerpt.spot, ["date": due.iso],
          suggestion: MistypedYear.meaning(
            of: due, among: promise.tenure.first.year...(promise.tenure.last?.year ?? promise.tenure.first.year)))
      }
    }
  }

  /// Whether it is done when it is told how all went, which is after the end.
  private static func isReport(_ commitment: Commitment, _ due: PartialDate, _ promise: Promise) -> Bool {
    guard let last = promise.tenure.last, last < due.first, due.first.dayNumber <= last.dayNumber + 366 else { return false }
    return SaidWords.ofReport(in: promise.prose.plainText(of: commitment.excerpt))
  }

  private static func isOutside(_ due: PartialDate, _ tenure: Tenure) -> Bool {
    due.last < tenure.first || tenure.last.map { $0 < due.first } == true
  }
}
