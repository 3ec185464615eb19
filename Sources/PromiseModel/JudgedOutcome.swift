/// An outcome with the status that is shown.
package struct JudgedOutcome: Sendable {
  package let status: Status
  /// What the follow-up itself says; nil where a part of a group has its group's outcome.
  package let outcome: Outcome?
  package let arithmetic: Arithmetic?
  /// Whether time remained when the follow-up was made.
  package let timeRemains: Bool
  /// The group whose outcome this is.
  package let inheritedFrom: Commitment.ID?
}
