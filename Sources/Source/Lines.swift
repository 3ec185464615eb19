/// The lines of a text, from a given one on. What follows the last line end is a line too, if an empty one.
public struct Lines: Sequence, IteratorProtocol {
  public struct Line {
    /// From 1.
    public let number: Int
    /// Without the line end.
    public let content: Range<Int>
    /// After the line end.
    public let end: Int
    fileprivate let isEnded: Bool
  }

  private let bytes: ArraySlice<UInt8>
  private var number: Int
  /// Where the next line begins; nil after the last.
  private var start: Int?

  public init(of bytes: ArraySlice<UInt8>, firstLine: Int = 1) {
    self.bytes = bytes
    number = firstLine
    start = bytes.startIndex
  }

  public mutating func next() -> Line? {
    guard let start else { return nil }
    let line = line(from: start)
    self.start = line.isEnded ? line.end : nil
    number += 1
    return line
  }

  private func line(from start: Int) -> Line {
    let text = bytes.span
    let first = start - bytes.startIndex
    var last = first
    while last < text.count, !text.endsLine(at: last) { last += 1 }
    let isEnded = last < text.count
    let hasReturn = isEnded && last > first && text[last - 1] == 0x0D
    let end = start + last - first
    return Line(
      number: number, content: start..<(hasReturn ? end - 1 : end), end: isEnded ? end + 1 : end, isEnded: isEnded)
  }
}
