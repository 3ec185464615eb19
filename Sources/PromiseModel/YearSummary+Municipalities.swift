extension YearSummary {
  /// How it stands with the follow-ups that a year is owed in each municipality that has promised something for it. Of
  /// several promises it is that of which least is told: what is missing goes before all else.
  package func followUpStates(in site: Site) -> [Municipality.ID: FollowUpState] {
    entries.reduce(into: [:]) { states, entry in
      guard let state = entry.year.state else { return }
      for municipality in site[entry.promise].municipalities {
        let other = states[municipality] ?? state
        states[municipality] = Self.leastTold.first { $0 == state || $0 == other }
      }
    }
  }

  private static let leastTold: [FollowUpState] = [
    .overdue, .awaited, .notHeld, .running, .elsewhere, .byOthers, .published,
  ]
}
