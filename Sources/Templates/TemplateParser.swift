import Diagnostics
import Source

/// Reads one template: what its tags are, and what stands inside what.
///
/// Goes on after a mistake, so that one run tells of all.
struct TemplateParser {
  private let source: TemplateSource
  private var writer: NodeWriter
  private var textPlaces: PlaceCounter
  private var log = DiagnosticLog()
  private var open: [OpenTag] = []
  private var includes: [String] = []
  private var blocks: [String] = []
  private var isWellNested = true

  static func parse(_ source: TemplateSource, log: inout DiagnosticLog) -> Template {
    var parser = TemplateParser(source)
    parser.readAll()
    log.append(parser.log)
    return Template(
      source: source, nodes: parser.writer.nodes, includes: parser.includes, blocks: parser.blocks,
      isWellNested: parser.isWellNested)
  }

  private init(_ source: TemplateSource) {
    self.source = source
    writer = NodeWriter(source.bytes)
    textPlaces = PlaceCounter(source.bytes, at: source.start)
  }

  private mutating func readAll() {
    var tags = TagScanner(source)
    while let tag = tags.next() {
      read(tag)
      guard open.count < NestingLimit.levels else { return stop(at: tag) }
    }
    let end = source.bytes.count
    readText(upTo: end)
    closeAll(above: 0, at: textPlaces.place(at: end))
  }

  /// Stops reading where tags stand too deep inside each other.
  private mutating func stop(at tag: Tag) {
    report(.templateTooDeep, at: tag.place, ["limit": String(NestingLimit.levels)])
    losePlace()
  }

  private mutating func read(_ tag: Tag) {
    switch tag.kind {
    case .variable: readVariable(tag)
    case .section, .inverted: readSection(tag)
    case .block: readBlock(tag)
    case .parent: readParent(tag)
    case .partial: readPartial(tag)
    case .closing: readClosing(tag)
    case .comment: _ = readAround(tag)
    case .raw, .delimiters, .dynamicName, .unclosed: refuse(tag)
    }
  }
}

// MARK: - The text around tags

extension TemplateParser {
  /// Reads the text before a tag, and the tag. If it has its line to itself, reads the line and returns
  /// the blanks before the tag.
  private mutating func readAround(_ tag: Tag) -> Range<Int>? {
    let margins = writer.margins(of: tag.range)
    guard let start = margins.start, let end = margins.end else {
      readInline(tag)
      return nil
    }
    readText(upTo: start)
    writer.skip(toLine: end)
    return start..<tag.range.lowerBound
  }

  /// Reads the text before a tag that shares its line, and the tag.
  private mutating func readInline(_ tag: Tag) {
    readText(upTo: tag.range.lowerBound)
    if !isDirectlyInParent { writer.beginLine() }
    writer.skip(to: tag.range.upperBound)
  }

  private mutating func readText(upTo end: Int) {
    guard isDirectlyInParent else { return writer.writeText(upTo: end) }
    let text = source.bytes[writer.position..<end]
    if let lost = text.firstIndex(where: { !$0.isBlankOrLineBreak }) {
      reportLost(at: textPlaces.place(at: lost))
    }
    writer.skip(to: end)
  }

  private var isDirectlyInParent: Bool { open.last?.tag.kind == .parent }
}

// MARK: - Tags that stand for something

extension TemplateParser {
  private mutating func readVariable(_ tag: Tag) {
    readInline(tag)
    guard hasPath(tag) else { return }
    reportIfLost(tag)
    writer.append(.variable(tag.name))
  }

  private mutating func readPartial(_ tag: Tag) {
    let blanks = readAround(tag)
    guard hasName(tag) else { return }
    reportIfLost(tag)
    includes.append(tag.name.value)
    writer.append(.partial(tag.name, indentation: blanks))
  }

  private mutating func readSection(_ tag: Tag) {
    _ = readAround(tag)
    guard hasPath(tag) else { return losePlace() }
    reportIfLost(tag)
    begin(tag)
    writer.append(.section(tag.name, isInverted: tag.kind == .inverted, end: 0))
  }

  private mutating func readBlock(_ tag: Tag) {
    if isDirectlyInParent { readBeforeOverride(tag) } else { _ = readAround(tag) }
    guard hasName(tag) else { return losePlace() }
    blocks.append(tag.name.value)
    begin(tag)
    writer.append(.block(tag.name, end: 0))
  }

  /// What shares the line before a block in a parent is not printed: only what follows counts.
  private mutating func readBeforeOverride(_ tag: Tag) {
    let nextLine = writer.margins(of: tag.range).end
    readText(upTo: tag.range.lowerBound)
    if let nextLine {
      writer.skip(toLine: nextLine)
    } else {
      writer.skip(to: tag.range.upperBound)
    }
  }

  private mutating func readParent(_ tag: Tag) {
    let start = writer.margins(of: tag.range).start
    readText(upTo: start ?? tag.range.lowerBound)
    guard hasName(tag) else {
      writer.skip(to: tag.range.upperBound)
      return losePlace()
    }
    reportIfLost(tag)
    includes.append(tag.name.value)
    let blanks = start.map { $0..<tag.range.lowerBound }
    writer.beginParent(.parent(tag.name, indentation: nil, end: 0), after: blanks ?? 0..<0)
    begin(tag, node: writer.nodes.count - 1, indentation: blanks)
    writer.skip(to: tag.range.upperBound)
  }

