import PromiseModel
import Templates

/// A document that a promise or a follow-up names; without an address it is not held here.
enum DocumentRecord {
  static let shape = Shape("document", ["title": .value, "address": .value, "followUp": .value])
}

extension Viewpoint {
  func document(_ document: LinkedDocument) -> Record {
    Record(
      DocumentRecord.shape,
      [
        "title": .text(document.title), "address": .maybe(address(of: document.location)),
        "followUp": .maybe(document.followUp.map { String($0) }),
      ])
  }

  /// Nil where a document is only named.
  func address(of location: LinkedDocument.Location) -> String? {
    switch location {
    case .media(let file): address(media: file)
    case .external(let address): address
    case .notHeld: nil
    }
  }
}
