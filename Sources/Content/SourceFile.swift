import Diagnostics

/// One file of the content folder, as it came from the disk.
package struct SourceFile: Sendable {
  /// Below the content folder, with `/`: `promises/berg/2023.md`.
  package let path: String
  /// For messages: `content/promises/berg/2023.md`.
  package let name: String
  package let bytes: [UInt8]

  package init(path: String, name: String, bytes: [UInt8]) {
    self.path = path
    self.name = name
    self.bytes = bytes
  }

  /// The text without a byte order mark; nil after an error, where it is not UTF-8 or holds a NUL.
  func text(_ log: inout DiagnosticLog) -> [UInt8]? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let fault = Self.firstFault(in: text) {
      let code: DiagnosticCode = text[fault] == 0 ? .nulInFile : .notUTF8
      log.report(code, at: Origin(file: name, place: Self.place(of: fault, in: text)))
      return nil
    }
    return text
  }

  /// The offset of the first byte that is no UTF-8, or a NUL.
  private static func firstFault(in text: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span)
      return text.firstIndex(of: 0)
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func place(of offset: Int, in text: [UInt8]) -> Place {
    let before = text[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // Continuation bytes are no columns of their own.
    let column = text[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return Place(line: before.count { $0 == 0x0A } + 1, column: column)
  }
}
