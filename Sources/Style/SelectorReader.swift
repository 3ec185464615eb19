/// Reads one selector. What it does not know makes a compound open: a rule too many does no harm.
struct SelectorReader {
  private let text: ArraySlice<UInt8>
  private var index: Int
  private var compound = Compound()
  private var found: [Compound] = []

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  mutating func compounds() -> [Compound] {
    // An escape may end with a space that joins nothing.
    if text.contains(UInt8(ascii: "\\")) { return [] }
    while index < text.endIndex { readPart() }
    return found + [compound]
  }

  private mutating func readPart() {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "~"):
      index += 1
      found.append(compound)
      compound = Compound()
    case UInt8(ascii: "*"): index += 1
    case UInt8(ascii: "."):
      index += 1
      if let name = name() { compound.classes.append(name) }
    case UInt8(ascii: "#"):
      index += 1
      if name() != nil { compound.attributes.insert("id") }
    case UInt8(ascii: "["):
      let end = text.end(ofTokenAt: index)
      index += 1
      if let name = name() { compound.attributes.insert(name.lowercased()) }
      index = end
    case UInt8(ascii: ":"): skipPseudo()
    case _ where byte.isNameByte:
      if let name = name() { compound.tag = name.lowercased() }
    default:
      compound.isOpen = true
      index = text.end(ofTokenAt: index)
    }
  }

  /// Nil where there is none.
  private mutating func name() -> String? {
    let rest = text[index...]
    let end = rest.firstIndex { !$0.isNameByte } ?? rest.endIndex
    guard end > index else {
      compound.isOpen = true
      return nil
    }
    defer { index = end }
    return String(decoding: text[index..<end], as: UTF8.self)
  }

  /// A state or a part of an element: `:hover`, `::before`, `:not(…)`.
  private mutating func skipPseudo() {
    while index < text.endIndex, text[index] == UInt8(ascii: ":") { index += 1 }
    _ = name()
    if index < text.endIndex, text[index] == UInt8(ascii: "(") { index = text.end(ofTokenAt: index) }
  }
}

extension UInt8 {
  /// Whether it may stand in a name (CSS Syntax Level 3, ident code point).
  var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// White space of CSS, and of HTML.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
}
