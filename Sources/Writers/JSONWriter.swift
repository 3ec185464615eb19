/// Writes JSON (RFC 8259) into one growing buffer, value after value in the order they are asked for.
///
/// What it writes may stand anywhere: in a file, on a line of a log, or in a `script` element of a page,
/// since no `<` and no line end that JavaScript knows of comes out of a string unescaped. Only who writes a file of its
/// own may ask for `<` as it is.
package struct JSONWriter: Sendable {
  package enum Layout: Sendable {
    /// On one line.
    case compact
    /// A line for each member and element, for people and for `diff`.
    case indented
  }

  /// What was written, whole once every object and array is closed.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private let isFileOfItsOwn: Bool
  private var depth = 0
  /// Whether the next member or element is the first of its object or array.
  private var isFirst = true
  /// Whether a key waits for its value.
  private var hasKey = false

  /// - `isFileOfItsOwn`: `<` stands for itself. Markup is shorter so, and easier to read.
  package init(_ layout: Layout = .compact, isFileOfItsOwn: Bool = false, reservingCapacity capacity: Int = 0) {
    self.layout = layout
    self.isFileOfItsOwn = isFileOfItsOwn
    bytes.reserveCapacity(capacity)
  }

  // MARK: Values

  package mutating func write(_ text: String) {
    beginValue()
    append(quoted: text)
  }

  /// A text in UTF-8.
  package mutating func write(utf8 text: [UInt8]) {
    beginValue()
    append(quoted: text)
  }

  package mutating func write(_ number: Int) {
    beginValue()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// A number with decimals, exact: digits, and none for a whole number.
  package mutating func write(whole: Int, decimals: String) {
    write(whole)
    guard !decimals.isEmpty else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(contentsOf: decimals.utf8)
  }

  package mutating func write(_ truth: Bool) {
    beginValue()
    bytes.append(contentsOf: (truth ? "true" : "false").utf8)
  }

  /// An object; `members` writes a key before each value.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  // MARK: Members

  /// A name as it is written, for those that come in every row of a long list.
  package struct Name: Sendable {
    /// With the comma before and the colon after it.
    fileprivate let bytes: [UInt8]

    package init(_ name: String) {
      var json = JSONWriter()
      json.append(quoted: name)
      bytes = [UInt8(ascii: ",")] + json.bytes + [UInt8(ascii: ":")]
    }
  }

  /// The name of the value that is written next.
  package mutating func key(_ name: String) {
    key(Name(name))
  }

  /// As `key(_:)`.
  package mutating func key(_ name: Name) {
    precondition(!hasKey, "a key has one value")
    if layout == .compact, !isFirst {
      bytes.append(contentsOf: name.bytes)
    } else {
      beginValue()
      bytes.append(contentsOf: name.bytes.dropFirst())
      if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    }
    hasKey = true
  }

  package mutating func member(_ name: String, _ text: String) {
    key(name)
    write(text)
  }

  package mutating func member(_ name: String, _ number: Int) {
    key(name)
    write(number)
  }

  package mutating func member(_ name: String, _ truth: Bool) {
    key(name)
    write(truth)
  }

  /// An object.
  package mutating func member(_ name: String, _ members: (inout JSONWriter) -> Void) {
    key(name)
    object(members)
  }

  /// An array with an element for each of `values`.
  package mutating func member<Value>(
    _ name: String, array values: some Sequence<Value>, _ element: (Value, inout JSONWriter) -> Void
  ) {
    key(name)
    array { json in
      for value in values { element(value, &json) }
    }
  }

  /// An array of texts.
  package mutating func member(_ name: String, array texts: some Sequence<String>) {
    member(name, array: texts) { text, json in json.write(text) }
  }

  // MARK: What stands between values

  private mutating func beginValue() {
    if hasKey {
      hasKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func nest(_ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void) {
    beginValue()
    bytes.append(opening)
    depth += 1
    isFirst = true
    content(&self)
    precondition(!hasKey, "a key has a value")
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(closing)
  }

  private mutating func breakLine() {
    guard layout == .indented, !bytes.isEmpty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(addingCapacity: depth * 2) { output in
      for _ in 0..<depth * 2 { output.append(UInt8(ascii: " ")) }
    }
  }

  // MARK: Strings

  /// Nearly every text stands for itself, and is copied while it is looked at.
  private mutating func append(quoted text: String) {
    let utf8 = text.utf8.span
    let keepsSign = isFileOfItsOwn
    var isPlain = true
    bytes.append(addingCapacity: utf8.count + 2) { output in
      output.append(UInt8(ascii: "\""))
      for index in utf8.indices {
        guard !Self.mayBeEscaped(utf8[index], keepsSign) else {
          isPlain = false
          output.removeLast(output.count)
          return
        }
        output.append(utf8[index])
      }
      output.append(UInt8(ascii: "\""))
    }
    if !isPlain { append(quoted: Array(text.utf8)) }
  }

  /// What stands between escapes is copied in runs.
  private mutating func append(quoted text: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let utf8 = text.span
    var start = 0
    var index = 0
    while index < utf8.count {
      guard Self.mayBeEscaped(utf8[index], isFileOfItsOwn), let escaped = Self.escaped(at: index, in: utf8) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[start..<index])
      append(escape: escaped.scalar)
      index += escaped.length
      start = index
    }
    bytes.append(contentsOf: text[start...])
    bytes.append(UInt8(ascii: "\""))
  }

  /// False for a byte that begins nothing that is escaped.
  private static func mayBeEscaped(_ byte: UInt8, _ keepsSign: Bool) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<") && !keepsSign
      || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// The character that begins here and its length in bytes, if it must not be written as it is.
  ///
  /// `</script>` and `<!--` would end or hide a script element, U+2028 and U+2029 are line ends to
  /// JavaScript, and what a terminal takes for a command is better seen.
  private static func escaped(at index: Int, in utf8: Span<UInt8>) -> (scalar: UInt32, length: Int)? {
    let byte = utf8[index]
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"):
      return (UInt32(byte), 1)
    case 0xC2 where utf8[index + 1] < 0xA0:
      return (UInt32(utf8[index + 1]), 2)
    case 0xE2 where utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8:
      return (0x2028 + UInt32(utf8[index + 2] & 1), 3)
    default:
      return nil
    }
  }

  /// Only for characters of the first plane, which need no surrogates.
  private mutating func append(escape scalar: UInt32) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22, 0x5C: bytes.append(UInt8(scalar))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    // The only one that is frequent.
    case 0x3C: bytes.append(contentsOf: "u003C".utf8)
    default:
      let digits = String(scalar, radix: 16, uppercase: true)
      bytes.append(UInt8(ascii: "u"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    }
  }
}
