/// `{#id key=value key="two words"}` as it was read; ranges are of bytes in the text it was read from.
struct AttributeBlock {
  /// With both braces.
  let range: Range<Int>
  /// Without its `#`.
  let id: Range<Int>?
  let attributes: [Pair]

  struct Pair {
    let key: Range<Int>
    var value: Range<Int>
    /// Whether its value is of several words and stands without quotation marks.
    var isUnquoted = false
  }
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
    /// An attribute with another sign than `=`, or with blanks around it.
    case assignment(Range<Int>)
    /// An attribute behind the sign of an id.
    case attributeAsID(Range<Int>)
    /// A word behind an id, which was probably meant as a part of it.
    case wordAfterID(Range<Int>, id: Range<Int>)
    /// The name of an attribute without a value.
    case withoutValue(Range<Int>)
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
