import Diagnostics
import Source

/// Walks the blocks of a document once and finds which of them have an identity, what is inside what,
/// and which paragraphs hold tables.
struct OutlineReader {
  private let parsed: ParsedText
  private let tree: Tree
  private let repeatedID: DiagnosticCode
  private var outline: BlockOutline
  private var reporter: Reporter
  private var scopes: [Scope] = []
  /// The page's title is its level-1 heading.
  private var lastLevel = 1
  private var lastHeadingLine = 0
  /// The heading or paragraph that was read last, where its sentence goes on: the node after it.
  private var openSentence: Int?
  /// Of all tables so far.
  private var cells = 0

  /// A container that is being read.
  private struct Scope {
    /// The first node after it.
    let end: Int
    /// The block around all that is in it.
    let enclosing: Int?
    /// The headings whose sections are open in it.
    var headings: [(level: Int, entry: Int)] = []
    /// The lead-in of the list that comes next.
    var leadIn: Int?
    /// Of a list: its number among the lists.
    var list: Int?
    /// Of a list: whether a sentence goes on in its items.
    var goesOn = false
    /// Of a list item: its first paragraph, read before all else as the item's own attributes end it.
    var firstParagraph: Paragraph?

    var innermost: Int? { headings.last?.entry ?? enclosing }
  }

  private struct Paragraph {
    let node: Int
    let content: BlockContent
  }

  /// - `repeatedID`: what an id that is there twice is told as.
  static func read(
    _ parsed: ParsedText, repeatedID: DiagnosticCode, _ reporter: inout Reporter
  ) -> BlockOutline {
    var reader = OutlineReader(parsed: parsed, repeatedID: repeatedID, reporter: reporter)
    var node = 0
    while node < parsed.tree.nodes.count {
      while let scope = reader.scopes.last, scope.end <= node { reader.scopes.removeLast() }
      node = reader.read(node)
    }
    reader.checkIDs()
    reporter = reader.reporter
    return reader.outline
  }

  private init(parsed: ParsedText, repeatedID: DiagnosticCode, reporter: Reporter) {
    self.parsed = parsed
    self.repeatedID = repeatedID
    self.reporter = reporter
    tree = parsed.tree
    outline = BlockOutline(nodes: tree.nodes.count)
  }

  /// Reads one block; returns the next.
  private mutating func read(_ node: Int) -> Int {
    switch tree.nodes[node].kind {
    case .document, .blockQuote:
      scopes.append(Scope(end: tree.nodes[node].end, enclosing: scopes.last?.innermost))
      return node + 1
    case .list:
      openList(node)
      return node + 1
    case .item:
      openItem(node)
      return node + 1
    case .heading(let level): readHeading(node, level)
    case .paragraph: readParagraph(node)
    case .htmlBlock where openSentence == node && tree.isComment(node): openSentence = tree.nodes[node].end
    default: break
    }
    return tree.nodes[node].end
  }

  // MARK: Containers

  private mutating func openList(_ node: Int) {
    let place = reporter.place(of: tree.nodes[node])
    let container = scopes.count - 1
    var scope = Scope(
      end: tree.nodes[node].end,
      enclosing: scopes[container].leadIn ?? scopes[container].innermost)
    scope.list = outline.lists.count
    scope.goesOn = openSentence == node
    outline.lists.append(
      ListSummary(place: place, itemsWithID: 0, itemsWithoutID: 0, firstWithoutID: nil))
    scopes[container].leadIn = nil
    scopes.append(scope)
  }

  private mutating func openItem(_ node: Int) {
    let place = reporter.place(of: tree.nodes[node])
    guard tree.nodes[node].end > node + 1 else {
      reporter.report(.listItemEmpty, at: place)
      return scopes.append(Scope(end: tree.nodes[node].end, enclosing: scopes.last?.innermost))
    }
    let paragraph = readFirstParagraph(of: node)
    var enclosing = scopes.last?.innermost
    if let paragraph, paragraph.content.attributes?.id != nil {
      enclosing = append(.listItem, node, at: place, paragraph)
      countItem(at: place, hasID: true)
    } else {
      // What can't be read of it may have been its id.
      countItem(at: place, hasID: paragraph?.content.isWhole == false)
    }
    scopes.append(
      Scope(end: tree.nodes[node].end, enclosing: enclosing, firstParagraph: paragraph))
  }

