/// Markup that is already safe to print.
///
/// Only the rooms that make markup (Markdown, Templates) call `init(trusted:)`; everywhere else an
/// `HTML` is passed along, never made, so text can't become markup by accident. `scripts/test` searches
/// for the word `trusted` outside those rooms.
package struct HTML: Sendable, Hashable {
  /// UTF-8.
  package let bytes: [UInt8]

  /// Takes bytes whose safety the caller vouches for.
  package init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  package static let empty = HTML(trusted: [])

  package var isEmpty: Bool { bytes.isEmpty }
}

extension HTML: CustomStringConvertible {
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}
