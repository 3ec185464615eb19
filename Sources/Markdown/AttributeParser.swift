import Diagnostics

/// Reads the attribute blocks in the inline text of one block, wherever in it they stand.
struct AttributeParser {
  private let text: [UInt8]
  private let lastClosingBrace: Int
  private var position = 0
  /// Where the block that is being read begins.
  private var start = 0

  init(_ text: [UInt8]) {
    self.text = text
    lastClosingBrace = text.lastIndex(of: UInt8(ascii: "}")) ?? -1
  }

  /// The next in the text that begins like an attribute block, read or found unreadable.
  mutating func next() -> Result<AttributeBlock, AttributeFault>? {
    guard let opening = Self.opening(in: text[position...]) else { return nil }
    position = opening
    return readBlock()
  }

  /// Where an attribute block begins: `{#`, or `{`, a name and `=`.
  static func opening(in text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    while let found = rest.span.firstIndex(of: UInt8(ascii: "{"), from: 0) {
      let brace = rest.startIndex + found
      rest = rest[(brace + 1)...]
      if rest.first == UInt8(ascii: "#") { return brace }
      let name = rest.prefix { $0.mayBeInName }
      if !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: "="),
        name.isAttributeName
      {
        return brace
      }
    }
    return nil
  }

  /// Reads on from an opening brace; leaves `position` where the next block may begin.
  private mutating func readBlock() -> Result<AttributeBlock, AttributeFault> {
    start = position
    do throws(AttributeFault) {
      return .success(try block())
    } catch {
      position = max(error.end, start + 1)
      // What comes after it is ordinary text then, and was never meant to be read as attributes.
      guard lastClosingBrace > start else { return .failure(fault(.notClosed, at: start)) }
      return .failure(error)
    }
  }

  private mutating func block() throws(AttributeFault) -> AttributeBlock {
    var id: Range<Int>?
    var attributes: [AttributeBlock.Pair] = []
    attributes.reserveCapacity(4)
    position += 1
    while true {
      skipSpace()
      guard let byte = current else { throw fault(.notClosed, at: start) }
      switch byte {
      case UInt8(ascii: "}"):
        position += 1
        return AttributeBlock(range: start..<position, id: id, attributes: attributes)
      case UInt8(ascii: "#"):
        guard id == nil else { throw fault(.secondID) }
        id = try self.id()
      default:
        if let range = assignment(at: position) {
          throw AttributeFault(reason: .assignment(range), start: start, offset: position, end: range.upperBound)
        }
        if let last = attributes.indices.last, let words = words(goingOn: attributes[last]) {
          attributes[last].value = words
          attributes[last].isUnquoted = true
          break
        }
        let key = try key(after: attributes.isEmpty ? id : nil)
        if attributes.contains(where: { text[$0.key] == text[key] }) {
          throw fault(.keyTwice(key), at: key.lowerBound)
        }
        guard attributes.count < Bounds.attributes else {
          throw fault(.tooMany, at: key.lowerBound)
        }
        attributes.append(AttributeBlock.Pair(key: key, value: try value(of: key)))
      }
      try endWord()
    }
  }

  /// What its characters may be is judged where it can be shown to the author as an id.
  private mutating func id() throws(AttributeFault) -> Range<Int> {
    position += 1
    let id = word { !$0.endsWord }
    if let fault = lookalike(in: id) { throw fault }
    if let sign = text[id].firstIndex(of: UInt8(ascii: "=")), text[id.lowerBound..<sign].isAttributeName {
      throw AttributeFault(reason: .attributeAsID(id), start: start, offset: id.lowerBound - 1, end: position)
    }
    if let comma = text[id].firstIndex(where: \.isSeparator) { throw separator(at: comma) }
    return id
  }

  /// The name and the equals sign after it.
  /// - `id`: what stands directly before it, if that is an id.
  private mutating func key(after id: Range<Int>?) throws(AttributeFault) -> Range<Int> {
    let key = word { $0 != UInt8(ascii: "=") && !$0.endsWord }
    if current.map(\.endsWord) ?? true, isName(text[key]) { throw withoutValue(key) }
    guard current == UInt8(ascii: "="), text[key].isAttributeName else {
      guard current != UInt8(ascii: "="), text[key].isBareValue, separator(in: key) == nil, let id else {
        throw unreadable(from: key.lowerBound)
      }
      throw AttributeFault(reason: .wordAfterID(key, id: id), start: start, offset: key.lowerBound, end: position)
    }
    position += 1
    return key
  }

  /// The value with the words that stand right behind it and are neither a name nor an id: a list with a blank in it,
  /// or a value that lacks its quotation marks. Leaves `position` behind them.
  private mutating func words(goingOn pair: AttributeBlock.Pair) -> Range<Int>? {
    guard text[pair.key.upperBound + 1] != UInt8(ascii: "\"") else { return nil }
    let end = endOfWords(position)
    guard end > position else { return nil }
    position = end
    return pair.value.lowerBound..<end
  }

  /// Where the plain words that go on here end; a separator alone is none.
  private func endOfWords(_ start: Int) -> Int {
    var end = start
    while true {
      let word = text[end...].drop(while: \.isWhitespace).prefix { !$0.endsWord }
      guard word.isBareValue, !word.allSatisfy(\.isSeparator), assignment(at: word.startIndex) == nil, !isLongName(word) else { return end }
      end = word.endIndex
    }
  }

  private func isName(_ word: ArraySlice<UInt8>) -> Bool { StrayMark.names.contains { $0.elementsEqual(word) } }

  /// Whether a word is the name of an attribute, and nothing that may stand in a value: "byar", "per".
  private func isLongName(_ word: ArraySlice<UInt8>) -> Bool { word.count > 3 && isName(word) }

  private func withoutValue(_ key: Range<Int>) -> AttributeFault {
    AttributeFault(reason: .withoutValue(key), start: start, offset: key.lowerBound, end: max(position, key.upperBound))
  }

  /// An attribute whose name and value are not joined by a sign of equality alone: `by = police`, `by: police`.
  private func assignment(at start: Int) -> Range<Int>? {
    let name = text[start...].prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
    let sign = text[name.endIndex...].drop(while: \.isWhitespace)
    guard let first = sign.first, first == UInt8(ascii: "=") || first == UInt8(ascii: ":") else { return nil }
    let value = sign.dropFirst().drop(while: \.isWhitespace)
    let isJoined = first == UInt8(ascii: "=") && value.startIndex == name.endIndex + 1
    guard !isJoined, StrayMark.names.contains(where: { $0.elementsEqual(name) }) else { return nil }
    if value.first == UInt8(ascii: "\"") {
      return value.dropFirst().firstIndex(of: UInt8(ascii: "\"")).map { start..<($0 + 1) }
    }
    let word = value.prefix { !$0.endsWord }
    return word.isBareValue ? start..<word.endIndex : nil
  }

  /// A semicolon joins nothing; a comma joins values, but neither begins a word nor ends one.
  private func separator(in word: Range<Int>) -> AttributeFault? {
    if let sign = text[word].firstIndex(of: UInt8(ascii: ";")) { return separator(at: sign) }
    return [word.first, word.last].compactMap(\.self).first { text[$0].isSeparator }.map(separator)
  }

  private func separator(at offset: Int) -> AttributeFault {
    AttributeFault(
      reason: .separator(Unicode.Scalar(text[offset])), start: start, offset: offset, end: max(position, offset + 1))
  }

  private mutating func value(of key: Range<Int>) throws(AttributeFault) -> Range<Int> {
    if current == UInt8(ascii: "\"") { return try quotedValue() }
    let value = word { !$0.endsWord }
    if value.isEmpty, current.map({ !$0.isMarkup }) ?? false { throw withoutValue(key) }
    guard text[value].isBareValue else { throw unreadable(from: key.lowerBound) }
    return value
  }

  private mutating func quotedValue() throws(AttributeFault) -> Range<Int> {
    let quote = position
    position += 1
    let value = word { $0 != UInt8(ascii: "\"") && !$0.isMarkup }
    guard let byte = current else { throw fault(.notClosed, at: quote) }
    guard !byte.isMarkup else { throw fault(.holdsMarkup) }
    position += 1
    return value
  }

  /// After an id or a value: space, the closing brace or the end of the text.
  private func endWord() throws(AttributeFault) {
    guard let byte = current, !byte.isWhitespace, byte != UInt8(ascii: "}") else { return }
    throw unreadable(from: position)
  }

  /// The whole word that something in can't be read; markup in it is the likelier reason.
  private func unreadable(from word: Int) -> AttributeFault {
    let end = text[position...].firstIndex { $0.endsWord } ?? text.count
    if end < text.count, text[end].isMarkup {
      return AttributeFault(reason: .holdsMarkup, start: start, offset: end, end: end)
    }
    return lookalike(in: word..<end) ?? separator(in: word..<end)
      ?? AttributeFault(reason: .unreadable(word..<end), start: start, offset: word, end: end)
  }

  /// A blank that is none joins two words, and a typographic quotation mark quotes nothing.
  private func lookalike(in word: Range<Int>) -> AttributeFault? {
    guard text[word].contains(where: { $0 >= 0x80 }) else { return nil }
    var offset = word.lowerBound
    for scalar in String(decoding: text[word], as: UTF8.self).unicodeScalars {
      if Lookalike(scalar) != nil {
        return AttributeFault(reason: .lookalike(word, scalar), start: start, offset: offset, end: word.upperBound)
      }
      offset += scalar.utf8.count
    }
    return nil
  }

  private func fault(_ reason: AttributeFault.Reason, at offset: Int? = nil) -> AttributeFault {
    AttributeFault(reason: reason, start: start, offset: offset ?? position, end: position)
  }

  private var current: UInt8? { position < text.count ? text[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte.isWhitespace { position += 1 }
  }

  /// The bytes from here on that belong to a word.
  private mutating func word(while belongs: (UInt8) -> Bool) -> Range<Int> {
    let start = position
    while let byte = current, belongs(byte) { position += 1 }
    return start..<position
  }
}

