import PromiseModel
import Templates

/// A status: `{{word}}` as read, `{{key}}` for the stylesheet (`not-fulfilled`).
enum StatusRecord {
  static let shape = Shape("status", ["key": .value, "word": .value])
}

extension Words {
  func record(_ status: Status) -> Record {
    record(status, as: self[StatusWord(status)])
  }

  /// For a sentence that needs another form of the word.
  func record(_ status: Status, as word: String) -> Record {
    Record(StatusRecord.shape, ["key": .text(status.rawValue), "word": .text(word)])
  }
}
