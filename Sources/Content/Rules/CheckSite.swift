import Diagnostics
import PromiseModel

/// Every rule about a linked site; the order is only that of reading.
private let siteRules: [any SiteRule.Type] = [
  OverlappingPromises.self, ProposedPromiseHasBegun.self, PublishedLater.self, ClosedSurvey.self,
  DueOutsidePeriod.self, CommitmentOpening.self, VerdictAgainstFigures.self, SilentFollowUp.self, EarlyFollowUp.self,
  UnusedFocusArea.self,
]

/// Applies the rules that look at what a linked site says (chapter 12 of docs/content-format.md).
func checkSite(_ site: Site, _ log: inout DiagnosticLog) {
  for rule in siteRules { rule.check(site, &log) }
}
