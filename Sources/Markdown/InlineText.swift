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
  /// Where each node directly in the block begins in `bytes`.
  private var pieces: [(start: Int, node: Int)] = []
  private let tree: Tree
  private let block: Int

  init(_ tree: Tree, of block: Int) {
    self.tree = tree
    self.block = block
    var node = block + 1
    while node < tree.nodes[block].end {
      pieces.append((bytes.count, node))
      append(node)
      node = tree.nodes[node].end
    }
  }

  private mutating func append(_ node: Int) {
    switch tree.nodes[node].kind {
    case .text: bytes.append(contentsOf: tree.text(of: node))
    case .softBreak, .lineBreak: bytes.append(Self.lineBreak)
    case .htmlInline where RawHTML(tree.text(of: node)) == .comment: bytes.append(Self.comment)
    default: bytes.append(Self.markup)
    }
  }

  /// The spot in the block that an offset means.
  func position(at offset: Int) -> InlinePosition {
    guard offset < bytes.count, let piece = piece(at: offset) else {
      return InlinePosition(node: tree.nodes[block].end)
    }
    return InlinePosition(node: piece.node, offset: offset - piece.start)
  }

  func range(_ range: Range<Int>) -> InlineRange {
    InlineRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  /// The offset in the tree's text of what stands at `offset` here.
  func treeOffset(at offset: Int) -> Int {
    let position = position(at: offset)
    guard position.node < tree.nodes[block].end else { return tree.nodes[block].text.upperBound }
    return tree.nodes[position.node].text.lowerBound + position.offset
  }

  /// Texts inside emphasis, links and alternative texts.
  var nestedTexts: [Range<Int>] {
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

  private func piece(at offset: Int) -> (start: Int, node: Int)? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1] : nil
  }
}
