/// What is last known of a commitment, and by whom.
package struct LatestStatus: Sendable {
  package let status: Status
  package let followUp: FollowUp.ID
  /// Ongoing or not started, said of the very day it was due.
  package let isLate: Bool
  /// Whether the commitment was due on a day that has passed, and nobody tells of that day.
  package let isPast: Bool
  /// Why nobody does; nil also where the year that the day lies in owes no follow-up.
  package let nothingSince: NothingSince?

  /// Why no more is known of a commitment whose day has passed.
  package enum NothingSince: String, Vocabulary {
    /// The follow-up of the year is silent on it.
    case silent
    /// The follow-up of the year tells of other days.
    case otherDays = "other-days"
    /// Which days the follow-up of the year tells of is not known.
    case unknownDays = "unknown-days"
    case awaited
    case overdue
    case elsewhere
    case notHeld = "not-held"
  }
}
