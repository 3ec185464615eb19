import Glibc

/// What a person types.
package enum StandardInput {
  package static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Longer answers nobody types.
  private static let longestLine = 4_096

  /// The next line without its end; nil where there is none, or it is longer than any answer.
  package static func line() -> String? {
    var bytes: [UInt8] = []
    while bytes.count < longestLine {
      var byte: UInt8 = 0
      let count = unsafe read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return nil }
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }
}
