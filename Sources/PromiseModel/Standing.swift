/// What follows for one promise from its follow-ups and the build date.
package final class Standing: Sendable {
  package let state: PromiseState
  /// Until when it is known to hold; nil where it has an end.
  package let confirmation: Confirmation?
  /// Its promise years that have begun, or that a follow-up tells of, in order.
  package let years: [PromiseYear]
  /// In the order of the days they tell of; one without a year first.
  package let followUps: [FollowUp.ID]
  /// By `Commitment.ID`; nil where nothing was ever told of it.
  package let latest: [LatestStatus?]

  init(
    state: PromiseState, confirmation: Confirmation?, years: [PromiseYear], followUps: [FollowUp.ID],
    latest: [LatestStatus?]
  ) {
    self.state = state
    self.confirmation = confirmation
    self.years = years
    self.followUps = followUps
    self.latest = latest
  }

  /// Those that have begun, or that a follow-up counts for.
  package var yearsOnRecord: [PromiseYear] { years.filter { $0.hasBegun || $0.counting != nil } }

  /// Whether there is nothing left to do of a commitment by what is last known.
  package func isSettled(_ id: Commitment.ID) -> Bool {
    switch latest[id.index]?.status {
    case .fulfilled, .notNeeded: true
    default: false
    }
  }

  package func year(_ year: Int) -> PromiseYear? {
    years.first { $0.year == year }
  }
}
