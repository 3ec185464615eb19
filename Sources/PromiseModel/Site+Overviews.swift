// What pages of several promises say of them.
extension Site {
  /// How many promises are in force in a county; one of several municipalities is one.
  package func promisesInForce(in county: County.ID) -> Int {
    let promises = self[county].municipalities.flatMap { promisesByMunicipality[$0.index] }
    return Set(promises.filter { standing(of: $0).state == .inForce }).count
  }

  /// How many commitments have each status in a follow-up; groups and aims are not counted.
  package func counts(of id: FollowUp.ID) -> [Status: Int] {
    self[self[id].promise].commitments.filter(\.isCounted)
      .reduce(into: [:]) { $0[status(of: $1.id, in: id), default: 0] += 1 }
  }

  /// From the first day of the earliest promise to the last of the latest; no end where one has none.
  package var span: (first: CalendarDate?, last: CalendarDate?) {
    let tenures = promiseIDs.map { self[$0].tenure }
    let ends = tenures.compactMap(\.last)
    return (tenures.map(\.first).min(), ends.count == tenures.count ? ends.max() : nil)
  }

  /// What an editor says of a year.
  package func note(on year: Int) -> YearNote? { facts.yearNotes.first { $0.year == year } }
}
