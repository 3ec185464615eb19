import Source

/// Turns offsets in a file into places, in one pass: offsets must not decrease.
struct PlaceCounter {
  private let text: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ text: [UInt8]) { self.text = text }

  mutating func place(at target: Int) -> Place {
    while offset < target {
      advance()
    }
    return Place(line: line, column: column)
  }

  /// Lines end with LF, CR or CRLF; columns are Unicode scalars.
  private mutating func advance() {
    let byte = text[offset]
    let isCRLF = byte == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
    if byte == 0x0A || (byte == 0x0D && !isCRLF) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
    offset += 1
  }
}
