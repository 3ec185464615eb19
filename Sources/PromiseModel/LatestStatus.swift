/// What is last known of a commitment, and by whom.
package struct LatestStatus: Sendable {
  package let status: Status
  package let followUp: FollowUp.ID
  /// Ongoing or not started, said of the very day it was due.
  package let isLate: Bool
  /// Set where the commitment was due and nobody tells of that day.
  package let nothingSince: NothingSince?

  /// Why no more is known of a commitment whose day has passed.
  package enum NothingSince: String, Vocabulary {
    /// The follow-up of the year is silent on it.
    case silent
    /// The follow-up of the year tells of other days.
    case otherDays = "other-days"
    case awaited
    case overdue
    case elsewhere
    case notHeld = "not-held"
  }
}
