import Diagnostics

/// Reads the attribute block and the table that the inline content of one block may end with, and
/// reports all that looks like an attribute block and can't be one.
struct BlockContentReader {
  private let parsed: ParsedText
  private let block: Int
  private let text: InlineText
  private var locator: InlineLocator
  private var content: BlockContent
  private var reporter: Reporter

  static func read(_ block: Int, of parsed: ParsedText, _ reporter: inout Reporter) -> BlockContent {
    let bytes = parsed.tree.text(of: block)
    // Most blocks hold neither, and their text is looked at and left.
    let mayHoldAttributes = bytes.contains(UInt8(ascii: "{"))
    let mayHoldTable = bytes.contains(UInt8(ascii: "|")) && parsed.tree.isParagraph(block)
    guard mayHoldAttributes || mayHoldTable else {
      return BlockContent(lead: parsed.tree.inlines(of: block))
    }
    var reader = BlockContentReader(block, of: parsed, reporter)
    if mayHoldTable { reader.readTable() }
    if mayHoldAttributes { reader.readAttributes() }
    reporter = reader.reporter
    return reader.content
  }

  private init(_ block: Int, of parsed: ParsedText, _ reporter: Reporter) {
    self.block = block
    self.parsed = parsed
    self.reporter = reporter
    text = InlineText(parsed.tree, of: block)
    locator = InlineLocator(parsed.tree, block: block, in: parsed.source)
    content = BlockContent(lead: parsed.tree.inlines(of: block))
  }

  // MARK: Tables

  private mutating func readTable() {
    guard let table = PipeTable(in: text) else { return }
    guard table.rows.count * table.alignments.count <= Bounds.cells else {
      let place = reporter.place(of: parsed.tree.nodes[block])
      return reporter.report(.tableTooLarge, at: place, ["limit": "\(Bounds.cells)"])
    }
    content.table = table
    content.lead = table.lead
    for line in table.surplusLines { reportSurplusCells(inLine: line) }
  }

  private mutating func reportSurplusCells(inLine line: Int) {
    let first = parsed.tree.nodes[block].line
    let offset = parsed.source.offset(line: first + line, column: 1)
    reporter.report(.tableCellWithoutColumn, at: reporter.place(at: offset))
  }

  // MARK: Attributes

  /// Finds all that looks like an attribute block; the one that ends the text is the block's own.
  private mutating func readAttributes() {
    let end = text.contentEnd(of: content.table?.textBefore ?? 0..<text.bytes.count)
    for finding in AttributeParser.findings(in: text.bytes) {
      switch finding {
      case .failure(let fault): report(fault)
      case .success(let block) where block.range.upperBound == end: accept(block)
      case .success(let block): reportMisplaced(at: text.treeOffset(at: block.range.lowerBound))
      }
    }
    // These are mixed with those above, and the locator goes only forward.
    locator = InlineLocator(parsed.tree, block: block, in: parsed.source)
    for nested in text.nestedTexts {
      guard let opening = AttributeParser.opening(in: parsed.tree.text[nested]) else { continue }
      reportMisplaced(at: opening)
    }
  }

  /// Takes the attribute block, and the space before it, out of the text.
  private mutating func accept(_ block: AttributeBlock) {
    let end = text.contentEnd(of: 0..<block.range.lowerBound)
    let brace = locate(text.treeOffset(at: block.range.lowerBound))
    let place = reporter.place(at: brace)
    guard end > 0 else { return reporter.report(.attributesAlone, at: place) }
    content.lead = text.range(0..<end)
    var follower = follower(from: block.range.lowerBound, at: brace)
    let attributes = block.attributes.map { key, value in
      Attribute(key: located(key, &follower), value: located(value, &follower))
    }
    // The id may stand after the attributes, and a follower goes only forward.
    follower = self.follower(from: block.range.lowerBound, at: brace)
    let id = block.id.map { id in
      Located(string(id), at: reporter.place(at: follower.sourceOffset(of: id.lowerBound - 1)))
    }
    content.attributes = LocatedAttributes(place: place, id: id, attributes: attributes)
  }

  private mutating func located(
    _ range: Range<Int>, _ follower: inout SourceFollower
  ) -> Located<String> {
    let place = reporter.place(at: follower.sourceOffset(of: range.lowerBound))
    return Located(string(range), at: place)
  }

  /// A value as written; a line break in it is a space.
  private func string(_ range: Range<Int>) -> String {
    let bytes = text.bytes[range].map { $0 == InlineText.lineBreak ? UInt8(ascii: " ") : $0 }
    return parsed.string(bytes[...])
  }

  // MARK: Faults

  private mutating func report(_ fault: AttributeFault) {
    let brace = locate(text.treeOffset(at: fault.start))
    var follower = follower(from: fault.start, at: brace)
    let place = reporter.place(at: follower.sourceOffset(of: fault.offset))
    switch fault.reason {
    case .notClosed: reporter.report(.attributesNotClosed, at: place)
    case .holdsMarkup: reporter.report(.attributesHoldMarkdown, at: place)
    case .secondID: reporter.report(.attributesHaveTwoIDs, at: place)
    case .unreadable(let part):
      reporter.report(.attributesUnreadable, at: place, ["part": string(part)])
    case .keyTwice(let key):
      reporter.report(.attributeTwice, at: place, ["name": string(key)])
    }
  }

  private mutating func reportMisplaced(at treeOffset: Int) {
    reporter.report(.attributesMisplaced, at: reporter.place(at: locate(treeOffset)))
  }

  // MARK: Places

  /// Follows the text from a brace that was found in the source.
  private func follower(from offset: Int, at brace: Int) -> SourceFollower {
    SourceFollower(text, from: offset, in: parsed.source, from: brace)
  }

  /// Where in the source an opening brace stands.
  private mutating func locate(_ brace: Int) -> Int {
    let word = parsed.tree.text[(brace + 1)...].prefix(24).prefix {
      !$0.isWhitespace && $0 != UInt8(ascii: "}")
    }
    return locator.find("{", before: word, treeOffset: brace)
  }
}
