import Edition
package import PromiseModel

/// What the open data as a whole has to do with the calendar, as far as the content says: when what it tells of was
/// made public first and changed last, and the days that it is about.
package struct DataDates {
  /// The earliest day on which a promise or a follow-up was made public: a day of the data, not of its files.
  package let issued: PartialDate?
  package let changed: PartialDate?
  /// Of the earliest promise.
  package let first: CalendarDate?
  /// Of the latest promise; nil where one has no end.
  package let last: CalendarDate?

  /// - `site`: as it is published, without drafts.
  package init(_ site: Site) {
    let ofPromises = site.promiseIDs.map { site[$0].madePublic }
    let days = ofPromises + site.followUpIDs.map { site[$0].published.date }
    issued = days.compactMap(\.self).filter { $0.first <= site.date }.min { $0.first < $1.first }
    changed = LastChange(site).date(of: .everything)
    (first, last) = site.span
  }

  /// As ISO 8601 has it, with two dots for an end that is not known; nil where there is no promise.
  package var interval: String? { first.map { $0.iso + "/" + (last?.iso ?? "..") } }
}
