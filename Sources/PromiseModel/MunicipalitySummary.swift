/// The commitments of one municipality's promises, counted year by year.
package struct MunicipalitySummary: Sendable {
  /// In order; those for which a promise has a follow-up, or could have.
  package let years: [(year: Int, counts: YearSummary.Row)]

  package init(of municipality: Municipality.ID, in site: Site) {
    var rows: [Int: YearSummary.Row] = [:]
    for promise in site.promisesByMunicipality[municipality.index] where !site[promise].isProposed {
      for year in site.standing(of: promise).years where year.hasEnded || year.counting != nil {
        rows[year.year, default: YearSummary.Row()].addCommitments(of: promise, in: year, site)
      }
    }
    years = rows.sorted { $0.key < $1.key }.map { (year: $0.key, counts: $0.value) }
  }
}
