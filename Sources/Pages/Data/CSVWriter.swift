import PromiseModel
import SafeHTML

/// Writes rows of comma-separated values (RFC 4180) in UTF-8.
///
/// A spreadsheet takes a cell that begins like a formula for one, and would run what an author wrote: an
/// apostrophe before it makes it text.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// A row of names.
  mutating func header(_ names: [String]) {
    for name in names { cell(name) }
    endRow()
  }

  /// A cell for each column.
  mutating func row<Row>(_ columns: [DataColumn<Row>], of row: Row, from view: Viewpoint) {
    for column in columns { cell(column.value(row, view)) }
    endRow()
  }

  // MARK: Cells

  private mutating func cell(_ value: DataValue) {
    switch value {
    case .none: separate()
    case .text(let text): cell(text)
    case .markup(let markup): cell(markup.description)
    case .integer(let number): plain(String(number))
    case .number(let quantity): plain(Self.text(of: quantity))
    case .flag(let flag): plain(flag ? "true" : "false")
    case .texts(let texts): cell(Self.joined(texts))
    case .integers(let numbers): cell(Self.joined(numbers.map { String($0) }))
    case .object, .objects: separate()
    }
  }

  private mutating func cell(_ text: String) {
    separate()
    let utf8 = text.utf8.span
    let isFormula = utf8.count > 0 && Self.beginsFormula(utf8[0])
    guard Self.needsQuotes(utf8) else {
      if isFormula { bytes.append(Self.apostrophe) }
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(Self.quote)
    if isFormula { bytes.append(Self.apostrophe) }
    for index in utf8.indices {
      if utf8[index] == Self.quote { bytes.append(Self.quote) }
      bytes.append(utf8[index])
    }
    bytes.append(Self.quote)
  }

  /// What holds nothing that has to be guarded.
  private mutating func plain(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(Self.comma) }
    isFirst = false
  }

  private mutating func endRow() {
    bytes.append(Self.carriageReturn)
    bytes.append(Self.lineFeed)
    isFirst = true
  }

  // MARK: Characters

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let lineFeed = UInt8(ascii: "\n")

  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      carriageReturn, lineFeed:
      true
    default: false
    }
  }

  private static func needsQuotes(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case comma, quote, carriageReturn, lineFeed: return true
      default: continue
      }
    }
    return false
  }

  /// Several values in one cell; a semicolon inside one is written as in a web address.
  private static func joined(_ texts: [String]) -> String {
    texts.map { $0.utf8.contains(UInt8(ascii: ";")) ? escaped($0) : $0 }.joined(separator: ";")
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: ";", omittingEmptySubsequences: false).joined(separator: "%3B")
  }

  private static func text(of quantity: Quantity) -> String {
    let (whole, decimals) = quantity.parts
    return decimals.isEmpty ? String(whole) : "\(whole).\(decimals)"
  }
}
