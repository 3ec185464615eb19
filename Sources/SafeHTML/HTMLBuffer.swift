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

  /// Appends markup as it is: the caller vouches for it.
  package mutating func append(trusted markup: some Collection<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Appends markup as it is: the caller vouches for it.
  package mutating func append(trusted markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Appends markup as it is: the caller vouches for it. Nobody's references are counted, so threads may
  /// copy from one array without waiting for each other.
  package mutating func append(trusted markup: Span<UInt8>) {
    bytes.append(addingCapacity: markup.count) { output in
      for index in markup.indices { output.append(markup[index]) }
    }
  }

  package mutating func append(_ html: HTML) {
    bytes.append(contentsOf: html.bytes)
  }

  /// Appends text with the four characters replaced that mean something in HTML text or in a
  /// double-quoted attribute value: the same four as cmark, so that both render alike.
  package mutating func append(text: String) {
    append(textBytes: text.utf8.span)
  }

  /// As `append(text:)`, for UTF-8 bytes.
  package mutating func append(textBytes: [UInt8]) {
    append(textBytes: textBytes.span)
  }

  /// As `append(text:)`, for UTF-8 bytes.
  package mutating func append(textBytes: ArraySlice<UInt8>) {
    append(textBytes: textBytes.span)
  }

  /// As `append(text:)`, for UTF-8 bytes. Most text has nothing to replace and is copied in one run.
  package mutating func append(textBytes text: Span<UInt8>) {
    var start = 0
    for index in text.indices {
      guard let reference = Self.reference(for: text[index]) else { continue }
      append(trusted: text.extracting(start..<index))
      append(trusted: reference)
      start = index + 1
    }
    append(trusted: text.extracting(start..<text.count))
  }

  /// What stands in markup for a byte that can't stand for itself.
  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
