import Edition
import PromiseModel

/// `follow-ups`: a row for each follow-up document.
enum FollowUpRows: DatedRows {
  static let columns: [DataColumn<FollowUp>] = [
    DataColumn(.followUp) { row, view in .text(view.dataName(of: row.id)) },
    DataColumn(.promise) { row, view in .text(view.dataName(of: row.promise)) },
    DataColumn(.url) { row, view in .text(view.canonical(of: .followUp(row.id))) },
    DataColumn(.title) { row, view in .text(view.edition.titles[row.id]) },
    .maybe(.year) { row, _ in .integer(row.year) },
    DataColumn(.years) { row, _ in .integers(row.years) },
    .maybe(.part) { row, _ in .text(row.part) },
    .maybe(.coversStart) { row, _ in .day(row.covers?.first) },
    .maybe(.coversEnd) { row, _ in .day(row.covers?.last) },
    .maybe(.assessedBy) { row, _ in .text(row.assessedBy) },
    .maybe(.summary) { row, _ in .text(row.particulars.summary) },
    .maybe(.published) { row, _ in .date(row.published.date) },
    .maybe(.updated) { row, _ in .date(row.particulars.updated) },
    .maybe(.publishedBy) { row, _ in .text(row.particulars.publishedBy) },
    DataColumn(.incomplete) { row, _ in .flag(row.particulars.isIncomplete) },
    DataColumn(.sources) { row, _ in .texts(row.particulars.sources) },
  ]

  static func groupCount(in site: Site) -> Int { site.followUpIDs.count }

  static func promise(of group: Int, in site: Site) -> Promise.ID { site[site.followUpIDs[group]].promise }

  /// Its own, else the first of its promise.
  static func years(of group: Int, in site: Site) -> [Int] {
    let followUp = site[site.followUpIDs[group]]
    return [followUp.year ?? site[followUp.promise].period.first.year]
  }

  static func rows(of group: Int, in site: Site) -> [FollowUp] {
    [site[site.followUpIDs[group]]]
  }
}
