/// Everything there is to publish: no reference in it is unresolved, and all is in its final order.
package struct Site: Sendable {
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

  /// Works out what follows from the facts on the build date.
  package init(_ facts: SiteFacts, on date: CalendarDate, workers: some Workers = OneByOne()) {
    self.facts = facts
    self.date = date
    let calendar = Calendar(date: date, settings: facts.settings)
    var byPromise = [[FollowUp.ID]](repeating: [], count: facts.promises.count)
    for index in facts.followUps.indices {
      byPromise[facts.followUps[index].promise.index].append(FollowUp.ID(index))
    }
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
    promisesByMunicipality = Self.byMunicipality(facts)
    years = Self.years(facts, standings, on: date)
  }

  package subscript(_ id: Municipality.ID) -> Municipality { facts.municipalities[id.index] }
  package subscript(_ id: County.ID) -> County { facts.counties[id.index] }
  package subscript(_ id: Promise.ID) -> Promise { facts.promises[id.index] }
  package subscript(_ id: FollowUp.ID) -> FollowUp { facts.followUps[id.index] }
  package subscript(_ id: FocusArea.ID) -> FocusArea { facts.focusAreas[id.index] }
  package subscript(_ id: FreePage.ID) -> FreePage { facts.pages[id.index] }

  package func standing(of id: Promise.ID) -> Standing { standings[id.index] }

  package var promiseIDs: [Promise.ID] { facts.promises.indices.map { Promise.ID($0) } }
  package var followUpIDs: [FollowUp.ID] { facts.followUps.indices.map { FollowUp.ID($0) } }
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
    return facts.promises.lazy.flatMap { calendar.changes(of: $0) }.reduce(newYear, min)
  }

  /// The latest period first; of one period the whole municipality before its districts.
  private static func byMunicipality(_ facts: SiteFacts) -> [[Promise.ID]] {
    var lists = [[Promise.ID]](repeating: [], count: facts.municipalities.count)
    for index in facts.promises.indices {
      for municipality in facts.promises[index].municipalities {
        lists[municipality.index].append(Promise.ID(index))
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
  private static func years(_ facts: SiteFacts, _ standings: [Standing], on date: CalendarDate) -> [Int] {
    var years: Set<Int> = []
    for (promise, standing) in zip(facts.promises, standings) where !promise.isProposed {
      for year in standing.years where year.year <= date.year { years.insert(year.year) }
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
