/// A text as a value of front matter.
enum YAMLText {
  private static let opening: Set<Character> = ["-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "~", "="]

  /// On a line of its own after a key.
  static func value(_ text: String) -> String { isPlain(text, "") ? text : quoted(text) }

  /// In a mapping in braces.
  static func inBraces(_ text: String) -> String { isPlain(text, ",[]{}") ? text : quoted(text) }

  private static func isPlain(_ text: String, _ others: String) -> Bool {
    guard let first = text.first, !opening.contains(first), text.last != ":", !text.contains(where: { others.contains($0) || $0 == "\"" }) else { return false }
    return !text.contains(": ") && !text.contains("#") && !text.contains("[[") && !["null", "yes", "no", "true", "false", "~"].contains(text.lowercased()) && text.first?.isWhitespace == false && text.last?.isWhitespace == false
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
