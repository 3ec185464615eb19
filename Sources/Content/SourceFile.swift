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

  /// The offset of the first byte that is no UTF-8 (Unicode 15, table 3-7) or a NUL.
  private static func firstFault(in text: [UInt8]) -> Int? {
    var index = 0
    while index < text.count {
      let length = sequenceLength(text, index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The length of the well-formed sequence that begins here; 0 where none does.
  private static func sequenceLength(_ text: [UInt8], _ index: Int) -> Int {
    let lead = text[index]
    if lead < 0x80 { return lead == 0 ? 0 : 1 }
    func follows(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
      index + offset < text.count && range.contains(text[index + offset])
    }
    let any: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: return follows(1, any) ? 2 : 0
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> = lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : any
      return follows(1, second) && follows(2, any) ? 3 : 0
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> = lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : any
      return follows(1, second) && follows(2, any) && follows(3, any) ? 4 : 0
    default: return 0
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
