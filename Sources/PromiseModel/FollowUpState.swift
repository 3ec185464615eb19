/// How it stands with the follow-up that a promise year is owed.
package enum FollowUpState: Sendable, Hashable {
  /// Of the whole year, by the givers.
  case published
  /// Only others have assessed it.
  case byOthers
  /// A document says so: it is published somewhere else.
  case elsewhere
  /// What is missing may well exist: we do not hold it here.
  case notHeld
  /// It is due by this day.
  case awaited(until: CalendarDate)
  /// It was due on this day.
  case overdue(since: CalendarDate)
}

/// One promise year on the build date.
package struct PromiseYear: Sendable {
  package let year: Int
  package let days: DateRange
  /// Nil while the year runs and nothing has come.
  package let state: FollowUpState?
  /// The follow-up that counts for the year: of the whole year, else an interim one.
  package let counting: FollowUp.ID?
  /// Whether the year's last day has passed.
  package let hasEnded: Bool
  /// The last day on which its follow-up is to be there; nil where it is there, or not to be had here.
  package let due: CalendarDate?
}

/// How it stands with a promise on the build date.
package enum PromiseState: Sendable, Hashable {
  /// `hasBegun`: its period has, so it was being drawn up, and more is not known here.
  case proposed(hasBegun: Bool)
  case coming
  case inForce
  case ended
}
