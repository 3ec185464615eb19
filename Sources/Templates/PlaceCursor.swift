import Source

/// Turns byte offsets into places, in one pass: offsets must be asked for in ascending order, so that a
/// long line with many mistakes is read once and not once for each.
struct PlaceCursor {
  private let bytes: [UInt8]
  private var offset = 0
  private var line: Int
  private var column: Int

  init(_ source: TemplateSource) {
    bytes = source.bytes
    line = source.start.line
    column = source.start.column
  }

  mutating func place(at target: Int) -> Place {
    while offset < target {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if !UTF8.isContinuation(byte) {
        column += 1
      }
      offset += 1
    }
    return Place(line: line, column: column)
  }
}
