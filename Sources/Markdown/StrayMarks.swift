import Diagnostics

/// Tells of what other programs would read as marks, and what stands on the page here as it was typed.
///
/// What an author means as text is escaped, or stands in code.
struct StrayMarks {
  private let parsed: ParsedText
  private let outline: BlockOutline
  private var reporter: Reporter

  static func report(in parsed: ParsedText, _ outline: BlockOutline, _ reporter: inout Reporter) {
    var marks = StrayMarks(parsed: parsed, outline: outline, reporter: reporter)
    for block in parsed.tree.nodes.indices {
      switch parsed.tree.nodes[block].kind {
      case .paragraph: marks.read(block)
      case .heading: marks.readHeading(block)
      case .codeBlock: marks.readCode(block)
      default: break
      }
    }
    reporter = marks.reporter
  }

  private init(parsed: ParsedText, outline: BlockOutline, reporter: Reporter) {
    self.parsed = parsed
    self.outline = outline
    self.reporter = reporter
  }

  // MARK: Blocks

  private mutating func readHeading(_ heading: Int) {
    guard parsed.tree.nodes[heading].end > heading + 1 else {
      return reporter.report(.headingEmpty, at: reporter.place(of: parsed.tree.nodes[heading]))
    }
    read(heading)
  }

  /// Few write code; more have indented a line, or typed three accents.
  private mutating func readCode(_ block: Int) {
    let node = parsed.tree.nodes[block]
    let start = parsed.source.offset(line: node.line, column: node.column)
    let first = parsed.source.bytes[start..<parsed.source.end(ofLine: node.line)].drop(while: \.isWhitespace)
    let fence = first.prefix { $0 == first.first && "`~".utf8.contains($0) }
    guard fence.count >= 3 else {
      let code = parsed.tree.text(of: block)
      let text = parsed.string(code.prefix { !$0.isLineEnd }.prefix(80))
      guard let hidden = attributes(in: code) else {
        return reporter.report(.indentMakesCode, at: reporter.place(at: start), ["text": text])
      }
      return reporter.report(.indentHidesAttributes, at: reporter.place(at: start), ["text": text, "attributes": parsed.string(hidden)])
    }
    readWords(first.dropFirst(fence.count), behind: fence, at: start)
    let lastLine = parsed.source.offset(line: node.endLine, column: 1)..<parsed.source.end(ofLine: node.endLine)
    let last = parsed.source.bytes[lastLine].filter { !$0.isWhitespace && $0 != UInt8(ascii: ">") }
    let isClosed = node.endLine > node.line && last.count >= fence.count && last.allSatisfy { $0 == fence.first }
    guard !isClosed else { return }
    // What has an id in it was meant to be read.
    let hidesIDs = AttributeParser.opening(in: parsed.tree.text(of: block)) != nil
    reporter.report(
      .codeNotClosed, at: reporter.place(at: start), ["mark": parsed.string(fence)], severity: hidesIDs ? .error : nil)
  }

  /// The first block of attributes in code, be it one that can't be read.
  private func attributes(in code: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let opening = AttributeParser.opening(in: code) ?? code.indices.first { index in
      code[index] == UInt8(ascii: "{") && StrayMark(at: index, in: code, beginsBlock: false)?.isAttributes == true
    }
    return opening.map { start in code[start...].prefix(80).prefix { $0 != UInt8(ascii: "}") && !$0.isLineEnd } }
  }

  /// What stands behind the fence says which language the code is in, and is no text.
  private mutating func readWords(_ rest: ArraySlice<UInt8>, behind fence: ArraySlice<UInt8>, at start: Int) {
    let words = rest.drop(while: \.isWhitespace).reversed().drop { $0.isWhitespace || $0.isLineEnd }.reversed()
    let text = parsed.string(Array(words)[...])
    guard !text.isEmpty, !Self.languages.contains(text.lowercased()) else { return }
    reporter.report(.codeWordsNotShown, at: reporter.place(at: start), ["words": text, "mark": parsed.string(fence)])
  }

  /// Those that somebody who writes about promises may show.
  private static let languages: Set<String> = [
    "text", "txt", "plain", "plaintext", "none", "markdown", "md", "yaml", "yml", "json", "jsonld", "xml", "html", "css", "csv", "js",
    "javascript", "ts", "typescript", "python", "py", "swift", "sql", "sh", "bash", "shell", "console", "http", "ini", "toml", "diff",
    "r", "java", "c", "cpp", "rust", "go", "ruby", "php", "mermaid", "svg", "turtle", "rdf", "sparql",
  ]

  // MARK: Texts

  /// Reads what is not code, nor the block's own attributes; texts that touch are one.
  private mutating func read(_ block: Int) {
    let lead = outline.entryAt[block].map { outline.entries[$0].lead } ?? parsed.tree.inlines(of: block)
    let tree = parsed.tree
    // Nearly all blocks are told from this alone.
    guard tree.text.span.extracting(tree.nodes[block].text).mayHoldMark else { return }
    var locator = InlineLocator(parsed, block: block)
    var run: Range<Int>?
    var node = lead.start.node
    while lead.contains(node) {
      if case .text = parsed.tree.nodes[node].kind {
        let text = lead.clip(parsed.tree.nodes[node].text, of: node)
        run = run.map { $0.lowerBound..<text.upperBound } ?? text
      } else if let last = run {
        read(last, of: block, &locator)
        run = nil
      }
      node += 1
    }
    if let run { read(run, of: block, &locator) }
  }

  private mutating func read(_ range: Range<Int>, of block: Int, _ locator: inout InlineLocator) {
    let text = parsed.tree.text[range]
    var told: Set<String> = []
    for index in range {
      guard let mark = StrayMark(at: index, in: text, beginsBlock: index == parsed.tree.nodes[block].text.lowerBound) else { continue }
      let words = parsed.string(text[mark.range])
      // The same sign twice is one mistake: the one opens, the other closes. So is all that stands in one block.
      guard told.insert(mark.isAttributes ? "" : words).inserted else { continue }
      if mark.isAttributes, isElsewhere(mark.range.lowerBound, of: block) { continue }
      let meant = mark.isAttributes ? MeantAttributes.block(around: mark.range, in: text, mendedID: reporter.mended) : nil
      let range = meant?.range ?? mark.range
      let start = range.lowerBound
      let rest = text[(start + 1)...].prefix(24).prefix { !$0.isWhitespace }
      let offset = locator.find(text[start], before: rest, treeOffset: start)
      guard parsed.source.bytes[offset...].starts(with: text[range]), !parsed.source.bytes[...].isEscaped(at: offset) else { continue }
      reporter.report(
        mark.code, at: reporter.place(at: offset), ["mark": meant == nil ? words : parsed.string(text[range])], suggestion: meant?.words)
    }
  }

  /// Whether a word stands behind a brace that is meant as text, or behind one that is read as attributes and told of.
  private func isElsewhere(_ word: Int, of block: Int) -> Bool {
    let text = parsed.tree.text(of: block)
    let before = text[..<word].suffix(200)
    let brace = before.lastIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    if let brace, AttributeParser.opening(in: text[brace...].prefix(40)) == brace { return true }
    return parsed.restored(before[(brace.map { $0 + 1 } ?? before.startIndex)...]).contains(UInt8(ascii: "{"))
  }
}

extension Span<UInt8> {
  /// Whether there is a byte that a mark begins with.
  @inline(never)
  fileprivate var mayHoldMark: Bool {
    var found: UInt8 = 0
    for index in 0..<count { found |= StrayMark.mayBegin(self[index]) ? 1 : 0 }
    return found != 0
  }
}
