import Glibc

/// What a person types.
package enum StandardInput {
  package static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  package enum Line: Sendable, Equatable {
    case text(String)
    /// Bytes that are no text, as from a terminal with another encoding.
    case unreadable
    /// There is none, or it is longer than any answer.
    case ended
  }

  /// Longer answers nobody types.
  private static let longestLine = 4_096

  /// The next line without its end.
  package static func line() -> Line {
    var bytes: [UInt8] = []
    while bytes.count < longestLine {
      var byte: UInt8 = 0
      let count = unsafe read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return .ended }
      if byte == UInt8(ascii: "\n") { return String(validating: bytes, as: UTF8.self).map(Line.text) ?? .unreadable }
      bytes.append(byte)
    }
    return .ended
  }
}
