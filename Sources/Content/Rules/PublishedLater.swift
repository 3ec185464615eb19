import Diagnostics
import PromiseModel
import Source

/// Nothing was published, and nobody has looked, later than the day on which the site is built.
enum PublishedLater: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for promise in site.facts.promises {
      check("published", promise.published, promise.publishedSpot, site, &log)
      check("checked", promise.checked, promise.checkedSpot, site, &log)
    }
    for followUp in site.facts.followUps {
      check("published", followUp.published.date, followUp.spot, site, &log)
    }
  }

  private static func check(
    _ key: String, _ date: PartialDate?, _ spot: Origin?, _ site: Site, _ log: inout DiagnosticLog
  ) {
    guard let date, let spot, date.first > site.date else { return }
    log.report(.publishedLater, at: spot, ["key": key, "date": date.iso, "today": site.date.iso])
  }
}
