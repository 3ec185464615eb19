/// One promise year on the build date.
package struct PromiseYear: Sendable {
  package let year: Int
  package let days: DateRange
  /// Nil in a promise that is but proposed: it owes no follow-up.
  package let state: FollowUpState?
  /// The follow-up that counts for the year: of the whole year, else an interim one.
  package let counting: FollowUp.ID?
  package let hasBegun: Bool
  /// Whether the year's last day has passed.
  package let hasEnded: Bool
  /// The last day on which its follow-up is to be there; nil where it is there, or not to be had here.
  package let due: CalendarDate?
  /// By whose word it is due on that day.
  package let dueRule: DueRule?

  /// Whether the year has ended and its follow-up is to be here, and is not.
  package var isOwed: Bool { state == .awaited || state == .overdue }
  package var awaitedUntil: CalendarDate? { state == .awaited ? due : nil }
  package var overdueSince: CalendarDate? { state == .overdue ? due : nil }
}
