/// Finds all elements that a template can print (HTML, 13.2.5, as far as templates need it).
package struct MarkupReader {
  private typealias Mark = MarkupText.Mark

  /// Elements in which nothing is an element.
  private static let rawText: Set<String> = ["script", "style", "textarea", "title"]

  private let text: ArraySlice<UInt8>
  private var index = 0
  private var forms = ElementForms()

  private init(_ text: MarkupText) {
    self.text = text.bytes[...]
  }

  package static func forms(in text: MarkupText) -> ElementForms {
    var reader = MarkupReader(text)
    reader.read()
    return reader.forms
  }

  private mutating func read() {
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if byte == Mark.markup { forms.holdMarkup = true }
      guard byte == UInt8(ascii: "<"), index < text.endIndex else { continue }
      if text[index...].starts(with: "!--".utf8) {
        skip(past: "-->")
      } else if text[index] == UInt8(ascii: "/") || text[index] == UInt8(ascii: "!") {
        skip(past: ">")
      } else if text[index].isNameByte || text[index] < 3 {
        readElement()
      }
    }
  }

  private mutating func readElement() {
    let name = token { $0.isSpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
      .trimming { $0 == Mark.turn }
    var form = ElementForm(tag: name.contains { $0 < 3 } ? nil : Self.lowercased(name))
    while index < text.endIndex, text[index] != UInt8(ascii: ">") { readAttribute(into: &form) }
    index += 1
    forms.insert(form)
    guard let tag = form.tag, Self.rawText.contains(tag) else { return }
    if tag == "style" { forms.holdStyle = true }
    skip(past: "</" + tag)
  }

  private mutating func readAttribute(into form: inout ElementForm) {
    let name = token { $0.isSpace || [UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "=")].contains($0) }
    guard index < text.endIndex, text[index] == UInt8(ascii: "=") else {
      // A space, a slash, or a section that begins or ends here.
      if index < text.endIndex, text[index] != UInt8(ascii: ">") { index += 1 }
      return add(name, to: &form)
    }
    index += 1
    let value = attributeValue()
    add(name, to: &form)
    if Self.lowercased(name.filter { $0 != Mark.turn }) == "class" { form.classes += Self.classes(in: value) }
  }

  private mutating func add(_ name: ArraySlice<UInt8>, to form: inout ElementForm) {
    let name = name.filter { $0 != Mark.turn }
    if name.contains(where: { $0 < 3 }) {
      form.hasAnyAttribute = true
    } else if !name.isEmpty {
      form.attributes.insert(Self.lowercased(name))
    }
  }

  private mutating func attributeValue() -> ArraySlice<UInt8> {
    guard index < text.endIndex, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") else {
      return token { $0.isSpace || $0 == UInt8(ascii: ">") }
    }
    let quote = text[index]
    index += 1
    defer { index = min(index + 1, text.endIndex) }
    return token { $0 == quote }
  }

  private static func classes(in value: ArraySlice<UInt8>) -> [ClassName] {
    value.split { $0.isSpace }.compactMap { word in
      // A section that holds the whole of a class leaves its name as it is.
      let name = word.trimming { $0 == Mark.turn }
      guard !name.isEmpty else { return nil }
      guard name.contains(where: { $0 < 3 }) else { return .exactly(String(decoding: name, as: UTF8.self)) }
      let pieces = name.split { $0 < 3 }.map { String(decoding: $0, as: UTF8.self) }
      return pieces.isEmpty ? .any : .holding(pieces)
    }
  }

  private mutating func token(until isEnd: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    index = text[index...].firstIndex(where: isEnd) ?? text.endIndex
    return text[start..<index]
  }

  private mutating func skip(past end: String) {
    let end = Array(end.utf8)
    while index < text.endIndex, !text[index...].starts(with: end) { index += 1 }
    index = min(index + end.count, text.endIndex)
  }

  private static func lowercased(_ name: some Sequence<UInt8>) -> String {
    String(decoding: name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func trimming(_ isEdge: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var rest = drop(while: isEdge)
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return rest
  }
}
