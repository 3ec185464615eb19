import Source

/// The text as the author wrote it, in the file it stands in: what is counted in bytes becomes lines.
struct SourceText {
  /// The whole file; the Markdown is what is left from `start` on.
  let bytes: [UInt8]
  let start: Int
  /// The number of the Markdown's first line in the file.
  let firstLine: Int
  /// Where each line of the Markdown begins, in bytes of the file.
  let lineStarts: [Int]

  init(_ bytes: [UInt8], from start: Int, firstLine: Int) {
    self.bytes = bytes
    self.start = min(max(start, 0), bytes.count)
    self.firstLine = firstLine
    lineStarts = Self.lineStarts(of: bytes, from: self.start)
  }

  private init(_ bytes: [UInt8], like other: SourceText, lineStarts: [Int]) {
    self.bytes = bytes
    start = other.start
    firstLine = other.firstLine
    self.lineStarts = lineStarts
  }

  /// The same text with some bytes replaced, none of them a line end.
  func replacing(_ bytes: [UInt8]) -> SourceText { SourceText(bytes, like: self, lineStarts: lineStarts) }

  /// The same text with some bytes replaced, and the lines that it has then: fewer than in the file.
  func hiding(_ bytes: [UInt8]) -> SourceText {
    SourceText(bytes, like: self, lineStarts: Self.lineStarts(of: bytes, from: start))
  }

  var markdown: ArraySlice<UInt8> { bytes[start...] }

  /// The offset of a spot that cmark names; the nearest one there is, if it names none.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return start }
    return min(lineStarts[line - 1] + max(column - 1, 0), bytes.count)
  }

  /// Where the line after one that cmark names begins.
  func end(ofLine line: Int) -> Int {
    line >= 1 && line < lineStarts.count ? lineStarts[line] : bytes.count
  }

  /// The index of the line that an offset lies in, which is often the line asked for last.
  func lineIndex(at offset: Int, near guess: Int) -> Int {
    if lineStarts[guess] <= offset, offset < end(ofLine: guess + 1) { return guess }
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func lineStarts(of bytes: [UInt8], from start: Int) -> [Int] {
    let text = bytes.span
    if text.has(UInt8(ascii: "\r")) { return Lines(of: bytes[start...]).map(\.content.lowerBound) }
    // Mostly there are line feeds alone, which the C library's own search finds.
    var starts = [start]
    starts.reserveCapacity((text.count - start) / 32)
    while let end = text.firstIndex(of: UInt8(ascii: "\n"), from: starts[starts.count - 1]) {
      starts.append(end + 1)
    }
    return starts
  }
}
