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
    for (title, spot) in pages.sorted(by: { $0.spot.file < $1.spot.file }) {
      if let other = first[title.lowercased()] {
        log.report(.titleTwice, at: spot, ["title": title, "other": other.file], related: [other])
      } else {
        first[title.lowercased()] = spot
      }
    }
  }
}
