package import PromiseModel
import Source

/// A follow-up of one promise year that is to come, or should have come.
package struct OwedFollowUp: Sendable {
  package enum State: String, Vocabulary {
    /// The year runs, or has not begun.
    case running
    case awaited
    case overdue
  }

  package let promise: Promise
  /// Slugs.
  package let municipalities: [String]
  /// Those of them that the site is about.
  package let ownMunicipalities: [String]
  package let year: Int
  /// The day by which it is due, or was.
  package let due: CalendarDate
  /// By whose word.
  package let rule: DueRule
  package let state: State

  /// The promise document.
  package var file: String { promise.spot.file }
  /// The years of its period, as in its address.
  package var period: String { promise.period.addressYears }
  package var district: String? { promise.district }
  package var isOverdue: Bool { state == .overdue }

  /// Nil for a year whose follow-up is here, or is not to be had here.
  init?(_ year: PromiseYear, of promise: Promise, in site: Site) {
    guard let due = year.due, let rule = year.dueRule else { return nil }
    self.promise = promise
    municipalities = promise.municipalities.map { site[$0].slug }
    ownMunicipalities = promise.municipalities.filter(site.facts.isAbout).map { site[$0].slug }
    self.year = year.year
    self.due = due
    self.rule = rule
    state = year.state == .overdue ? .overdue : year.state == .awaited ? .awaited : .running
  }
}
