import Diagnostics
import PromiseModel
import Source

/// Nothing was published later than the day on which the site is built.
enum PublishedLater: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for promise in site.facts.promises { check(promise.published, promise.spot, site, &log) }
    for followUp in site.facts.followUps { check(followUp.published.date, followUp.spot, site, &log) }
  }

  private static func check(
    _ published: PartialDate?, _ spot: Origin, _ site: Site, _ log: inout DiagnosticLog
  ) {
    guard let published, published.first > site.date else { return }
    log.report(.publishedLater, at: spot, ["date": published.iso, "today": site.date.iso])
  }
}
