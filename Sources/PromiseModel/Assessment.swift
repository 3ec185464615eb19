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
    let counting = inOrder(accountsThatCount(years))
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
  private func inOrder(_ accounts: [Account]) -> [Account] {
    accounts.map { (key: daysKey($0.followUp), account: $0) }.sorted { $0.key < $1.key }.map(\.account)
  }

  /// The last day told of (by the year, where the days are unknown), then the day of publishing.
  private func daysKey(_ followUp: FollowUp) -> (Int, Int, Int) {
    let year = followUp.year.flatMap(promise.tenure.promiseYear)
    let last = followUp.covers?.last ?? year?.days.last
    return (
      followUp.year == nil ? -1 : last?.dayNumber ?? 0, followUp.published.date?.first.dayNumber ?? 0,
      followUp.id.index
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
    return LatestStatus(
      status: judged.status, followUp: last.followUp.id, isLate: isOpen && saysSoOfTheDay,
      nothingSince: due.flatMap { nothingSince($0, commitment.id, years) })
  }

  /// Why no more is known of a commitment that was due on a day that has passed; nil where some
  /// follow-up tells of that day.
  private func nothingSince(
    _ due: CalendarDate, _ id: Commitment.ID, _ years: [PromiseYear]
  ) -> LatestStatus.NothingSince? {
    guard due < reckoning.date, !promise.isProposed else { return nil }
    let year = years.last { $0.days.first <= due }
    let telling = accounts.filter { $0.judged[id.index] != nil }.map(\.followUp)
    if telling.contains(where: { tells($0, of: due, in: year) }) { return nil }
    switch year?.state {
    case .published, .byOthers:
      let ofTheYear = telling.contains { $0.isOfWholeYear && $0.years.contains(year?.year ?? 0) }
      return ofTheYear ? .otherDays : .silent
    case .elsewhere: return .elsewhere
    case .notHeld: return .notHeld
    case .overdue: return .overdue
    case .awaited, .running, nil: return .awaited
    }
  }

  /// Whether a follow-up tells of a day. One of the whole year whose days are unknown may: it is not
  /// said of it that it does not.
  private func tells(_ followUp: FollowUp, of day: CalendarDate, in year: PromiseYear?) -> Bool {
    guard let covers = followUp.covers else {
      return followUp.isOfWholeYear && year.map { followUp.years.contains($0.year) } == true
    }
    return covers.contains(day)
  }
}