  private mutating func countItem(at place: Place, hasID: Bool) {
    guard let list = scopes.last?.list else { return }
    outline.lists[list].count(itemAt: place, hasID: hasID)
  }

  private mutating func readFirstParagraph(of item: Int) -> Paragraph? {
    var node = item + 1
    while node < tree.nodes[item].end, !tree.isParagraph(node) { node = tree.nodes[node].end }
    guard node < tree.nodes[item].end else { return nil }
    return readContent(node)
  }

  private mutating func readContent(_ node: Int) -> Paragraph {
    let content = BlockContentReader.read(node, of: parsed, &reporter)
    if !content.isWhole { outline.hidesIDs = true }
    return Paragraph(node: node, content: content)
  }

  // MARK: Headings and paragraphs

  private mutating func readHeading(_ node: Int, _ level: Int) {
    let heading = readContent(node)
    let place = reporter.place(of: tree.nodes[node])
    checkLevel(level, onLine: tree.nodes[node].line, at: place)
    let container = scopes.count - 1
    while let last = scopes[container].headings.last, last.level >= level {
      scopes[container].headings.removeLast()
    }
    let entry = append(.heading(level: level), node, at: place, heading)
    scopes[container].headings.append((level, entry))
    rememberSentence(of: heading)
  }

  private mutating func rememberSentence(of text: Paragraph) {
    let words = parsed.plainText(of: text.content.lead)
    openSentence = words.isOpenSentence && text.content.table == nil ? tree.nodes[text.node].end : nil
  }

  /// - `line`: as cmark counts.
  private mutating func checkLevel(_ level: Int, onLine line: Int, at place: Place) {
    if level == 1 { reporter.report(.headingOfLevelOne, at: place) }
    if level > lastLevel + 1, !hasLostHeading(between: lastHeadingLine, and: line) {
      reporter.report(
        .headingLevelSkips, at: place, ["level": "\(level)", "previous": "\(lastLevel)"])
    }
    lastLevel = level
    lastHeadingLine = line
  }

  /// Whether a line that lacks no more than a blank would have been a heading.
  private func hasLostHeading(between first: Int, and last: Int) -> Bool {
    (first + 1..<max(first + 1, last)).contains { line in
      let start = parsed.source.offset(line: line, column: 1)
      return WrittenLine(parsed.source.bytes[start..<max(start, parsed.source.end(ofLine: line))]).looksLikeHeading
    }
  }

  private mutating func readParagraph(_ node: Int) {
    let firstOfItem = scopes.last?.firstParagraph.flatMap { $0.node == node ? $0 : nil }
    let paragraph = firstOfItem ?? readContent(node)
    defer { rememberSentence(of: paragraph) }
    if let table = paragraph.content.table { add(table, of: node) }
    if tree.isStrong(node), paragraph.content.attributes == nil { checkHeading(inBold: node) }
    guard let attributes = paragraph.content.attributes else { return }
    if attributes.id == nil {
      readLeadIn(paragraph, attributes)
    } else if firstOfItem == nil {
      append(.paragraph, node, at: reporter.place(of: tree.nodes[node]), paragraph)
    }
  }

  /// A paragraph of a few bold words that stands directly in the document, before what it seems to head.
  private mutating func checkHeading(inBold node: Int) {
    guard scopes.count == 1, let next = tree.nextSibling(of: node, before: scopes[0].end), tree.isParagraph(next) && !tree.isStrong(next) || tree.isList(next)
    else { return }
    let words = parsed.plainText(of: tree.inlines(of: node))
    guard BoldHeading.isOne(words) else { return }
    reporter.report(.headingInBold, at: reporter.place(of: tree.nodes[node]), ["text": words], suggestion: "## " + BoldHeading.words(words))
  }

  private mutating func add(_ table: PipeTable, of paragraph: Int) {
    cells += table.rows.count * table.alignments.count
    guard cells <= Bounds.cells else {
      outline.refusedTables.insert(paragraph)
      let place = reporter.place(of: tree.nodes[paragraph])
      return reporter.report(.tablesTooLarge, at: place, ["limit": "\(Bounds.cells)"])
    }
    outline.tables[paragraph] = table
    if table.rows.isEmpty { reporter.report(.tableWithoutRows, at: reporter.place(of: tree.nodes[paragraph])) }
    checkTotal(of: table, in: paragraph)
  }

