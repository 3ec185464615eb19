import Diagnostics
import Source

/// Reads the attribute block and the table that the inline content of one block may end with, and
/// reports all that looks like an attribute block and can't be one.
struct BlockContentReader {
  private let parsed: ParsedText
  private let block: Int
  private let text: InlineText
  private var locator: InlineLocator
  private var content: BlockContent

  static func read(_ block: Int, of parsed: ParsedText, _ reporter: inout Reporter) -> BlockContent
  {
    let text = parsed.tree.text
    let bytes = text.span.extracting(parsed.tree.nodes[block].text)
    let mayHoldAttributes = bytes.has(UInt8(ascii: "{"))
    let mayHoldTable = bytes.has(UInt8(ascii: "|")) && parsed.tree.isParagraph(block)
    // Most blocks are left at that.
    guard mayHoldAttributes || mayHoldTable else {
      return BlockContent(lead: parsed.tree.inlines(of: block))
    }
    var reader = BlockContentReader(block, of: parsed)
    if mayHoldTable { reader.readTable(&reporter) }
    if mayHoldAttributes { reader.readAttributes(&reporter) }
    return reader.content
  }

  private init(_ block: Int, of parsed: ParsedText) {
    self.block = block
    self.parsed = parsed
    text = InlineText(parsed, of: block)
    locator = InlineLocator(parsed, block: block)
    content = BlockContent(lead: parsed.tree.inlines(of: block))
  }

  // MARK: Tables

  private mutating func readTable(_ reporter: inout Reporter) {
    guard let table = PipeTable(in: text) else { return }
    content.table = table
    content.lead = table.lead
    for line in table.surplusLines { report(.tableCellWithoutColumn, inLine: line, &reporter) }
    for line in table.shortLines { report(.tableCellMissing, inLine: line, &reporter) }
  }

  private func report(_ code: DiagnosticCode, inLine line: Int, _ reporter: inout Reporter) {
    let first = parsed.tree.nodes[block].line
    let offset = parsed.source.offset(line: first + line, column: 1)
    reporter.report(code, at: reporter.place(at: offset))
  }

  // MARK: Attributes

  /// Finds all that looks like an attribute block; the one that ends the text is the block's own.
  private mutating func readAttributes(_ reporter: inout Reporter) {
    let end = text.contentEnd(of: content.table?.textBefore ?? 0..<text.bytes.count)
    var parser = AttributeParser(text.bytes)
    while let finding = parser.next() {
      switch finding {
      case .failure(let fault):
        content.isWhole = false
        report(fault, &reporter)
      case .success(let block) where block.range.upperBound == end: accept(block, &reporter)
      case .success(let block): reportMisplaced(block, &reporter)
      }
    }
    reportNested(&reporter)
  }

  /// Mostly the next line is meant as a text of its own, and a blank line is missing before it.
  private mutating func reportMisplaced(_ block: AttributeBlock, _ reporter: inout Reporter) {
    content.isWhole = false
    let place = reporter.place(at: locateBrace(block.range.lowerBound))
    let braces = (block.range.lowerBound - 1)..<(block.range.upperBound + 1)
    if braces.lowerBound >= 0, braces.upperBound <= text.bytes.count, text.bytes[braces.lowerBound] == UInt8(ascii: "{"),
      text.bytes[braces.upperBound - 1] == UInt8(ascii: "}")
    {
      return reporter.report(
        .attributesUnreadable, at: place, ["part": string(braces)], suggestion: string(block.range))
    }
    let rest = text.bytes[block.range.upperBound...].drop { $0 != InlineText.lineBreak && $0.isWhitespace || $0 == InlineText.comment }
    guard rest.first == InlineText.lineBreak else {
      return reporter.report(.attributesMisplaced, at: place, suggestion: joined(block, with: rest))
    }
    let line = rest.dropFirst().prefix { $0 != InlineText.lineBreak && $0 != InlineText.markup && $0 != InlineText.comment }
    if text.contentEnd(of: 0..<block.range.lowerBound) == 0 {
      let isWhole = line.endIndex == text.bytes.count
      return reporter.report(
        .attributesMisplaced, at: place, suggestion: isWhole ? parsed.string(line) + " " + string(block.range) : nil)
    }
    if let sign = WrittenLine(line).listSign {
      let number = parsed.tree.nodes[self.block].line + text.bytes[..<line.startIndex].count { $0 == InlineText.lineBreak }
      return reporter.report(
        .bulletOfAnotherSign, at: reporter.place(at: parsed.source.offset(line: number, column: 1)), ["sign": parsed.string(sign)])
    }
    reporter.report(.attributesBeforeLine, at: place, ["line": parsed.string(line)])
  }

