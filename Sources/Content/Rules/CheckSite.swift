import Diagnostics
import PromiseModel

/// Every rule about a linked site; the order is only that of reading.
private let siteRules: [any SiteRule.Type] = [
  OverlappingPromises.self, ProposedPromiseHasBegun.self, ClosedSurvey.self, DueOutsidePeriod.self,
  CopiedPromise.self, CopiedFollowUp.self, FollowUpOfAnother.self, DecreasingTotal.self, DaysOfSigning.self,
  RepeatedTitle.self, NearlyTheSamePlace.self, UncountedDocument.self,
]

/// Applies the rules that look at what a linked site says (chapter 12 of docs/content-format.md).
///
/// - `doubts`: what is not held against follow-ups.
/// - `isWhole`: false after an error, which may hide what else would be found.
func checkSite(_ site: Site, _ doubts: FollowUpDoubts, isWhole: Bool, _ log: inout DiagnosticLog) {
  for rule in siteRules { rule.check(site, &log) }
  SilentFollowUp.check(site, but: doubts.ofSilence, &log)
  let early = EarlyFollowUp.check(site, doubts, &log)
  let wrong = PartAgainstDays.check(site, doubts, &log)
  VerdictAgainstFigures.check(site, but: doubts.ofDays.union(early).union(wrong), doubts, &log)
  if isWhole {
    UnusedFocusArea.check(site, &log)
    YearWithoutPage.check(site, &log)
  }
}
