import PromiseModel
import Templates

/// One promise year and its follow-up, said plainly.
enum PromiseYearRecord {
  static let shape = Shape(
    "year",
    [
      "year": .value,
      // Its days, where they are not those of the calendar year.
      "days": .value,
      // Of the whole year; the givers' own come first.
      "hasFollowUps": .flag, "followUps": .list(FollowUpRecord.shape),
      "elsewhere": .list(DocumentRecord.shape),
      "isNotHeld": .flag, "awaitedUntil": .record(DateRecord.shape),
      "overdueSince": .record(DateRecord.shape),
      "isRunning": .flag, "isAhead": .flag,
      "hasInterims": .flag, "interims": .list(FollowUpRecord.shape),
    ])
}

extension Viewpoint {
  func promiseYear(_ year: PromiseYear, of id: Promise.ID) -> Record {
    let all = site.standing(of: id).followUps.filter { site[$0].years.contains(year.year) }
    let whole = all.filter { site[$0].isOfWholeYear }
    let interims = all.filter { site[$0].isInterim }
    let hasNothing = whole.isEmpty && !year.hasEnded && year.state != .elsewhere
    return Record(
      PromiseYearRecord.shape,
      [
        "year": .text(String(year.year)),
        "days": .maybe(year.days == .year(year.year) ? nil : formats.days(year.days)),
        "hasFollowUps": .flag(!whole.isEmpty),
        "followUps": .list(
          (whole.filter { site[$0].isByGivers } + whole.filter { !site[$0].isByGivers }).map(followUp)),
        "elsewhere": .list(documents(of: year, id)),
        "isNotHeld": .flag(year.state == .notHeld),
        "awaitedUntil": .maybe(year.awaitedUntil.map { formats.record($0) }),
        "overdueSince": .maybe(year.overdueSince.map { formats.record($0) }),
        "isRunning": .flag(hasNothing && year.hasBegun), "isAhead": .flag(hasNothing && !year.hasBegun),
        "hasInterims": .flag(!interims.isEmpty), "interims": .list(interims.map(followUp)),
      ])
  }

  /// Where the year is followed up elsewhere.
  private func documents(of year: PromiseYear, _ id: Promise.ID) -> [Record] {
    guard year.state == .elsewhere else { return [] }
    return site[id].particulars.documents.filter { $0.followUp == year.year }.map(document)
  }
}
