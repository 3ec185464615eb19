/// Works out the standing of one promise on the build date.
struct Assessment {
  let promise: Promise
  /// All follow-ups of the promise, with what they say of its commitments.
  let followUps: [(id: FollowUp.ID, followUp: FollowUp, judged: [JudgedOutcome?])]
  let calendar: Calendar

  func standing() -> Standing {
    let years = calendar.years(of: promise, followUps: followUps.map { ($0.id, $0.followUp) })
    let counting = self.counting(years)
    let state = calendar.state(of: promise)
    return Standing(
      state: state, years: years,
      followUps: followUps.map(\.followUp).enumerated()
        .sorted { (daysKey($0.element), $0.offset) < (daysKey($1.element), $1.offset) }
        .map { followUps[$0.offset].id },
      latest: promise.commitments.indices.map { latest(Commitment.ID($0), counting, years) })
  }

  /// The follow-ups that count, in the order of the days they tell of; one without a year before all.
  private func counting(_ years: [PromiseYear]) -> [Int] {
    let yearless = followUps.indices.filter { followUps[$0].followUp.year == nil }
    let own = yearless.filter { followUps[$0].followUp.isByGivers }
    let ids = Set(years.compactMap(\.counting))
    return ((own.isEmpty ? yearless : own) + followUps.indices.filter { ids.contains(followUps[$0].id) })
      .sorted { (daysKey(followUps[$0].followUp), $0) < (daysKey(followUps[$1].followUp), $1) }
  }

  /// The last day told of (by the year, where the days are unknown), then the day of publishing.
  private func daysKey(_ followUp: FollowUp) -> DaysKey {
    let year = followUp.year.flatMap(promise.tenure.promiseYear)
    let last = followUp.covers?.last ?? year?.days.last
    return DaysKey(
      lastDay: followUp.year == nil ? -1 : last?.dayNumber ?? 0,
      published: followUp.published.date?.first.dayNumber ?? 0)
  }

  private struct DaysKey: Comparable {
    let lastDay: Int
    let published: Int
    static func < (a: DaysKey, b: DaysKey) -> Bool {
      (a.lastDay, a.published) < (b.lastDay, b.published)
    }
  }

  private func latest(
    _ id: Commitment.ID, _ counting: [Int], _ years: [PromiseYear]
  ) -> LatestStatus? {
    guard let last = counting.last(where: { followUps[$0].judged[id.index] != nil }),
      let judged = followUps[last].judged[id.index]
    else { return nil }
    let due = promise.dueDay(of: promise.commitments[id.index])
    let isOpen = judged.status == .ongoing || judged.status == .notStarted
    let saysSoOfTheDay = due.map { followUps[last].followUp.covers?.contains($0) == true } ?? false
    return LatestStatus(
      status: judged.status, followUp: followUps[last].id, isLate: isOpen && saysSoOfTheDay,
      nothingSince: due.flatMap { nothingSince($0, id, years) })
  }

  /// Why no more is known of a commitment that was due on a day that has passed; nil where some
  /// follow-up tells of that day.
  private func nothingSince(
    _ due: CalendarDate, _ id: Commitment.ID, _ years: [PromiseYear]
  ) -> LatestStatus.NothingSince? {
    guard due < calendar.date, !promise.isProposed else { return nil }
    let year = years.last { $0.days.first <= due }
    let telling = followUps.filter { $0.judged[id.index] != nil }.map(\.followUp)
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
