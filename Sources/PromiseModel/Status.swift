/// How it went with a commitment, as a follow-up has it. An author writes the published name.
package enum Status: String, Vocabulary {
  case fulfilled
  case partly
  case notFulfilled = "not-fulfilled"
  case ongoing
  case notStarted = "not-started"
  case notNeeded = "not-needed"
  case notAssessable = "not-assessable"
  case reported
  /// A follow-up of the whole year says nothing of it. Never written.
  case silent
  /// The follow-up that says nothing is incomplete, interim or of no known year. Never written.
  case unknown

  /// Those that an author can write.
  package static let written: [Status] = allCases.filter { $0 != .silent && $0 != .unknown }
}
