/// A text as Markdown that shows it and nothing else, with no more marks than it needs: authors go on writing in it.
package enum MarkdownText {
  /// Of a text on one line, wherever it is put.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    var previous: Character = " "
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index) < text.endIndex ? text[text.index(after: index)] : " "
      if isMarkup(character, previous, next) { escaped.append("\\") }
      escaped.append(character)
      previous = character
      index = text.index(after: index)
    }
    return beginning(escaped)
  }

  private static func isMarkup(_ character: Character, _ previous: Character, _ next: Character) -> Bool {
    switch character {
    case "*", "`", "[", "<", "\\": true
    case "_": !(previous.isLetter && next.isLetter)
    case "{": true
    case "&": next.isLetter || next == "#"
    case "~": next == "~"
    default: false
    }
  }

  /// What at the start of a line would make it something else.
  private static func beginning(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#>+-=|".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isNumber }
    guard !digits.isEmpty, digits.count < 10 else { return text }
    let mark = text.dropFirst(digits.count).first
    return mark == "." || mark == ")" ? digits + "\\" + text.dropFirst(digits.count) : text
  }

  /// A comment, which no reader of the page sees.
  package static func comment(_ text: String) -> String { "<!-- " + commented(text) + " -->" }

  /// A text within a comment, which ends nothing.
  package static func commented(_ text: String) -> String { text.replacing("-->", with: "-- >").replacing("<!--", with: "< !--") }
}
