/// What the build date makes of promises: states, what is awaited and overdue, what comes next.
struct Reckoning {
  let date: CalendarDate
  let settings: SiteSettings

  func state(of promise: Promise, _ confirmation: Confirmation?) -> PromiseState {
    let tenure = promise.tenure
    if promise.isProposed { return tenure.first <= date ? .wasProposed : .proposed }
    if date < tenure.inForceFrom { return .coming }
    if let last = tenure.last, last < date { return .ended }
    if let confirmation, confirmation.ends <= date { return .unconfirmed }
    return .inForce
  }

  /// The promise years to show: those that have begun, and those that something tells of. Of an open-ended promise a
  /// year that begins when it is unconfirmed is one only if something tells of it.
  /// - `day`: where others are looked for that begin up to that day.
  func years(
    of promise: Promise, _ confirmation: Confirmation?, _ followUps: [FollowUp], upTo day: CalendarDate? = nil
  ) -> [PromiseYear] {
    let told = Set(followUps.flatMap(\.years) + promise.particulars.documents.compactMap(\.followUp?.year))
    let last = confirmation?.ends.adding(days: -1).year ?? .max
    let reached = max(date, day ?? date)
    let limit = max(min(reached.year, last), told.max() ?? 0)
    return promise.tenure.promiseYears(upTo: limit).compactMap { year in
      let isReached = year.days.first <= reached || year.year <= reached.year
      guard isReached && year.year <= last || told.contains(year.year) else { return nil }
      let state = promise.isProposed ? nil : state(of: year, promise, followUps)
      let due = isAwaited(year, state, promise, followUps) ? due(of: year, promise) : nil
      return PromiseYear(
        year: year.year, days: year.days, state: state,
        counting: Voices(of: year.year, among: followUps).counting?.id,
        hasBegun: year.days.first <= date, hasEnded: year.days.last < date, due: due?.day, dueRule: due?.rule)
    }
  }

  /// Whether its follow-up is to come, or should have come, and to be had here.
  private func isAwaited(
    _ year: Tenure.Year, _ state: FollowUpState?, _ promise: Promise, _ followUps: [FollowUp]
  ) -> Bool {
    switch state {
    case .awaited, .overdue: true
    case .running: !promise.isFollowedUpElsewhere && !isNotHeld(year, followUps)
    case .published, .byOthers, .elsewhere, .notHeld, nil: false
    }
  }

  /// What is missing of the year may well exist; one without a year may be the one of this.
  private func isNotHeld(_ year: Tenure.Year, _ followUps: [FollowUp]) -> Bool {
    !settings.followUpsHeld.holds(year.year) || followUps.contains { $0.year == nil }
  }

  /// The first of these that holds.
  private func state(
    of year: Tenure.Year, _ promise: Promise, _ followUps: [FollowUp]
  ) -> FollowUpState {
    let whole = followUps.filter { $0.isOfWholeYear && $0.years.contains(year.year) }
    if whole.contains(where: \.isByGivers) { return .published }
    if !whole.isEmpty { return .byOthers }
    let hasEnded = year.days.last < date
    if !promise.followUpsElsewhere(for: year.year, hasEnded: hasEnded).isEmpty { return .elsewhere }
    guard hasEnded else { return .running }
    if isNotHeld(year, followUps) { return .notHeld }
    return date <= due(of: year, promise).day ? .awaited : .overdue
  }

  /// The last day on which the follow-up of a year is awaited, and by whose word: by the promise's own, where it says
  /// so of this year.
  private func due(of year: Tenure.Year, _ promise: Promise) -> (day: CalendarDate, rule: DueRule) {
    let last = year.days.last
    switch promise.followUpDue {
    case .months(let months): return (last.endOfMonth(after: months), .promise)
    case .day(let day) where last == promise.tenure.last: return (day.last, .promise)
    case .day, nil: return (last.endOfMonth(after: settings.followUpDue), .site)
    }
  }

  /// The days after the build date on which something about this promise changes by itself.
  func changes(of promise: Promise, _ standing: Standing) -> [CalendarDate] {
    let ofCommitments = promise.commitments.map { promise.dueDay(of: $0)?.dayAfter }
    let own = promise.isProposed ? [promise.tenure.first] : changes(of: promise.tenure, standing)
    return (own + ofCommitments + [promise.particulars.survey?.firstDayClosed]).compactMap { $0 }.filter { $0 > date }
  }

  /// Of one that is not only proposed: its year begins, it comes in force, becomes unconfirmed or ends; a follow-up that is not there
  /// becomes awaited and overdue.
  private func changes(of tenure: Tenure, _ standing: Standing) -> [CalendarDate?] {
    let ofFollowUps = standing.years.flatMap { year -> [CalendarDate?] in
      year.due.map { [year.days.last.dayAfter, max($0, year.days.last).dayAfter] } ?? []
    }
    // What has not come in force is not unconfirmed, however long ago somebody looked at it.
    let unconfirmed = standing.confirmation?.nextEnd.flatMap { $0 < tenure.inForceFrom ? nil : $0 }
    // A year that is named after the next begins in the middle of a calendar year, signed or not.
    let year = tenure.promiseYear(tenure.first.year) == nil ? tenure.first : nil
    return [year, tenure.inForceFrom, tenure.last?.dayAfter, unconfirmed] + ofFollowUps
  }
}
