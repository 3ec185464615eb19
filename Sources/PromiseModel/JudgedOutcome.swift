/// An outcome with the status that is shown.
package final class JudgedOutcome: Sendable {
  package let status: Status
  /// What the follow-up itself says; nil where a part of a group has its group's outcome.
  package let outcome: Outcome?
  package let arithmetic: Arithmetic?
  /// Whether time remained when the follow-up was made.
  package let timeRemains: Bool
  /// The group whose outcome this is.
  package let inheritedFrom: Commitment.ID?

  init(
    status: Status, outcome: Outcome?, arithmetic: Arithmetic?, timeRemains: Bool, inheritedFrom: Commitment.ID?
  ) {
    self.status = status
    self.outcome = outcome
    self.arithmetic = arithmetic
    self.timeRemains = timeRemains
    self.inheritedFrom = inheritedFrom
  }
}
