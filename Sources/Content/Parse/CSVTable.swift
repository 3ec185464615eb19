import Diagnostics
import PromiseModel
import Source

/// Rows of fields with their places (RFC 4180: quotes, doubled quotes, line breaks in quotes), separated as spreadsheets
/// do it: by commas, semicolons or tabs.
struct CSVTable {
  struct Row {
    fileprivate(set) var fields: [Located<String>]
    /// Whether a quote that never closes swallowed the rest of the file, which is told of as such.
    let isCut: Bool

    /// Whether it has as many fields as the first row; one that has not is reported.
    func has(_ width: Int, in file: String, _ log: inout DiagnosticLog) -> Bool {
      if isCut { return false }
      if fields.count == width { return true }
      log.report(
        .registerRowWidth, at: Origin(file: file, place: fields[0].place),
        ["count": String(fields.count), "wanted": String(width)])
      return false
    }
  }

  /// Without empty lines, and those of which every field is empty.
  var rows: [Row] = []

  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  init(_ text: [UInt8], file: String, log: inout DiagnosticLog) {
    let declared = Self.declaredSeparator(of: text)
    let start = declared?.end ?? 0
    var reader = Reader(text: text, from: start, separator: declared?.separator ?? Self.separator(of: text[start...]))
    while !reader.isAtEnd {
      if let row = reader.row() { rows.append(row) }
    }
    for rest in reader.afterQuotes { log.report(.textAfterQuote, at: Origin(file: file, place: rest.place), ["text": rest.value]) }
    if let place = reader.openQuote {
      log.report(.unclosedCSVQuote, at: Origin(file: file, place: place))
    }
    leaveOutEmptyColumns()
  }

  /// A spreadsheet saves the columns beside a table too: those without a heading, in which nothing stands, are none of
  /// it. Nor is a blank at the end of a heading.
  private mutating func leaveOutEmptyColumns() {
    guard let header = rows.first else { return }
    let headings = header.fields.map { $0.map { String($0.trimmed) } }
    rows[0].fields = headings
    let width = rows.lazy.map(\.fields.count).max() ?? 0
    let named = (0..<width).map { $0 < headings.count && !headings[$0].value.isEmpty }
    guard named.contains(false) else { return }
    let isKept = named.enumerated().map { index, isNamed in
      isNamed || rows.contains { index < $0.fields.count && !$0.fields[index].value.trimmed.isEmpty }
    }
    guard isKept.contains(false) else { return }
    for index in rows.indices {
      rows[index].fields = zip(rows[index].fields, isKept).filter(\.1).map(\.0)
    }
  }

  /// A first line `sep=,`, which a spreadsheet reads and does not show.
  private static func declaredSeparator(of text: [UInt8]) -> (separator: UInt8, end: Int)? {
    guard text.count > 4, text.starts(with: "sep=".utf8), separators.contains(text[4]) else { return nil }
    var lines = Lines(of: text[...])
    guard let line = lines.next(), line.content.count == 5 else { return nil }
    return (text[4], line.end)
  }

  /// The one that stands most often in the first row; a comma where none does.
  private static func separator(of text: ArraySlice<UInt8>) -> UInt8 {
    let first = text.prefix { $0 != 0x0A && $0 != 0x0D }
    var best = (separator: separators[0], count: 0)
    for separator in separators {
      let count = first.count { $0 == separator }
      if count > best.count { best = (separator, count) }
    }
    return best.separator
  }

  private struct Reader {
    let text: [UInt8]
    let separator: UInt8
    var index: Int
    var places: PlaceCounter
    /// Where a quoted field begins that never ends.
    var openQuote: Place?
    /// What stands behind the quotes of a field.
    var afterQuotes: [Located<String>] = []

    init(text: [UInt8], from start: Int, separator: UInt8) {
      self.text = text
      self.separator = separator
      index = start
      places = PlaceCounter(text)
    }

    var isAtEnd: Bool { index >= text.count }
    private var isLineFeedNext: Bool { !isAtEnd && text[index] == 0x0A }

    private mutating func advance() -> UInt8 {
      defer { index += 1 }
      return text[index]
    }

    /// The next row; nil for an empty line, and for one of empty fields, as a spreadsheet leaves them.
    mutating func row() -> Row? {
      var fields: [Located<String>] = []
      while true {
        let start = places.place(at: index)
        let value = field()
        fields.append(Located(value, at: start))
        guard !isAtEnd, advance() == separator else { break }
      }
      // Of CRLF the first half ended the row.
      if isLineFeedNext { _ = advance() }
      return fields.allSatisfy(\.value.trimmed.isEmpty) ? nil : Row(fields: fields, isCut: openQuote != nil)
    }

    /// Stops before the separator or the line end that ends the field.
    private mutating func field() -> String {
      var bytes: [UInt8] = []
      let isQuoted = !isAtEnd && text[index] == UInt8(ascii: "\"")
      if isQuoted { quoted(&bytes) }
      let (rest, start) = (bytes.count, index)
      while !isAtEnd, text[index] != separator, text[index] != 0x0A, text[index] != 0x0D { bytes.append(advance()) }
      if isQuoted, bytes[rest...].contains(where: { $0 != UInt8(ascii: " ") }) {
        afterQuotes.append(Located(String(decoding: bytes[rest...], as: UTF8.self), at: places.place(at: start)))
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func quoted(_ bytes: inout [UInt8]) {
      let start = places.place(at: index)
      _ = advance()
      while !isAtEnd {
        let byte = advance()
        if byte != UInt8(ascii: "\"") {
          bytes.append(byte)
        } else if !isAtEnd, text[index] == UInt8(ascii: "\"") {
          bytes.append(advance())
        } else {
          return
        }
      }
      openQuote = start
    }
  }
}

extension Sequence<CSVTable.Row> {
  /// The fields of a column, of the rows that are as wide.
  func fields(in column: Int) -> [Located<String>] { compactMap { column < $0.fields.count ? $0.fields[column] : nil } }
}
