import Elements
import PromiseModel

/// A saved page → blocks. What belongs to its frame is told by landmarks, classes and hidden elements; where a page
/// has none, by where its text lies.
struct HTMLReader {
  private let tree: ElementTree
  private let root: ContentRoot
  private var blocks: [SourceBlock] = []
  private var buffer = HTMLText()
  /// The elements that are open, with what holds in them.
  private var open: [(end: Int, state: HTMLState)] = []
  /// The list item that the last block is of, and no other has come since.
  private var itemInBlock: Int?
  private var hasLooseBullet = false
  /// Whether the last block is a row whose cells are being read.
  private var isInRow = false
  /// The cell that the last picture stands in, and whether it has no text.
  private var cellWithPictures: (cell: Int, isEmpty: Bool)?

  static func read(_ text: String) throws(ElementTree.Failure) -> SourcePage {
    let tree = try ElementTree.html(withoutConditions(text))
    var reader = HTMLReader(tree)
    reader.readNodes()
    var page = SourcePage()
    page.title = tree.nodes.indices.first { tree.nodes[$0].name == "title" }.map { PlainText.tidy(tree.text(of: $0)) }
    page.address = PageAddress.said(in: tree)
    page.published = PublishedMeta.day(in: tree)
    let blocks = BoldHeadings.marked(reader.blocks)
    // Built of boxes alone, a page has no more marks than a text.
    page.blocks = blocks.contains { $0.isHeading && $0.frame == nil } ? blocks : HeadingFinder.marked(blocks)
    return page
  }

  /// Without what Word writes for its own kind: `<![if !supportLists]>`.
  private static func withoutConditions(_ text: String) -> String {
    guard text.contains("<![") else { return text }
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<![") {
      kept += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      // What ends a comment stays.
      guard let end = rest.firstIndex(of: ">"), rest[..<end].last == "]", !rest.hasPrefix("CDATA[") else {
        kept += "<!["
        continue
      }
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }

  private init(_ tree: ElementTree) {
    self.tree = tree
    root = ContentRoot(tree)
  }

  private mutating func readNodes() {
    var index = 0
    while index < tree.nodes.count {
      close(before: index)
      let node = tree.nodes[index]
      let state = open.last?.state ?? HTMLState()
      if node.isText {
        buffer.append(node.text, state, line: node.line)
      } else if let next = HTMLState(in: state, tree, index, root) {
        begin(node, index, next)
      } else {
        index = node.end
        continue
      }
      index += 1
    }
    close(before: index)
    flush()
  }

  private mutating func begin(_ node: ElementTree.Node, _ index: Int, _ state: HTMLState) {
    switch node.name {
    case "br": buffer.breakLine()
    case "hr": flush()
    case "img": appendPicture(node, state)
    default:
      if HTMLState.isBlock(node.name) { flush() }
      open.append((node.end, state))
      buffer.state = state
      if state.isCell, let row = state.row { beginCell(row, state) }
    }
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      if last.state.isBlock { flush() }
      open.removeLast()
      if last.state.isDataRow, open.last?.state.isDataRow != true { endRow() }
      buffer.state = open.last?.state ?? HTMLState()
    }
  }

  private mutating func appendPicture(_ node: ElementTree.Node, _ state: HTMLState) {
    let alt = PlainText.tidy(node.attributes["alt"] ?? "")
    guard !alt.isEmpty else { return }
    // "Uppfyllt": what a cell says with a picture alone.
    if let row = state.row, let cell = state.cell, isWithoutText(cell) { return appendCell([alt], row, state) }
    var block = SourceBlock(.picture, alt, line: node.line)
    block.frame = state.frame
    if buffer.isEmpty { blocks.append(block) } else { buffer.pictures.append(block) }
  }

  // MARK: Blocks

