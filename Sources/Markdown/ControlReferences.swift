import Diagnostics

/// Tells of references (`&#11;`) to what no text holds. To cmark they are characters like any others, and of some it
/// makes bytes that are no UTF-8.
///
/// Only cmark knows what is code, where they stand as they were typed. So each is replaced by its number between two
/// characters for private use, and the text read once more: told of are those that became text, an address or a title.
enum ControlReferences {
  private typealias Reference = (range: Range<Int>, value: UInt32)

  private static let opener = Array("\u{F0000}".utf8)
  private static let closer = Array("\u{F0001}".utf8)

  static func report(in parsed: ParsedText, _ reporter: inout Reporter) {
    let source = parsed.source
    let references = references(in: source)
    // Nearly always there is none.
    guard !references.isEmpty else { return }
    let tree = Tree(commonMark: numbered(references, in: source)[...])
    var read = numbers(in: tree.labels[...])
    for node in tree.nodes {
      if case .text = node.kind { read.formUnion(numbers(in: tree.text[node.text])) }
    }
    for (number, reference) in references.enumerated() where read.contains(number) {
      let place = reporter.place(at: reference.range.lowerBound)
      reporter.report(.controlCharacter, at: place, ["character": Unicode.Scalar.codePointName(of: reference.value)])
    }
  }

  private static func references(in source: SourceText) -> [Reference] {
    var found: [Reference] = []
    var index = source.start
    while let start = source.bytes.span.firstIndex(of: UInt8(ascii: "&"), from: index) {
      index = start + 1
      guard let reference = reference(at: start, in: source.bytes) else { continue }
      index = reference.range.upperBound
      let isText = Unicode.Scalar(reference.value).map { !$0.isNoText } ?? false
      if !isText, !source.markdown.isEscaped(at: start) { found.append(reference) }
    }
    return found
  }

  /// As CommonMark has it: up to seven digits, or `x` and up to six hexadecimal ones.
  private static func reference(at start: Int, in bytes: [UInt8]) -> Reference? {
    let rest = bytes[start...].prefix(10)
    guard rest.starts(with: "&#".utf8), let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let word = rest[(start + 2)..<end]
    let isHexadecimal = word.first == UInt8(ascii: "x") || word.first == UInt8(ascii: "X")
    let digits = isHexadecimal ? word.dropFirst() : word
    guard digits.count <= (isHexadecimal ? 6 : 7), let first = digits.first, first != UInt8(ascii: "+"),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return (start..<(end + 1), value)
  }

  private static func numbered(_ references: [Reference], in source: SourceText) -> [UInt8] {
    var text: [UInt8] = []
    var index = source.start
    for (number, reference) in references.enumerated() {
      text += source.bytes[index..<reference.range.lowerBound]
      text += opener + Array(String(number).utf8) + closer
      index = reference.range.upperBound
    }
    return text + source.bytes[index...]
  }

  private static func numbers(in text: ArraySlice<UInt8>) -> Set<Int> {
    var numbers: Set<Int> = []
    var rest = text
    while let found = rest.span.firstIndex(of: opener[0], from: 0) {
      rest = rest[(rest.startIndex + found)...]
      let digits = rest.dropFirst(opener.count).prefix(while: \.isDigit)
      if rest.starts(with: opener), rest[digits.endIndex...].starts(with: closer),
        let number = Int(String(decoding: digits, as: UTF8.self))
      {
        numbers.insert(number)
      }
      rest = rest.dropFirst()
    }
    return numbers
  }
}
