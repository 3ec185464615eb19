import Diagnostics
import Source

/// Turns offsets in the source into places in the file, and collects what the author is to be told.
struct Reporter {
  private let source: SourceText
  /// The lines that cmark counts.
  private let parsed: SourceText
  private let file: String
  private(set) var log = DiagnosticLog()
  /// Of the line last asked for.
  private var places: PlaceCounter

  /// - `parsed`: the same text as cmark saw it.
  init(source: SourceText, parsed: SourceText, file: String) {
    self.source = source
    self.parsed = parsed
    self.file = file
    places = PlaceCounter(source.bytes, from: source.start, at: Place(line: source.firstLine, column: 1))
  }

  mutating func place(at offset: Int) -> Place {
    let line = source.lineIndex(at: offset, near: places.place.line - source.firstLine)
    let start = Place(line: source.firstLine + line, column: 1)
    if places.place.line != start.line || places.offset > offset {
      places = PlaceCounter(source.bytes, from: source.lineStarts[line], at: start)
    }
    return places.place(at: offset)
  }

  /// Where a block begins.
  mutating func place(of block: Node) -> Place {
    place(at: parsed.offset(line: block.line, column: block.column))
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
