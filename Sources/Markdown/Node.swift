/// One node of a CommonMark tree, as a plain value.
struct Node {
  enum Kind {
    case document, blockQuote, item, paragraph, thematicBreak, htmlBlock
    /// `start` is the first number of an ordered list, nil for bullets.
    case list(start: Int?, isTight: Bool)
    case heading(level: Int)
    /// `language` is the first word of a fence's info string, in the tree's `labels`.
    case codeBlock(language: Range<Int>)
    case text, code, softBreak, lineBreak, htmlInline, emphasis, strong
    case link(Destination)
    case image(Destination)
  }

  /// Where a link leads and its title, as bytes in the tree's `labels`.
  struct Destination {
    let address: Range<Int>
    let title: Range<Int>
  }

  let kind: Kind
  /// Where a block begins: lines from 1, columns in bytes from 1. Not to be trusted for inlines.
  let line: Int
  let column: Int
  /// The last line of a block.
  let endLine: Int
  /// The text in this node and all that is inside it, as bytes in the tree's `text`.
  var text: Range<Int>
  /// The index of the first node that is not inside this one.
  var end: Int
}
