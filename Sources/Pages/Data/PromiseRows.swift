import PromiseModel

/// `promises`: a row for each promise document.
enum PromiseRows: DataRows {
  static let columns: [DataColumn<Promise.ID>] = [
    DataColumn(.promise) { id, view in .text(view.dataName(of: id)) },
    DataColumn(.url) { id, view in .text(view.canonical(of: .promise(id))) },
    DataColumn(.title) { id, view in .text(view.edition.titles[id]) },
    DataColumn(.municipalities) { id, view in
      .texts(view.published[id].municipalities.map { view.published[$0].slug })
    },
    DataColumn(.municipalityCodes) { id, view in
      .texts(view.published[id].municipalities.map { view.published[$0].code })
    },
    .maybe(.district) { id, view in .text(view.published[id].district) },
    .maybe(.slug) { id, view in .text(view.published[id].slug) },
    DataColumn(.periodStart) { id, view in .day(view.published[id].period.first) },
    .maybe(.periodEnd) { id, view in .day(view.published[id].period.last) },
    DataColumn(.periodPrecision) { id, view in .text(view.published[id].period.precision.dataName) },
    DataColumn(.state) { id, view in .text(view.published.standing(of: id).state.dataName) },
    .maybe(.inForceFrom) { id, view in .day(view.tenure(of: id)?.inForceFrom) },
    .maybe(.inForceTo) { id, view in .day(view.tenure(of: id)?.last) },
    DataColumn(.parties) { id, view in .texts(view.published[id].parties.map(\.key)) },
    DataColumn(.partyNames) { id, view in .texts(view.published[id].parties.map(\.name)) },
    DataColumn(.focusAreas) { id, view in .texts(view.dataNames(of: view.published[id].focus)) },
    .maybe(.policeArea) { id, view in .text(view.published[id].policeArea) },
    .maybe(.summary) { id, view in .text(view.published[id].particulars.summary) },
    .maybe(.signed) { id, view in .date(view.published[id].signed) },
    .maybe(.published) { id, view in .date(view.published[id].published) },
    .maybe(.updated) { id, view in .date(view.published[id].particulars.updated) },
    .maybe(.publishedBy) { id, view in .text(view.published[id].particulars.publishedBy) },
    DataColumn(.commitmentCount) { id, view in .integer(view.published[id].countedCommitments) },
    DataColumn(.incomplete) { id, view in .flag(view.published[id].particulars.isIncomplete) },
    DataColumn(.sources) { id, view in .texts(view.published[id].particulars.sources) },
  ]

  static func groupCount(in index: DataIndex) -> Int { index.promises.count }

  static func rows(of group: Int, in index: DataIndex) -> [Promise.ID] { [index.promises[group]] }
}

extension Viewpoint {
  /// What data knows a promise by: its address, which never changes, without what stands around it.
  func dataName(of id: Promise.ID) -> String { name(at: edition.addresses[.promise(id)]) }

  func dataName(of id: FollowUp.ID) -> String { name(at: edition.addresses[.followUp(id)]) }

  func dataNames(of areas: [FocusArea.ID]) -> [String] { areas.map { published[$0].slug } }

  /// The address of a page without its last `/`.
  private func name(at address: Address) -> String { String(address.path.dropLast()) }

  /// Nil where it is but proposed: it is in force on no day.
  fileprivate func tenure(of id: Promise.ID) -> Tenure? {
    published[id].isProposed ? nil : published[id].tenure
  }
}
