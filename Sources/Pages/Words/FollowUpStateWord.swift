import PromiseModel

/// How it stands with the follow-up of a promise year, in a word or two for tables.
enum FollowUpStateWord: String, WordKey {
  case published = "follow-up-state.published"
  case byOthers = "follow-up-state.by-others"
  case elsewhere = "follow-up-state.elsewhere"
  case notHeld = "follow-up-state.not-held"
  case awaited = "follow-up-state.awaited"
  case overdue = "follow-up-state.overdue"
  /// The year runs, or has not begun, and nothing has come.
  case running = "follow-up-state.running"

  init(_ state: FollowUpState?) {
    switch state {
    case .published: self = .published
    case .byOthers: self = .byOthers
    case .elsewhere: self = .elsewhere
    case .notHeld: self = .notHeld
    case .awaited: self = .awaited
    case .overdue: self = .overdue
    case nil: self = .running
    }
  }
}
