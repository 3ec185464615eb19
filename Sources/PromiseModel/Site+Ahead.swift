extension Site {
  /// The promise years of a promise that begin up to a day, or that something tells of: for who looks ahead, more of
  /// them than its standing has.
  package func years(of id: Promise.ID, upTo day: CalendarDate) -> [PromiseYear] {
    let standing = standing(of: id)
    return Reckoning(date: date, settings: facts.settings)
      .years(of: self[id], standing.confirmation, standing.followUps.map { self[$0] }, upTo: day)
  }
}
