package import PromiseModel

/// The day on which what a file tells of was last changed, as far as the content says: for the sitemap.
///
/// Only dates that an author wrote count, never those of files or of the build; one that lies after the
/// build date is left out, and so are drafts.
package struct LastChange {
  let site: Site
  /// By `Promise.ID`: its own day or that of its latest follow-up.
  private let promises: [PartialDate?]
  private var latest: PartialDate?
  private var years: [Int: PartialDate] = [:]
  /// By `FocusArea.ID`.
  private var focusAreas: [PartialDate?]

  package init(_ site: Site) {
    self.site = site
    promises = site.facts.promises.map { Self.date(of: $0, in: site) }
    focusAreas = Array(repeating: nil, count: site.facts.focusAreas.count)
    for id in site.promiseIDs {
      if let date = promises[id.index] { enter(date, of: id) }
    }
  }

  /// Nil where no date is known.
  package func date(of subject: FileSubject) -> PartialDate? {
    switch subject {
    case .everything: latest
    case .municipality(let id): latest(of: site.promisesByMunicipality[id.index])
    case .county(let id):
      latest(of: site[id].municipalities.flatMap { site.promisesByMunicipality[$0.index] })
    case .promise(let id): promises[id.index]
    case .followUp(let id): Self.latest([Self.date(of: site[id])], on: site.date)
    case .year(let year): years[year]
    case .focusArea(let id): focusAreas[id.index]
    case .page(let id): Self.latest([site[id].updated], on: site.date)
    case .nothing: nil
    }
  }

  /// On the pages that all promises are on.
  private mutating func enter(_ date: PartialDate, of id: Promise.ID) {
    latest = Self.later(latest, date)
    for area in Set(site[id].focus) {
      focusAreas[area.index] = Self.later(focusAreas[area.index], date)
    }
    guard !site[id].isProposed else { return }
    for year in site.standing(of: id).years {
      years[year.year] = Self.later(years[year.year], date)
    }
  }

  private func latest(of ids: [Promise.ID]) -> PartialDate? {
    Self.latest(ids.map { promises[$0.index] }, on: site.date)
  }

  /// Nil for a draft.
  private static func date(of promise: Promise, in site: Site) -> PartialDate? {
    guard !promise.particulars.isDraft else { return nil }
    let followUps = site.standing(of: promise.id).followUps.map { site[$0] }.filter { !$0.particulars.isDraft }
    let own = promise.particulars.updated ?? promise.published ?? promise.signed
    return latest(followUps.map(date) + [own], on: site.date)
  }

  private static func date(of followUp: FollowUp) -> PartialDate? {
    followUp.particulars.updated ?? followUp.published.date
  }

  private static func latest(_ dates: [PartialDate?], on day: CalendarDate) -> PartialDate? {
    dates.compactMap { $0 }.filter { $0.first <= day }.reduce(nil, later)
  }

  private static func later(_ known: PartialDate?, _ date: PartialDate) -> PartialDate {
    guard let known, known.first >= date.first else { return date }
    return known
  }
}
