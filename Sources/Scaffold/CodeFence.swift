/// A block of code between fences in a Markdown text.
enum CodeFence {
  /// Where the block ends, with its closing fence, that begins at a place; nil where none does.
  static func end(of text: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard start < text.endIndex, text[start] == UInt8(ascii: "`") || text[start] == UInt8(ascii: "~") else { return nil }
    let sign = text[start]
    let fence = text[start...].prefix { $0 == sign }
    guard fence.count >= 3, text.beginsLine(start) else { return nil }
    var line = text.endOfLine(from: start)
    while line < text.endIndex {
      let end = text.endOfLine(from: line)
      let content = text[line..<end].drop { $0 == 0x20 }
      if content.prefix(while: { $0 == sign }).count >= fence.count, !content.contains(where: { $0 > 0x20 && $0 != sign }) {
        return end
      }
      line = end
    }
    return text.endIndex
  }
}

extension ArraySlice<UInt8> {
  /// Where the line ends, with its break.
  func endOfLine(from start: Int) -> Int { self[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? endIndex }

  /// Whether nothing but spaces stands before a place in its line.
  func beginsLine(_ index: Int) -> Bool { self[..<index].reversed().first { $0 != 0x20 }.map { $0 == 0x0A } ?? true }
}
