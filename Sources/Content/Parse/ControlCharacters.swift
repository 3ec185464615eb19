import Diagnostics
import Source

/// Characters that no text holds: they command a device, or are none at all. Nobody sees them, and programs do what
/// they like with them.
enum ControlCharacters {
  /// - `start`: where in the text to begin, which is at `place`.
  static func check(
    _ text: [UInt8], from start: Int = 0, at place: Place = .start, file: String, _ log: inout DiagnosticLog
  ) {
    // Nearly all texts are told from this alone.
    guard text.span.extracting(start..<text.count).hasSuspect else { return }
    var places = PlaceCounter(text, from: start, at: place)
    var offset = start
    for scalar in String(decoding: text[start...], as: UTF8.self).unicodeScalars {
      if scalar.isNoText {
        log.report(
          .controlCharacter, at: Origin(file: file, place: places.place(at: offset)),
          ["character": scalar.codePointName])
      }
      offset += scalar.utf8.count
    }
  }
}

extension Span<UInt8> {
  /// Whether there is a byte that such a character may begin with.
  @inline(never)
  fileprivate var hasSuspect: Bool {
    var found: UInt8 = 0
    for index in 0..<count {
      let byte = self[index]
      let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
      found |= isControl || byte == 0x7F || byte == 0xC2 || byte >= 0xEF ? 1 : 0
    }
    return found != 0
  }
}
