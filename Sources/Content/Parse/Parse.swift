package import Diagnostics
import FrontMatter
import Markdown
import PromiseModel
import Source

/// A parsed file, and what was found on the way.
package struct ParsedFile: Sendable {
  package let document: Document
  package let log: DiagnosticLog

  /// What comes of a file that was not read, since it is larger than any document.
  /// - `path`: below the content folder; `name`: for messages; `limit`: in bytes.
  package static func tooLarge(path: String, name: String, limit: Int) -> ParsedFile {
    var log = DiagnosticLog()
    log.report(.fileTooLarge, at: Origin(file: name), ["limit": String(limit / 1024)])
    return ParsedFile(document: Document(path: path, kind: .unread), log: log)
  }
}

/// Parses one file of the content folder. Knows nothing of any other file, so files can be parsed in
/// any order, and at the same time.
package func parse(_ source: SourceFile) -> ParsedFile {
  var log = DiagnosticLog()
  var kind: Document.Kind?
  if let text = readText(source.bytes, file: source.name, log: &log) {
    PersonalNumbers.check(text, file: source.name, &log)
    kind = parse(text, of: source, &log)
  }
  let document = Document(
    path: source.path, kind: kind ?? .unread, isWhole: !log.hasErrors,
    hasDraftLine: kind == nil && DraftLine.stands(in: source.bytes))
  return ParsedFile(document: document, log: log)
}

private func parse(
  _ text: [UInt8], of source: SourceFile, _ log: inout DiagnosticLog
) -> Document.Kind? {
  if source.kind.needsText, text.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
    log.report(.fileEmpty, at: Origin(file: source.name))
    return nil
  }
  switch source.kind {
  case .settings:
    guard let read = readYAML(text, file: source.name, log: &log) else { return nil }
    let fields = read.fields
    var reader = FieldReader(fields, at: .start, file: source.name, lost: read.lost)
    let settings = SettingsDocument(&reader, &log)
    UnfinishedMark.check(fields, in: text, file: source.name, severity: .error, &log)
    GarbledLetters.check(text, file: source.name, &log)
    MarkdownInValue.check(fields, file: source.name, &log)
    UnwrittenText.check(fields, file: source.name, &log)
    return read.lost == nil ? .settings(settings) : nil
  case .register:
    checkTable(text, of: source, &log)
    return RegisterDocument(text, file: source.name, log: &log).map { .register($0) }
  case .localities:
    checkTable(text, of: source, &log)
    return PlaceTable(text, ["name", "municipality-code", "population"], file: source.name, &log).map { .localities($0) }
  case .provinces:
    checkTable(text, of: source, &log)
    return PlaceTable(text, ["name", "municipality-code"], file: source.name, &log).map { .provinces($0) }
  case .promise, .followUp:
    return parse(text, of: source, &log) { reader, body, log in
      promiseOrFollowUp(source, &reader, body, &log)
    }
  case .municipality(let slug):
    guard isFit(slug, of: source, &log) else { return nil }
    return parse(text, of: source, &log) { .municipality(MunicipalityDocument(&$0, slug: slug, body: $1, &$2)) }
  case .focusArea(let slug):
    guard isFit(slug, of: source, &log) else { return nil }
    return parse(text, of: source, &log) { .focusArea(FocusAreaDocument(&$0, slug: slug, body: $1, &$2)) }
  case .year(let name):
    return parse(text, of: source, &log) { .year(YearDocument(&$0, name: name, body: $1, &$2)) }
  case .page(let slug):
    guard isFit(slug, of: source, &log) else { return nil }
    return parse(text, of: source, &log) { .page(PageDocument(&$0, slug: slug, body: $1, &$2)) }
  case .media, .misfit:
    return nil
  }
}

/// What holds of every character of a table.
private func checkTable(_ text: [UInt8], of source: SourceFile, _ log: inout DiagnosticLog) {
  ControlCharacters.check(text, file: source.name, &log)
  UnfinishedMark.check(text, file: source.name, severity: .error, &log)
  GarbledLetters.check(text, file: source.name, &log)
  LeftByProgram.check(text, file: source.name, &log)
}

extension ContentPath {
  /// Whether a file of this kind has something that it can't be without.
  fileprivate var needsText: Bool {
    switch self {
    case .settings, .promise, .followUp, .focusArea, .page: true
    case .register, .localities, .provinces, .municipality, .year, .media, .misfit: false
    }
  }
}

/// A promise, or a follow-up of one: one that lies among the others is told of once, and read as what it is.
private func promiseOrFollowUp(
  _ source: SourceFile, _ reader: inout FieldReader, _ body: DocumentBody, _ log: inout DiagnosticLog
) -> Document.Kind {
  let isFollowUp = source.kind == .followUp
  let isMisplaced = isFollowUp ? reader.isOfPromise(body) : reader.isOfFollowUp
  if isMisplaced {
    let folders = isFollowUp ? ("follow-ups", "promises") : ("promises", "follow-ups")
    log.report(.wrongFolder, at: body.origin(.start), ["folder": folders.0, "right": folders.1])
  }
  return isFollowUp == isMisplaced
    ? .promise(PromiseDocument(&reader, body: body, &log)) : .followUp(FollowUpDocument(&reader, body: body, &log))
}

