import PromiseModel
import Templates

/// A status or a state: `{{word}}` as read, `{{key}}` for the stylesheet (`not-fulfilled`).
enum StatusRecord {
  static let shape = Shape("status", ["key": .value, "word": .value])
}

extension Words {
  func record(_ state: some NamedWord) -> Record { record(state, as: self[state]) }

  /// For a sentence that needs another form of the word.
  func record(_ state: some Vocabulary, as word: String) -> Record {
    Record(StatusRecord.shape, ["key": .text(state.rawValue), "word": .text(word)])
  }
}
