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
    // Texts that begin with what nobody sees, or with dashes, are few.
    var line = first
    while bytes[line.content].saysNothing {
      guard let next = lines.next() else { return nil }
      line = next
    }
    let content = bytes[line.content]
    let problem = FenceProblem(.frontMatterNotFirst, on: line.number)
    if Fence.isNearly(content), lines.beginWithKey(in: bytes) {
      self.init(problem, after: line, lines)
    } else if content.first.map({ (0x61...0x7A).contains($0) }) == true, content.beginsWithKey,
      lines.areKeysToFence(in: bytes)
    {
      self.init(
        problem: problem, textStart: line.content.lowerBound, textLine: line.number,
        rest: Lines(of: bytes[line.content.lowerBound...], firstLine: line.number))
    } else {
      return nil
    }
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
  fileprivate func areKeysToFence(in bytes: [UInt8]) -> Bool {
    for line in self {
      let content = bytes[line.content]
      if Fence(content) != nil { return true }
      guard let first = content.first else { return false }
      guard first.isBlank || first == UInt8(ascii: "-") || first == UInt8(ascii: "#") || content.beginsWithKey
      else { return false }
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line has nothing that is seen.
  fileprivate var saysNothing: Bool {
    guard let first else { return true }
    // Most lines are told from their first byte.
    guard first.isBlank || first >= 0x80 else { return false }
    return String(decoding: self, as: UTF8.self).unicodeScalars.allSatisfy {
      $0 == " " || $0 == "\t" || Lookalike($0)?.isUnseen == true
    }
  }
}
