import Diagnostics
import Markdown
import Source

/// One file of the content folder, as it came from the disk.
package struct SourceFile: Sendable {
  /// Below the content folder, with `/`: `promises/berg/2023.md`.
  package let path: String
  /// What its path makes it.
  package let kind: ContentPath
  /// For messages: `content/promises/berg/2023.md`.
  package let name: String
  package let bytes: [UInt8]

  package init(path: String, kind: ContentPath, name: String, bytes: [UInt8]) {
    self.path = path
    self.kind = kind
    self.name = name
    self.bytes = bytes
  }

  /// The text without a byte order mark; nil after an error, where it is not UTF-8 or holds a NUL.
  func text(_ log: inout DiagnosticLog) -> [UInt8]? {
    if EncodingGuess.isUTF16(bytes) {
      log.report(.fileIsUTF16, at: Origin(file: name))
      return nil
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let fault = Self.firstFault(in: text) {
      var places = PlaceCounter(text)
      log.report(code(for: fault, in: text), at: Origin(file: name, place: places.place(at: fault)))
      return nil
    }
    return text
  }

  private func code(for fault: Int, in text: [UInt8]) -> DiagnosticCode {
    if text[fault] == 0 { return .nulInFile }
    return EncodingGuess.isLatin1(text) ? .fileIsLatin1 : .notUTF8
  }

  /// The offset of the first byte that is no UTF-8, or a NUL.
  private static func firstFault(in text: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span)
      return text.span.firstIndex(of: 0, from: 0)
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
