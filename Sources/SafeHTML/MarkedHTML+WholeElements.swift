extension MarkedHTML {
  /// The longest part of `range` that ends before `limit` and leaves no element open, so that it can be
  /// shown alone.
  package func wholeElements(of range: Range<Int>, before limit: Int) -> Range<Int> {
    let bytes = html.bytes
    var depth = 0
    var end = range.lowerBound
    var index = range.lowerBound
    while index < limit {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        if depth == 0 { end = index }
        continue
      }
      let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: ">")) ?? limit
      guard close < limit else { break }
      depth += Self.change(of: bytes[index...close])
      index = close + 1
      if depth == 0 { end = index }
    }
    return range.lowerBound..<end
  }

  /// What a tag does to the depth: comments and elements without content (`br`, `hr`, `img`) nothing.
  private static func change(of tag: ArraySlice<UInt8>) -> Int {
    let name = tag.dropFirst().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
    if name.first == UInt8(ascii: "/") { return -1 }
    if name.first == UInt8(ascii: "!") || tag.dropLast().last == UInt8(ascii: "/") { return 0 }
    let void: [[UInt8]] = [Array("br".utf8), Array("hr".utf8), Array("img".utf8)]
    return void.contains(Array(name)) ? 0 : 1
  }
}