  /// A block and another right behind it as the one that was meant.
  private func joined(_ block: AttributeBlock, with rest: ArraySlice<UInt8>) -> String? {
    guard AttributeParser.opening(in: rest.prefix(40)) == rest.startIndex, let end = rest.firstIndex(of: UInt8(ascii: "}")),
      !rest[..<end].contains(UInt8(ascii: "#"))
    else { return nil }
    return string(block.range.lowerBound..<(block.range.upperBound - 1)) + " " + string((rest.startIndex + 1)..<(end + 1))
  }

  /// Inside emphasis, a link or an alternative text nothing ends a block.
  private mutating func reportNested(_ reporter: inout Reporter) {
    guard text.hasNested(in: parsed.tree) else { return }
    // They are mixed with those directly in the block, and the locator goes only forward.
    locator = InlineLocator(parsed, block: block)
    for nested in text.nestedTexts(in: parsed.tree).map({ parsed.tree.text[$0] }) {
      guard let opening = AttributeParser.opening(in: nested) else { continue }
      content.isWhole = false
      let offset = locateBrace(before: nested[(opening + 1)...], treeOffset: opening)
      reporter.report(.attributesMisplaced, at: reporter.place(at: offset))
    }
  }

  /// Takes the attribute block, and the space before it, out of the text.
  private mutating func accept(_ block: AttributeBlock, _ reporter: inout Reporter) {
    let end = text.contentEnd(of: 0..<block.range.lowerBound)
    let brace = locateBrace(block.range.lowerBound)
    let place = reporter.place(at: brace)
    guard end > 0 else {
      content.isWhole = false
      return reporter.report(.attributesAlone, at: place)
    }
    content.lead = text.range(0..<end)
    var attributes: [Attribute] = []
    attributes.reserveCapacity(block.attributes.count)
    // The id mostly stands before the attributes; a follower goes only forward.
    var follower = SourceFollower(text, block.range, in: parsed.source, from: brace)
    let id = block.id.map { id in
      Located(string(id), at: reporter.place(at: follower.sourceOffset(of: id.lowerBound - 1)))
    }
    if let id = block.id, let first = block.attributes.first, first.key.lowerBound < id.lowerBound {
      follower = SourceFollower(text, block.range, in: parsed.source, from: brace)
    }
    for pair in block.attributes {
      let key = located(pair.key, &follower, &reporter)
      let value = located(pair.value, &follower, &reporter)
      attributes.append(Attribute(key: key, value: value, isUnquoted: pair.isUnquoted))
    }
    content.attributes = LocatedAttributes(place: place, id: id, attributes: attributes)
  }

  private func located(
    _ range: Range<Int>, _ follower: inout SourceFollower, _ reporter: inout Reporter
  ) -> Located<String> {
    let place = reporter.place(at: follower.sourceOffset(of: range.lowerBound))
    return Located(string(range), at: place)
  }

  /// As written; a line break is a space.
  private func string(_ range: Range<Int>) -> String {
    let bytes = text.bytes[range]
    guard bytes.span.has(InlineText.lineBreak) else { return parsed.string(bytes) }
    let line = bytes.map { $0 == InlineText.lineBreak ? UInt8(ascii: " ") : $0 }
    return parsed.string(line[...])
  }

  // MARK: Faults

  /// A block that can't be read, up to its closing brace.
  private func whole(_ fault: AttributeFault) -> String? {
    text.bytes[fault.start...].firstIndex(of: UInt8(ascii: "}")).map { string(fault.start..<($0 + 1)) }
  }

  /// With the keyboard's signs: the block where marks quote several words, else the word.
  private func withPlainSigns(_ fault: AttributeFault, _ word: Range<Int>, _ scalar: Unicode.Scalar) -> String? {
    guard Lookalike(scalar) == .quote else {
      let mended = Lookalike.mended(string(word))?.text
      // No number is negative: `at-least=−5`.
      guard let mended, let sign = mended.firstRange(of: "=-"), mended[sign.upperBound...].first?.isNumber == true else { return mended }
      return mended.replacing("=-", with: "=", maxReplacements: 1)
    }
    return whole(fault).map { block in
      String(String.UnicodeScalarView(block.unicodeScalars.map { Lookalike($0) == .quote ? "\"" : $0 }))
    }
  }

