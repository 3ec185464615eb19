/// Writes XML (1.0) into one growing buffer. Names are the program's own; whatever stands in a text or an
/// attribute is escaped, and what XML can't hold at all (control characters) is left out.
package struct XMLWriter {
  package typealias Attributes = KeyValuePairs<String, String>

  package private(set) var bytes: [UInt8] = []

  /// - `goesOn`: whether it is a later piece of a document that another one began.
  package init(goesOn: Bool = false) {
    if !goesOn { bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8 }
  }

  // MARK: Elements

  /// An element with others in it, from a line of its own.
  package mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    begin(name, attributes)
    content(&self)
    end(name)
  }

  /// An element that may end in another piece of the document.
  package mutating func begin(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    bytes += ">\n".utf8
  }

  package mutating func end(_ name: String) {
    close(name)
    bytes.append(UInt8(ascii: "\n"))
  }

  package mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    write(name, attributes, text: text)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// An element that is one line with the texts in it; those that are nil are left out.
  package mutating func line(_ name: String, _ texts: KeyValuePairs<String, String?>) {
    open(name, [:])
    bytes.append(UInt8(ascii: ">"))
    for (name, text) in texts {
      if let text { write(name, [:], text: text) }
    }
    end(name)
  }

  /// Markup in UTF-8 as the text of an element, for a reader that parses it a second time: in a section (XML 1.0,
  /// 2.7) in which nothing need be replaced, since most of markup would have to be.
  package mutating func element(_ name: String, _ attributes: Attributes, markup: [UInt8]) {
    open(name, attributes)
    bytes += "><![CDATA[".utf8
    append(section: markup)
    bytes += "]]>".utf8
    end(name)
  }

  package mutating func emptyElement(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    bytes += "/>\n".utf8
  }

  // MARK: Tags

  private mutating func write(_ name: String, _ attributes: Attributes, text: String) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    append(text: text)
    close(name)
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += name.utf8
      bytes += "=\"".utf8
      append(text: value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  // MARK: Text

  /// Most text has nothing to replace and is copied in one run.
  private mutating func append(text: String) {
    let utf8 = text.utf8.span
    guard utf8.indices.contains(where: { Self.mayBeReplaced(utf8[$0]) }) else {
      bytes += text.utf8
      return
    }
    let text = Array(text.utf8)
    var start = 0
    for index in text.indices where Self.mayBeReplaced(text[index]) {
      guard let replacement = Self.replacement(for: text[index], at: index, in: text.span) else { continue }
      bytes += text[start..<index]
      bytes += replacement.utf8
      start = index + 1
    }
    bytes += text[start...]
  }

  /// The one text that would end a section goes on in another one. Nearly no byte of all that feeds hold gets
  /// past the first question.
  private mutating func append(section text: [UInt8]) {
    let utf8 = text.span
    var start = 0
    for index in utf8.indices {
      let byte = utf8[index]
      if byte >= 0x20, byte < 0xBE, byte != UInt8(ascii: ">") { continue }
      guard let replacement = Self.replacement(inSectionAt: index, in: utf8) else { continue }
      bytes += text[start..<index]
      bytes += replacement.utf8
      start = index + 1
    }
    bytes += text[start...]
  }

  private static func replacement(inSectionAt index: Int, in text: Span<UInt8>) -> String? {
    guard text[index] == UInt8(ascii: ">") else { return replacement(for: text[index], at: index, in: text) }
    let bracket = UInt8(ascii: "]")
    return index > 1 && text[index - 1] == bracket && text[index - 2] == bracket ? "]]><![CDATA[>" : nil
  }

  /// False for nine of ten bytes, those between the signs that mean something and the bytes of what is no
  /// character: asked of each byte of all that feeds hold.
  private static func mayBeReplaced(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: " ") && !(UInt8(ascii: "?")..<0xBE).contains(byte)
  }

  /// What stands in XML for a byte that can't stand for itself; nothing for what XML has no way to say
  /// (XML 1.0, 2.2): control characters, and the two code points that are none, U+FFFE and U+FFFF.
  private static func replacement(for byte: UInt8, at index: Int, in text: Span<UInt8>) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): nil
    case 0..<0x20: ""
    case 0xEF, 0xBF, 0xBE: isNoCharacter(around: index, in: text) ? "" : nil
    default: nil
    }
  }

  /// Whether the byte is one of the three of U+FFFE or U+FFFF.
  private static func isNoCharacter(around index: Int, in text: Span<UInt8>) -> Bool {
    for start in max(0, index - 2)...index where start + 2 < text.count && text[start] == 0xEF {
      return text[start + 1] == 0xBF && text[start + 2] >= 0xBE
    }
    return false
  }
}
