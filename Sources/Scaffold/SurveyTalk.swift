import PromiseModel

/// What an earlier promise's text says of its survey: that one has closed, and the next one asks something else.
struct SurveyTalk {
  enum Kind {
    /// Below a heading that names a survey.
    case section
    /// A paragraph or heading that names one.
    case paragraph
    case other
  }

  /// Stretches of a text, one after the other.
  private(set) var stretches: [(kind: Kind, range: Range<Int>)] = []
  private let text: ArraySlice<UInt8>

  init(in text: ArraySlice<UInt8>) {
    self.text = text
    for block in blocks { append(block) }
  }

  static func names(_ text: some Sequence<UInt8>) -> Bool {
    let words = String(decoding: Array(text), as: UTF8.self).lowercased()
    return ScaffoldWords.surveys.contains { words.contains($0) }
  }

  private mutating func append(_ block: Block) {
    let last = stretches.indices.last
    if block.isInSection, let last, stretches[last].kind == .section {
      stretches[last].range = stretches[last].range.lowerBound..<block.range.upperBound
    } else {
      let kind: Kind = block.isInSection ? .section : block.isCode ? .other : Self.names(text[block.range]) ? .paragraph : .other
      stretches.append((kind, block.range))
    }
  }

  // MARK: Blocks

  private struct Block {
    var range: Range<Int>
    /// Of a heading.
    var level: Int?
    var isCode = false
    var isInSection = false
  }

  /// Headings, and what stands between blank lines; those below the heading of a survey that hold no commitment are of
  /// its section.
  private var blocks: [Block] {
    var blocks = written
    for index in blocks.indices {
      guard let level = blocks[index].level, !blocks[index].isInSection, Self.names(text[blocks[index].range]) else { continue }
      let end = blocks[(index + 1)...].firstIndex { $0.level.map { $0 <= level } ?? false } ?? blocks.endIndex
      let isOfCommitments = text[blocks[index].range.lowerBound..<blocks[end - 1].range.upperBound].hasID
      for inner in index + 1..<end where !isOfCommitments { blocks[inner].isInSection = true }
    }
    return blocks
  }

  private var written: [Block] {
    var blocks: [Block] = []
    var start = text.startIndex
    var isOpen = false
    while start < text.endIndex {
      let indented = text[start...].prefix { $0 == 0x20 }.endIndex
      let endOfCode = CodeFence.end(of: text, from: indented)
      let end = endOfCode ?? text.endOfLine(from: start)
      let line = text[indented..<end]
      let level = Self.level(of: line)
      if isOpen, level == nil, let last = blocks.indices.last {
        blocks[last].range = blocks[last].range.lowerBound..<end
      } else {
        blocks.append(Block(range: start..<end, level: level))
      }
      if endOfCode != nil { blocks[blocks.count - 1].isCode = true }
      isOpen = level == nil && !line.allSatisfy { $0 <= 0x20 }
      start = end
    }
    return blocks
  }

  private static func level(of line: ArraySlice<UInt8>) -> Int? {
    let marks = line.prefix { $0 == UInt8(ascii: "#") }
    return (1...6).contains(marks.count) && line.dropFirst(marks.count).first == 0x20 ? marks.count : nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether an id is given in it: `{#`.
  fileprivate var hasID: Bool { zip(self, dropFirst()).contains { $0 == UInt8(ascii: "{") && $1 == UInt8(ascii: "#") } }
}
