import Diagnostics
import PromiseModel
import Source

/// A focus area is named by some promise; else its page is empty.
enum UnusedFocusArea: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    let used = Set(site.facts.promises.lazy.flatMap(\.focus))
    for id in site.focusAreaIDs where !used.contains(id) {
      log.report(.focusAreaUnused, at: site[id].spot, ["slug": site[id].slug])
    }
  }
}
