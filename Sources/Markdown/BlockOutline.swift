import Source

/// What the blocks of a document are to each other, before any of it is printed.
struct BlockOutline {
  /// A block as `Block` describes it, whose ranges in the markup are not known yet.
  struct Entry {
    let kind: Block.Kind
    let id: Located<String>?
    let attributes: [Attribute]
    let place: Place
    let enclosing: Int?
    let goesOnFromLeadIn: Bool
    /// The heading, the paragraph or the list item.
    let node: Int
    /// The inline content of the heading, the paragraph or the item's first paragraph, without the
    /// attribute block and without a table.
    let lead: InlineRange
    let isWhole: Bool
  }

  /// In document order.
  var entries: [Entry] = []
  /// For each node of the tree its entry: that of a heading, a paragraph or a list item, and on the first
  /// paragraph of an item the item's.
  var entryAt: [Int?]
  /// The tables, by the paragraph they were written in.
  var tables: [Int: PipeTable] = [:]
  /// Paragraphs with a table that is too large to be shown.
  var refusedTables: Set<Int> = []
  var lists: [ListSummary] = []
  /// Whether an attribute block that can't be read may hold an id.
  var hidesIDs = false
  /// Nodes with an id, in document order.
  var identified: [Int] = []

  init(nodes: Int) {
    entryAt = Array(repeating: nil, count: nodes)
    // As many as a promise may well have.
    entries.reserveCapacity(16)
    identified.reserveCapacity(16)
  }

  /// Whether a node with an id stands in these.
  func holdsID(in nodes: Range<Int>) -> Bool {
    var low = 0
    var high = identified.count
    while low < high {
      let middle = (low + high) / 2
      if identified[middle] < nodes.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < identified.count && identified[low] < nodes.upperBound
  }
}
