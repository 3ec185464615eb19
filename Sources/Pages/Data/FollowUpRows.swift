import PromiseModel

/// `follow-ups`: a row for each follow-up document.
enum FollowUpRows: DataRows {
  /// A follow-up with its place.
  struct Row {
    let id: FollowUp.ID
    let followUp: FollowUp

    init(_ id: FollowUp.ID, in site: Site) {
      self.id = id
      followUp = site[id]
    }
  }

  static let columns: [DataColumn<Row>] = [
    DataColumn(.followUp) { row, view in .text(view.dataName(of: row.id)) },
    DataColumn(.promise) { row, view in .text(view.dataName(of: row.followUp.promise)) },
    DataColumn(.url) { row, view in .text(view.canonical(of: .followUp(row.id))) },
    DataColumn(.title) { row, view in .text(view.edition.titles[row.id]) },
    .maybe(.year) { row, _ in .integer(row.followUp.year) },
    DataColumn(.years) { row, _ in .integers(row.followUp.years) },
    .maybe(.part) { row, _ in .text(row.followUp.part) },
    .maybe(.coversStart) { row, _ in .day(row.followUp.covers?.first) },
    .maybe(.coversEnd) { row, _ in .day(row.followUp.covers?.last) },
    .maybe(.assessedBy) { row, _ in .text(row.followUp.assessedBy) },
    .maybe(.summary) { row, _ in .text(row.followUp.particulars.summary) },
    .maybe(.published) { row, _ in .date(row.followUp.published.date) },
    .maybe(.updated) { row, _ in .date(row.followUp.particulars.updated) },
    .maybe(.publishedBy) { row, _ in .text(row.followUp.particulars.publishedBy) },
    DataColumn(.incomplete) { row, _ in .flag(row.followUp.particulars.isIncomplete) },
    DataColumn(.sources) { row, _ in .texts(row.followUp.particulars.sources) },
  ]

  static func groupCount(in index: DataIndex) -> Int { index.followUps.count }

  static func rows(of group: Int, in index: DataIndex) -> [Row] {
    [Row(index.followUps[group], in: index.site)]
  }
}
