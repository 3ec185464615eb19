import Diagnostics
import PromiseModel
import Source

/// What an editor writes of a year has a page: else nobody reads it.
enum YearWithoutPage: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for note in site.facts.yearNotes where !site.years.contains(note.year) && !isToCome(note.year, site) {
      log.report(.yearWithoutPage, at: note.spot, ["year": String(note.year)])
    }
  }

  /// Whether it gets a page when it begins.
  private static func isToCome(_ year: Int, _ site: Site) -> Bool {
    year > site.date.year
      && site.facts.promises.contains { !$0.isProposed && $0.tenure.last != nil && $0.tenure.promiseYear(year) != nil }
  }
}
