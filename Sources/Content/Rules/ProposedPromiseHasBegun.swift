import Diagnostics
import PromiseModel
import Source

/// A promise is signed, or given up, when its period begins.
enum ProposedPromiseHasBegun: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for id in site.promiseIDs where site.standing(of: id).state == .wasProposed {
      log.report(.proposedHasBegun, at: site[id].spot)
    }
  }
}
