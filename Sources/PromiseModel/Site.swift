/// Everything there is to publish: no reference in it is unresolved, and all is in its final order.
///
/// When a date is applied to the facts, each promise is worked out alone, from its own follow-ups. `Judge` says what
/// each of them comes to: it asks `Voices` which count for a year, and `Totals` what figures add up to, and knows no
/// date. `Reckoning` has the date: it says the promise's state, and of each year which follow-up counts (`Voices`
/// again) and how it stands with the one that is owed. `Assessment` puts the two together as the promise's
/// `Standing`. What tells of several promises (`YearSummary`, `MunicipalityState`, …) asks the site when a page needs
/// it, and nothing asks back.
///
/// A class, so that it is handed on as one reference.
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
    let promiseIDs = facts.promises.filter { withDrafts || !$0.particulars.isDraft }.map(\.id)
    let followUpIDs = facts.followUps.filter { withDrafts || !facts.isOfDraft($0) }.map(\.id)
    self.promiseIDs = promiseIDs
    self.followUpIDs = followUpIDs
    let reckoning = Reckoning(date: date, settings: facts.settings)
    var byPromise = [[FollowUp]](repeating: [], count: facts.promises.count)
    for id in followUpIDs {
      let followUp = facts.followUps[id.index]
      byPromise[followUp.promise.index].append(followUp)
    }
    let followUps = byPromise
    let outcomes = workers.map(facts.promises.count) { index in
      Outcomes(of: facts.promises[index], followUps[index], reckoning)
    }
    var judged = [[JudgedOutcome?]](repeating: [], count: facts.followUps.count)
    for account in outcomes.lazy.flatMap(\.accounts) { judged[account.followUp.id.index] = account.judged }
    self.judged = judged
    standings = outcomes.map(\.standing)
    promisesByMunicipality = Self.byMunicipality(facts, promiseIDs)
    years = Self.years(facts, promiseIDs, standings, on: date)
  }

  /// The same site as if nobody had begun what is but a draft. Everything keeps its place.
  package var withoutDrafts: Site {
    facts.hasDrafts ? Site(facts, on: date, withDrafts: false, OneByOne()) : self
  }

  package subscript(_ id: Municipality.ID) -> Municipality { facts.municipalities[id.index] }
  package subscript(_ id: County.ID) -> County { facts.counties[id.index] }
  package subscript(_ id: Promise.ID) -> Promise { facts.promises[id.index] }
  package subscript(_ id: FollowUp.ID) -> FollowUp { facts.followUps[id.index] }
  package subscript(_ id: FocusArea.ID) -> FocusArea { facts.focusAreas[id.index] }
  package subscript(_ id: FreePage.ID) -> FreePage { facts.pages[id.index] }

  package func standing(of id: Promise.ID) -> Standing { standings[id.index] }

  package var municipalityIDs: [Municipality.ID] { facts.subjects }
  package var countyIDs: [County.ID] { facts.countiesShown }
  package var focusAreaIDs: [FocusArea.ID] { facts.focusAreas.map(\.id) }
  package var pageIDs: [FreePage.ID] { facts.pages.map(\.id) }

  /// Free pages in the order of the menu.
  package var menu: [FreePage.ID] { Array((facts.settings.menu ?? pageIDs).prefix(SiteSettings.longestMenu)) }

  /// What a follow-up says of a commitment: its own outcome, its group's, or silence.
  package func status(of commitment: Commitment.ID, in followUp: FollowUp.ID) -> Status {
    judged[followUp.index][commitment.index]?.status ?? self[followUp].silence
  }

  /// The next day after the build date on which the site would change by itself (chapter 10 of docs/content-format.md);
  /// nil where none is left of all the days there are.
  package var nextChange: CalendarDate? {
    let reckoning = Reckoning(date: date, settings: facts.settings)
    let ofSurveys = followUpIDs.lazy.compactMap { self[$0].particulars.survey?.firstDayClosed }.filter { $0 > self.date }
    let ofPromises = promiseIDs.lazy.flatMap { reckoning.changes(of: self[$0], self.standing(of: $0)) }
    return ([date.nextNewYear].compactMap { $0 } + ofSurveys + ofPromises).min()
  }

  /// The latest period first; of one period the whole municipality before its districts. What the site is not about
  /// has no list.
  private static func byMunicipality(_ facts: SiteFacts, _ promises: [Promise.ID]) -> [[Promise.ID]] {
    var lists = [[Promise.ID]](repeating: [], count: facts.municipalities.count)
    for id in promises {
      for municipality in facts.promises[id.index].municipalities where facts.isAbout(municipality) {
        lists[municipality.index].append(id)
      }
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
private struct Outcomes: Sendable {
  /// What each of its follow-ups says.
  let accounts: [Assessment.Account]
  let standing: Standing

  init(of promise: Promise, _ followUps: [FollowUp], _ reckoning: Reckoning) {
    let judge = Judge(promise: promise, followUps: followUps)
    accounts = followUps.map { Assessment.Account(followUp: $0, judged: judge.outcomes(of: $0)) }
    standing = Assessment(promise: promise, accounts: accounts, reckoning: reckoning).standing()
  }
}
