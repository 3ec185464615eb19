import Diagnostics

/// A sign in a text that makes no mark here, though it does so elsewhere or was to do so.
struct StrayMark {
  enum Kind: Equatable {
    /// Of another kind of Markdown, of HTML, of a template: `**`, `~~`, `{{`, `<o:p>`, `&aring`.
    case sign
    /// A comment whose hyphens a word processor has changed.
    case comment
    /// What belongs in an attribute block; the word that says so stands here.
    case attributes(Int)
  }

  let kind: Kind
  let range: Range<Int>

  var code: DiagnosticCode {
    switch kind {
    case .sign: .markIsText
    case .comment: .commentIsText
    case .attributes: .attributesAreText
    }
  }

  var isAttributes: Bool { code == .attributesAreText }

  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "{"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "`"), 0xEF:
      true
    default: false
    }
  }

  /// - `beginsBlock`: whether it is the first of a paragraph or an item.
  init?(at index: Int, in text: ArraySlice<UInt8>, beginsBlock: Bool) {
    let rest = text[index...]
    guard Self.mayBegin(rest[index]) else { return nil }
    guard let found = Self.sign(rest, before: text[..<index], beginsBlock) ?? Self.comment(rest) ?? Self.attributes(rest, before: text[..<index]) else { return nil }
    kind = found.kind
    if case .attributes(let word) = kind { range = word..<found.end } else { range = index..<found.end }
  }

  private typealias Found = (kind: Kind, end: Int)

  // MARK: Signs

  private static let pairs = ["**", "~~", "{{", "{%"].map { Array($0.utf8) }
  private static let boxes = ["[ ] ", "[x] ", "[X] "].map { Array($0.utf8) }

  private static func sign(_ rest: ArraySlice<UInt8>, before: ArraySlice<UInt8>, _ beginsBlock: Bool) -> Found? {
    // An attribute block in two pairs of braces is told of as such.
    if let pair = pairs.first(where: { rest.starts(with: $0) }), isMeant(pair, rest, before),
      AttributeParser.opening(in: rest.dropFirst().prefix(40)) != rest.startIndex + 1
    {
      return (.sign, rest.startIndex + pair.count)
    }
    if beginsBlock, boxes.contains(where: { rest.starts(with: $0) }) { return (.sign, rest.startIndex + 3) }
    if beginsBlock, rest.starts(with: ":::".utf8) { return (.sign, rest.startIndex + 3) }
    // `[[fyll i: …]]` is told as what it is.
    if rest.starts(with: "[[".utf8), !isUnfinished(rest.dropFirst(2)) { return (.sign, rest.startIndex + 2) }
    return highlight(rest) ?? tag(rest) ?? entity(rest) ?? reference(rest) ?? opening(rest, before, beginsBlock)
  }

  private static func isUnfinished(_ inner: ArraySlice<UInt8>) -> Bool {
    let words = inner.drop { $0.isWhitespace || $0 == 0xC2 || $0 == 0xA0 }
    return words.prefix(4).map { $0 | 0x20 } == Array("fyll".utf8)
  }

  /// Stars that stand alone among blanks, as in a sum, are none, unless others close them.
  private static func isMeant(_ pair: [UInt8], _ rest: ArraySlice<UInt8>, _ before: ArraySlice<UInt8>) -> Bool {
    guard pair == pairs[0] else { return true }
    let inner = rest.dropFirst(pair.count)
    let isAlone = [before.last, inner.first].allSatisfy { $0.map { $0 == UInt8(ascii: " ") || $0 == pair[0] } ?? true }
    return !isAlone || inner.drop { $0 == pair[0] }.prefix(100).indices.contains { inner[$0...].starts(with: pair) }
  }

  /// `==marked==`.
  private static func highlight(_ rest: ArraySlice<UInt8>) -> Found? {
    guard rest.starts(with: "==".utf8), let next = rest.dropFirst(2).first, next.isASCIILetter || next >= 0xC3,
      rest.dropFirst(3).indices.contains(where: { rest[$0...].starts(with: "==".utf8) })
    else { return nil }
    return (.sign, rest.startIndex + 2)
  }

  /// `<o:p>`, `<https://example.se`: what is no tag and no address.
  private static func tag(_ rest: ArraySlice<UInt8>) -> Found? {
    guard rest.first == UInt8(ascii: "<"), let next = rest.dropFirst().first, next.isASCIILetter else { return nil }
    let name = rest.dropFirst().prefix { $0.isASCIILetter || $0 == UInt8(ascii: ":") }
    guard name.contains(UInt8(ascii: ":")) else { return nil }
    return (.sign, name.endIndex)
  }

  /// `&nsbp;`: no name of a character.
  private static func entity(_ rest: ArraySlice<UInt8>) -> Found? {
    guard rest.first == UInt8(ascii: "&") else { return nil }
    let name = rest.dropFirst().prefix(10).prefix(while: \.isASCIILetter)
    guard name.count > 1, name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") else { return nil }
    return (.sign, name.endIndex + 1)
  }

  /// `&#228r`: the number of a character that never ends.
  private static func reference(_ rest: ArraySlice<UInt8>) -> Found? {
    guard rest.starts(with: "&#".utf8), rest.dropFirst(2).first.map({ $0.isDigit || $0 | 0x20 == UInt8(ascii: "x") }) == true
    else { return nil }
    return (.sign, rest.dropFirst(2).prefix { $0.isDigit || $0.isASCIILetter }.endIndex)
  }

  /// `*lovar` or `` `lovar `` within a text: what would begin emphasis or code, and never ends. (At the beginning of a
  /// block a star is that of a remark.)
  private static func opening(_ rest: ArraySlice<UInt8>, _ before: ArraySlice<UInt8>, _ beginsBlock: Bool) -> Found? {
    guard let sign = rest.first, sign == UInt8(ascii: "*") || sign == UInt8(ascii: "`"), !beginsBlock,
      before.last == UInt8(ascii: " "), let next = rest.dropFirst().first, next.isASCIILetter || next == 0xC3
    else { return nil }
    return (.sign, rest.startIndex + 1)
  }

  // MARK: Comments

  private static let dashes = ["-", "–", "—"].map { Array($0.utf8) }
  private static let closings = ["->", "–>", "—>"].map { Array($0.utf8) }

  /// `<!– x –>`, `<!- x ->`, `<-- x -->`.
  private static func comment(_ rest: ArraySlice<UInt8>) -> Found? {
    guard rest.first == UInt8(ascii: "<") else { return nil }
    let isMarked = rest.dropFirst().first == UInt8(ascii: "!")
    let opening = rest.dropFirst(isMarked ? 2 : 1)
    guard let dash = dashes.first(where: { opening.starts(with: $0) }) else { return nil }
    let words = opening.dropFirst(dash.count)
    guard isMarked || words.prefix(400).indices.contains(where: { index in closings.contains { words[index...].starts(with: $0) } }) else { return nil }
    return (.comment, words.startIndex)
  }

  // MARK: Attributes

  static let names = [
    "by", "focus", "kind", "at-least", "at-most", "unit", "per", "due", "status", "result", "so-far",
  ].map { Array($0.utf8) }

  /// `{gora by=police}`, `(#gora by=police)`, `#gora by=police}`, `{:#gora}`, `｛#gora｝`.
  private static func attributes(_ rest: ArraySlice<UInt8>, before: ArraySlice<UInt8>) -> Found? {
    switch rest.first {
    case UInt8(ascii: "="): assignment(rest, before)
    case UInt8(ascii: "{"): opening(rest.dropFirst(), from: rest)
    case UInt8(ascii: "#"): closing(rest)
    case UInt8(ascii: "["): inBrackets(rest)
    case 0xEF where rest.starts(with: "｛".utf8): (.attributes(rest.startIndex), rest.startIndex + 3)
    default: nil
    }
  }

  /// `=` right behind the name of an attribute, and before a value.
  private static func assignment(_ rest: ArraySlice<UInt8>, _ before: ArraySlice<UInt8>) -> Found? {
    let name = before.suffix(9).reversed().prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
    guard names.contains(where: { $0.reversed().elementsEqual(name) }), let value = rest.dropFirst().first,
      value.isASCIILetter || value.isDigit || value == UInt8(ascii: "\"") || value >= 0xC2
    else { return nil }
    return (.attributes(rest.startIndex - name.count), rest.startIndex + 1)
  }

  /// A brace, then a blank or a sign too many, and then what begins an id or a class.
  private static func opening(_ inner: ArraySlice<UInt8>, from rest: ArraySlice<UInt8>) -> Found? {
    if let end = attributeName(inner) ?? id(inner) { return (.attributes(rest.startIndex), end) }
    let name = inner.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }
    guard let sign = name.first, sign == UInt8(ascii: "#") || sign == UInt8(ascii: "."), name.dropFirst().first?.isASCIILetter == true,
      sign == UInt8(ascii: ".") || name.startIndex > inner.startIndex
    else { return nil }
    return (.attributes(rest.startIndex), name.startIndex + 1)
  }

  /// `{focus: trafik}`, `{by police}`: the name of an attribute, and another sign than `=` behind it. Where it ends.
  private static func attributeName(_ inner: ArraySlice<UInt8>) -> Int? {
    let start = inner.drop { $0 == UInt8(ascii: " ") }
    let name = start.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
    guard names.contains(where: { $0.elementsEqual(name) }), name.endIndex < inner.endIndex,
      inner[name.endIndex] == UInt8(ascii: ":") || inner[name.endIndex] == UInt8(ascii: " "),
      inner[name.endIndex...].prefix(100).contains(UInt8(ascii: "}"))
    else { return nil }
    return name.endIndex
  }

  /// `{nykterhet}` at the end of a text: an id without its sign. Where it ends.
  private static func id(_ inner: ArraySlice<UInt8>) -> Int? {
    let name = inner.prefix { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    guard name.count > 1, name.first?.isASCIILetter == true, name.endIndex < inner.endIndex, inner[name.endIndex] == UInt8(ascii: "}"),
      inner[(name.endIndex + 1)...].allSatisfy(\.isWhitespace)
    else { return nil }
    return name.endIndex + 1
  }

  /// `[#gora]`.
  private static func inBrackets(_ rest: ArraySlice<UInt8>) -> Found? {
    guard rest.dropFirst().first == UInt8(ascii: "#") else { return nil }
    let id = rest.dropFirst(2).prefix { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    guard !id.isEmpty, id.endIndex < rest.endIndex, rest[id.endIndex] == UInt8(ascii: "]") else { return nil }
    return (.attributes(rest.startIndex), id.endIndex + 1)
  }

  /// An id before a brace that nothing has opened.
  private static func closing(_ rest: ArraySlice<UInt8>) -> Found? {
    let id = rest.dropFirst().prefix { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    guard !id.isEmpty, id.endIndex < rest.endIndex, rest[id.endIndex] == UInt8(ascii: "}") else { return nil }
    return (.attributes(rest.startIndex), id.endIndex + 1)
  }
}
