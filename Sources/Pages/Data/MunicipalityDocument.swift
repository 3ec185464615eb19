import JSON
import PromiseModel
import SafeHTML

/// `index.json` beside a municipality: all that its page says.
struct MunicipalityDocument: SiteFile {
  static let columns: [DataColumn<Municipality.ID>] =
    MunicipalityRows.columns + [
      .maybe(.html) { id, view in
        .text(view.prose(view.published[id].introduction, of: .municipality(id)).whole()?.description)
      },
      .objects(.contacts, ParticularsColumns.contact) { id, view in view.published[id].contacts },
      .objects(.images, ParticularsColumns.picture) { id, view in view.published[id].images },
      DataColumn(.neighbours) { id, view in .texts(view.neighbours(of: id)) },
      .objects(.promises, PromiseRows.columns, of: .promises) { id, view in
        view.published.promisesByMunicipality[id.index]
      },
      .objects(.history, entry) { id, view in view.history(of: id) },
      .objects(.counts, count) { id, view in view.counts(of: id) },
    ]

  /// One commitment in one year.
  fileprivate struct Entry {
    let promise: Promise.ID
    let commitment: Commitment
    let year: PromiseYear
    /// Nil where no follow-up counts for the year.
    let status: Status?
  }

  private static let entry: [DataColumn<Entry>] = [
    DataColumn(.promise) { entry, view in .text(view.dataName(of: entry.promise)) },
    DataColumn(.commitment) { entry, _ in .text(entry.commitment.anchor) },
    DataColumn(.year) { entry, _ in .integer(entry.year.year) },
    .maybe(.status) { entry, _ in .text(entry.status?.rawValue) },
    DataColumn(.followUpState) { entry, _ in .text(FollowUpStateWord(entry.year.state).key) },
    .maybe(.countingFollowUp) { entry, view in .text(entry.year.counting.map { view.dataName(of: $0) }) },
  ]

  private static let count: [DataColumn<(year: Int, count: CountOf)>] =
    [DataColumn(.year) { counted, _ in .integer(counted.year) }]
    + CountOf.columns.map { column in column.lifted { counted, _ in counted.count } }

  static func all(in edition: Edition) -> [MunicipalityDocument] {
    edition.site.municipalityIDs.map { MunicipalityDocument(municipality: $0) }
  }

  let municipality: Municipality.ID
  var id: PageID { .municipalityData(municipality) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    bytes += view.document(.municipality, Self.columns, of: municipality)
  }
}

extension Viewpoint {
  /// The other municipalities of its county.
  fileprivate func neighbours(of id: Municipality.ID) -> [String] {
    published[published[id].county].municipalities.filter { $0 != id }.map { published[$0].slug }
  }

  /// Every commitment in each year that has begun or that a follow-up counts for.
  fileprivate func history(of id: Municipality.ID) -> [MunicipalityDocument.Entry] {
    published.promisesByMunicipality[id.index].filter { !published[$0].isProposed }.flatMap { promise in
      let years = published.standing(of: promise).years
        .filter { $0.days.first <= published.date || $0.counting != nil }
      return published[promise].commitments.enumerated().filter { $0.element.isCounted }
        .flatMap { index, commitment in
          years.map { year in
            MunicipalityDocument.Entry(
              promise: promise, commitment: commitment, year: year,
              status: year.counting.map { published.status(of: Commitment.ID(index), in: $0) })
          }
        }
    }
  }

  fileprivate func counts(of id: Municipality.ID) -> [(year: Int, count: CountOf)] {
    MunicipalitySummary(of: id, in: published).years.flatMap { year in
      CountOf.all(in: year.counts).map { (year: year.year, count: $0) }
    }
  }
}
