import Diagnostics
import Source

/// Turns offsets in the source into places in the file, and collects what the author is to be told.
struct Reporter {
  private let source: SourceText
  /// The lines that cmark counts.
  private let parsed: SourceText
  private let file: String
  /// What somebody probably meant as an id.
  private let mendedID: (String) -> String
  private(set) var log = DiagnosticLog()
  /// Of the line last asked for.
  private var places: PlaceCounter

  /// - `parsed`: the same text as cmark saw it.
  init(source: SourceText, parsed: SourceText, file: String, mendedID: @escaping (String) -> String = { $0 }) {
    self.source = source
    self.mendedID = mendedID
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
    suggestion: @autoclosure () -> String? = nil, related: [Place] = [], severity: Severity? = nil
  ) {
    log.report(
      code, at: Origin(file: file, place: place), arguments, suggestion: suggestion(),
      related: related.map { Origin(file: file, place: $0) }, severity: severity)
  }

  /// What somebody probably meant as an id.
  func mended(_ words: String) -> String { mendedID(words.replacing(" ", with: "-")) }

  /// Tells of an id that is not written as ids are.
  mutating func reportID(_ id: String, at place: Place) {
    let mended = mendedID(id)
    report(.idNotKebabCase, at: place, ["id": id], suggestion: mended.isEmpty || mended == id ? nil : mended)
  }
}
