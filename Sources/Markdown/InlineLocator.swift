/// Finds again, in the source of one block, what the tree holds.
///
/// cmark's positions of inlines are wrong on all lines but the first of many blocks. But source is never
/// shorter than the text made of it, so what follows so much text stands so far on at least: a search
/// forward from there, and from what was found last, soon meets it.
struct InlineLocator {
  private let source: [UInt8]
  /// Where the block ends in the source.
  private let end: Int
  /// What stands at `textAnchor` in the tree's text stands at `sourceAnchor` in the source, or later.
  private var sourceAnchor: Int
  private var textAnchor: Int
  /// Where the next search begins at the earliest.
  private var floor: Int
  /// Bytes that may still be searched in vain, so that a text in which nothing is found again takes no
  /// more than linear time.
  private var budget = 64 * 1024

  init(_ parsed: ParsedText, block: Int) {
    let node = parsed.tree.nodes[block]
    source = parsed.source.bytes
    end = parsed.source.end(ofLine: node.endLine)
    sourceAnchor = parsed.source.offset(line: node.line, column: node.column)
    floor = sourceAnchor
    textAnchor = node.text.lowerBound
  }

  /// Finds an `opener` with `text` right after it, that stands at `treeOffset` or later in the
  /// tree's text; or the first opener, as its text may hold an escape or an entity; or the spot found last.
  ///
  /// - `other`: what may stand for the opener.
  mutating func find(
    _ opener: UInt8, or other: UInt8? = nil, before text: ArraySlice<UInt8>, treeOffset: Int
  ) -> Int {
    let start = max(sourceAnchor + treeOffset - textAnchor, floor)
    guard start < end, budget > 0 else { return sourceAnchor }
    var first: Int?
    for index in start..<end where source[index] == opener || source[index] == other {
      if source[(index + 1)..<end].starts(with: text) { return anchor(index, treeOffset) }
      first = first ?? index
    }
    budget -= end - start
    return anchor(first ?? sourceAnchor, treeOffset)
  }

  /// Whether what stands at an offset goes on a path or begins a link's address: `/2023`, `](2023`.
  func isInAddress(_ offset: Int) -> Bool {
    source[..<offset].last == UInt8(ascii: "/") || source[..<offset].suffix(2).elementsEqual("](".utf8)
  }

  private mutating func anchor(_ index: Int, _ treeOffset: Int) -> Int {
    sourceAnchor = index
    textAnchor = treeOffset
    floor = index + 1
    return index
  }
}
