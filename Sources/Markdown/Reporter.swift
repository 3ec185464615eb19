import Diagnostics
import Source

/// Turns offsets in the source into places in the file, and collects what the author is to be told.
struct Reporter {
  private let source: SourceText
  private let file: String
  private(set) var log = DiagnosticLog()
  /// The spot last asked for: those that follow on a long line are counted from it.
  private var last: (offset: Int, place: Place)

  init(source: SourceText, file: String) {
    self.source = source
    self.file = file
    last = (source.start, Place(line: source.firstLine, column: 1))
  }

  mutating func place(at offset: Int) -> Place {
    let line = source.lineIndex(at: offset, near: last.place.line - source.firstLine)
    let number = source.firstLine + line
    if last.place.line != number || last.offset > offset {
      last = (source.lineStarts[line], Place(line: number, column: 1))
    }
    let scalars = source.bytes.span.extracting(last.offset..<max(last.offset, offset)).scalarCount()
    last = (offset, Place(line: number, column: last.place.column + scalars))
    return last.place
  }

  /// Where a block begins.
  mutating func place(of block: Node) -> Place {
    place(at: source.offset(line: block.line, column: block.column))
  }

  mutating func report(
    _ code: DiagnosticCode, at place: Place?, _ arguments: [String: String] = [:],
    related: [Place] = []
  ) {
    log.report(
      code, at: Origin(file: file, place: place), arguments,
      related: related.map { Origin(file: file, place: $0) })
  }
}
