import PromiseModel

/// How a status is shown, in the words of section 4 of the content format.
enum StatusWord: String, WordKey {
  case fulfilled = "status.fulfilled"
  case partly = "status.partly"
  case notFulfilled = "status.not-fulfilled"
  case ongoing = "status.ongoing"
  case notStarted = "status.not-started"
  case notNeeded = "status.not-needed"
  case notAssessable = "status.not-assessable"
  case reported = "status.reported"
  case silent = "status.silent"
  case unknown = "status.unknown"

  init(_ status: Status) {
    switch status {
    case .fulfilled: self = .fulfilled
    case .partly: self = .partly
    case .notFulfilled: self = .notFulfilled
    case .ongoing: self = .ongoing
    case .notStarted: self = .notStarted
    case .notNeeded: self = .notNeeded
    case .notAssessable: self = .notAssessable
    case .reported: self = .reported
    case .silent: self = .silent
    case .unknown: self = .unknown
    }
  }
}
