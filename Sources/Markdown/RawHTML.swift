/// What raw HTML in a text is; none of it is printed.
enum RawHTML {
  /// Nothing but comments: meant for other editors, dropped without a word.
  case comment
  /// A comment that never ends: it hides all that comes after it.
  case unclosedComment
  /// Anything else.
  case markup

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    self = .markup
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard rest.starts(with: "<!--".utf8) else { break }
      guard let end = Self.commentEnd(in: rest) else {
        self = .unclosedComment
        return
      }
      rest = rest[end...]
      self = .comment
    }
    if !rest.isEmpty { self = .markup }
  }

  /// The index after `-->`. `<!-->` is a whole comment to cmark and to a browser.
  private static func commentEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex + 2
    while index + 2 < bytes.endIndex {
      if bytes[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return nil
  }
}
