/// One growing buffer of UTF-8 that markup and escaped text are written into.
package struct HTMLBuffer: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(reservingCapacity capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Length in bytes so far; marks are counted from here.
  package var count: Int { bytes.count }

  package var last: UInt8? { bytes.last }

  /// What has been written, as a finished value.
  package var html: HTML { HTML(trusted: bytes) }

  /// As `html`, in no more memory than it needs: for what is kept long.
  package var compactHTML: HTML {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    copy.append(contentsOf: bytes)
    return HTML(trusted: copy)
  }

  /// Appends markup as it is: the caller vouches for it. Not generic, since other rooms would get it
  /// unspecialised, byte by byte.
  package mutating func append(trusted markup: ArraySlice<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Appends markup as it is: the caller vouches for it.
  package mutating func append(trusted markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  package mutating func append(_ html: HTML) {
    bytes.append(contentsOf: html.bytes)
  }

  /// Appends text with the four characters replaced that mean something in HTML text or in a
  /// double-quoted attribute value: the same four as cmark, so that both render alike.
  package mutating func append(text: String) {
    // Most text has nothing to replace and is copied in one run.
    if Self.isPlain(text.utf8.span) { append(trusted: text) } else { append(escaping: text.utf8.span) }
  }

  /// As `append(text:)`, for UTF-8 bytes.
  package mutating func append(textBytes: [UInt8]) {
    append(textBytes: textBytes[...])
  }

  /// As `append(text:)`, for UTF-8 bytes.
  package mutating func append(textBytes: ArraySlice<UInt8>) {
    if Self.isPlain(textBytes.span) { append(trusted: textBytes) } else { append(escaping: textBytes.span) }
  }

  private mutating func append(escaping text: Span<UInt8>) {
    for index in text.indices {
      if let reference = Self.reference(for: text[index]) {
        append(trusted: reference)
      } else {
        bytes.append(text[index])
      }
    }
  }

  /// Looks at all bytes, which the compiler does many at a time where it sees this loop alone, and asks of each but
  /// two questions: `"` and `&` differ in one bit, and so do `<` and `>`.
  @inline(never)
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    var quotes: UInt8 = 0
    var angles: UInt8 = 0
    for index in 0..<text.count {
      quotes |= text[index] & 0xFB == UInt8(ascii: "\"") ? 1 : 0
      angles |= text[index] & 0xFD == UInt8(ascii: "<") ? 1 : 0
    }
    return quotes | angles == 0
  }

  /// What stands in markup for a byte that can't stand for itself.
  static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
