/// The inline content of one block as one flat text, for reading what cmark does not know of in it.
///
/// What is not plain text directly in the block is a single byte that no text holds.
struct InlineText {
  /// Emphasis, links, images, code, raw HTML.
  static let markup: UInt8 = 0xFF
  static let comment: UInt8 = 0xFE
  /// A line end, soft or hard.
  static let lineBreak = UInt8(ascii: "\n")

  private(set) var bytes: [UInt8] = []
  /// The nodes directly in the block.
  private var pieces: [Piece] = []
  /// What comes after them.
  private let end: Piece

  private struct Piece {
    /// Where it begins in `bytes`, among the nodes, and in the tree's text.
    let start: Int
    let node: Int
    let treeStart: Int
  }

  init(_ parsed: ParsedText, of block: Int) {
    var node = block + 1
    let blockText = parsed.tree.nodes[block].text
    let end = parsed.tree.nodes[block].end
    bytes.reserveCapacity(blockText.count)
    while node < end {
      let value = parsed.tree.nodes[node]
      pieces.append(Piece(start: bytes.count, node: node, treeStart: value.text.lowerBound))
      switch value.kind {
      case .text: bytes += Self.withComments(parsed.tree.text[value.text], commentFiller: parsed.tree.commentFiller)
      case .softBreak, .lineBreak: bytes.append(Self.lineBreak)
      case .htmlInline where parsed.tree.html(node).isComment: bytes.append(Self.comment)
      default: bytes.append(Self.markup)
      }
      node = value.end
    }
    self.end = Piece(start: bytes.count, node: node, treeStart: blockText.upperBound)
  }

  private static func withComments(_ text: ArraySlice<UInt8>, commentFiller: UInt8?) -> ArraySlice<UInt8> {
    guard let commentFiller, text.span.has(commentFiller) else { return text }
    return text.map { $0 == commentFiller ? comment : $0 }[...]
  }

  /// The spot in the block that an offset means.
  func position(at offset: Int) -> InlinePosition {
    let piece = piece(at: offset)
    return InlinePosition(node: piece.node, offset: offset - piece.start)
  }

  func range(_ range: Range<Int>) -> InlineRange {
    InlineRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  /// The offset in the tree's text of what stands at `offset` here.
  func treeOffset(at offset: Int) -> Int {
    let piece = piece(at: offset)
    return piece.treeStart + offset - piece.start
  }

  /// Whether anything directly in the block holds something itself.
  func hasNested(in tree: Tree) -> Bool {
    pieces.contains { tree.nodes[$0.node].end > $0.node + 1 }
  }

  /// Texts inside emphasis, links and alternative texts.
  func nestedTexts(in tree: Tree) -> [Range<Int>] {
    pieces.flatMap { piece in
      (piece.node + 1..<max(piece.node + 1, tree.nodes[piece.node].end)).compactMap { node in
        if case .text = tree.nodes[node].kind { tree.nodes[node].text } else { nil }
      }
    }
  }

  /// Where the text ends if space and comments at the end of `range` count as not there.
  func contentEnd(of range: Range<Int>) -> Int {
    let last = bytes[range].lastIndex { !$0.isWhitespace && $0 != Self.comment }
    return last.map { $0 + 1 } ?? range.lowerBound
  }

  private func piece(at offset: Int) -> Piece {
    guard offset < end.start else { return end }
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    return pieces[low]
  }
}
