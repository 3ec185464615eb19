import PromiseModel

/// `follow-ups`: a row for each follow-up document.
enum FollowUpRows: DataRows {
  static let columns: [DataColumn<FollowUp.ID>] = [
    DataColumn(.followUp) { id, view in .text(view.dataName(of: id)) },
    DataColumn(.promise) { id, view in .text(view.dataName(of: view.published[id].promise)) },
    DataColumn(.url) { id, view in .text(view.canonical(of: .followUp(id))) },
    DataColumn(.title) { id, view in .text(view.edition.titles[id]) },
    .maybe(.year) { id, view in .integer(view.published[id].year) },
    DataColumn(.years) { id, view in .integers(view.published[id].years) },
    .maybe(.part) { id, view in .text(view.published[id].part) },
    .maybe(.coversStart) { id, view in .day(view.published[id].covers?.first) },
    .maybe(.coversEnd) { id, view in .day(view.published[id].covers?.last) },
    .maybe(.assessedBy) { id, view in .text(view.published[id].assessedBy) },
    .maybe(.summary) { id, view in .text(view.published[id].particulars.summary) },
    .maybe(.published) { id, view in .date(view.published[id].published.date) },
    .maybe(.updated) { id, view in .date(view.published[id].particulars.updated) },
    .maybe(.publishedBy) { id, view in .text(view.published[id].particulars.publishedBy) },
    DataColumn(.incomplete) { id, view in .flag(view.published[id].particulars.isIncomplete) },
    DataColumn(.sources) { id, view in .texts(view.published[id].particulars.sources) },
  ]

  static func groupCount(in index: DataIndex) -> Int { index.followUps.count }

  static func rows(of group: Int, in index: DataIndex) -> [FollowUp.ID] { [index.followUps[group]] }
}
