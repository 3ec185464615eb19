/// Writes rows of comma-separated values (RFC 4180) in UTF-8.
///
/// A spreadsheet takes a cell that begins like a formula for one, and would run what an author wrote: an
/// apostrophe before it makes it text.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = []
  private var isFirst = true

  package init() {}

  // MARK: Cells

  /// A text that an author may have written.
  package mutating func cell(_ text: String) {
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

  /// Several texts in one cell; a semicolon inside one is written as in a web address.
  package mutating func cell(_ texts: [String]) {
    cell(texts.map { $0.utf8.contains(UInt8(ascii: ";")) ? Self.escaped($0) : $0 }.joined(separator: ";"))
  }

  package mutating func emptyCell() { separate() }

  /// What holds nothing that has to be guarded: a number, a name of the program's own.
  package mutating func cell(plain text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(Self.comma) }
    isFirst = false
  }

  package mutating func endRow() {
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

  private static func escaped(_ text: String) -> String {
    text.split(separator: ";", omittingEmptySubsequences: false).joined(separator: "%3B")
  }
}
