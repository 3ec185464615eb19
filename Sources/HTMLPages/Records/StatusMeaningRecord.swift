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
struct StatusMeaningRecord {
  let status: Status
  /// Of a time that is over.
  let isPast: Bool

  static let form = PageForm<StatusMeaningRecord>([
    .text("word") { record, view in view.words.record(record.status, isPast: record.isPast).word },
    .text("key") { record, _ in record.status.rawValue },
    .text("meaning") { record, view in view.words[StatusMeaningWord(status: record.status)] },
  ])

  /// In the order of the vocabulary, each once.
  static func all(_ statuses: some Sequence<Status>, isPast: Bool = false) -> [StatusMeaningRecord] {
    let found = Set(statuses)
    return Status.allCases.filter { found.contains($0) }.map { StatusMeaningRecord(status: $0, isPast: isPast) }
  }
}
