/// Everything there is to publish: no reference in it is unresolved, and all is in its final order. A class, so
/// that it is handed on as one reference.
package final class Site: Sendable {
  package let facts: SiteFacts
  package let date: CalendarDate
  /// By `FollowUp.ID`, then `Commitment.ID`: nil where the follow-up is silent.
  package let judged: [[JudgedOutcome?]]
  /// By `Promise.ID`.
  package let standings: [Standing]
  /// By `Municipality.ID`: the promises it takes part in, the latest period first.
  package let promisesByMunicipality: [[Promise.ID]]
  /// Every year that has a page, the latest first.
  package let years: [Int]

  /// Promises and follow-ups in the site's order; a follow-up of a draft is none where drafts are none.
  package let promiseIDs: [Promise.ID]
  package let followUpIDs: [FollowUp.ID]

  /// Works out what follows from the facts on the build date.
  package convenience init(_ facts: SiteFacts, on date: CalendarDate, workers: some Workers = OneByOne()) {
    self.init(facts, on: date, withDrafts: true, workers)
  }

  /// - `withDrafts`: false where promises and follow-ups that are drafts count as not written.
  private init(_ facts: SiteFacts, on date: CalendarDate, withDrafts: Bool, _ workers: some Workers) {
    self.facts = facts
    self.date = date
    let promiseIDs = facts.promises.indices.map { Promise.ID($0) }
      .filter { withDrafts || !facts.promises[$0.index].particulars.isDraft }
    let followUpIDs = facts.followUps.indices.map { FollowUp.ID($0) }
      .filter { withDrafts || !facts.isOfDraft(facts.followUps[$0.index]) }
    self.promiseIDs = promiseIDs
    self.followUpIDs = followUpIDs
    let calendar = Calendar(date: date, settings: facts.settings)
    var byPromise = [[FollowUp.ID]](repeating: [], count: facts.promises.count)
    for id in followUpIDs { byPromise[facts.followUps[id.index].promise.index].append(id) }
    let followUps = byPromise
    let accounts = workers.map(facts.promises.count) { index in
      Account(of: facts.promises[index], followUps[index], in: facts, calendar)
    }
    var judged = [[JudgedOutcome?]](repeating: [], count: facts.followUps.count)
    for (ids, account) in zip(followUps, accounts) {
      for (id, outcomes) in zip(ids, account.judged) { judged[id.index] = outcomes }
    }
    self.judged = judged
    standings = accounts.map(\.standing)
    promisesByMunicipality = Self.byMunicipality(facts, promiseIDs)
    years = Self.years(facts, promiseIDs, standings, on: date)
  }

  /// The same site as if nobody had begun what is but a draft. Everything keeps its place.
  package var withoutDrafts: Site {
    let hasDrafts =
      facts.promises.contains { $0.particulars.isDraft } || facts.followUps.contains { $0.particulars.isDraft }
    return hasDrafts ? Site(facts, on: date, withDrafts: false, OneByOne()) : self
  }

  package subscript(_ id: Municipality.ID) -> Municipality { facts.municipalities[id.index] }
  package subscript(_ id: County.ID) -> County { facts.counties[id.index] }
  package subscript(_ id: Promise.ID) -> Promise { facts.promises[id.index] }
  package subscript(_ id: FollowUp.ID) -> FollowUp { facts.followUps[id.index] }
  package subscript(_ id: FocusArea.ID) -> FocusArea { facts.focusAreas[id.index] }
  package subscript(_ id: FreePage.ID) -> FreePage { facts.pages[id.index] }

  package func standing(of id: Promise.ID) -> Standing { standings[id.index] }

  package var municipalityIDs: [Municipality.ID] { facts.municipalities.indices.map { Municipality.ID($0) } }
  package var countyIDs: [County.ID] { facts.counties.indices.map { County.ID($0) } }
  package var focusAreaIDs: [FocusArea.ID] { facts.focusAreas.indices.map { FocusArea.ID($0) } }
  package var pageIDs: [FreePage.ID] { facts.pages.indices.map { FreePage.ID($0) } }

  /// What a follow-up says of a commitment: its own outcome, its group's, or silence.
  package func status(of commitment: Commitment.ID, in followUp: FollowUp.ID) -> Status {
    judged[followUp.index][commitment.index]?.status ?? self[followUp].silence
  }

  /// The promises of the same municipality, district and slug before and after this one.
  package func neighbours(of id: Promise.ID) -> (previous: Promise.ID?, next: Promise.ID?) {
    let promise = self[id]
    let line = promisesByMunicipality[promise.municipalities[0].index].reversed().filter {
      self[$0].municipalities[0] == promise.municipalities[0] && self[$0].district == promise.district
        && self[$0].slug == promise.slug
    }
    guard let index = line.firstIndex(of: id) else { return (nil, nil) }
    return (index > 0 ? line[index - 1] : nil, index + 1 < line.count ? line[index + 1] : nil)
  }

  /// The next day after the build date on which the site would change by itself (section 6).
  package var nextChange: CalendarDate {
    let calendar = Calendar(date: date, settings: facts.settings)
    let newYear = CalendarDate.firstDay(of: date.year + 1)
    let ofSurveys = facts.followUps.lazy.compactMap { $0.particulars.survey?.firstDayClosed }.filter { $0 > self.date }
    let ofPromises = facts.promises.lazy.flatMap { calendar.changes(of: $0) }
    return ofPromises.reduce(ofSurveys.reduce(newYear, min), min)
  }

  /// The latest period first; of one period the whole municipality before its districts.
  private static func byMunicipality(_ facts: SiteFacts, _ promises: [Promise.ID]) -> [[Promise.ID]] {
    var lists = [[Promise.ID]](repeating: [], count: facts.municipalities.count)
    for id in promises {
      for municipality in facts.promises[id.index].municipalities { lists[municipality.index].append(id) }
    }
    for municipality in lists.indices where lists[municipality].count > 1 {
      lists[municipality].sort { a, b in
        let (x, y) = (facts.promises[a.index], facts.promises[b.index])
        return x.period.first != y.period.first ? x.period.first > y.period.first : a.index < b.index
      }
    }
    return lists
  }

  /// Years that are promise years of some promise (not a proposed one) and have begun.
  private static func years(
    _ facts: SiteFacts, _ promises: [Promise.ID], _ standings: [Standing], on date: CalendarDate
  ) -> [Int] {
    var years: Set<Int> = []
    for id in promises where !facts.promises[id.index].isProposed {
      for year in standings[id.index].years where year.year <= date.year { years.insert(year.year) }
    }
    return years.sorted(by: >)
  }
}

/// What follows for one promise; it takes no other to know.
private struct Account: Sendable {
  /// What each of its follow-ups says.
  let judged: [[JudgedOutcome?]]
  let standing: Standing

  init(of promise: Promise, _ ids: [FollowUp.ID], in facts: SiteFacts, _ calendar: Calendar) {
    let followUps = ids.map { facts.followUps[$0.index] }
    let judge = Judge(promise: promise, followUps: followUps)
    let judged = followUps.map { judge.outcomes(of: $0) }
    let all = followUps.indices.map { (id: ids[$0], followUp: followUps[$0], judged: judged[$0]) }
    self.judged = judged
    standing = Assessment(promise: promise, followUps: all, calendar: calendar).standing()
  }
}
