import PromiseModel
import SafeHTML

/// What is read of an author's markup, without it: a line for each paragraph, item, cell or heading.
struct PlainText {
  private var bytes: [UInt8] = []
  /// What stands before the next character.
  private var gap = Gap.none

  private enum Gap: Int {
    case none, space, line
  }

  /// The text of a part of `prose`.
  static func of(_ range: Range<Int>, in prose: Prose) -> String {
    var text = PlainText()
    text.read(prose.markup.html.bytes.span.extracting(range))
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// All of it: of a heading its own words first.
  static func of(_ excerpt: Excerpt, in prose: Prose) -> String {
    let text = of(excerpt.text, in: prose)
    guard excerpt.isHeading else { return text }
    return text.isEmpty ? excerpt.name : excerpt.name + "\n" + text
  }

  private mutating func read(_ markup: Span<UInt8>) {
    var index = 0
    while index < markup.count {
      switch markup[index] {
      case UInt8(ascii: "<"): index = skipTag(at: index, in: markup)
      case UInt8(ascii: "&"): index = readReference(at: index, in: markup)
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        widen(to: .space)
        index += 1
      default:
        append(markup[index])
        index += 1
      }
    }
  }

  private mutating func widen(to gap: Gap) {
    if self.gap.rawValue < gap.rawValue { self.gap = gap }
  }

  private mutating func append(_ byte: UInt8) {
    if !bytes.isEmpty {
      switch gap {
      case .none: break
      case .space: bytes.append(UInt8(ascii: " "))
      case .line: bytes.append(UInt8(ascii: "\n"))
      }
    }
    gap = .none
    bytes.append(byte)
  }

  // MARK: Tags

  /// Elements that are part of a line; all others begin one of their own.
  private static let inline: Set<String> = ["a", "em", "strong", "code", "img", "span"]

  /// Our own markup writes no `>` in an attribute.
  private mutating func skipTag(at start: Int, in markup: Span<UInt8>) -> Int {
    var index = start + 1
    if index < markup.count, markup[index] == UInt8(ascii: "/") { index += 1 }
    var name: [UInt8] = []
    while index < markup.count, Self.isOfName(markup[index]) {
      name.append(markup[index])
      index += 1
    }
    while index < markup.count, markup[index] != UInt8(ascii: ">") { index += 1 }
    if !Self.inline.contains(String(decoding: name, as: UTF8.self)) { widen(to: .line) }
    return index + 1
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  // MARK: References

  private static let references: [(name: [UInt8], byte: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
  ]

  private mutating func readReference(at start: Int, in markup: Span<UInt8>) -> Int {
    for (name, byte) in Self.references where Self.stands(name, at: start, in: markup) {
      append(byte)
      return start + name.count
    }
    append(markup[start])
    return start + 1
  }

  private static func stands(_ name: [UInt8], at start: Int, in markup: Span<UInt8>) -> Bool {
    guard start + name.count <= markup.count else { return false }
    return name.indices.allSatisfy { name[$0] == markup[start + $0] }
  }
}
