import Edition
import PromiseModel
import SafeHTML
import Writers

/// `index.json` beside a municipality: all that its page says.
struct MunicipalityDocument: SiteFile {
  static let columns: [DataColumn<Municipality>] =
    MunicipalityRows.columns + [
      .maybe(.html) { row, view in
        .markup(view.prose(row.introduction, of: .municipality(row.id)).whole())
      },
      .objects(.contacts, ParticularsColumns.contact) { row, _ in row.contacts },
      .objects(.images, ParticularsColumns.picture) { row, _ in row.images },
      DataColumn(.neighbours) { row, view in
        .texts(view.published.neighbours(of: row.id).map { view.published[$0].slug })
      },
      .objects(.promises, PromiseRows.columns, of: .promises) { row, view in
        let site = view.published
        return site.promisesByMunicipality[row.id.index].map { PromiseRows.Row($0, in: site) }
      },
      .objects(.history, entry) { row, view in view.history(of: row.id) },
      .objects(.counts, count) { row, view in view.counts(of: row.id) },
    ]

  /// One year of one promise.
  fileprivate struct Entry {
    let promise: Promise.ID
    let year: PromiseYear
    /// Of each commitment; nil where no follow-up counts for the year.
    let statuses: [(commitment: Commitment, status: Status?)]
  }

  private static let entry: [DataColumn<Entry>] = [
    DataColumn(.promise) { entry, view in .text(view.dataName(of: entry.promise)) },
    DataColumn(.year) { entry, _ in .integer(entry.year.year) },
    DataColumn(.followUpState) { entry, _ in .name(entry.year.state) },
    .maybe(.countingFollowUp) { entry, view in .text(entry.year.counting.map { view.dataName(of: $0) }) },
    .objects(.statuses, status) { entry, _ in entry.statuses },
  ]

  private static let status: [DataColumn<(commitment: Commitment, status: Status?)>] = [
    DataColumn(.commitment) { told, _ in .text(told.commitment.anchor) },
    .maybe(.status) { told, _ in .name(told.status) },
  ]

  private static let count: [DataColumn<(year: Int, count: CountOf)>] =
    [DataColumn(.year) { counted, _ in .integer(counted.year) }]
    + CountOf.columns.map { column in column.lifted { counted, _ in counted.count } }

  static func all(in plan: FilePlan) -> [MunicipalityDocument] {
    plan.site.municipalityIDs.map { MunicipalityDocument(municipality: $0) }
  }

  let municipality: Municipality.ID
  var id: PageID { .municipalityData(municipality) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    bytes += view.document(.municipality, Self.columns, of: view.published[municipality])
  }
}

extension Viewpoint {
  /// Each year on record, with every commitment.
  fileprivate func history(of id: Municipality.ID) -> [MunicipalityDocument.Entry] {
    let site = published
    return site.promisesByMunicipality[id.index].filter { !site[$0].isProposed }.flatMap { promise in
      let counted = site[promise].commitments.filter(\.isCounted)
      return site.standing(of: promise).yearsOnRecord.map { year in
        MunicipalityDocument.Entry(
          promise: promise, year: year,
          statuses: counted.map { commitment in
            (commitment, year.counting.map { site.status(of: commitment.id, in: $0) })
          })
      }
    }
  }

  fileprivate func counts(of id: Municipality.ID) -> [(year: Int, count: CountOf)] {
    MunicipalitySummary(of: id, in: published).years.flatMap { year in
      CountOf.all(in: year.counts).map { (year: year.year, count: $0) }
    }
  }
}
