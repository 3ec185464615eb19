/// A spot between or in the inline nodes directly inside a block.
struct InlinePosition {
  let node: Int
  /// Bytes into the node, if it is a text.
  var offset = 0
}

/// A part of the inline content of a block.
struct InlineRange {
  let start: InlinePosition
  let end: InlinePosition

  func contains(_ node: Int) -> Bool {
    node < end.node || (node == end.node && end.offset > 0)
  }

  /// The part of a text that lies in the range.
  func clip(_ text: Range<Int>, of node: Int) -> Range<Int> {
    let lower = node == start.node ? text.lowerBound + start.offset : text.lowerBound
    let upper = node == end.node ? text.lowerBound + end.offset : text.upperBound
    return lower..<max(lower, upper)
  }

  /// Whether there is no room in it, not even for a part of one text.
  var isBlank: Bool { start.node == end.node ? start.offset == end.offset : isEmpty }

  var isEmpty: Bool { !contains(start.node) }
}
