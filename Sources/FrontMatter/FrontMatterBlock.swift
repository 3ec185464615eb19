import Diagnostics
import Source

/// The text between the two fences of a file, not yet read.
struct FrontMatterBlock {
  let text: ArraySlice<UInt8>
  /// The line that `text` begins on: the one after the opening fence.
  let firstLine: Int
  let bodyOffset: Int
  let bodyLine: Int
}

/// What a search for front matter may find.
enum FrontMatterSearch {
  case found(FrontMatterBlock)
  case none
  /// Reported: the block never closes.
  case broken

  /// A fence that is spoilt, or not where it should be, is reported and then taken for one, so that the problems
  /// inside the block are found in the same run.
  init(in bytes: [UInt8], file: String, log: inout DiagnosticLog) {
    guard let opening = FrontMatterOpening(in: bytes) else {
      let start = bytes[...].endOfComments
      self = ForeignFence.opens(bytes[start...]) ? .broken : .none
      if case .broken = self {
        var places = PlaceCounter(bytes)
        log.report(.frontMatterNotFirst, at: Origin(file: file, place: places.place(at: start)))
      }
      return
    }
    if let problem = opening.problem {
      log.report(problem.code, at: Origin(file: file, place: problem.place), problem.key.map { ["key": $0] } ?? [:])
    }
    var lines = opening.rest
    while let line = lines.next() {
      guard let problem = Self.closing(line, before: lines, in: bytes) else { continue }
      if let problem { log.report(problem.code, at: Origin(file: file, place: problem.place)) }
      self = .found(
        FrontMatterBlock(
          text: bytes[opening.textStart..<line.content.lowerBound], firstLine: opening.textLine,
          bodyOffset: line.end, bodyLine: line.number + 1))
      return
    }
    log.report(.frontMatterNotClosed, at: Origin(file: file, place: .start))
    self = .broken
  }

  /// Whether a line closes the block, and what is wrong with it if so.
  /// - `rest`: the lines after it.
  private static func closing(_ line: Lines.Line, before rest: Lines, in bytes: [UInt8]) -> FenceProblem?? {
    let content = bytes[line.content]
    if let fence = Fence(content) { return .some(fence.problem(on: line.number)) }
    guard Fence.isNearly(content) else { return nil }
    // At the margin nothing else consists of dashes; further in it may be a line of a longer text.
    guard content.first?.isBlank != true || rest.beginBody(in: bytes) else { return nil }
    return .some(FenceProblem(.frontMatterFenceMisshapen, on: line.number))
  }
}

/// What is wrong with a fence, and where.
struct FenceProblem {
  let code: DiagnosticCode
  let place: Place
  /// The first key, where there is no fence before it.
  let key: String?

  init(_ code: DiagnosticCode, on line: Int, column: Int = 1, key: String? = nil) {
    self.code = code
    self.key = key
    place = Place(line: line, column: column)
  }
}

extension Fence {
  func problem(on line: Int) -> FenceProblem? {
    self == .followedByBlanks ? FenceProblem(.frontMatterFenceBlanks, on: line, column: 4) : nil
  }
}

extension Lines {
  /// Whether the next line that says anything is one of a text: neither a key nor what belongs to one.
  fileprivate func beginBody(in bytes: [UInt8]) -> Bool {
    for line in self {
      let content = bytes[line.content]
      guard let first = content.first(where: { !$0.isBlank }) else { continue }
      return !(content.first?.isBlank == true || first == UInt8(ascii: "#") || content.beginsWithKey || Fence(content) != nil)
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line is `key: value`, or `key:` alone.
  var beginsWithKey: Bool {
    guard let first, first.isASCIILetter else { return false }
    let rest = drop { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      .drop(while: \.isBlank)
    guard rest.first == UInt8(ascii: ":") else { return false }
    // A blank that is none follows it where somebody pasted one.
    return rest.dropFirst().first.map { $0.isBlank || $0 >= 0x80 } ?? true
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) && self < 0x80 }
  var isDigit: Bool { (0x30...0x39).contains(self) }
}