  /// Without the commas and semicolons between its parts, all at once.
  private static func withoutSeparators(_ block: String) -> String {
    var mended = ""
    var isQuoted = false
    for index in block.indices {
      let sign = block[index]
      if sign == "\"" { isQuoted.toggle() }
      guard !isQuoted, sign == "," || sign == ";" else {
        mended.append(sign)
        continue
      }
      let rest = block[index...].drop { ",; \n".contains($0) }
      let isBetween = rest.first == "#" || rest.first == "}" || rest.drop { $0.isLetter || $0 == "-" }.first == "="
      if !isBetween { mended.append(",") } else if mended.last != " ", rest.first != "}" { mended.append(" ") }
    }
    return mended.replacing("  ", with: " ")
  }

  private mutating func report(_ fault: AttributeFault, _ reporter: inout Reporter) {
    let brace = locateBrace(fault.start)
    let read = fault.start..<max(fault.end, fault.offset)
    var follower = SourceFollower(text, read, in: parsed.source, from: brace)
    let place = reporter.place(at: follower.sourceOffset(of: fault.offset))
    switch fault.reason {
    case .notClosed: reporter.report(.attributesNotClosed, at: place)
    case .holdsMarkup: reporter.report(.attributesHoldMarkdown, at: place)
    case .secondID: reporter.report(.attributesHaveTwoIDs, at: place)
    case .tooMany:
      reporter.report(.attributesTooMany, at: place, ["limit": "\(Bounds.attributes)"])
    case .lookalike(let word, let scalar):
      reporter.report(.lookalike, at: place, ["value": string(word), "character": scalar.codePointName], suggestion: withPlainSigns(fault, word, scalar))
    case .unreadable(let part):
      reporter.report(.attributesUnreadable, at: place, ["part": string(part)])
    case .separator(let sign):
      reporter.report(.attributesWithComma, at: place, ["sign": String(sign)], suggestion: whole(fault).map(Self.withoutSeparators))
    case .assignment(let range):
      let written = string(range)
      let sign = written.firstIndex { $0 == "=" || $0 == ":" } ?? written.startIndex
      let (name, value) = (written[..<sign], written[sign...].dropFirst())
      reporter.report(
        .attributesUnreadable, at: place, ["part": written],
        suggestion: name.filter { $0 != " " } + "=" + value.drop { $0 == " " })
    case .attributeAsID(let part):
      let attribute = string(part)
      reporter.report(
        .attributeAsID, at: place, ["part": attribute, "below": "{\(attribute)}", "own": "{#id \(attribute)}"])
    case .wordAfterID(let word, let id):
      // `{# namn}`: nothing stands right behind the sign.
      let words = ([string(word)] + self.words(after: word)).joined(separator: " ")
      let part = id.isEmpty ? "# " + words : words
      let right = reporter.mended(id.isEmpty ? words : string(id) + "-" + words)
      reporter.report(.attributesUnreadable, at: place, ["part": part], suggestion: "#" + right)
    case .withoutValue(let key):
      reporter.report(.attributeWithoutValue, at: place, ["key": string(key)])
    case .keyTwice(let key):
      reporter.report(.attributeTwice, at: place, ["name": string(key)])
    }
  }

  /// The words behind one that are neither an attribute nor an id.
  private func words(after word: Range<Int>) -> [String] {
    string(word.upperBound..<min(text.bytes.endIndex, word.upperBound + 100)).prefix { $0 != "}" }.split(separator: " ")
      .prefix { !$0.contains("=") && $0.first != "#" }.map(String.init)
  }

  // MARK: Places

  /// Where in the source a brace in the text of the block stands.
  private mutating func locateBrace(_ offset: Int) -> Int {
    locateBrace(
      before: text.bytes[(offset + 1)...], treeOffset: text.treeOffset(at: offset))
  }

  private mutating func locateBrace(before rest: ArraySlice<UInt8>, treeOffset: Int) -> Int {
    let word = rest.prefix(24).prefix { $0.mayBeInName || $0 == UInt8(ascii: "#") }
    return locator.find(UInt8(ascii: "{"), before: word, treeOffset: treeOffset)
  }
}
