import Diagnostics
import Source

/// Where front matter begins in a file, be it as it should or not.
struct FrontMatterOpening {
  let problem: FenceProblem?
  let textStart: Int
  let textLine: Int
  /// The lines from there on.
  let rest: Lines

  /// Nil for a file that has no front matter.
  init?(in bytes: [UInt8]) {
    let all = Lines(of: bytes[...])
    var lines = all
    guard let first = lines.next() else { return nil }
    if let fence = Fence(bytes[first.content]) {
      self.init(fence.problem(on: first.number), after: first, lines)
      return
    }
    if let misplaced = Self.afterComments(in: bytes) ?? Self.amongText(lines, in: bytes) {
      self = misplaced
    } else {
      return nil
    }
  }

  /// A block that has nothing before it but comments and what nobody sees, or whose fence is spoilt.
  private static func afterComments(in bytes: [UInt8]) -> FrontMatterOpening? {
    let start = bytes[...].endOfComments
    var counter = PlaceCounter(bytes)
    let place = counter.place(at: start)
    var lines = Lines(of: bytes[start...], firstLine: place.line)
    guard let line = lines.next() else { return nil }
    let content = bytes[line.content]
    let problem = FenceProblem(.frontMatterNotFirst, on: line.number, column: content.first?.isBlank == true ? 1 : place.column)
    if Fence.isNearly(content), lines.beginWithKey(in: bytes) { return FrontMatterOpening(problem, after: line, lines) }
    // The first key may stand on the line of the fence.
    let keys = content.afterDashes ?? content
    guard keys.first.map({ (0x61...0x7A).contains($0) }) == true, keys.beginsWithKey, lines.areKeysToFence(in: bytes)
    else { return nil }
    let name = String(decoding: keys.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    let isFirst = keys.startIndex == bytes.startIndex
    return FrontMatterOpening(
      problem: isFirst ? FenceProblem(.frontMatterNotOpened, on: line.number, key: name) : problem, textStart: keys.startIndex, textLine: line.number,
      rest: Lines(of: bytes[keys.startIndex...], firstLine: line.number))
  }

  /// A block that has text before it.
  /// - `lines`: those after the first.
  private static func amongText(_ lines: Lines, in bytes: [UInt8]) -> FrontMatterOpening? {
    var lines = lines
    while let line = lines.next() {
      let content = bytes[line.content]
      guard content.first == UInt8(ascii: "-"), Fence.isNearly(content), lines.areKeysToFence(in: bytes, orNone: false)
      else { continue }
      return FrontMatterOpening(FenceProblem(.frontMatterNotFirst, on: line.number), after: line, lines)
    }
    return nil
  }

  private init(_ problem: FenceProblem?, after fence: Lines.Line, _ rest: Lines) {
    self.init(problem: problem, textStart: fence.end, textLine: fence.number + 1, rest: rest)
  }

  private init(problem: FenceProblem?, textStart: Int, textLine: Int, rest: Lines) {
    self.problem = problem
    self.textStart = textStart
    self.textLine = textLine
    self.rest = rest
  }
}

extension Lines {
  /// Whether the next line, but for comments, is one of a key.
  fileprivate func beginWithKey(in bytes: [UInt8]) -> Bool {
    for line in self {
      let content = bytes[line.content]
      if content.first == UInt8(ascii: "#") { continue }
      return content.beginsWithKey
    }
    return false
  }

  /// Whether there is a fence, and nothing but keys and what belongs to them before it.
  /// - `orNone`: no key will do, too. Else the first of them is written as ours are.
  func areKeysToFence(in bytes: [UInt8], orNone: Bool = true) -> Bool {
    var hasKeys = orNone
    for line in self {
      let content = bytes[line.content]
      if Fence(content) != nil { return hasKeys }
      guard let first = content.first else { return false }
      guard hasKeys || (0x61...0x7A).contains(first) && content.beginsWithKey,
        first.isBlank || first == UInt8(ascii: "-") || first == UInt8(ascii: "#") || content.beginsWithKey
      else { return false }
      hasKeys = true
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// Where text begins: after whole comments, empty lines and what nobody sees. Blanks before it on its own line belong
  /// to it.
  var endOfComments: Int {
    var start = startIndex
    var rest = self
    while let first = rest.first {
      if rest.starts(with: "<!--".utf8) {
        guard let end = rest.dropFirst(2).endOfComment else { return start }
        rest = self[end...]
        start = end
      } else if first == 0x0A || first == 0x0D {
        rest = rest.dropFirst()
        start = rest.startIndex
      } else if let length = rest.lengthOfUnseen {
        rest = rest.dropFirst(length)
      } else {
        return start
      }
    }
    return start
  }

  private var endOfComment: Int? {
    indices.dropLast(2).first { self[$0...].starts(with: "-->".utf8) }.map { $0 + 3 }
  }

  /// How many bytes the character has that this begins with, if it is one that nobody sees.
  private var lengthOfUnseen: Int? {
    guard let first else { return nil }
    if first.isBlank { return 1 }
    guard first >= 0x80, let scalar = String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first,
      Lookalike(scalar)?.isUnseen == true
    else { return nil }
    return String(scalar).utf8.count
  }

  /// What comes after a fence on its own line; nil where there is none.
  fileprivate var afterDashes: ArraySlice<UInt8>? {
    let rest = drop(while: \.isBlank)
    let dashes = rest.prefix { $0 == UInt8(ascii: "-") }
    return dashes.count < 2 ? nil : rest.dropFirst(dashes.count).drop(while: \.isBlank)
  }
}
