/// What the build date makes of promises: states, what is awaited and overdue, what comes next.
struct Reckoning {
  let date: CalendarDate
  let settings: SiteSettings

  func state(of promise: Promise) -> PromiseState {
    let tenure = promise.tenure
    if promise.isProposed { return tenure.first <= date ? .wasProposed : .proposed }
    if date < tenure.inForceFrom { return .coming }
    if let last = tenure.last, last < date { return .ended }
    return .inForce
  }

  /// The promise years to show: those that have begun, and those that something tells of.
  func years(of promise: Promise, followUps: [FollowUp]) -> [PromiseYear] {
    let told = followUps.flatMap(\.years) + promise.particulars.documents.compactMap(\.followUp)
    let limit = max(date.year, told.max() ?? 0)
    return promise.tenure.promiseYears(upTo: limit).compactMap { year in
      guard year.days.first <= date || year.year <= date.year || told.contains(year.year) else { return nil }
      let state = promise.isProposed ? nil : state(of: year, promise, followUps)
      return PromiseYear(
        year: year.year, days: year.days, state: state,
        counting: Voices(of: year.year, among: followUps).counting?.id,
        hasBegun: year.days.first <= date, hasEnded: year.days.last < date, due: due(of: year, state, followUps))
    }
  }

  private func due(of year: Tenure.Year, _ state: FollowUpState?, _ followUps: [FollowUp]) -> CalendarDate? {
    switch state {
    case .awaited, .overdue, .running: isNotHeld(year, followUps) ? nil : dueDay(of: year)
    case .published, .byOthers, .elsewhere, .notHeld, nil: nil
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
    if promise.followUpElsewhere(for: year.year) != nil { return .elsewhere }
    guard year.days.last < date else { return .running }
    if isNotHeld(year, followUps) { return .notHeld }
    return date <= dueDay(of: year) ? .awaited : .overdue
  }

  /// The last day of the month in which a follow-up of this year is due.
  func dueDay(of year: Tenure.Year) -> CalendarDate {
    year.days.last.endOfMonth(after: settings.followUpDue)
  }

  /// The days after the build date on which something about this promise changes by itself.
  func changes(of promise: Promise) -> [CalendarDate] {
    let tenure = promise.tenure
    var days = promise.commitments.compactMap { promise.dueDay(of: $0)?.adding(days: 1) }
    if let day = promise.particulars.survey?.firstDayClosed { days.append(day) }
    if promise.isProposed {
      days.append(tenure.first)
    } else {
      days.append(tenure.inForceFrom)
      if let last = tenure.last { days.append(last.adding(days: 1)) }
      for year in tenure.promiseYears(upTo: date.year) {
        days.append(year.days.last.adding(days: 1))
        days.append(dueDay(of: year).adding(days: 1))
      }
    }
    return days.filter { $0 > date }
  }
}
