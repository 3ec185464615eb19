import PromiseModel

/// Pasted text → blocks: paragraphs, lists by their bullets and how far in they stand, and lines that look like
/// headings.
struct TextReader {
  private var lines: [TextLine]
  /// Lines broken where the page ended, as in what is taken from a PDF.
  private let isWrapped: Bool
  private let width: Int
  /// All lines are of one paragraph: what stands below a bullet belongs to it.
  private var isOneParagraph = false
  private var blocks: [SourceBlock] = []
  /// How wide the columns are in which the lines of a PDF stand; nil for one as wide as the page.
  private var rooms: [Int?] = []
  /// The lines that printing put on each page, by their numbers.
  private var printed: Set<Int> = []
  /// How far in the items of the list that goes on stand, outermost first.
  private var indents: [Int] = []

  /// - `isWrapped`: whether lines end where the page did, not where the paragraph does.
  init(_ text: String, isWrapped: Bool = false) {
    let written = Self.withoutQuoting(text.split(omittingEmptySubsequences: false) { $0.isNewline || $0 == "\u{0C}" })
    lines = written.enumerated().map { TextLine($1, number: $0 + 1) }
    let lengths = lines.map(\.length).sorted()
    width = lengths.isEmpty ? 0 : lengths[lengths.count * 95 / 100]
    self.isWrapped = isWrapped || Self.looksWrapped(lines)
  }

  /// Without the signs that a mail puts before each line it quotes.
  private static func withoutQuoting(_ lines: [Substring]) -> [Substring] {
    guard lines.count(where: { $0.first == ">" }) > 2 else { return lines }
    return lines.map { $0.first == ">" ? $0.drop { $0 == ">" }.dropFirst($0.drop { $0 == ">" }.first == " " ? 1 : 0) : $0 }
  }

  /// Whether many lines go on in the next one, in lower case.
  private static func looksWrapped(_ lines: [TextLine]) -> Bool {
    let goingOn = zip(lines, lines.dropFirst()).count { line, next in
      !line.isBlank && next.bullet == nil && next.text.first?.isLowercase == true && line.text.last?.isEnd == false
    }
    return goingOn > 5 && goingOn * 5 > lines.count { !$0.isBlank }
  }

  static func read(_ text: String) -> SourcePage {
    var reader = TextReader(text)
    reader.lines = ThatLines.read(SeparatedLines.read(reader.lines), isWrapped: reader.isWrapped)
    reader.readLines()
    return SourcePage(blocks: HeadingFinder.marked(reader.blocks))
  }

  /// - `text`: of a PDF, as `pdftotext -layout` writes it.
  static func readPrinted(_ text: String) -> SourcePage {
    let columns = PrintedColumns(text)
    var reader = TextReader(columns.text, isWrapped: true)
    reader.rooms = columns.rooms
    reader.printed = PrintedLines.numbers(in: columns.text)
    reader.lines = ThatLines.read(DrawnBullets.read(reader.lines, besides: reader.printed), isWrapped: true)
    reader.readLines()
    return SourcePage(blocks: HeadingFinder.marked(reader.blocks) + reader.printedBlocks, cut: columns.cut)
  }

  /// Lines that stand together, by their bullets.
  static func paragraphs(_ lines: [String], from line: Int) -> [SourceBlock] {
    var reader = TextReader(lines.joined(separator: "\n"))
    reader.lines = ThatLines.read(reader.lines, isWrapped: reader.isWrapped)
    reader.isOneParagraph = true
    reader.readLines(keepsEmpty: true)
    return reader.blocks.map { block in
      var block = block
      block.line = line
      return block
    }
  }

  private mutating func readLines(keepsEmpty: Bool = false) {
    var isNew = true
    for line in lines where !printed.contains(line.number) {
      if line.isBlank {
        isNew = true
      } else if line.bullet != nil, !isQuotation(line) {
        appendItem(line)
        isNew = false
      } else if !isNew, let last = blocks.last, goesOn(last, line) {
        blocks[blocks.count - 1].text += (last.text.isEmpty ? "" : " ") + line.text
        blocks[blocks.count - 1].written += " " + line.written
      } else {
        append(line, afterGap: isNew)
        isNew = false
      }
    }
    if !keepsEmpty { blocks.removeAll { $0.text.isEmpty } }
  }

  private var printedBlocks: [SourceBlock] {
    lines.filter { printed.contains($0.number) }.map { line in
      var block = SourceBlock(.paragraph, line.text, line: line.number)
      block.written = line.written
      block.frame = .printed
      return block
    }
  }

  private mutating func append(_ line: TextLine, afterGap: Bool) {
    // The text of a bullet that stands alone on its line.
    if let last = blocks.last, last.isItem, last.text.isEmpty {
      blocks[blocks.count - 1].text = line.text
      blocks[blocks.count - 1].written += " " + line.written
      return
    }
    var block = SourceBlock(line.cells.count > 1 ? .row : .paragraph, line.text, line: line.number)
    block.cells = line.cells
    block.written = line.written
    if line.bullet == .dash { block.text = "– " + line.text }
    blocks.append(block)
    indents = []
  }

  private mutating func appendItem(_ line: TextLine) {
    while let last = indents.last, last > line.indent { indents.removeLast() }
    if indents.last != line.indent { indents.append(line.indent) }
    var block = SourceBlock(.item(depth: indents.count - 1, isNumbered: line.bullet == .number), line.text, line: line.number)
    block.written = line.written
    blocks.append(block)
  }

  /// "1. Polis varje dag", and on the next line, with no number and nothing between, more of it; then the second.
  private func isWithinNumbers(_ line: TextLine) -> Bool {
    let index = line.number - 1
    guard index > 0, index + 1 < lines.count, lines[index].number == line.number else { return false }
    return lines[index - 1].bullet == .number && lines[index + 1].bullet == .number && line.text.last?.isEnd == true
  }

  /// Whether a line without a blank line before it goes on what was begun.
  private func goesOn(_ block: SourceBlock, _ line: TextLine) -> Bool {
    guard block.kind != .row, line.cells.count < 2, line.bullet == nil else { return false }
    if block.isItem, isOneParagraph || line.indent > (indents.last ?? 0) || isWithinNumbers(line) { return true }
    guard let last = block.text.last, let first = line.text.first else { return true }
    if !last.isEnd, first.isLowercase { return true }
    guard isWrapped, !block.isItem || last != "." else { return false }
    let before = line.number - 2
    let room = before < rooms.count ? rooms[before] ?? width : width
    return lines[before].length * 10 >= room * 8
  }

  /// "– Det är viktigt, säger polischefen": a dash that begins what somebody says.
  private func isQuotation(_ line: TextLine) -> Bool {
    line.bullet == .dash && Quotation.isSaid(line.text)
  }
}

extension Character {
  /// A mark that ends a sentence, or leads to what follows.
  var isEnd: Bool { ".:!?;".contains(self) }
}