  private func lastLine(of paragraph: Int) -> Int {
    parsed.source.offset(line: tree.nodes[paragraph].endLine, column: 1)
  }

  private mutating func checkTotal(of table: PipeTable, in paragraph: Int) {
    guard let total = TotalRow(of: table, parsed.plainText) else { return }
    for mistake in total.mistakes {
      reporter.report(
        .tableSumWrong, at: reporter.place(at: lastLine(of: paragraph)),
        ["row": total.name, "column": mistake.column, "written": mistake.written, "sum": mistake.sum])
    }
  }

  /// Attributes without an id: they are for a list, and for nothing else.
  private mutating func readLeadIn(_ paragraph: Paragraph, _ attributes: LocatedAttributes) {
    let container = scopes.count - 1
    guard paragraph.content.table == nil,
      let next = tree.nextSibling(of: paragraph.node, before: scopes[container].end),
      tree.isList(next)
    else {
      outline.hidesIDs = true
      // Another block before it is told of already.
      if !paragraph.content.isWhole { return }
      let meant = attributes.id(for: "id", reporter.mended)
      return reporter.report(.attributesWithoutID, at: attributes.place, suggestion: meant)
    }
    let place = reporter.place(of: tree.nodes[paragraph.node])
    scopes[container].leadIn = append(.leadIn, paragraph.node, at: place, paragraph)
  }

  /// Adds a block. The text of an item is its first paragraph; any other block's is its own.
  @discardableResult
  private mutating func append(
    _ kind: Block.Kind, _ node: Int, at place: Place, _ text: Paragraph
  ) -> Int {
    let index = outline.entries.count
    let attributes = text.content.attributes
    outline.entries.append(
      BlockOutline.Entry(
        kind: kind, id: attributes?.id, attributes: attributes?.attributes ?? [], place: place,
        enclosing: scopes.last?.innermost,
        goesOnFromLeadIn: kind == .listItem ? scopes.last?.goesOn == true : openSentence == node, node: node,
        lead: text.content.lead, isWhole: text.content.isWhole))
    outline.entryAt[node] = index
    outline.entryAt[text.node] = index
    if attributes?.id != nil { outline.identified.append(node) }
    return index
  }

  // MARK: Ids

  /// Sorting brings equal ids together, in the order in which they were written.
  private mutating func checkIDs() {
    let ids = outline.entries.compactMap(\.id)
    for id in ids where !id.value.isKebabCase {
      reporter.reportID(id.value, at: id.place)
    }
    var first: Located<String>?
    for id in ids.sorted(by: { ($0.value, $0.place) < ($1.value, $1.place) }) {
      if let first, first.value == id.value {
        reporter.report(repeatedID, at: id.place, ["id": id.value], related: [first.place])
      } else {
        first = id
      }
    }
  }
}

extension ListSummary {
  fileprivate mutating func count(itemAt item: Place, hasID: Bool) {
    self = ListSummary(
      place: place, itemsWithID: itemsWithID + (hasID ? 1 : 0), itemsWithoutID: itemsWithoutID + (hasID ? 0 : 1),
      firstWithoutID: firstWithoutID ?? (hasID ? nil : item))
  }
}

extension String {
  /// Whether a sentence goes on after it: "Polisen lovar att", "Vi ska:".
  fileprivate var isOpenSentence: Bool {
    let words = utf8.reversed().drop(while: \.isWhitespace)
    if words.first == UInt8(ascii: ":") { return true }
    let end = words.prefix(4)
    return end.starts(with: "tta".utf8) && end.count > 2 && (end.count == 3 || end.last?.isWhitespace == true)
  }

  /// Words of a–z and digits, with single hyphens between them.
  fileprivate var isKebabCase: Bool {
    var isInWord = false
    for byte in utf8 {
      if (0x61...0x7A).contains(byte) || byte.isDigit {
        isInWord = true
      } else if byte == UInt8(ascii: "-"), isInWord {
        isInWord = false
      } else {
        return false
      }
    }
    return isInWord
  }
}
