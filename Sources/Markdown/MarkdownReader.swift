package import Diagnostics
import SafeHTML
import Source

/// Parses the Markdown in `bytes[offset...]` (valid UTF-8, `line` being the number of its first line in
/// the file): CommonMark 0.30 by libcmark in safe mode, GFM pipe tables, attribute blocks.
///
/// Never fails: what can't be kept is reported in `log`, with places in the file.
///
/// - `repeatedID`: what an id that is there twice is told as; `mendedID`: what somebody probably meant as an id.
/// - `find`: what the caller looks for in the running text, in order; `passages` says where it stands. A
///   line break is a line feed there, and what is no text is a byte that no text holds.
package func parseMarkdown(
  _ bytes: [UInt8], from offset: Int = 0, line: Int = 1, file: String, log: inout DiagnosticLog,
  repeatedID: DiagnosticCode = .idTwice, mendedID: @escaping (String) -> String = { $0 },
  finding find: ([UInt8]) -> [Range<Int>] = { _ in [] }
) -> MarkdownDocument {
  let source = SourceText(bytes, from: offset, firstLine: line)
  if let excess = Bounds.excess(in: source) {
    var reporter = Reporter(source: source, parsed: source, file: file)
    let place = reporter.place(at: excess.offset)
    reporter.report(excess.code, at: place, ["limit": "\(excess.limit)"])
    log.append(reporter.log)
    return .empty
  }
  let parsed = ParsedText(source)
  var reporter = Reporter(source: source, parsed: parsed.source, file: file, mendedID: mendedID)
  defer { log.append(reporter.log) }
  if let comment = parsed.unclosedComment { reporter.report(.commentNotClosed, at: reporter.place(at: comment)) }
  let outline = OutlineReader.read(parsed, repeatedID: repeatedID, &reporter)
  Lookalikes.report(in: parsed, outline, &reporter)
  StrayMarks.report(in: parsed, outline, &reporter)
  UnusedDefinitions.report(in: parsed, &reporter)
  ControlReferences.report(in: parsed, &reporter)
  let passages = PassageReader.read(parsed, outline, find, &reporter)
  var document = MarkupWriter.write(parsed, outline, passages, &reporter)
  document.comments = parsed.comments
  document.isWhole = !reporter.log.hasErrors
  document.hidesIDs = outline.hidesIDs
  let strays = reporter.log.diagnostics.filter { $0.code == .attributesAreText || $0.code == .indentHidesAttributes }
  document.strayAttributes = strays.compactMap(\.origin.place)
  return document
}

extension MarkdownDocument {
  /// What is left of a text that is too much to read.
  fileprivate static let empty = MarkdownDocument(
    markup: .empty, blocks: [], links: [], externalLinks: [], thematicBreaks: [], lists: [],
    passages: [], isWhole: false)
}
