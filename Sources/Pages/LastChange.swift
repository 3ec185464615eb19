import PromiseModel

/// The day on which what a page shows was last changed, as far as the content says: for the sitemap.
///
/// Only dates that an author wrote count, never those of files or of the build; one that lies after the
/// build date is left out.
struct LastChange {
  let site: Site
  /// By `Promise.ID`: its own day or that of its latest follow-up.
  private let promises: [PartialDate?]

  init(_ site: Site) {
    self.site = site
    promises = site.facts.promises.indices.map { index in
      let promise = site.facts.promises[index]
      let followUps = site.standings[index].followUps.map { Self.date(of: site[$0]) }
      let own = promise.particulars.updated ?? promise.published ?? promise.signed
      return Self.latest(followUps + [own], on: site.date)
    }
  }

  /// Nil where no date is known.
  func date(of page: PageID) -> PartialDate? {
    switch page {
    case .start, .municipalities, .counties, .years, .focusAreas: latest(of: site.promiseIDs)
    case .municipality(let id): latest(of: site.promisesByMunicipality[id.index])
    case .county(let id):
      latest(of: site[id].municipalities.flatMap { site.promisesByMunicipality[$0.index] })
    case .promise(let id): promises[id.index]
    case .followUp(let id): Self.latest([Self.date(of: site[id])], on: site.date)
    case .year(let year):
      latest(
        of: site.promiseIDs.filter {
          !site[$0].isProposed && site.standing(of: $0).year(year) != nil
        })
    case .focusArea(let id): latest(of: site.promiseIDs.filter { site[$0].focus.contains(id) })
    case .page(let id): Self.latest([site[id].updated], on: site.date)
    default: nil
    }
  }

  private func latest(of ids: [Promise.ID]) -> PartialDate? {
    Self.latest(ids.map { promises[$0.index] }, on: site.date)
  }

  private static func date(of followUp: FollowUp) -> PartialDate? {
    followUp.particulars.updated ?? followUp.published.date
  }

  private static func latest(_ dates: [PartialDate?], on day: CalendarDate) -> PartialDate? {
    dates.compactMap { $0 }.filter { $0.first <= day }.max { $0.first < $1.first }
  }
}
