/// The commitments of one municipality's promises, counted year by year.
package struct MunicipalitySummary: Sendable {
  /// In order; those for which a promise has a follow-up, or could have.
  package let years: [(year: Int, counts: YearSummary.Row)]
  /// The same, but years that the same follow-ups tell of are one: what is said once is not shown as said of each.
  package let spans: [(years: ClosedRange<Int>, counts: YearSummary.Row)]

  /// Whether every year has one promise alone, and a follow-up that counts for it: then one sentence on that tells all
  /// that there is to count.
  package let isOneAYear: Bool

  package init(of municipality: Municipality.ID, in site: Site) {
    var rows: [Int: YearSummary.Row] = [:]
    var counting: [Int: [FollowUp.ID?]] = [:]
    for promise in site.promisesByMunicipality[municipality.index] where !site[promise].isProposed {
      for year in site.standing(of: promise).years where year.hasEnded || year.counting != nil {
        rows[year.year, default: YearSummary.Row()].addCommitments(of: promise, in: year, site)
        counting[year.year, default: []].append(year.counting)
      }
    }
    isOneAYear = counting.values.allSatisfy { $0.count == 1 && $0[0] != nil }
    let years = rows.sorted { $0.key < $1.key }.map { (year: $0.key, counts: $0.value) }
    self.years = years
    spans = years.reduce(into: []) { spans, next in
      let told = counting[next.year]
      if let last = spans.last?.years, last.upperBound + 1 == next.year, told == counting[last.upperBound],
        told?.contains(nil) == false
      {
        spans[spans.count - 1].years = last.lowerBound...next.year
      } else {
        spans.append((years: next.year...next.year, counts: next.counts))
      }
    }
  }
}
