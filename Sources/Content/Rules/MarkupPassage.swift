/// What an author wrote for markup and readers see as it stands: `**fet **`, `~~struket~~`, `- [x] klart`, `{{ sida }}`,
/// `&amp;nbsp;`.
struct MarkupPassage {
  /// Nobody writes a longer one.
  private static let longest = 80
  /// What lies between blocks: no text holds it.
  private static let boundary: UInt8 = 0xFF

  /// All of them in a running text, in order.
  /// - `isValue`: of a key, where nothing at all is markup.
  static func all(in text: [UInt8], isValue: Bool = false) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      if let end = end(at: index, in: text, isValue) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Where one ends that begins at `index`, if one does.
  private static func end(at index: Int, in text: [UInt8], _ isValue: Bool) -> Int? {
    switch text[index] {
    case UInt8(ascii: "*"): return marked("**", at: index, in: text, needsEnd: false)
    case UInt8(ascii: "~"): return marked("~~", at: index, in: text)
    case UInt8(ascii: "{"): return closed("{{", "}}", at: index, in: text) ?? closed("{%", "%}", at: index, in: text)
    case UInt8(ascii: "["):
      if index > 0, text[index - 1] != boundary { return isValue ? link(at: index, in: text) : nil }
      return ["[ ] ", "[x] ", "[X] "].contains { text[index...].starts(with: $0.utf8) } ? index + 3 : isValue ? link(at: index, in: text) : nil
    case UInt8(ascii: "&"): return reference(at: index, in: text)
    default: return nil
    }
  }

  /// Two marks beside a word; and those that close them.
  private static func marked(_ mark: String, at index: Int, in text: [UInt8], needsEnd: Bool = true) -> Int? {
    guard text[index...].starts(with: mark.utf8), index == 0 || text[index - 1] != text[index] else { return nil }
    let start = index + 2
    guard start < text.count, text[start] != text[index] else { return nil }
    let rest = text[start...].prefix(longest).prefix { $0 != boundary && $0 != 0x0A }
    let sign = text[index]
    let close = rest.indices.dropLast().first {
      text[$0...].starts(with: mark.utf8) && text[$0 - 1] != sign && ($0 + 2 == text.count || text[$0 + 2] != sign)
    }
    if let close { return close + 2 }
    // One that stands alone, as in a sum, is none.
    let isBesideWord = text[start].isWord || index > 0 && text[index - 1].isWord
    return needsEnd || !isBesideWord ? nil : start + (rest.prefix { $0.isWord }.count)
  }

  private static func closed(_ open: String, _ close: String, at index: Int, in text: [UInt8]) -> Int? {
    guard text[index...].starts(with: open.utf8) else { return nil }
    let rest = text[(index + 2)...].prefix(longest).prefix { $0 != boundary }
    return rest.indices.dropLast().first { text[$0...].starts(with: close.utf8) }.map { $0 + 2 }
  }

  /// `[mer](om.md)`
  private static func link(at index: Int, in text: [UInt8]) -> Int? {
    let rest = text[index...].prefix(longest)
    guard let middle = rest.indices.dropLast().first(where: { text[$0] == UInt8(ascii: "]") }), text[middle + 1] == UInt8(ascii: "(")
    else { return nil }
    return text[middle...].prefix(longest).firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
  }

  /// `&nbsp;` where it stands for itself.
  private static func reference(at index: Int, in text: [UInt8]) -> Int? {
    let name = text[(index + 1)...].prefix(12).prefix { (0x61...0x7A).contains($0 | 0x20) }
    return name.count > 1 && name.endIndex < text.count && text[name.endIndex] == UInt8(ascii: ";") ? name.endIndex + 1 : nil
  }
}

extension UInt8 {
  /// A letter or a digit.
  fileprivate var isWord: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) || self >= 0xC3 && self < 0xFF || (0x80...0xBF).contains(self)
  }
}
