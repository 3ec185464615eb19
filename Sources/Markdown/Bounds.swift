import Diagnostics

/// How much a text may ask for, so that no text takes more than a second to read.
///
/// cmark 0.30 takes quadratic time for a few kinds of text that nobody writes; so would a table with many
/// columns and rows of a single byte. The times are those of a text as long as may be.
enum Bounds {
  /// A thick book is as long; nothing that somebody reads on one page is.
  static let bytes = 512 * 1024
  /// cmark holds each blank line against every container that is open: 0.6 s for a text of blank lines.
  static let indentation = 128
  /// cmark looks through all brackets for each bracket of `![[]()`: 0.4 s for a text of nothing else.
  static let brackets = 4_000
  /// Of all tables in a text, rows times columns: the shortest row gets a cell for each column.
  static let cells = 100_000
  /// The names in an attribute block are compared with each other.
  static let attributes = 32

  /// What goes beyond its bound, and where.
  struct Excess {
    let code: DiagnosticCode
    let offset: Int
    let limit: Int
  }

  static func excess(in source: SourceText) -> Excess? {
    if source.markdown.count > bytes {
      return Excess(code: .textTooLong, offset: source.start, limit: bytes / 1024)
    }
    if let offset = tooDeepLine(in: source) {
      return Excess(code: .nestedTooDeep, offset: offset, limit: indentation)
    }
    if let offset = tooManyBrackets(in: source) {
      return Excess(code: .tooManyBrackets, offset: offset, limit: brackets)
    }
    return nil
  }

  /// The first line that begins further in than anybody nests lists and quotes.
  private static func tooDeepLine(in source: SourceText) -> Int? {
    source.lineStarts.first { depth(of: source.bytes[$0...]) > indentation }
  }

  /// Columns of what a line begins with, reckoned so that no container counts less than two: a space
  /// after a marker counts double (`- `, `1. `), and so does the `>` of a quote. A line of nothing but
  /// space opens nothing.
  private static func depth(of line: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var isAfterMarker = false
    for byte in line {
      switch byte {
      case UInt8(ascii: " "): depth += isAfterMarker ? 2 : 1
      case UInt8(ascii: "\t"): depth += 4
      case UInt8(ascii: ">"): depth += 2
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"), 0x30...0x39:
        isAfterMarker = true
        continue
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return isAfterMarker ? depth : 0
      default: return depth
      }
      isAfterMarker = false
    }
    return depth
  }

  /// Where a run of lines without a blank one, in which cmark might see a single paragraph, has too many.
  private static func tooManyBrackets(in source: SourceText) -> Int? {
    let bracket = UInt8(ascii: "[")
    // What asks so much has three bytes to a bracket, so that most texts need not be looked through.
    guard source.markdown.count > 3 * brackets else { return nil }
    var count = 0
    for (index, start) in source.lineStarts.enumerated() {
      let next = index + 1 < source.lineStarts.count ? source.lineStarts[index + 1] : nil
      let line = source.bytes[start..<(next ?? source.bytes.count)]
      count = line.allSatisfy(\.isWhitespace) ? 0 : count + line.count { $0 == bracket }
      if count > brackets { return start }
    }
    return nil
  }
}
