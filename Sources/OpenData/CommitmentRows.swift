import Edition
import PromiseModel

/// `commitments`: a row for each commitment, group and aim.
enum CommitmentRows: DatedRows {
  /// A commitment with the promise that it is part of.
  struct Row {
    let promise: Promise
    let commitment: Commitment
    let latest: LatestStatus?
  }

  static let columns: [DataColumn<Row>] = [
    DataColumn(.promise) { row, view in .text(view.dataName(of: row.promise.id)) },
    DataColumn(.commitment) { row, _ in .text(row.commitment.anchor) },
    DataColumn(.url) { row, view in
      .text(view.canonical(of: .promise(row.promise.id)) + "#" + row.commitment.anchor)
    },
    DataColumn(.kind) { row, _ in .name(row.commitment.kind) },
    .maybe(.partOf) { row, _ in
      .text(row.commitment.parent.map { row.promise.commitments[$0.index].anchor })
    },
    .maybe(.text) { row, _ in
      .text(row.promise.prose.plainText(of: row.commitment.excerpt))
    },
    DataColumn(.givers) { row, view in .texts(view.giverKeys(of: row.commitment, in: row.promise)) },
    DataColumn(.giverNames) { row, view in
      .texts(view.giverNames(of: row.commitment, in: row.promise))
    },
    DataColumn(.giverCategory) { row, _ in .name(row.commitment.givers.category) },
    DataColumn(.focusAreas) { row, view in .texts(view.dataNames(of: row.commitment.focus)) },
    .maybe(.targetAtLeast) { row, _ in .number(row.commitment.target?.bound.least) },
    .maybe(.targetAtMost) { row, _ in .number(row.commitment.target?.bound.most) },
    .maybe(.per) { row, _ in .name(row.commitment.target?.rate) },
    .maybe(.unit) { row, _ in .text(row.commitment.unit?.plural) },
    .maybe(.unitSingular) { row, _ in .text(row.commitment.unit?.singular) },
    .maybe(.due) { row, _ in .date(row.commitment.due) },
    .maybe(.dueDay) { row, _ in .day(row.promise.dueDay(of: row.commitment)) },
    .maybe(.latestStatus) { row, _ in .name(row.latest?.status) },
    .maybe(.latestFollowUp) { row, view in .text(row.latest.map { view.dataName(of: $0.followUp) }) },
    .maybe(.late) { row, _ in .flag(row.latest?.isLate) },
    .maybe(.statusIsPast) { row, _ in .flag(row.latest?.isPast) },
    .maybe(.nothingSince) { row, _ in .name(row.latest?.nothingSince) },
  ]

  static func groupCount(in site: Site) -> Int { site.promiseIDs.count }

  static func promise(of group: Int, in site: Site) -> Promise.ID { site.promiseIDs[group] }

  static func years(of group: Int, in site: Site) -> [Int] {
    site[site.promiseIDs[group]].commitments.isEmpty ? [] : PromiseRows.years(of: group, in: site)
  }

  static func rows(of group: Int, in site: Site) -> [Row] {
    rows(of: site.promiseIDs[group], in: site)
  }

  static func rows(of id: Promise.ID, in site: Site) -> [Row] {
    let promise = site[id]
    return zip(promise.commitments, site.standing(of: id).latest).map { commitment, latest in
      Row(promise: promise, commitment: commitment, latest: latest)
    }
  }
}

extension Target.Bound {
  fileprivate var least: Quantity? {
    switch self {
    case .atLeast(let least), .between(let least, _): least
    case .atMost: nil
    }
  }

  fileprivate var most: Quantity? {
    switch self {
    case .atMost(let most), .between(_, let most): most
    case .atLeast: nil
    }
  }
}

extension Viewpoint {
  /// As an author writes them.
  fileprivate func giverKeys(of commitment: Commitment, in promise: Promise) -> [String] {
    commitment.givers.list.map { giver in
      switch giver {
      case .police: GiverCategory.police.rawValue
      case .municipality: GiverCategory.municipality.rawValue
      case .oneMunicipality(let id): edition.published[id].slug
      case .party(let index): promise.parties[index].key
      }
    }
  }
}
