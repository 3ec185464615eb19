/// Keys of texts in `words.yaml` or `data.yaml`, one enum for each area.
///
/// A text is a small template: `minst {{quantity}}`. What is not among `names` can't be used in it.
package protocol WordKey: CaseIterable, Sendable {
  /// The dotted path of the key.
  var key: String { get }
  /// The file that they stand in, in the folder of templates.
  static var file: String { get }
  /// What the text may say: `["count"]`. None for a fixed word.
  var names: [String] { get }
}

extension WordKey where Self: RawRepresentable<String> {
  package var key: String { rawValue }
}

extension WordKey {
  package static var file: String { "words.yaml" }
  package var names: [String] { [] }
}