  /// Remembers a tag whose node comes next, unless it is there already.
  private mutating func begin(_ tag: Tag, node: Int? = nil, indentation: Range<Int>? = nil) {
    open.append(
      OpenTag(
        tag: tag, node: node ?? writer.nodes.count,
        isOverride: tag.kind == .block && isDirectlyInParent, indentation: indentation))
  }
}

// MARK: - Closing tags

extension TemplateParser {
  private mutating func readClosing(_ tag: Tag) {
    guard hasName(tag), let index = openTag(closedBy: tag) else { return readInline(tag) }
    readAround(tag, closing: open[index])
    closeAll(above: index + 1, at: tag.place)
    close()
  }

  /// The index in `open` of what the tag closes: the innermost of its name, else the innermost if its
  /// name is nearly the same.
  private mutating func openTag(closedBy tag: Tag) -> Int? {
    if let index = open.lastIndex(where: { $0.name == tag.name.value }) { return index }
    losePlace()
    let closing = tag.kind.written(tag.name.value)
    guard let innermost = open.last else {
      report(.templateClosingTagUnexpected, at: tag.place, ["closing": closing])
      return nil
    }
    let nearest = NearMiss.nearest(to: tag.name.value, among: [innermost.name])
    report(
      .templateClosingTagMismatched, at: tag.name.place,
      ["closing": closing, "expected": innermost.closing], suggestion: nearest,
      related: [innermost.tag.place])
    return nearest == nil ? nil : open.count - 1
  }

  private mutating func readAround(_ tag: Tag, closing opened: OpenTag) {
    let margins = writer.margins(of: tag.range)
    if opened.isOverride {
      // What follows it on its line is not printed: only the blanks before it count.
      readText(upTo: margins.start ?? tag.range.lowerBound)
      writer.skip(to: tag.range.upperBound)
    } else if opened.tag.kind != .parent {
      _ = readAround(tag)
    } else if let indentation = opened.indentation, let nextLine = margins.end {
      // Nothing before the opening tag and nothing after this one: the parent has its lines to itself.
      readText(upTo: tag.range.lowerBound)
      writer.skip(toLine: nextLine)
      writer.indentParent(opened.node, by: indentation)
    } else {
      readInline(tag)
    }
  }

  /// Closes what has been left open inside `open[count - 1]`, complaining.
  private mutating func closeAll(above count: Int, at place: Place) {
    while open.count > count {
      let opened = open[open.count - 1]
      report(
        .templateSectionUnclosed, at: place,
        ["opening": opened.opening, "closing": opened.closing], related: [opened.tag.place])
      losePlace()
      close()
    }
  }

  private mutating func close() {
    writer.end(open.removeLast().node)
  }
}

// MARK: - Complaints

extension TemplateParser {
  /// What closes what can't be told any more.
  private mutating func losePlace() {
    isWellNested = false
  }

  /// What no name is longer than: so that looking for what was meant stays cheap.
  private static let longestName = 100

  private mutating func hasName(_ tag: Tag) -> Bool {
    let isName =
      (1...Self.longestName).contains(tag.name.value.utf8.count)
      && tag.name.value.utf8.allSatisfy {
        !$0.isBlankOrLineBreak && $0 != .openBrace && $0 != .closeBrace
      }
    if !isName { report(.templateTagMalformed, at: tag.place) }
    return isName
  }

  /// Whether the tag holds names with dots between them, or a lone dot; a question mark may follow a name.
  private mutating func hasPath(_ tag: Tag) -> Bool {
    guard hasName(tag) else { return false }
    let name = tag.name.value.utf8
    let parts = (name.last == .questionMark ? name.dropLast() : name[...]).split(
      separator: .dot, omittingEmptySubsequences: false)
    let isPath = tag.name.value == "." || parts.allSatisfy { !$0.isEmpty }
    if !isPath { report(.templateTagMalformed, at: tag.place) }
    return isPath
  }

  /// Only blocks count directly inside a parent.
  private mutating func reportIfLost(_ tag: Tag) {
    if isDirectlyInParent { reportLost(at: tag.place) }
  }

  private mutating func reportLost(at place: Place) {
    guard let parent = open.last else { return }
    report(
      .templateParentContent, at: place, ["opening": parent.opening, "closing": parent.closing],
      related: [parent.tag.place])
  }

  private mutating func refuse(_ tag: Tag) {
    readInline(tag)
    switch tag.kind {
    case .raw:
      report(.templateRawTag, at: tag.place, ["tag": Tag.Kind.variable.written(tag.name.value)])
    case .delimiters: report(.templateDelimiterTag, at: tag.place)
    case .dynamicName: report(.templateDynamicName, at: tag.place)
    default:
      report(.templateTagUnclosed, at: tag.place)
      losePlace()
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, at place: Place, _ arguments: [String: String] = [:],
    suggestion: String? = nil, related: [Place] = []
  ) {
    log.report(
      code, at: source.origin(place), arguments, suggestion: suggestion,
      related: related.map(source.origin))
  }
}