  private mutating func flush() {
    defer { buffer.clear() }
    let state = buffer.textState
    let start = blocks.count
    if !buffer.isEmpty { append(buffer.lines, state) }
    for index in start..<blocks.count {
      blocks[index].frame = blocks[index].frame ?? state.frame
      blocks[index].links = buffer.links
      blocks[index].isQuoted = state.isQuoted
    }
    blocks += buffer.pictures
  }

  private mutating func append(_ lines: [String], _ state: HTMLState) {
    let whole = PlainText.tidy(lines.joined(separator: " "))
    guard !whole.isEmpty else { return }
    if let row = state.row { return appendCell(lines, row, state) }
    if let level = state.heading { return blocks.append(SourceBlock(.heading(level: level), whole, line: buffer.line)) }
    if state.isCaption { return blocks.append(SourceBlock(.picture, whole, line: buffer.line)) }
    if let item = state.item {
      if itemInBlock == item.node, blocks.last?.isItem == true, blocks.last?.frame == state.frame {
        blocks[blocks.count - 1].text += " " + whole
        blocks[blocks.count - 1].written += " " + whole
        return
      }
      itemInBlock = item.node
      return blocks.append(
        SourceBlock(.item(depth: item.depth, isNumbered: item.isNumbered), TextLine(whole[...], number: 0).text, line: buffer.line))
    }
    itemInBlock = nil
    appendText(lines)
  }

  /// A paragraph: bullets and numbers that somebody wrote in it make items of its lines.
  private mutating func appendText(_ lines: [String]) {
    let written = TextReader.paragraphs(lines, from: buffer.line)
    for var block in written {
      if block.isItem, block.text.isEmpty {
        hasLooseBullet = true
        continue
      }
      if hasLooseBullet, block.kind == .paragraph { block.kind = .item(depth: 0, isNumbered: false) }
      hasLooseBullet = false
      if block.kind == .paragraph, buffer.isBold, written.count == 1, HeadingFinder.looksLikeHeading(block.text) {
        block.kind = .heading(level: BoldHeadings.level)
      }
      blocks.append(block)
    }
  }

  // MARK: Tables

  /// An empty cell is one too: what stands in a row is told by its place in it.
  private mutating func beginCell(_ row: Int, _ state: HTMLState) {
    if let last = blocks.last, last.kind == .row, last.line == row, isInRow { return blocks[blocks.count - 1].cells.append("") }
    // Until the row ends its number stands where its line will.
    var block = SourceBlock(.row, "", line: row)
    block.cells = [""]
    block.frame = state.frame
    blocks.append(block)
    isInRow = true
  }

  /// A line that ends a sentence, and one that begins another after a break, are apart; other breaks only fit the cell.
  private mutating func appendCell(_ lines: [String], _ row: Int, _ state: HTMLState) {
    if !isInRow || blocks.last?.kind != .row || blocks.last?.line != row { beginCell(row, state) }
    var paragraphs: [String] = []
    for line in lines.map({ TextLine(PlainText.tidy($0)[...], number: 0) }) where !line.isBlank {
      let begins = line.bullet != nil || line.text.first?.isLowercase == false && paragraphs.last?.last.map { ".!?".contains($0) } == true
      if paragraphs.isEmpty || begins { paragraphs.append(line.text) } else { paragraphs[paragraphs.count - 1] += " " + line.text }
    }
    for paragraph in paragraphs { blocks[blocks.count - 1].add(toCell: paragraph) }
  }

  private mutating func isWithoutText(_ cell: Int) -> Bool {
    if cellWithPictures?.cell != cell { cellWithPictures = (cell, PlainText.tidy(tree.text(of: cell)).isEmpty) }
    return cellWithPictures?.isEmpty ?? false
  }

  private mutating func endRow() {
    guard isInRow, let last = blocks.last, last.kind == .row else { return }
    isInRow = false
    if last.text.isEmpty {
      blocks.removeLast()
    } else {
      blocks[blocks.count - 1].line = tree.nodes[min(last.line, tree.nodes.count - 1)].line
    }
  }
}
