import PromiseModel
import Templates

/// A status: `{{word}}` as read, `{{key}}` for the stylesheet (`not-fulfilled`).
enum StatusRecord {
  static let shape = Shape("status", ["key": .value, "word": .value])
}

extension Words {
  func record(_ status: Status) -> Record {
    Record(
      StatusRecord.shape,
      ["key": .text(status.key), "word": .text(self[StatusWord(status)])])
  }
}

extension Status {
  /// For class names; the two that no author writes have one too.
  var key: String { rawValue }
}
