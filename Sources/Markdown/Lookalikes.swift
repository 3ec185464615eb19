import Diagnostics
import Source

/// Tells of what looks like Markdown and is none, and would stand on the page as it was typed.
struct Lookalikes {
  private let parsed: ParsedText
  private let outline: BlockOutline
  private var reporter: Reporter
  /// The nodes after tables: a blank line cuts a table in two.
  private let tableEnds: Set<Int>
  /// The nodes after the lists so far.
  private var listEnds: Set<Int> = []
  /// The paragraph before, where it began with the sign of a list: its first line, and the node after it.
  private var listed: (line: Int, end: Int, isTold: Bool)?

  static func report(in parsed: ParsedText, _ outline: BlockOutline, _ reporter: inout Reporter) {
    var lookalikes = Lookalikes(parsed: parsed, outline: outline, reporter: reporter)
    for node in parsed.tree.nodes.indices {
      if parsed.tree.isList(node) { lookalikes.listEnds.insert(parsed.tree.nodes[node].end) }
      switch parsed.tree.nodes[node].kind {
      case .paragraph:
        lookalikes.readLines(of: node)
        lookalikes.readBrackets(in: node)
      case .heading(let level):
        lookalikes.readUnderline(of: node, level)
        lookalikes.readBrackets(in: node)
      case .blockQuote: lookalikes.readQuote(node)
      case .list(let start?, _): lookalikes.readNumbers(of: node, from: start)
      default: break
      }
    }
    reporter = lookalikes.reporter
  }

  private init(parsed: ParsedText, outline: BlockOutline, reporter: Reporter) {
    self.parsed = parsed
    self.outline = outline
    self.reporter = reporter
    tableEnds = Set(outline.tables.keys.map { parsed.tree.nodes[$0].end })
  }

  // MARK: Lines

  private mutating func readLines(of paragraph: Int) {
    guard outline.tables[paragraph] == nil, !outline.refusedTables.contains(paragraph) else { return }
    let lines = lines(of: paragraph)
    for line in lines where line.looksLikeHeading { reportHeading(line) }
    // A tab after the sign of a list makes no column.
    reportRun(of: lines, .tabsAreNoTable, atLeast: 2) { $0.hasColumns && !$0.isBetweenBars && $0.listSign == nil }
    let isRow = tableEnds.contains(paragraph) || lines.count == 1 && lines[0].hasInnerBar
    reportRun(of: lines, .barsAreNoTable, atLeast: isRow ? 1 : 2) { $0.isBetweenBars }
    reportRun(of: lines, .barsAreNoTable, atLeast: 2) { $0.hasInnerBar && !$0.isBetweenBars }
    // One that follows an attribute block is told of as what spoils that.
    let isOfBlocks = zip(lines, lines.dropFirst()).contains { $1.listSign != nil && $0.hasID }
    let isTold = isOfBlocks || reportRun(of: lines, .signsAreNoList, atLeast: isListAlone(paragraph, lines) ? 1 : 2) { $0.listSign != nil }
    readParagraphOfList(paragraph, lines[0], isTold: isTold)
  }

  /// Whether one line with the sign of a list is meant as one. What begins with a dash may be somebody's words, but for one
  /// with an id, one below a line that ends in a colon, and one right after a list without a comma.
  private func isListAlone(_ paragraph: Int, _ lines: [WrittenLine]) -> Bool {
    if lines[0].lacksBlank { return true }
    if zip(lines, lines.dropFirst()).contains(where: { $0.bytes.last == UInt8(ascii: ":") && $1.hasDash }) { return true }
    guard lines[0].hasDash || lines[0].hasBullet else { return false }
    return lines.contains(where: \.hasID) || listEnds.contains(paragraph) && !lines.contains(where: \.hasComma)
  }

  /// Where only a character is not the blank that it looks like, that is told.
  private mutating func reportHeading(_ line: WrittenLine) {
    guard let other = line.otherBlank else { return report(.headingWithoutBlank, line, line.asHeading) }
    reporter.report(
      .headingWithOtherBlank, at: reporter.place(at: line.bytes.startIndex),
      ["text": parsed.string(line.bytes), "right": parsed.string(line.asHeading[...]), "character": other.codePointName])
  }

