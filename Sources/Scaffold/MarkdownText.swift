/// Plain text as Markdown that says the same.
enum MarkdownText {
  private static let marks = Set("\\`*_[]<>{}#|~&".unicodeScalars)

  static func written(_ text: String) -> String {
    var written = ""
    for scalar in text.unicodeScalars {
      if marks.contains(scalar) { written += "\\" }
      written.unicodeScalars.append(scalar)
    }
    return written
  }

  /// A line of a comment, which ends nothing but itself.
  static func commented(_ text: String) -> String { text.replacing("-->", with: "-- >").replacing("<!--", with: "< !--") }
}