extension UInt8 {
  /// Cheap to ask of every byte after a brace; `isAttributeName` decides.
  var mayBeInName: Bool {
    isASCIILetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
      || (self >= 0x80 && !isMarkup)
  }

  fileprivate var isMarkup: Bool { self == InlineText.markup || self == InlineText.comment }

  /// What other notations put between parts.
  fileprivate var isSeparator: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: ";") }

  fileprivate var endsWord: Bool { isWhitespace || self == UInt8(ascii: "}") || isMarkup }
}

extension ArraySlice<UInt8> {
  /// Letters of any alphabet, digits, `-` and `_`.
  fileprivate var isAttributeName: Bool {
    isWord { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }

  /// Letters of any alphabet, digits and the signs that dates, lists and figures need.
  fileprivate var isBareValue: Bool {
    isWord {
      switch $0 {
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: ","),
        UInt8(ascii: "+"), UInt8(ascii: "%"):
        true
      default: false
      }
    }
  }

  @inline(__always)
  private func isWord(allowing isSign: (UInt8) -> Bool) -> Bool {
    let word = span
    var isASCII = true
    for index in word.indices {
      let byte = word[index]
      if byte >= 0x80 {
        isASCII = false
      } else if !byte.isASCIILetter, !byte.isDigit, !isSign(byte) {
        return false
      }
    }
    return !word.isEmpty && (isASCII || isOfLettersBeyondASCII)
  }

  /// Apart, as it costs much and few words need it.
  private var isOfLettersBeyondASCII: Bool {
    String(decoding: self, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.isASCII || $0.isLetterOrDigit
    }
  }
}

extension Unicode.Scalar {
  /// A combining mark belongs to its letter: `å` may be written as two scalars.
  fileprivate var isLetterOrDigit: Bool {
    properties.isAlphabetic || properties.numericType == .decimal
      || properties.generalCategory == .nonspacingMark
  }
}
