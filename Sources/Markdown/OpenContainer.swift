/// A document, block quote, list or list item whose end tag is still to be printed.
struct OpenContainer {
  let node: Int
  /// The block of an item, or the one that a list belongs to.
  var entry: Int?
  /// Whether it is an item whose paragraphs have no tags.
  var isTightItem = false
  /// How many sections were open before it.
  let outerSections: Int
  /// Where its start tag begins and ends in the markup.
  let start: Int
  var contentStart: Int
}

/// A heading whose section goes on.
struct OpenSection {
  let level: Int
  let entry: Int
}
