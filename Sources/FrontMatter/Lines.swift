/// The lines of a text, from a given one on. A line ends with LF, CRLF or CR: libyaml, cmark and editors
/// count alike.
struct Lines: Sequence, IteratorProtocol {
  struct Line {
    /// From 1.
    let number: Int
    /// Without the line break.
    let content: Range<Int>
    /// After the line break.
    let end: Int
  }

  private let bytes: ArraySlice<UInt8>
  private var offset: Int
  private var number: Int

  init(of bytes: ArraySlice<UInt8>, firstLine: Int = 1) {
    self.bytes = bytes
    offset = bytes.startIndex
    number = firstLine
  }

  mutating func next() -> Line? {
    guard offset < bytes.endIndex else { return nil }
    let start = offset
    while offset < bytes.endIndex, !isBreak(bytes[offset]) { offset += 1 }
    let content = start..<offset
    skipBreak()
    defer { number += 1 }
    return Line(number: number, content: content, end: offset)
  }

  private mutating func skipBreak() {
    guard offset < bytes.endIndex else { return }
    let isReturn = bytes[offset] == UInt8(ascii: "\r")
    offset += 1
    if isReturn, offset < bytes.endIndex, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
  }

  private func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
