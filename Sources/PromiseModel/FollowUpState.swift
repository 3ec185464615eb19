/// How it stands with the follow-up that a promise year is owed.
package enum FollowUpState: String, Vocabulary {
  /// Of the whole year, by the givers.
  case published
  /// Only others have assessed it.
  case byOthers = "by-others"
  /// A document says so: it is published somewhere else.
  case elsewhere
  /// What is missing may well exist: we do not hold it here.
  case notHeld = "not-held"
  /// The year has ended, and the day by which it is due has not passed.
  case awaited
  case overdue
  /// The year runs, or has not begun, and nothing has come.
  case running
}
