extension Site {
  /// The days on which the site changes by itself: what `nextChange` says, of a site on each of them in turn.
  ///
  /// Every promise is followed from day to day by itself, since no other has to do with it; to make a whole site for
  /// each day would cost as many sites as there are days.
  /// - `first`: the day that is begun from, itself not looked at;
  /// - `last`: the last day that may be among them.
  package func changeDays(from first: CalendarDate, through last: CalendarDate) -> [CalendarDate] {
    var days = Set((first.year..<max(first.year, last.year)).map { CalendarDate.firstDay(of: $0 + 1) })
    days.formUnion(followUpIDs.compactMap { self[$0].particulars.survey?.firstDayClosed })
    var byPromise = [[FollowUp]](repeating: [], count: facts.promises.count)
    for id in followUpIDs { byPromise[self[id].promise.index].append(self[id]) }
    for id in promiseIDs {
      let promise = self[id]
      let accounts = byPromise[id.index].map { Assessment.Account(followUp: $0, judged: judged[$0.id.index]) }
      var day = next(after: first, of: promise, accounts)
      while let change = day, change <= last {
        days.insert(change)
        day = next(after: change, of: promise, accounts)
      }
    }
    return days.filter { $0 > first && $0 <= last }.sorted()
  }

  private func next(
    after day: CalendarDate, of promise: Promise, _ accounts: [Assessment.Account]
  ) -> CalendarDate? {
    let reckoning = Reckoning(date: day, settings: facts.settings)
    let standing = Assessment(promise: promise, accounts: accounts, reckoning: reckoning).standing()
    // A promise year that begins is a change of the whole site, and may bring days of its own.
    return (reckoning.changes(of: promise, standing) + [day.nextNewYear].compactMap { $0 }).min()
  }
}