  private func lines(of block: Int) -> [WrittenLine] {
    let node = parsed.tree.nodes[block]
    return (node.line...max(node.line, node.endLine)).map { number in
      let start = parsed.source.offset(line: number, column: number == node.line ? node.column : 1)
      return WrittenLine(parsed.source.bytes[start..<max(start, parsed.source.end(ofLine: number))])
    }
  }

  /// Tells once of each run of so many lines.
  @discardableResult
  private mutating func reportRun(
    of lines: [WrittenLine], _ code: DiagnosticCode, atLeast least: Int, _ belongs: (WrittenLine) -> Bool
  ) -> Bool {
    var isTold = false
    for run in lines.split(whereSeparator: { !belongs($0) }) where run.count >= least {
      guard let first = run.first else { continue }
      report(code, first, first.listSign.map(parsed.string) ?? "")
      isTold = true
    }
    return isTold
  }

  /// A list of another program may have a blank line between its items. (What begins with a dash may be somebody's words.)
  private mutating func readParagraphOfList(_ paragraph: Int, _ first: WrittenLine, isTold: Bool) {
    guard let sign = first.listSign, first.hasBullet else { return listed = nil }
    let before = listed.flatMap { $0.end == paragraph ? $0 : nil }
    if let before, !before.isTold, !isTold { report(.signsAreNoList, first, parsed.string(sign)) }
    listed = (first.bytes.startIndex, parsed.tree.nodes[paragraph].end, isTold || before != nil)
  }

  private mutating func report(_ code: DiagnosticCode, _ line: WrittenLine, _ right: String) {
    reporter.report(
      code, at: reporter.place(at: line.bytes.startIndex), ["text": parsed.string(line.bytes), "right": right])
  }

  private mutating func report(_ code: DiagnosticCode, _ line: WrittenLine, _ right: [UInt8]) {
    report(code, line, parsed.string(right[...]))
  }

  /// A heading that is written without `#` is underlined: mostly by who wanted a line.
  private mutating func readUnderline(of heading: Int, _ level: Int) {
    let node = parsed.tree.nodes[heading]
    let start = parsed.source.offset(line: node.line, column: node.column)
    guard level == 2, start < parsed.source.bytes.count, parsed.source.bytes[start] != UInt8(ascii: "#") else { return }
    let text = parsed.plainText(of: parsed.tree.inlines(of: heading))
    reporter.report(.hyphensMakeHeading, at: reporter.place(at: start), ["text": text])
  }

  // MARK: Numbers

  /// A list is counted from its first number, whatever stands before the others; one and the same before all of them is
  /// a habit of those who write Markdown.
  private mutating func readNumbers(of list: Int, from start: Int) {
    var shown = start
    var last = start
    var item = list + 1
    while item < parsed.tree.nodes[list].end {
      let node = parsed.tree.nodes[item]
      let offset = parsed.source.offset(line: node.line, column: node.column)
      let digits = parsed.source.bytes[offset...].prefix(9).prefix(while: \.isDigit)
      let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      if !digits.isEmpty, number != shown, number != start || last != start {
        return reporter.report(.listNumberChanges, at: reporter.place(at: offset), ["number": "\(number)", "shown": "\(shown)"])
      }
      last = number
      shown += 1
      item = node.end
    }
  }

  /// `> 50 kontroller`: a sign of mathematics makes a quotation of what stands behind it.
  private mutating func readQuote(_ quote: Int) {
    guard parsed.tree.text(of: quote).first?.isDigit == true else { return }
    let node = parsed.tree.nodes[quote]
    let start = parsed.source.offset(line: node.line, column: node.column)
    let line = WrittenLine(parsed.source.bytes[start..<max(start, parsed.source.end(ofLine: node.line))])
    // A year and the number for emergencies begin many a sentence that somebody said.
    let number = line.bytes.prefix(while: \.isDigit)
    guard !number.isEmpty, number.count != 4, !number.elementsEqual("112".utf8) else { return }
    reporter.report(.quoteForSign, at: reporter.place(at: start), ["text": "> " + parsed.string(line.bytes.prefix(80))])
  }

