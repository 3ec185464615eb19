import Source

/// Finds the tags of a template, in order.
struct TagScanner {
  private let bytes: [UInt8]
  private var places: PlaceCounter
  private var position = 0

  init(_ source: TemplateSource) {
    bytes = source.bytes
    places = PlaceCounter(source.bytes, at: source.start)
  }

  mutating func next() -> Tag? {
    guard let start = nextOpening(from: position) else { return nil }
    let place = places.place(at: start)
    let (kind, content) = kindAndContent(from: afterBlanks(from: start + 2))
    guard let end = end(of: kind, from: content) else {
      // The next tag is read as if this one had been closed; an open comment swallows all there is.
      let next = kind == .comment ? nil : nextOpening(from: content)
      position = next ?? bytes.count
      return Tag(
        kind: .unclosed, name: Located("", at: place), place: place, range: start..<position)
    }
    let nameStart = min(afterBlanks(from: content), end)
    let name = String(decoding: trimmed(nameStart..<end), as: UTF8.self)
    let closesRaw = kind == .raw && end + 2 < bytes.count && bytes[end + 2] == .closeBrace
    position = end + (closesRaw ? 3 : 2)
    return Tag(
      kind: kind, name: Located(name, at: places.place(at: nameStart)), place: place,
      range: start..<position)
  }

  /// Reads the sign at `offset`, if there is one, and says where the name begins.
  private func kindAndContent(from offset: Int) -> (Tag.Kind, content: Int) {
    guard offset < bytes.count else { return (.variable, offset) }
    let next = offset + 1
    switch bytes[offset] {
    case UInt8(ascii: "#"): return (.section, next)
    case UInt8(ascii: "^"): return (.inverted, next)
    case UInt8(ascii: "/"): return (.closing, next)
    case UInt8(ascii: "$"): return (.block, next)
    case UInt8(ascii: "!"): return (.comment, next)
    case UInt8(ascii: "="): return (.delimiters, next)
    case UInt8(ascii: "&"), .openBrace: return (.raw, next)
    case UInt8(ascii: ">"): return inclusion(.partial, from: next)
    case UInt8(ascii: "<"): return inclusion(.parent, from: next)
    default: return (.variable, offset)
    }
  }

  private func inclusion(_ kind: Tag.Kind, from offset: Int) -> (Tag.Kind, content: Int) {
    let content = afterBlanks(from: offset)
    guard content < bytes.count, bytes[content] == UInt8(ascii: "*") else { return (kind, content) }
    return (.dynamicName, content + 1)
  }

  /// Where the braces close; nil if another tag begins before they do. A comment may hold anything.
  private func end(of kind: Tag.Kind, from offset: Int) -> Int? {
    var index = offset
    while index + 1 < bytes.count {
      if bytes[index] == bytes[index + 1] {
        if bytes[index] == .closeBrace { return index }
        if bytes[index] == .openBrace, kind != .comment { return nil }
      }
      index += 1
    }
    return nil
  }

  private func nextOpening(from offset: Int) -> Int? {
    var index = offset
    while index + 1 < bytes.count {
      if bytes[index] == .openBrace, bytes[index + 1] == .openBrace { return index }
      index += 1
    }
    return nil
  }

  private func afterBlanks(from offset: Int) -> Int {
    bytes[offset...].firstIndex { !$0.isBlankOrLineBreak } ?? bytes.count
  }

  private func trimmed(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let last = bytes[range].lastIndex { !$0.isBlankOrLineBreak }
    return bytes[range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)]
  }
}
