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

  /// Appends markup as it is: the caller vouches for it.
  package mutating func append(trusted markup: some Collection<UInt8>) {
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
    append(textBytes: text.utf8)
  }

  /// As `append(text:)`, for UTF-8 bytes.
  package mutating func append(textBytes: some Sequence<UInt8>) {
    for byte in textBytes {
      switch byte {
      case UInt8(ascii: "&"): append(trusted: "&amp;")
      case UInt8(ascii: "<"): append(trusted: "&lt;")
      case UInt8(ascii: ">"): append(trusted: "&gt;")
      case UInt8(ascii: "\""): append(trusted: "&quot;")
      default: bytes.append(byte)
      }
    }
  }
}
