import Diagnostics
import PromiseModel
import Source

/// Two pages of one kind have two titles: menus and lists show nothing else of them.
enum RepeatedTitle: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    check(site.facts.pages.map { ($0.title, $0.spot) }, &log)
    check(site.facts.focusAreas.map { ($0.title, $0.spot) }, &log)
  }

  private static func check(_ pages: [(title: String, spot: Origin)], _ log: inout DiagnosticLog) {
    var first: [String: Origin] = [:]
    var told: Set<String> = []
    for (title, spot) in pages.sorted(by: { $0.spot.file < $1.spot.file }) {
      let key = title.lowercased()
      guard let other = first[key] else {
        first[key] = spot
        continue
      }
      // Once, however many there are.
      if told.insert(key).inserted {
        log.report(.titleTwice, at: spot, ["title": title, "other": other.file], related: [other])
      }
    }
  }
}
