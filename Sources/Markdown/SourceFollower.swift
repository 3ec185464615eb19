/// Goes through a stretch of inline text and the source it was made of side by side.
///
/// The source may hold more (space and the markers of quotes at the start of lines), never less; what
/// differs, such as an entity, is passed over.
struct SourceFollower {
  private let text: [UInt8]
  private let source: [UInt8]
  private var textPosition: Int
  private var sourcePosition: Int
  /// Most stretches stand in the source as they are: nothing needs to be gone through then.
  private let isVerbatim: Bool

  /// How far the two may be out of step; entities and the starts of lines are short.
  private static let reach = 256

  /// What is at the start of `range` in the text stands at `start` in the source.
  init(_ text: InlineText, _ range: Range<Int>, in source: SourceText, from start: Int) {
    self.text = text.bytes
    self.source = source.bytes
    textPosition = range.lowerBound
    sourcePosition = start
    isVerbatim = source.bytes[start...].starts(with: text.bytes[range])
  }

  /// Where in the source the byte at `offset` of the text stands. Offsets must not decrease.
  mutating func sourceOffset(of offset: Int) -> Int {
    if isVerbatim { return sourcePosition + offset - textPosition }
    while textPosition < offset, textPosition < text.count {
      if match(text[textPosition]) { sourcePosition += 1 }
      textPosition += 1
    }
    if offset < text.count, !match(text[offset]) { skipSpace() }
    return min(sourcePosition, source.count)
  }

  private mutating func skipSpace() {
    while sourcePosition < source.count, source[sourcePosition].isWhitespace { sourcePosition += 1 }
  }

  /// Moves on to the next such byte, if there is one near; space is made too freely to be matched.
  private mutating func match(_ byte: UInt8) -> Bool {
    guard !byte.isWhitespace, sourcePosition < source.count else { return false }
    let end = min(sourcePosition + Self.reach, source.count)
    guard let found = source[sourcePosition..<end].firstIndex(of: byte) else { return false }
    sourcePosition = found
    return true
  }
}
