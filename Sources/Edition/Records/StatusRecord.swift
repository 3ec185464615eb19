package import PromiseModel
import Templates

/// A status or a state: `{{word}}` as read, `{{key}}` for the stylesheet (`not-fulfilled`).
package struct StatusRecord {
  package let key: String
  package let word: String

  package init(key: String, word: String) {
    self.key = key
    self.word = word
  }

  package static let form = PageForm<StatusRecord>([
    .text("key") { status, _ in status.key },
    .text("word") { status, _ in status.word },
  ])
}

extension Words {
  package func record(_ state: some NamedWord) -> StatusRecord { record(state, as: self[state]) }

  /// For a sentence that needs another form of the word.
  package func record(_ state: some Vocabulary, as word: String) -> StatusRecord {
    StatusRecord(key: state.rawValue, word: word)
  }
}
