import PromiseModel
package import Templates

/// What one part of the site's files asks the folder of templates for, besides the templates of its files.
package struct RoomTexts: Sendable {
  /// Its areas of keys in `words.yaml` and `data.yaml`. What is in no list does not exist.
  package let words: [any WordKey.Type]
  /// Templates that are no files: style sheets, and what is printed in the middle of a text.
  package let parts: [(name: String, shape: Shape)]

  package init(words: [any WordKey.Type], parts: [(name: String, shape: Shape)] = []) {
    self.words = words
    self.parts = parts
  }

  /// Of what all files share.
  package static let edition = RoomTexts(
    words: [CommonWord.self, Status.self, DueRule.self, GiverWord.self],
    parts: [PageStyle.template.signature, PageStyle.cardTemplate.signature, OutcomeFacts.template.signature])
}
