import Edition
import PromiseModel
import Templates

/// A municipality beside others: how it stands there, and what its latest follow-up comes to.
struct MunicipalityResult {
  private let municipality: MunicipalityRecord
  private let latest: FollowUp.ID?

  static let form = PageForm<MunicipalityResult>([
    .record("municipality", of: MunicipalityRecord.form) { result, _ in result.municipality },
    .record("latest", of: YearResultRecord.told) { result, _ in result.latest },
  ])

  /// Of what counts for a year, that of the latest; of two promises with the same year the first of the two.
  init(of id: Municipality.ID, _ view: Viewpoint) {
    municipality = view.entry(id)
    let site = view.site
    let counting = site.promisesByMunicipality[id.index].filter { !site[$0].isProposed }.flatMap { promise in
      site.standing(of: promise).years.compactMap { year in year.counting.map { (year: year.year, followUp: $0) } }
    }
    let last = counting.map(\.year).max()
    latest = counting.first { $0.year == last }?.followUp
  }
}
