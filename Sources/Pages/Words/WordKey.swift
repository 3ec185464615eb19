import Templates

/// Keys of texts in `words.yaml` or `data.yaml`, one enum for each area; the raw value is the dotted path of the key.
///
/// A text is a small template: `minst {{quantity}}`. What is not among `names` can't be used in it.
protocol WordKey: RawRepresentable<String>, CaseIterable, Sendable {
  /// The file that they stand in, in the folder of templates.
  static var file: String { get }
  /// What the text may say: `["count": .value]`. None for a fixed word.
  var names: KeyValuePairs<String, Shape.Kind> { get }
}

extension WordKey {
  static var file: String { "words.yaml" }
  var names: KeyValuePairs<String, Shape.Kind> { [:] }
}
