package import PromiseModel

/// The words of a vocabulary of the model: a key for each value, made of the area and the published name.
package protocol NamedWord: WordKey, Vocabulary {
  static var area: String { get }
}

extension NamedWord {
  package var key: String { Self.area + "." + rawValue }
}

/// How a status is shown, in the words of chapter 5 of docs/content-format.md.
extension Status: NamedWord {
  package static let area = "status"
}

/// By whose word a follow-up is awaited or overdue, as it is said after that.
extension DueRule: NamedWord {
  package static let area = "due-rule"
}
