/// Works out the standing of one promise on the build date.
struct Assessment {
  /// A follow-up with what it says of each commitment, by `Commitment.ID`.
  struct Account: Sendable {
    let followUp: FollowUp
    let judged: [JudgedOutcome?]
  }

  let promise: Promise
  /// Of all follow-ups of the promise, in the order of the site.
  let accounts: [Account]
  let reckoning: Reckoning

  func standing() -> Standing {
    let followUps = accounts.map(\.followUp)
    let confirmation = Confirmation(of: promise, followUps, on: reckoning.date)
    let years = reckoning.years(of: promise, confirmation, followUps)
    let counting = inOrder(accountsThatCount(years), ownLast: true)
    return Standing(
      state: reckoning.state(of: promise, confirmation), confirmation: confirmation, years: years,
      followUps: inOrder(accounts).map(\.followUp.id),
      latest: promise.commitments.map { latest($0, counting, years) })
  }

  /// Those of the years, and of all without a year those of the givers, if there are any.
  private func accountsThatCount(_ years: [PromiseYear]) -> [Account] {
    let yearless = accounts.filter { $0.followUp.year == nil }
    let own = yearless.filter(\.followUp.isByGivers)
    let ids = Set(years.compactMap(\.counting))
    return (own.isEmpty ? yearless : own) + accounts.filter { ids.contains($0.followUp.id) }
  }

  /// In the order of the days they tell of; one without a year before all.
  ///
  /// - `ownLast`: of two to the same day the givers' own goes last, since others count only where there is none.
  private func inOrder(_ accounts: [Account], ownLast: Bool = false) -> [Account] {
    accounts.map { (key: daysKey($0.followUp, ownLast), account: $0) }.sorted { $0.key < $1.key }.map(\.account)
  }

  /// The last day told of (by the year, where the days are unknown), whose it is, and the day of publishing.
  private func daysKey(_ followUp: FollowUp, _ ownLast: Bool) -> (Int, Int, Int, Int) {
    let year = followUp.year.flatMap(promise.tenure.promiseYear)
    let last = followUp.covers?.last ?? year?.days.last
    return (
      followUp.year == nil ? -1 : last?.dayNumber ?? 0, ownLast && followUp.isByGivers ? 1 : 0,
      followUp.published.date?.first.dayNumber ?? 0, followUp.id.index
    )
  }

  private func latest(
    _ commitment: Commitment, _ counting: [Account], _ years: [PromiseYear]
  ) -> LatestStatus? {
    guard let last = counting.last(where: { $0.judged[commitment.id.index] != nil }),
      let judged = last.judged[commitment.id.index]
    else { return nil }
    let due = promise.dueDay(of: commitment)
    let isOpen = judged.status == .ongoing || judged.status == .notStarted
    let saysSoOfTheDay = due.map { last.followUp.covers?.contains($0) == true } ?? false
    let untold = due.flatMap { isUntold($0, commitment.id) ? $0 : nil }
    return LatestStatus(
      status: judged.status, followUp: last.followUp.id, isLate: isOpen && saysSoOfTheDay, isPast: untold != nil,
      nothingSince: untold.flatMap { nothingSince($0, commitment.id, years) })
  }

  /// Whether a day has passed, and no follow-up that has an outcome of the commitment covers it.
  private func isUntold(_ due: CalendarDate, _ id: Commitment.ID) -> Bool {
    due < reckoning.date
      && !accounts.contains { $0.judged[id.index] != nil && $0.followUp.covers?.contains(due) == true }
  }

  /// Why no more is known: what the follow-up of the year that the day lies in says; nil where that year owes none.
  private func nothingSince(
    _ due: CalendarDate, _ id: Commitment.ID, _ years: [PromiseYear]
  ) -> LatestStatus.NothingSince? {
    guard let year = years.first(where: { $0.days.contains(due) }) else { return nil }
    switch year.state {
    case .published, .byOthers: return gap(in: year.year, id)
    case .elsewhere: return .elsewhere
    case .notHeld: return .notHeld
    case .overdue: return .overdue
    case .awaited, .running: return .awaited
    case nil: return nil
    }
  }

  /// What keeps the follow-up of a whole year from telling of a day in it.
  private func gap(in year: Int, _ id: Commitment.ID) -> LatestStatus.NothingSince? {
    let whole = Voices(of: year, among: accounts.map(\.followUp).filter(\.isOfWholeYear)).whole
    guard let account = accounts.first(where: { $0.followUp.id == whole?.id }) else { return nil }
    if account.judged[id.index] == nil { return .silent }
    return account.followUp.covers == nil ? .unknownDays : .otherDays
  }
}