  // MARK: Brackets

  /// What is left of brackets in the text made no link.
  private mutating func readBrackets(in block: Int) {
    let tree = parsed.tree
    guard tree.text[tree.nodes[block].text].span.has(UInt8(ascii: "[")) else { return }
    var locator = InlineLocator(parsed, block: block)
    for node in block + 1..<tree.nodes[block].end {
      guard case .text = tree.nodes[node].kind else { continue }
      readBrackets(inText: tree.nodes[node].text, of: block, &locator)
    }
  }

  private mutating func readBrackets(inText range: Range<Int>, of block: Int, _ locator: inout InlineLocator) {
    let text = parsed.tree.text[range]
    for index in range where text[index] == UInt8(ascii: "]") || text[index] == UInt8(ascii: "[") {
      let rest = text[(index + 1)...]
      let isFootnote = text[index] == UInt8(ascii: "[") && rest.first == UInt8(ascii: "^")
      if text[index] == UInt8(ascii: "["), readExchanged(at: index, in: text, of: block, &locator) { continue }
      guard isFootnote || (text[index] == UInt8(ascii: "]") && BrokenLink.goesOn(rest)) else { continue }
      let offset = locator.find(text[index], before: rest.prefix(24).prefix { !$0.isWhitespace }, treeOffset: index)
      if isFootnote { reportFootnote(at: offset) } else { reportLink(at: offset, of: block) }
    }
  }

  /// A link whose brackets are not where they should be: `(x)[https://…]`, `[x(https://…)`.
  private mutating func readExchanged(
    at index: Int, in text: ArraySlice<UInt8>, of block: Int, _ locator: inout InlineLocator
  ) -> Bool {
    let isReversed = text[..<index].last == UInt8(ascii: ")") && BrokenLink.isReversed(text[index...])
    guard isReversed || BrokenLink.isOpen(text[(index + 1)...]) else { return false }
    let rest = text[(index + 1)...].prefix(24).prefix { !$0.isWhitespace }
    let offset = locator.find(UInt8(ascii: "["), before: rest, treeOffset: index)
    let start = parsed.source.offset(line: parsed.tree.nodes[block].line, column: parsed.tree.nodes[block].column)
    let bytes = parsed.source.bytes[start..<max(offset, parsed.source.end(ofLine: parsed.tree.nodes[block].endLine))]
    let other = isReversed
      ? bytes[..<offset].suffix(BrokenLink.longest).lastIndex(of: UInt8(ascii: "("))
      : bytes[offset...].firstIndex(of: UInt8(ascii: "("))
    if let other, let link = BrokenLink(exchangedFrom: min(offset, other), middle: max(offset, other), in: bytes) { report(link) }
    return true
  }

  private mutating func reportFootnote(at offset: Int) {
    let bytes = parsed.source.bytes[offset...]
    guard offset == 0 || parsed.source.bytes[offset - 1] != UInt8(ascii: "\\"),
      let end = bytes.prefix(BrokenLink.longest).prefix(while: { !$0.isLineEnd }).firstIndex(of: UInt8(ascii: "]")), end > offset + 2
    else { return }
    // What explains it is told of with what refers to it.
    guard end + 1 >= bytes.endIndex || bytes[end + 1] != UInt8(ascii: ":") else { return }
    reporter.report(.noFootnotes, at: reporter.place(at: offset), ["text": parsed.string(bytes[...end])])
  }

  private mutating func reportLink(at offset: Int, of block: Int) {
    let node = parsed.tree.nodes[block]
    let start = parsed.source.offset(line: node.line, column: node.column)
    let bytes = parsed.source.bytes[start..<max(offset, parsed.source.end(ofLine: node.endLine))]
    if let link = BrokenLink(closedAt: offset, in: bytes) { report(link) }
  }

  private mutating func report(_ link: BrokenLink) {
    reporter.report(
      .linkNotRead, at: reporter.place(at: link.start),
      ["text": parsed.string(link.written), "right": parsed.string(link.right[...])])
  }
}
