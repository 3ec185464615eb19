package import Source
import Templates

/// One text of a file of words, as it was written.
package struct WordSource: InFile, Sendable {
  /// `status.fulfilled`
  package let key: String
  package let file: String
  package let text: Located<String>

  package init(key: String, file: String, text: Located<String>) {
    self.key = key
    self.file = file
    self.text = text
  }

  /// As other templates may name it.
  static func templateName(of key: String) -> String { "words/" + key }

  var template: TemplateSource {
    TemplateSource(
      name: Self.templateName(of: key), file: file, bytes: Array(text.value.utf8), start: text.place)
  }
}
