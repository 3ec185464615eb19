/// A text whose HTML comments are hidden from cmark, so that each is one thing on one line, whatever it holds.
///
/// To CommonMark a comment ends at a blank line, and to some versions at `--`: what comes after would be on the page.
/// So what is between `<!--` and `-->` is written over, before parsing, with a character that the text does not hold,
/// and the marks themselves with those of a processing instruction, which may hold anything: `<?…?>`. Offsets stay the
/// same; lines that end in a comment are one line to cmark.
struct HiddenComments {
  let source: SourceText
  /// What a comment is filled with. Nothing of it is ever printed.
  let filler: UInt8
  /// What is hidden, in order: ranges of bytes in the file.
  let ranges: [Range<Int>]
  /// Where a comment begins that never ends: it hides all that comes after it.
  private(set) var unclosed: Int?

  private static let opener = Array("<!--".utf8)
  private static let closer = Array("-->".utf8)
  /// Control characters, which are no text.
  private static let fillers: [UInt8] = Array(0x01...0x08) + Array(0x0E...0x1F)

  /// Nil for a text without comments.
  /// - `spared`: offsets of what looks like the start of a comment, and is code.
  init?(in text: SourceText, sparing spared: Set<Int>) {
    guard let filler = Self.filler(for: text.markdown) else { return nil }
    var unclosed: Int?
    let ranges = Self.comments(in: text, sparing: spared, &unclosed)
    guard !ranges.isEmpty else { return nil }
    var bytes = text.bytes
    for range in ranges { Self.hide(range, with: filler, in: &bytes) }
    for index in ranges.indices { Self.keepWordsApart(ranges[index...], filler, in: &bytes, from: text.start) }
    source = text.hiding(bytes)
    self.filler = filler
    self.ranges = ranges
    self.unclosed = unclosed
  }

  /// Nil where a text holds no comment, or all that one could be filled with.
  private static func filler(for text: ArraySlice<UInt8>) -> UInt8? {
    // Mostly there is none, and `!` is rarer than `<`.
    guard next(opener.dropFirst(), in: text) != nil else { return nil }
    return fillers.first { !text.span.has($0) }
  }

  private static func comments(
    in text: SourceText, sparing spared: Set<Int>, _ unclosed: inout Int?
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var rest = text.markdown
    while let start = next(opener[...], in: rest) {
      rest = rest[(start + opener.count)...]
      guard !spared.contains(start), !text.markdown.isEscaped(at: start) else { continue }
      // `<!-->` is a whole comment to a browser.
      let end = next(closer[...], in: text.bytes[(start + 2)...])
      if end == nil { unclosed = start }
      let range = start..<(end.map { $0 + closer.count } ?? text.bytes.count)
      found.append(range)
      rest = text.bytes[range.upperBound...]
    }
    return found
  }

  /// Where a mark stands first, by the C library's own search for its first byte.
  private static func next(_ mark: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let found = rest.span.firstIndex(of: mark[mark.startIndex], from: 0) {
      rest = rest[(rest.startIndex + found)...]
      if rest.starts(with: mark) { return rest.startIndex }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func hide(_ range: Range<Int>, with filler: UInt8, in bytes: inout [UInt8]) {
    for index in range { bytes[index] = filler }
    bytes[range.lowerBound] = UInt8(ascii: "<")
    bytes[range.lowerBound + 1] = UInt8(ascii: "?")
    bytes[range.upperBound - 2] = UInt8(ascii: "?")
    bytes[range.upperBound - 1] = UInt8(ascii: ">")
  }

  /// What begins a line begins a block of HTML, and would take with it the words that come after it on the line: there
  /// the first comment is made a part of the text, with the blanks after it.
  private static func keepWordsApart(
    _ comments: ArraySlice<Range<Int>>, _ filler: UInt8, in bytes: inout [UInt8], from start: Int
  ) {
    guard let first = comments.first, beginsLine(first.lowerBound, in: bytes[start...]) else { return }
    var end = first.upperBound
    for next in comments.dropFirst() {
      guard bytes[end..<next.lowerBound].allSatisfy(\.isBlank) else { break }
      end = next.upperBound
    }
    guard let word = bytes[end...].first(where: { !$0.isBlank }), !word.isLineEnd else { return }
    // No slice is held while bytes are written: that would copy them all.
    end = first.upperBound
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    hide(first.lowerBound..<end, with: filler, in: &bytes)
    bytes[first.lowerBound] = filler
    bytes[first.lowerBound + 1] = UInt8(ascii: "<")
    bytes[first.lowerBound + 2] = UInt8(ascii: "?")
  }

  /// Whether nothing but blanks and the marks of lists and quotes stands before it on its line.
  private static func beginsLine(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes[..<index].reversed().prefix { !$0.isLineEnd }.allSatisfy { byte in
      byte.isBlank || byte.isDigit || Self.containerMarks.contains(byte)
    }
  }

  private static let containerMarks = Array(">-+*.)".utf8)
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
