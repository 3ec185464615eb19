import Markdown

extension ArraySlice<UInt8> {
  /// Whether a text that is not empty stands in it, also within a word.
  func holds(_ text: String) -> Bool { firstIndex(of: text) != nil }

  /// Where such a text stands first.
  func firstIndex(of text: String) -> Int? {
    let text = Array(text.utf8)
    guard let first = text.first else { return nil }
    var start = 0
    while let offset = span.firstIndex(of: first, from: start) {
      if self[(startIndex + offset)...].starts(with: text) { return startIndex + offset }
      start = offset + 1
    }
    return nil
  }
}
