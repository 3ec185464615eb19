/// Lists whose bullets are words: lines below "Polisen lovar" that each begin with "att".
enum ThatLines {
  /// - `isWrapped`: whether a line may end where the page did; then a mark or "samt" has to end the item before.
  static func read(_ lines: [TextLine], isWrapped: Bool) -> [TextLine] {
    var read = lines
    var start = 0
    while start < lines.count {
      guard !lines[start].isBlank else {
        start += 1
        continue
      }
      let end = lines[start...].firstIndex(where: \.isBlank) ?? lines.count
      let beginnings = (start..<end).filter { begins(lines[$0]) }
      let isList = beginnings.first.map { $0 - start < 2 } == true
      let areItems = beginnings.dropFirst().allSatisfy { !isWrapped || endsItem(lines[$0 - 1]) || isList && !DrawnBullets.leadsOn(lines[$0 - 1]) }
      if beginnings.count > 1, areItems {
        for index in beginnings { read[index] = TextLine(item: lines[index]) }
      }
      start = end
    }
    return read
  }

  private static func begins(_ line: TextLine) -> Bool {
    line.bullet == nil && line.cells.isEmpty && (line.text.hasPrefix("att ") || line.text.hasPrefix("Att "))
  }

  private static func endsItem(_ line: TextLine) -> Bool {
    line.text.last.map { ",;.".contains($0) } == true || line.text.hasSuffix(" samt") || line.text.hasSuffix(" och")
  }
}
