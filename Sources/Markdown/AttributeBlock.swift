/// `{#id key=value key="two words"}` as it was read; ranges are of bytes in the text it was read from.
struct AttributeBlock {
  /// With both braces.
  let range: Range<Int>
  /// Without its `#`.
  let id: Range<Int>?
  let attributes: [(key: Range<Int>, value: Range<Int>)]
}

/// Why something that begins like an attribute block is none.
struct AttributeFault: Error {
  enum Reason {
    case notClosed
    case holdsMarkup
    case unreadable(Range<Int>)
    /// A word with a character in it that is taken for another.
    case lookalike(Range<Int>, Unicode.Scalar)
    /// A comma or a semicolon between the parts.
    case separator(Unicode.Scalar)
    /// A value of several words.
    case unquoted(key: Range<Int>, Range<Int>)
    case secondID
    case keyTwice(Range<Int>)
    case tooMany
  }

  let reason: Reason
  /// Where the opening brace stands.
  let start: Int
  /// The spot to show the author.
  let offset: Int
  /// How far was read: the next block is looked for from here.
  let end: Int
}
