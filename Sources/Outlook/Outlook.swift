package import PromiseModel

/// What is due on a site, on its build date and after it.
package struct Outlook: Sendable {
  package let site: Site
  /// The follow-ups of years that have ended, in the order of the promises, then of the years.
  package let owed: [OwedFollowUp]

  package init(_ site: Site) {
    self.site = site
    owed = site.promiseIDs.flatMap { id in
      site.standing(of: id).years.filter(\.isOwed).compactMap { OwedFollowUp($0, of: site[id], in: site) }
    }
  }

  package var date: CalendarDate { site.date }

  /// The next day on which the site changes by itself.
  package var nextChange: CalendarDate? { site.nextChange }

  /// All that are owed, and those that come to be due up to a day, in the same order.
  package func owed(upTo day: CalendarDate) -> [OwedFollowUp] {
    site.promiseIDs.flatMap { id in
      // The last year's may be due on any day, also before the year begins.
      site.years(of: id, upTo: max(day, site[id].tenure.last ?? day)).compactMap { OwedFollowUp($0, of: site[id], in: site) }
        .filter { $0.state != .running || $0.due <= day }
    }
  }
}
