extension MarkedHTML {
  /// What is read of a part of the markup, without it: a line for each paragraph, item, cell or heading. Where there
  /// is nothing but pictures, what they show.
  package func plainText(of range: Range<Int>) -> String {
    var text = PlainText(markup: html.bytes, readsPictures: false)
    text.read(range)
    if text.bytes.isEmpty {
      text = PlainText(markup: html.bytes, readsPictures: true)
      text.read(range)
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

/// Reads markup as whoever hears it does.
private struct PlainText {
  private let markup: [UInt8]
  private let readsPictures: Bool
  private(set) var bytes: [UInt8] = []
  /// What stands before the next character.
  private var gap = Gap.none

  private enum Gap: Int {
    case none, space, line
  }

  init(markup: [UInt8], readsPictures: Bool) {
    self.markup = markup
    self.readsPictures = readsPictures
  }

  mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch markup[index] {
      case UInt8(ascii: "<"): index = skipTag(at: index, before: range.upperBound)
      case UInt8(ascii: "&"): index = readReference(at: index, before: range.upperBound)
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        widen(to: .space)
        index += 1
      default:
        let end = endOfRun(from: index, before: range.upperBound)
        append(markup[index..<end])
        index = end
      }
    }
  }

  /// The end of a run that is read as it is: words, and single spaces between them.
  private func endOfRun(from start: Int, before end: Int) -> Int {
    let markup = markup.span
    var index = start
    while index < end {
      switch markup[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        return index
      case UInt8(ascii: " ") where index + 1 == end || Self.endsRun(markup[index + 1]):
        return index
      default:
        index += 1
      }
    }
    return end
  }

  private static func endsRun(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }

  private mutating func widen(to gap: Gap) {
    if self.gap.rawValue < gap.rawValue { self.gap = gap }
  }

  private mutating func append(_ run: ArraySlice<UInt8>) {
    if !bytes.isEmpty {
      switch gap {
      case .none: break
      case .space: bytes.append(UInt8(ascii: " "))
      case .line: bytes.append(UInt8(ascii: "\n"))
      }
    }
    gap = .none
    bytes += run
  }

  // MARK: Tags

  /// Elements that are part of a line; all others begin one of their own.
  private static let inline = ["a", "em", "strong", "code", "img", "span"].map { Array($0.utf8) }

  /// Our own markup writes no `>` in an attribute.
  private mutating func skipTag(at start: Int, before end: Int) -> Int {
    var index = start + 1
    if index < end, markup[index] == UInt8(ascii: "/") { index += 1 }
    let name = markup[index..<end].prefix(while: Self.isOfName)
    if !Self.inline.contains(where: name.elementsEqual) { widen(to: .line) }
    index = name.endIndex
    while index < end, markup[index] != UInt8(ascii: ">") { index += 1 }
    if readsPictures, name.elementsEqual("img".utf8) { readAlternative(in: name.endIndex..<index) }
    return index + 1
  }

  private static let alternative = Array(" alt=\"".utf8)

  private mutating func readAlternative(in tag: Range<Int>) {
    guard let start = tag.first(where: { markup[$0..<tag.upperBound].starts(with: Self.alternative) }) else { return }
    let text = start + Self.alternative.count
    let end = markup[text..<tag.upperBound].firstIndex(of: UInt8(ascii: "\"")) ?? tag.upperBound
    widen(to: .space)
    read(text..<end)
    widen(to: .space)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  // MARK: References

  private static let references = "&<>\"".utf8.map { (name: Array(HTMLBuffer.reference(for: $0)!.utf8), byte: $0) }

  private mutating func readReference(at start: Int, before end: Int) -> Int {
    for (name, byte) in Self.references where markup[start..<end].starts(with: name) {
      append([byte])
      return start + name.count
    }
    append(markup[start...start])
    return start + 1
  }
}
