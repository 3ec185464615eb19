import Edition
import PromiseModel
import Templates

/// What a status means.
struct StatusMeaningWord: WordKey {
  let status: Status

  static let allCases = Status.allCases.map { StatusMeaningWord(status: $0) }

  var key: String { "status-meaning." + status.rawValue }
}

/// A word of a status and what it means, for `partials/meanings.mustache`.
enum StatusMeaningRecord {
  static let form = PageForm<Status>([
    .text("word") { status, view in view.words[status] },
    .text("key") { status, _ in status.rawValue },
    .text("meaning") { status, view in view.words[StatusMeaningWord(status: status)] },
  ])

  /// In the order of the vocabulary, each once.
  static func all(_ statuses: some Sequence<Status>) -> [Status] {
    let found = Set(statuses)
    return Status.allCases.filter { found.contains($0) }
  }
}
