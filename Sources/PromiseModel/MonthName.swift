/// The names of months in Swedish text, whole and short.
package enum MonthName {
  /// From January on.
  package static let all = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
  ]
  private static let names: [(name: [UInt8], number: Int)] = all.enumerated().map { (Array($0.element.utf8), $0.offset + 1) }

  private static let shortNames: [(name: [UInt8], number: Int)] = [
    ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sept", 9), ("sep", 9),
    ("okt", 10), ("nov", 11), ("dec", 12),
  ].map { (Array($0.0.utf8), $0.1) }

  /// The month whose name stands at `index`, whatever its case, and where it ends: a full stop belongs to a short name.
  package static func read(_ text: [UInt8], at index: Int) -> (number: Int, end: Int, isWhole: Bool)? {
    if let whole = names.first(where: { stands($0.name, in: text, at: index) }) {
      return (whole.number, index + whole.name.count, true)
    }
    guard let short = shortNames.first(where: { stands($0.name, in: text, at: index) }) else { return nil }
    let end = index + short.name.count
    return (short.number, end < text.count && text[end] == UInt8(ascii: ".") ? end + 1 : end, false)
  }

  /// The month that a word is the name of.
  package static func number(of word: String) -> Int? { read(word)?.number }

  /// Whether a word is the whole name of a month.
  package static func isWhole(_ word: String) -> Bool { read(word)?.isWhole == true }

  private static func read(_ word: String) -> (number: Int, end: Int, isWhole: Bool)? {
    let bytes = Array(word.utf8)
    return read(bytes, at: 0).flatMap { $0.end == bytes.count ? $0 : nil }
  }

  private static func stands(_ name: [UInt8], in text: [UInt8], at index: Int) -> Bool {
    let end = index + name.count
    guard end <= text.count else { return false }
    for (offset, letter) in name.enumerated() where text[index + offset] | 0x20 != letter { return false }
    // "marsvin" is no month. Letters beyond ASCII (0xC3 and on, in two bytes) go on a word too; a no-break
    // space and a dash do not.
    return end == text.count || !((0xC3...0xDF).contains(text[end]) || (0x61...0x7A).contains(text[end] | 0x20))
  }
}
