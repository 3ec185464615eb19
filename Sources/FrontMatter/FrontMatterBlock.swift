import Diagnostics
import Source

/// The text between the two fences of a file, not yet read.
struct FrontMatterBlock {
  let text: ArraySlice<UInt8>
  /// The line that `text` begins on: the one after the opening fence.
  let firstLine = 2
  let bodyOffset: Int
  let bodyLine: Int
}

/// What a search for front matter may find.
enum FrontMatterSearch {
  case found(FrontMatterBlock)
  case none
  /// Reported: the block never closes.
  case broken

  /// A fence that only blanks spoil is reported and then taken for one, so that the problems inside the
  /// block are found in the same run.
  init(in bytes: [UInt8], file: String, log: inout DiagnosticLog) {
    var lines = Lines(of: bytes[...])
    guard let opening = lines.next(), let fence = Fence(bytes[opening.content]) else {
      self = .none
      return
    }
    fence.report(at: opening, file: file, log: &log)
    while let line = lines.next() {
      guard let fence = Fence(bytes[line.content]) else { continue }
      fence.report(at: line, file: file, log: &log)
      self = .found(
        FrontMatterBlock(
          text: bytes[opening.end..<line.content.lowerBound], bodyOffset: line.end,
          bodyLine: line.number + 1))
      return
    }
    log.report(.frontMatterNotClosed, at: Origin(file: file, place: .start))
    self = .broken
  }
}

extension Fence {
  fileprivate func report(at line: Lines.Line, file: String, log: inout DiagnosticLog) {
    guard self == .followedByBlanks else { return }
    let place = Place(line: line.number, column: 4)
    log.report(.frontMatterFenceBlanks, at: Origin(file: file, place: place))
  }
}
