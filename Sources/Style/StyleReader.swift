/// Reads a style sheet into rules (CSS Syntax Level 3, 5.4.1). What is broken stays as it is: what a browser makes of
/// it is for the browser to say.
struct StyleReader {
  private let text: ArraySlice<UInt8>
  private var index: Int

  /// Groups in groups; what is deeper is kept as it is.
  private static let deepestGroup = 8
  /// The rules that hold rules and nothing else.
  private static let groups = ["@media", "@supports", "@layer", "@container"]

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  mutating func rules(depth: Int = 0) -> [StyleRule] {
    var rules: [StyleRule] = []
    while skipSpace() {
      let start = index
      while index < text.endIndex, text[index] != UInt8(ascii: "{"), text[index] != UInt8(ascii: ";") {
        index = text.end(ofTokenAt: index)
      }
      rules.append(rule(after: text[start..<index], depth))
    }
    return rules
  }

  /// False at the end.
  private mutating func skipSpace() -> Bool {
    while index < text.endIndex, text[index].isSpace || text.isComment(at: index) {
      index = text.end(ofTokenAt: index)
    }
    return index < text.endIndex
  }

  /// Reads on from what a rule begins with.
  private mutating func rule(after start: ArraySlice<UInt8>, _ depth: Int) -> StyleRule {
    guard index < text.endIndex, text[index] == UInt8(ascii: "{") else {
      index = min(index + 1, text.endIndex)
      return .other(StylePacker.packed(start) + [UInt8(ascii: ";")])
    }
    let inner = block()
    guard start.first == UInt8(ascii: "@") else {
      let selectors = Selector.list(StylePacker.packed(start, isSelector: true))
      return .style(selectors, block: StylePacker.packed(inner))
    }
    let condition = StylePacker.packed(start)
    if depth < Self.deepestGroup, Self.groups.contains(String(decoding: Self.name(of: start), as: UTF8.self)) {
      var reader = StyleReader(inner)
      return .group(condition: condition, reader.rules(depth: depth + 1))
    }
    return .other(condition + [UInt8(ascii: "{")] + StylePacker.packed(inner) + [UInt8(ascii: "}")])
  }

  private static func name(of rule: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    rule.prefix { $0 == UInt8(ascii: "@") || $0.isNameByte }
  }

  /// What stands in braces.
  private mutating func block() -> ArraySlice<UInt8> {
    let start = index + 1
    index = text.end(ofTokenAt: index)
    let isClosed = text[index - 1] == UInt8(ascii: "}") && index - 1 >= start
    return text[start..<(isClosed ? index - 1 : index)]
  }
}
