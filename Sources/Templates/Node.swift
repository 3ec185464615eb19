import Source

/// One piece of a template. What stands inside a piece follows it, up to the index `end`: a flat list, so
/// that no depth of nesting can exhaust the stack.
enum Node: Sendable {
  /// The start of a line that holds more than a tag standing alone: here an included template is indented.
  case lineStart
  /// Bytes of the source.
  case text(Range<Int>)
  case variable(Located<String>)
  case section(Located<String>, isInverted: Bool, end: Int)
  case block(Located<String>, end: Int)
  /// The blanks before it, bytes of the source; nil if it shares its line.
  case partial(Located<String>, indentation: Range<Int>?)
  /// Directly inside it only blocks count.
  case parent(Located<String>, indentation: Range<Int>?, end: Int)

  /// The index after all that stands inside the node, if anything can.
  var end: Int? {
    switch self {
    case .section(_, _, let end), .block(_, let end), .parent(_, _, let end): end
    case .lineStart, .text, .variable, .partial: nil
    }
  }

  /// The same node, once its end is known.
  func ending(at end: Int) -> Node {
    switch self {
    case .section(let name, let isInverted, _): .section(name, isInverted: isInverted, end: end)
    case .block(let name, _): .block(name, end: end)
    case .parent(let name, let indentation, _): .parent(name, indentation: indentation, end: end)
    case .lineStart, .text, .variable, .partial: self
    }
  }

  /// The same parent, standing alone on its lines after these blanks.
  func indented(by blanks: Range<Int>) -> Node {
    guard case .parent(let name, _, let end) = self else { return self }
    return .parent(name, indentation: blanks, end: end)
  }
}
