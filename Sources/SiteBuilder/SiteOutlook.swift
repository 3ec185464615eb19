package import PromiseModel
import Source

/// What those who run the site have before them on its build date.
package struct SiteOutlook: Sendable {
  /// A follow-up of one promise year that has not come.
  package struct OwedFollowUp: Sendable {
    let promise: Promise.ID
    /// The promise document.
    package let file: String
    /// Slugs.
    package let municipalities: [String]
    /// The years of its period, as in its address.
    package let period: String
    package let district: String?
    package let year: Int
    /// The day by which it is due, or was.
    package let due: CalendarDate
    /// By whose word.
    package let rule: DueRule
    package let isOverdue: Bool
  }

  /// The next day on which the site changes by itself.
  package let nextChange: CalendarDate
  /// The first day for which a build of the same content may make other bytes: `nextChange`, or before it.
  let lastsUntil: CalendarDate
  /// In the order of the promises, then of the years.
  package let owed: [OwedFollowUp]

  init(_ site: Site) {
    nextChange = site.nextChange
    lastsUntil = site.lastsUntil
    owed = site.promiseIDs.flatMap { id in
      site.standing(of: id).years.compactMap { OwedFollowUp($0, of: site[id], in: site) }
    }
  }
}

extension SiteOutlook.OwedFollowUp {
  fileprivate init?(_ year: PromiseYear, of promise: Promise, in site: Site) {
    guard year.isOwed, let due = year.due, let rule = year.dueRule else { return nil }
    self.promise = promise.id
    self.due = due
    self.rule = rule
    isOverdue = year.state == .overdue
    file = promise.spot.file
    municipalities = promise.municipalities.map { site[$0].slug }
    period = promise.period.addressYears
    district = promise.district
    self.year = year.year
  }
}
