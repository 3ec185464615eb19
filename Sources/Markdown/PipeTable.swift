/// A GFM pipe table in a paragraph: what cmark, which has no tables, takes for lines of text.
struct PipeTable {
  enum Alignment: String {
    case left, center, right
  }

  typealias Row = [InlineRange]

  /// One for each column.
  let alignments: [Alignment?]
  let header: Row
  let rows: [Row]
  /// The lines before the header row: they stay a paragraph.
  let lead: InlineRange
  /// The same as bytes in the paragraph's text.
  let textBefore: Range<Int>
  /// Lines of the paragraph, from 0, with more cells than there are columns: these are not shown.
  let surplusLines: [Int]
  /// Those with fewer, be it one, which is shown in the first column alone.
  let shortLines: [Int]

  /// The table in a paragraph's text, if there is one: a line of dashes below a line of as many cells.
  init?(in text: InlineText) {
    let lines = Self.lines(of: text.bytes)
    guard let delimiter = Self.delimiterRow(among: lines, in: text.bytes) else { return nil }
    alignments = delimiter.alignments
    header = Self.cells(of: lines[delimiter.line - 1], in: text.bytes).map(text.range)
    textBefore = 0..<(delimiter.line > 1 ? lines[delimiter.line - 2].upperBound : 0)
    lead = text.range(textBefore)
    var rows: [Row] = []
    var surplusLines: [Int] = []
    var shortLines: [Int] = []
    for line in (delimiter.line + 1)..<lines.count {
      let cells = Self.cells(of: lines[line], in: text.bytes)
      rows.append(cells.prefix(alignments.count).map(text.range))
      if cells.count > alignments.count { surplusLines.append(line) }
      if cells.count < alignments.count { shortLines.append(line) }
    }
    self.rows = rows
    self.surplusLines = surplusLines
    self.shortLines = shortLines
  }

  /// The first delimiter row that is as wide as the line above it.
  private static func delimiterRow(
    among lines: [Range<Int>], in bytes: [UInt8]
  ) -> (line: Int, alignments: [Alignment?])? {
    for line in lines.indices.dropFirst() {
      guard let alignments = alignments(of: lines[line], in: bytes) else { continue }
      if cells(of: lines[line - 1], in: bytes).count == alignments.count {
        return (line, alignments)
      }
    }
    return nil
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(separator: InlineText.lineBreak, omittingEmptySubsequences: false)
      .map { $0.startIndex..<$0.endIndex }
  }

  /// What stands between the pipes of a line, space around it left out. Pipes at both ends are optional.
  private static func cells(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    let pipe = UInt8(ascii: "|")
    var content = bytes[trimmed(line, in: bytes)]
    if content.first == pipe { content = content.dropFirst() }
    if content.last == pipe { content = content.dropLast() }
    return content.split(separator: pipe, omittingEmptySubsequences: false)
      .map { trimmed($0.startIndex..<$0.endIndex, in: bytes) }
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let content = bytes[range]
    guard let first = content.firstIndex(where: { !$0.isWhitespace }),
      let last = content.lastIndex(where: { !$0.isWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<(last + 1)
  }

  /// The columns that a delimiter row (`|:--|--:|`) makes; nil for any other line. Without a pipe it is
  /// no row: dashes below a line of text mean something else in CommonMark.
  private static func alignments(of line: Range<Int>, in bytes: [UInt8]) -> [Alignment?]? {
    guard bytes[line].contains(UInt8(ascii: "|")), bytes[line].allSatisfy(isInDelimiterRow) else {
      return nil
    }
    var alignments: [Alignment?] = []
    for cell in cells(of: line, in: bytes).map({ bytes[$0] }) {
      let colon = UInt8(ascii: ":")
      let isLeft = cell.first == colon
      let isRight = cell.last == colon
      let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : nil))
    }
    return alignments
  }

  private static func isInDelimiterRow(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): true
    default: byte.isWhitespace
    }
  }
}
