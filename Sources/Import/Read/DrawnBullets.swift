/// Lists of a PDF whose bullets are drawn and not written: lines that stand further in than the text, each of which
/// begins something.
enum DrawnBullets {
  /// So far in from the text that it is no chance.
  private static let step = 4

  static func read(_ lines: [TextLine]) -> [TextLine] {
    guard let margin = margin(of: lines) else { return lines }
    var read = lines
    var start = 0
    while start < lines.count {
      guard isFurtherIn(lines[start], margin) else {
        start += 1
        continue
      }
      let end = lines[start...].firstIndex { !isFurtherIn($0, margin) } ?? lines.count
      // One line alone may be a heading in the middle of the page.
      if lines[start..<end].count(where: beginsItem) > 1, lines[start..<end].allSatisfy({ $0.bullet == nil && $0.cells.isEmpty }) {
        for index in start..<end where beginsItem(lines[index]) { read[index] = TextLine(item: lines[index]) }
      }
      start = end
    }
    return read
  }

  /// Where most lines begin.
  private static func margin(of lines: [TextLine]) -> Int? {
    lines.filter { !$0.isBlank }.map(\.indent).min()
  }

  private static func isFurtherIn(_ line: TextLine, _ margin: Int) -> Bool { !line.isBlank && line.indent >= margin + step }

  /// What begins in lower case goes on with the line before it.
  private static func beginsItem(_ line: TextLine) -> Bool { line.text.first.map { !$0.isLowercase } ?? false }
}
