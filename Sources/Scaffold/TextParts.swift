/// What of a Markdown text is read by people, what are attributes, and what is neither: code, comments, addresses.
struct TextParts: Sequence, IteratorProtocol {
  enum Kind {
    case prose, attributes, other
  }

  struct Part {
    let kind: Kind
    let range: Range<Int>
  }

  private let text: ArraySlice<UInt8>
  private var position: Int
  /// What was found while prose was looked for.
  private var found: Part?

  init(of text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex
  }

  mutating func next() -> Part? {
    if let part = found {
      found = nil
      position = part.range.upperBound
      return part
    }
    let start = position
    while position < text.endIndex {
      if let end = endOfOther(at: position) {
        return part(.other, position..<end, afterProseFrom: start)
      } else if let end = endOfAttributes(at: position) {
        return part(.attributes, position..<end, afterProseFrom: start)
      }
      // What is escaped begins nothing.
      position = Swift.min(position + (text[position] == UInt8(ascii: "\\") ? 2 : 1), text.endIndex)
    }
    return start < text.endIndex ? Part(kind: .prose, range: start..<text.endIndex) : nil
  }

  private mutating func part(_ kind: Kind, _ range: Range<Int>, afterProseFrom start: Int) -> Part {
    let part = Part(kind: kind, range: range)
    guard start < range.lowerBound else {
      position = range.upperBound
      return part
    }
    found = part
    return Part(kind: .prose, range: start..<range.lowerBound)
  }

  // MARK: What begins at a place

  private func endOfOther(at start: Int) -> Int? {
    switch text[start] {
    case UInt8(ascii: "<"):
      if has("<!--", at: start) { return end(after: "-->", from: start + 2) ?? text.endIndex }
      return endOfTag(at: start)
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return CodeFence.end(of: text, from: start) ?? endOfCode(at: start)
    case UInt8(ascii: "]") where has("](", at: start): return endOfDestination(at: start + 1)
    case UInt8(ascii: "h") where has("https://", at: start) || has("http://", at: start):
      return text[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ">") } ?? text.endIndex
    case UInt8(ascii: "[") where text.beginsLine(start): return endOfDefinition(at: start)
    default: return nil
    }
  }

  private func endOfTag(at start: Int) -> Int? {
    let rest = text[(start + 1)...]
    guard let first = rest.first, first == UInt8(ascii: "/") || (0x61...0x7A).contains(first | 0x20) else { return nil }
    return end(after: ">", from: start).flatMap { text[start..<$0].contains(0x0A) ? nil : $0 }
  }

  private func endOfCode(at start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "`") else { return nil }
    let run = text[start...].prefix { $0 == UInt8(ascii: "`") }
    var rest = text[run.endIndex...]
    while let next = rest.firstIndex(of: UInt8(ascii: "`")) {
      let other = text[next...].prefix { $0 == UInt8(ascii: "`") }
      if other.count == run.count { return other.endIndex }
      rest = text[other.endIndex...]
    }
    return run.endIndex
  }

  /// The address of a link, in its brackets.
  private func endOfDestination(at open: Int) -> Int? {
    var depth = 0
    for index in open..<text.endIndex {
      switch text[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index + 1 }
      case 0x0A where index + 1 < text.endIndex && text[index + 1] == 0x0A: return nil
      default: break
      }
    }
    return nil
  }

  /// `[name]: address`
  private func endOfDefinition(at start: Int) -> Int? {
    let line = text[start..<text.endOfLine(from: start)]
    guard let close = line.firstIndex(of: UInt8(ascii: "]")), has("]:", at: close) else { return nil }
    return line.endIndex
  }

  /// What goes on longer was never closed.
  private static let longestBlock = 4_096

  private func endOfAttributes(at start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "{"), let first = text[(start + 1)...].first else { return nil }
    let name = text[(start + 1)...].prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-") }
    guard first == UInt8(ascii: "#") || !name.isEmpty && has("=", at: name.endIndex) else { return nil }
    var isQuoted = false
    for index in start..<Swift.min(text.endIndex, start + Self.longestBlock) {
      if text[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if text[index] == UInt8(ascii: "}"), !isQuoted { return index + 1 }
    }
    return nil
  }

  // MARK: Looking

  private func has(_ mark: String, at index: Int) -> Bool { text[Swift.min(index, text.endIndex)...].starts(with: mark.utf8) }

  private func end(after mark: String, from start: Int) -> Int? {
    var rest = text[Swift.min(start, text.endIndex)...]
    while let index = rest.firstIndex(of: mark.utf8[mark.utf8.startIndex]) {
      if has(mark, at: index) { return index + mark.utf8.count }
      rest = text[(index + 1)...]
    }
    return nil
  }
}