extension FieldReader {
  static let keysOfFollowUp = ["year", "covers", "assessed-by", "part"]
  static let keysOfPromise = ["by", "parties", "signed", "signatories", "police-area", "proposed", "follow-up-due"]

  private func has(_ keys: [String]) -> Bool { keys.contains { place(of: $0) != nil } }

  /// Whether a document says what only a follow-up does.
  fileprivate var isOfFollowUp: Bool { has(Self.keysOfFollowUp) && !has(Self.keysOfPromise) }

  /// Whether a document says what only a promise does.
  fileprivate func isOfPromise(_ body: DocumentBody) -> Bool {
    if has(Self.keysOfFollowUp) { return false }
    let attributes = body.markdown.blocks.flatMap(\.attributes).map(\.key.value)
    return has(Self.keysOfPromise)
      || attributes.contains(where: (AttributeKeys.given + ["at-least", "at-most", "per", "due"]).contains)
      && !attributes.contains(where: ["status", "result", "so-far"].contains)
  }
}

/// Whether a file's name can be a part of an address. One that is not written like an address is told of:
/// `Åtgärder.md` has the address `atgarder`, which those who refer to it have to know.
private func isFit(_ slug: String, of source: SourceFile, _ log: inout DiagnosticLog) -> Bool {
  guard Slug.isUsable(slug) else {
    log.report(.nameUnfitForAddress, at: Origin(file: source.name), ["most": String(Slug.longest)])
    return false
  }
  if !source.path.hasSuffix("/" + slug + ".md") {
    log.report(.fileNameNoSlug, at: Origin(file: source.name), ["slug": slug], suggestion: slug + ".md")
  }
  return true
}

/// Whether a promise or a follow-up lies in a folder of other texts, which is told: none of its keys holds there.
private func isPromiseElsewhere(_ reader: FieldReader, _ source: SourceFile, _ log: inout DiagnosticLog) -> Bool {
  let folder: String
  switch source.kind {
  case .municipality: folder = "municipalities"
  case .focusArea: folder = "focus-areas"
  case .year: folder = "years"
  case .page: folder = "pages"
  default: return false
  }
  guard reader.place(of: "municipality") != nil, reader.place(of: "period") != nil else { return false }
  let isFollowUp = FieldReader.keysOfFollowUp.contains { reader.place(of: $0) != nil }
  log.report(.wrongFolder, at: Origin(file: source.name, place: .start), ["folder": folder, "right": isFollowUp ? "follow-ups" : "promises"])
  return true
}

/// Cuts a Markdown file in two, parses both halves and reads the keys.
private func parse(
  _ text: [UInt8], of source: SourceFile, _ log: inout DiagnosticLog,
  _ read: (inout FieldReader, DocumentBody, inout DiagnosticLog) -> Document.Kind
) -> Document.Kind? {
  guard let front = readFrontMatter(text, file: source.name, log: &log) else { return nil }
  ControlCharacters.check(
    text, from: front.bodyOffset, at: Place(line: front.bodyLine, column: 1), file: source.name, &log)
  var dates: [DatePassage] = []
  let repeatedID: DiagnosticCode = source.kind == .followUp ? .outcomeTwice : .idTwice
  let markdown = parseMarkdown(
    text, from: front.bodyOffset, line: front.bodyLine, file: source.name, log: &log, repeatedID: repeatedID,
    mendedID: Slug.make
  ) {
    dates = DatePassage.all(in: $0)
    return dates.map(\.range)
  }
  let body = DocumentBody(path: source.path, file: source.name, markdown: markdown, dates: dates.map(\.kind),
    addresses: front.fields.flatMap(\.webAddresses))
  body.checkWriting(&log)
  var reader = FieldReader(front.fields, at: .start, file: source.name, isThere: front.hasBlock,
    lost: front.lost)
  guard !isPromiseElsewhere(reader, source, &log) else { return nil }
  let kind = read(&reader, body, &log)
  UnfinishedMark.check(
    front.fields, in: text, to: front.bodyOffset, file: source.name, severity: reader.missing, &log)
  MarkdownInValue.check(front.fields, file: source.name, &log)
  UnwrittenText.check(front.fields, file: source.name, &log)
  UnwrittenText.check(body, &log)
  GarbledLetters.check(text, file: source.name, &log)
  CommentInComment.check(markdown.comments, in: text, file: source.name, &log)
  LeftByProgram.check(text, comments: markdown.comments, file: source.name, &log)
  UnfinishedMark.check(
    text, from: front.bodyOffset, comments: markdown.comments, file: source.name, severity: reader.missing, &log)
  // What can't be read may be what others would go by.
  return front.lost == nil ? kind : nil
}
