import PromiseModel
import Source

/// A follow-up, and what can be held against it: what only follows from a mistake in it, or in its promise, is not.
struct LinkedFollowUp: Sendable {
  let followUp: FollowUp
  /// Whether all that it tells of is known, and all that it could tell of.
  let tellsAll: Bool
  /// Whether it is known of which days it tells.
  let tellsDays: Bool
  /// Where its part and its days are written.
  let part: Origin?
  let covers: Origin?
}
