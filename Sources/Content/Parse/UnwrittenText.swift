import Diagnostics
import FrontMatter
import Markdown
import Source

/// A text that says no more than that one is to come: "Kompletteras", "?", "N.N.".
enum UnwrittenText {
  private static let texts: Set<String> = [
    "kompletteras", "kompletteras senare", "kommer senare", "text kommer", "fylls i", "fylls i senare", "förnamn efternamn", "namn namnsson",
    "n.n", "nn", "n n", "xx", "mer information kommer", "information kommer", "uppdateras senare",
    "namnlös", "namnlöst dokument", "dokument1", "dokument 1", "test", "asdf", "titel här", "titel", "rubrik", "rubrik här", "sammanfattning här",
    "kort sammanfattning här", "sammanfattning", "text här",
  ]
  private static let beginnings = ["ange ", "fyll i ", "infoga ", "skriv "]
  private static let keys: Set<String> = [
    "title", "summary", "name", "role", "organisation", "alt", "caption", "credit", "text", "published-by", "police-area", "assessed-by",
    "district", "description",
  ]

  static func isOne(_ text: String) -> Bool {
    // Nearly all are told from their length and their first letters.
    guard text.utf8.count <= 40, mayBeOne(text.utf8) else { return false }
    let words = text.lowercased()
    guard let first = words.firstIndex(where: isOfWord), let last = words.lastIndex(where: isOfWord) else { return true }
    let bare = String(words[first...last])
    return texts.contains(bare) || beginnings.contains { bare.hasPrefix($0) && bare.hasSuffix(" här") }
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Whether it begins as one of these, or with a mark.
  private static func mayBeOne(_ text: String.UTF8View) -> Bool {
    let letters = letters(text)
    switch UInt8(letters >> 40) {
    case 0x61...0x7A: return starts.contains { letters & $0.mask == $0.letters }
    // A figure, or a letter beyond ASCII: none begins so.
    case 0x30...0x39, 0xE3: return false
    default: return true
    }
  }

  private static let starts = (texts + beginnings).map { text in
    let mask = ~UInt64(0) << (8 * UInt64(max(0, 6 - text.utf8.count)))
    return (letters: letters(text.utf8) & mask, mask: mask)
  }

  /// The first six letters, in lower case, as one number.
  private static func letters(_ text: String.UTF8View) -> UInt64 {
    var letters: UInt64 = 0
    var bytes = text.makeIterator()
    for _ in 0..<6 { letters = letters << 8 | UInt64((bytes.next() ?? 0) | 0x20) }
    return letters
  }

  /// Of the values that are read as texts.
  static func check(_ fields: [Field], file: String, _ log: inout DiagnosticLog) {
    for field in fields { check(field.value, of: field.key.value, file, &log) }
  }

  private static func check(_ node: FieldNode, of key: String, _ file: String, _ log: inout DiagnosticLog) {
    switch node {
    // Dots and some others are told of wherever they stand.
    case .scalar(let text):
      guard !text.value.isEmpty, isOne(text.value), keys.contains(key), !LeftByProgram.isTold(text.value), !text.value.allSatisfy({ $0 == "." || $0 == "…" }) else { return }
      log.report(.placeholder, at: Origin(file: file, place: text.place), ["text": text.value])
    case .list(let nodes, _): for node in nodes { check(node, of: key, file, &log) }
    case .map(let fields, _): check(fields, file: file, &log)
    }
  }

  /// Of the commitments and the outcomes of a text.
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for block in body.markdown.blocks where block.id != nil && !block.isHeading && !block.text.isEmpty {
      guard isOne(block.text), !LeftByProgram.isTold(block.text), block.text.contains(where: \.isLetter) else { continue }
      log.report(.placeholder, at: body.origin(block.place), ["text": block.text])
    }
  }
}
