import Diagnostics
import Source

/// Rows of fields with their places (RFC 4180: quotes, doubled quotes, line breaks in quotes).
struct CSVTable {
  struct Row {
    let fields: [Located<String>]
  }

  /// Without empty lines.
  var rows: [Row] = []

  init(_ text: [UInt8], file: String, log: inout DiagnosticLog) {
    var reader = Reader(text: text)
    while !reader.isAtEnd {
      if let row = reader.row() { rows.append(row) }
    }
    if let place = reader.openQuote {
      log.report(.unclosedCSVQuote, at: Origin(file: file, place: place))
    }
  }

  private struct Reader {
    let text: [UInt8]
    var index = 0
    var places: PlaceCounter
    /// Where a quoted field begins that never ends.
    var openQuote: Place?

    init(text: [UInt8]) {
      self.text = text
      places = PlaceCounter(text)
    }

    var isAtEnd: Bool { index >= text.count }
    private var isLineFeedNext: Bool { !isAtEnd && text[index] == 0x0A }

    private mutating func advance() -> UInt8 {
      defer { index += 1 }
      return text[index]
    }

    /// The next row; nil for an empty line.
    mutating func row() -> Row? {
      var fields: [Located<String>] = []
      while true {
        let start = places.place(at: index)
        let value = field()
        fields.append(Located(value, at: start))
        guard !isAtEnd, advance() == UInt8(ascii: ",") else { break }
      }
      // Of CRLF the first half ended the row.
      if isLineFeedNext { _ = advance() }
      return fields.count == 1 && fields[0].value.isEmpty ? nil : Row(fields: fields)
    }

    /// Stops before the comma or the line end that ends the field.
    private mutating func field() -> String {
      var bytes: [UInt8] = []
      if !isAtEnd, text[index] == UInt8(ascii: "\"") { quoted(&bytes) }
      while !isAtEnd, ![UInt8(ascii: ","), 0x0A, 0x0D].contains(text[index]) { bytes.append(advance()) }
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
