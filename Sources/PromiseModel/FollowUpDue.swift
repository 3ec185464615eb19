/// By when follow-ups are to be there, where the promise itself says so.
package enum FollowUpDue: Sendable, Equatable {
  /// So many months after the end of each year.
  case months(Int)
  /// On a day, for the last year; a month or a year is reckoned to its end.
  case day(PartialDate)
}

/// By whose word a follow-up is awaited and overdue.
package enum DueRule: String, Vocabulary {
  /// The promise's own.
  case promise
  /// This site's: the promise says nothing of it.
  case site
}
