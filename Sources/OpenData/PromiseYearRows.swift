import Edition
import PromiseModel

/// `promise-years`: a row for each promise year that has begun or is told of, with how it stands with its
/// follow-up and which one counts.
enum PromiseYearRows: DatedRows {
  /// A promise year with its promise.
  struct Row {
    let promise: Promise
    let year: PromiseYear
    /// The document that says that the year is followed up elsewhere.
    let elsewhere: LinkedDocument?
  }

  static let columns: [DataColumn<Row>] = [
    DataColumn(.promise) { row, view in .text(view.dataName(of: row.promise.id)) },
    DataColumn(.year) { row, _ in .integer(row.year.year) },
    DataColumn(.firstDay) { row, _ in .day(row.year.days.first) },
    DataColumn(.lastDay) { row, _ in .day(row.year.days.last) },
    DataColumn(.ended) { row, _ in .flag(row.year.hasEnded) },
    .maybe(.followUpState) { row, _ in .name(row.year.state) },
    .maybe(.followUpDue) { row, _ in .day(row.year.isOwed ? row.year.due : nil) },
    .maybe(.followUpDueBy) { row, _ in .name(row.year.isOwed ? row.year.dueRule : nil) },
    .maybe(.countingFollowUp) { row, view in .text(row.year.counting.map { view.dataName(of: $0) }) },
    .maybe(.elsewhereTitle) { row, _ in .text(row.elsewhere?.title) },
    .maybe(.elsewhereURL) { row, view in .text(row.elsewhere.flatMap { view.address(of: $0.location) }) },
  ]

  static func groupCount(in site: Site) -> Int { site.promiseIDs.count }

  static func promise(of group: Int, in site: Site) -> Promise.ID { site.promiseIDs[group] }

  static func years(of group: Int, in site: Site) -> [Int] {
    site.standing(of: site.promiseIDs[group]).years.map(\.year)
  }

  static func rows(of group: Int, in part: DataPart?, of site: Site) -> [Row] {
    rows(of: group, in: site).filter { $0.year.year == part?.year }
  }

  static func rows(of group: Int, in site: Site) -> [Row] {
    rows(of: site.promiseIDs[group], in: site)
  }

  static func rows(of id: Promise.ID, in site: Site) -> [Row] {
    site.standing(of: id).years.map { row(id, $0, in: site) }
  }

  static func row(_ id: Promise.ID, _ year: PromiseYear, in site: Site) -> Row {
    let promise = site[id]
    return Row(promise: promise, year: year, elsewhere: promise.followUpsElsewhere(for: year).first)
  }
}
