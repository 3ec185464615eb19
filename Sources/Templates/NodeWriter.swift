/// Collects the nodes of one template and keeps to Mustache's rules for lines: a tag that has a line to
/// itself takes the whole line with it.
struct NodeWriter {
  private let bytes: [UInt8]
  private(set) var nodes: [Node] = []
  /// How far the source has been read.
  private(set) var position = 0
  /// Whether what comes next begins a line.
  private var atLineStart = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What a tag has on each side, looking no further back than to the tag before.
  func margins(of tag: Range<Int>) -> Margins {
    Margins(start: lineStart(before: tag.lowerBound), end: nextLine(after: tag.upperBound))
  }

  /// Where the tag's line starts, if only blanks stand before the tag.
  private func lineStart(before tag: Int) -> Int? {
    var start = tag
    while start > position, bytes[start - 1].isBlank { start -= 1 }
    let isStart = start > position ? bytes[start - 1] == .lineFeed : atLineStart
    return isStart ? start : nil
  }

  /// Where the next line starts, if only blanks stand after the tag.
  private func nextLine(after tag: Int) -> Int? {
    guard let next = bytes[tag...].firstIndex(where: { !$0.isBlank }) else { return bytes.count }
    let lineEnd = bytes[next] == .carriageReturn ? next + 1 : next
    guard lineEnd < bytes.count, bytes[lineEnd] == .lineFeed else { return nil }
    return lineEnd + 1
  }
}

/// The line that a tag stands on, where nothing but blanks is between the tag and the line's edge.
struct Margins {
  let start: Int?
  /// After the line break.
  let end: Int?
}

// MARK: - Writing

extension NodeWriter {
  mutating func append(_ node: Node) {
    nodes.append(node)
  }

  /// Closes a node: all that was written after it stands inside it.
  mutating func end(_ index: Int) {
    nodes[index] = nodes[index].ending(at: nodes.count)
  }

  /// Writes the text up to `end`, a node for each line.
  mutating func writeText(upTo end: Int) {
    while position < end {
      let lineFeed = bytes[position..<end].firstIndex(of: .lineFeed)
      let line = position..<(lineFeed.map { $0 + 1 } ?? end)
      // Empty lines stay empty: an indentation would only be blanks at the end of a line.
      if !isLineBreak(line) { beginLine() }
      nodes.append(.text(line))
      atLineStart = lineFeed != nil
      position = line.upperBound
    }
  }

  /// Passes over what is not printed.
  mutating func skip(to end: Int) {
    position = end
    atLineStart = false
  }

  /// Passes over what is not printed, up to the start of a line.
  mutating func skip(toLine start: Int) {
    position = start
    atLineStart = true
  }

  /// Says that something is to be printed, or may be: an indentation belongs before it.
  mutating func beginLine() {
    if atLineStart { nodes.append(.lineStart) }
    atLineStart = false
  }

  private func isLineBreak(_ line: Range<Int>) -> Bool {
    bytes[line].allSatisfy { $0 == .lineFeed || $0 == .carriageReturn }
  }
}

// MARK: - Parents

extension NodeWriter {
  /// Writes a parent's node. Whether it stands alone is known only when it closes: until then the blanks
  /// before it are a text of their own, and the start of a line before that.
  mutating func beginParent(_ node: Node, after blanks: Range<Int>) {
    beginLine()
    nodes.append(.text(blanks))
    nodes.append(node)
  }

  /// Makes the blanks before a parent the indentation of all its lines.
  mutating func indentParent(_ index: Int, by blanks: Range<Int>) {
    nodes[index] = nodes[index].indented(by: blanks)
    nodes[index - 1] = .text(0..<0)
    nodes[index - 2] = .text(0..<0)
  }
}
