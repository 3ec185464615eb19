import PromiseModel
import Templates

/// What one part of the site's files asks the folder of templates for, besides the templates of its files.
struct RoomTexts: Sendable {
  /// Its areas of keys in `words.yaml` and `data.yaml`. What is in no list does not exist.
  var words: [any WordKey.Type] = []
  /// Templates that are no files: style sheets, and what is printed in the middle of a text.
  var parts: [(name: String, shape: Shape)] = []

  /// Of what all files share.
  static let edition = RoomTexts(
    words: [CommonWord.self, Status.self, GiverWord.self],
    parts: [PageStyle.template.signature, PageStyle.cardTemplate.signature, OutcomeFacts.template.signature])
}
