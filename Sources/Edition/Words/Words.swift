package import Templates

/// The texts of `words.yaml` and `data.yaml`: what visitors read where a value chooses the words.
package struct Words: Sendable {
  /// What a text says in place of its names, in the order in which its key declares them.
  package typealias Values = KeyValuePairs<String, String?>

  /// A text with names to be filled in.
  private struct Text {
    let names: [String]
    let template: CompiledEntry<Values, Void>
  }

  private let texts: [String: Text]
  /// Texts without names, which are always the same.
  private let fixed: [String: String]

  /// `templates` must have been compiled with what the list says of its texts.
  package init(_ list: WordList, _ templates: TemplateSet) {
    texts = list.entries.mapValues { Text(names: $0.names, template: templates[$0.entry]) }
    fixed = texts.filter { $0.value.names.isEmpty }.mapValues { $0.template.text([:], ()) }
  }

  /// A fixed word.
  package subscript(_ key: some WordKey) -> String {
    guard let word = fixed[key.key] else {
      preconditionFailure("\(key.key) has names or is in no room's list")
    }
    return word
  }

  /// A text with its names filled in: all that the key declares, in its order.
  package func callAsFunction(_ key: some WordKey, _ values: Values) -> String {
    guard let text = texts[key.key], values.elementsEqual(text.names, by: { $0.key == $1 }) else {
      preconditionFailure("\(key.key) has other names or is in no room's list")
    }
    return text.template.text(values, ())
  }
}
