/// Finds again, in the source of one block, what the tree holds.
///
/// cmark's positions of inlines are wrong on all lines but the first of many blocks. But source is never
/// shorter than the text made of it, so what follows so much text stands so far on at least: a search
/// forward from there, and from what was found last, soon meets it.
struct InlineLocator {
  private let source: SourceText
  /// The text before `textAnchor` in the tree stands before `sourceAnchor` in the source.
  private var sourceAnchor: Int
  private var textAnchor: Int

  /// Markup between two things that are looked for is mostly the addresses of links; a longer stretch
  /// is not searched, so that a text in which nothing is found again takes no more than linear time.
  private static let window = 1_024

  init(_ tree: Tree, block: Int, in source: SourceText) {
    let node = tree.nodes[block]
    self.source = source
    sourceAnchor = source.offset(line: node.line, column: node.column)
    textAnchor = node.text.lowerBound
  }

  /// Finds one of the `openers` with `text` right after it, at `treeOffset` or later in the tree's text;
  /// or else the first opener, whose text has an escape or an entity in it; or else where it can't be.
  mutating func find(
    _ openers: String, before text: ArraySlice<UInt8>, treeOffset: Int
  ) -> Int {
    let start = min(sourceAnchor + max(treeOffset - textAnchor, 0), source.bytes.count)
    let end = min(start + Self.window, source.bytes.count)
    var fallback: Int?
    for index in start..<end where openers.utf8.contains(source.bytes[index]) {
      guard source.bytes[(index + 1)...].starts(with: text) else {
        fallback = fallback ?? index
        continue
      }
      return anchor(index, treeOffset)
    }
    return fallback.map { anchor($0, treeOffset) } ?? sourceAnchor
  }

  private mutating func anchor(_ index: Int, _ treeOffset: Int) -> Int {
    sourceAnchor = index + 1
    textAnchor = treeOffset
    return index
  }
}
