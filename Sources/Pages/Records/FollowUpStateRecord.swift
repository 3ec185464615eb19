import PromiseModel
import Templates

extension Words {
  /// How it stands with a follow-up, as a status; nil: the year runs.
  func record(_ state: FollowUpState?) -> Record {
    let word = FollowUpStateWord(state)
    return Record(StatusRecord.shape, ["key": .text(word.key), "word": .text(self[word])])
  }
}

extension FollowUpStateWord {
  /// For class names.
  var key: String {
    switch self {
    case .published: "published"
    case .byOthers: "by-others"
    case .elsewhere: "elsewhere"
    case .notHeld: "not-held"
    case .awaited: "awaited"
    case .overdue: "overdue"
    case .running: "running"
    }
  }
}
