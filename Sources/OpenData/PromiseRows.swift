import Edition
import PromiseModel

/// `promises`: a row for each promise document.
enum PromiseRows: DatedRows {
  /// A promise and how it stands with it.
  struct Row {
    let promise: Promise
    let standing: Standing

    init(_ id: Promise.ID, in site: Site) {
      promise = site[id]
      standing = site.standing(of: id)
    }

    /// Nil where it is but proposed: it is in force on no day.
    var tenure: Tenure? { promise.isProposed ? nil : promise.tenure }
    /// Nil where it has an end too.
    var confirmation: Confirmation? { promise.isProposed ? nil : standing.confirmation }
  }

  static let columns: [DataColumn<Row>] = [
    DataColumn(.promise) { row, view in .text(view.dataName(of: row.promise.id)) },
    DataColumn(.url) { row, view in .text(view.canonical(of: .promise(row.promise.id))) },
    DataColumn(.title) { row, view in .text(view.edition.titles[row.promise.id]) },
    DataColumn(.municipalities) { row, view in
      .texts(row.promise.municipalities.map { view.published[$0].slug })
    },
    DataColumn(.municipalityCodes) { row, view in
      .texts(row.promise.municipalities.map { view.published[$0].code })
    },
    .maybe(.district) { row, _ in .text(row.promise.district) },
    .maybe(.slug) { row, _ in .text(row.promise.slug) },
    DataColumn(.periodStart) { row, _ in .day(row.promise.period.first) },
    .maybe(.periodEnd) { row, _ in .day(row.promise.period.last) },
    DataColumn(.periodPrecision) { row, _ in .name(row.promise.period.precision) },
    DataColumn(.state) { row, _ in .name(row.standing.state) },
    .maybe(.inForceFrom) { row, _ in .day(row.tenure?.inForceFrom) },
    .maybe(.inForceTo) { row, _ in .day(row.tenure?.last) },
    .maybe(.confirmed) { row, _ in .day(row.confirmation?.looked) },
    .maybe(.unconfirmedFrom) { row, _ in .day(row.confirmation?.ends) },
    DataColumn(.parties) { row, _ in .texts(row.promise.parties.map(\.key)) },
    DataColumn(.partyNames) { row, _ in .texts(row.promise.parties.map(\.name)) },
    DataColumn(.focusAreas) { row, view in .texts(view.dataNames(of: row.promise.focus)) },
    .maybe(.policeArea) { row, _ in .text(row.promise.policeArea) },
    .maybe(.summary) { row, _ in .text(row.promise.particulars.summary) },
    .maybe(.signed) { row, _ in .date(row.promise.signed) },
    .maybe(.published) { row, _ in .date(row.promise.published) },
    .maybe(.checked) { row, _ in .date(row.promise.checked) },
    .maybe(.updated) { row, _ in .date(row.promise.particulars.updated) },
    .maybe(.publishedBy) { row, _ in .text(row.promise.particulars.publishedBy) },
    DataColumn(.commitmentCount) { row, _ in .integer(row.promise.countedCommitments) },
    DataColumn(.incomplete) { row, _ in .flag(row.promise.particulars.isIncomplete) },
    DataColumn(.sources) { row, _ in .texts(row.promise.particulars.sources) },
  ]

  static func groupCount(in site: Site) -> Int { site.promiseIDs.count }

  static func promise(of group: Int, in site: Site) -> Promise.ID { site.promiseIDs[group] }

  /// The first of its period.
  static func years(of group: Int, in site: Site) -> [Int] { [site[site.promiseIDs[group]].period.first.year] }

  static func rows(of group: Int, in site: Site) -> [Row] {
    [Row(site.promiseIDs[group], in: site)]
  }
}
