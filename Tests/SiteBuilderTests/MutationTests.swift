import Content
import Diagnostics
import Foundation
import PromiseModel
import SafeHTML
import Source
import Testing

/// Every document of `content/` with one mistake in it: nothing traps, and nothing is lost in silence.
struct MutationTests {
  private static let content = RepositoryFolder.url.appending(path: "content")

  /// The files of `content/` by their paths, as they are; but for the names of places, of which there are very many.
  private static let files: [String: String] = {
    let paths = FileManager.default.subpaths(atPath: content.path) ?? []
    let texts = paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") || $0 == register }
    return Dictionary(
      uniqueKeysWithValues: texts.compactMap { path in
        (try? String(contentsOf: content.appending(path: path), encoding: .utf8)).map { (path, $0) }
      })
  }()

  static let documents = files.keys.filter { $0.hasSuffix(".md") }.sorted()

  private static let media: [String] = {
    let paths = FileManager.default.subpaths(atPath: content.appending(path: "media").path) ?? []
    return paths.map { "media/" + $0 }.sorted()
  }()

  /// All files but those that a mutation replaces, parsed once.
  private static let parsed: [String: ParsedFile] = files.reduce(into: [:]) { parsed, file in
    parsed[file.key] = parse(file.key, file.key == register ? rowsOfMunicipalitiesInTexts(file.value) : file.value)
  }

  private static let register = "data/municipalities.csv"

  /// The register is linked again for every mutation: those that no document names would only take time.
  private static func rowsOfMunicipalitiesInTexts(_ rows: String) -> String {
    let texts = documents.compactMap { files[$0] }.joined()
    let words = Set(texts.split { !$0.isLetter && !$0.isNumber && $0 != "-" })
    let kept = rows.split(separator: "\n").enumerated().filter { number, row in
      number == 0 || words.contains(row.split(separator: ",")[3])
    }
    return kept.map { $0.element + "\n" }.joined()
  }

  private static func parse(_ path: String, _ text: String) -> ParsedFile {
    Content.parse(SourceFile(path: path, kind: ContentPath(path), name: "content/" + path, bytes: Array(text.utf8)))
  }

  private struct Outcome {
    let problems: [Diagnostic]
    /// What visitors read of the document; nil if nothing is published.
    let markup: String?
  }

  /// What becomes of the site if one file holds another text.
  private func outcome(of path: String, _ text: String) throws -> Outcome {
    var parsed = Self.parsed
    parsed[path] = Self.parse(path, text)
    let inOrder = parsed.sorted { $0.key < $1.key }.map(\.value)
    let linked = link(
      inOrder.map(\.document), media: Self.media, folder: "content", withDrafts: false,
      on: try PartialDate.parse("2026-01-01").first)
    let found = (inOrder.map(\.log) + [linked.log]).flatMap { $0.sorted() }
    let isPublished = !found.contains { $0.severity == .error }
    return Outcome(
      problems: found.filter { $0.severity > .note },
      markup: isPublished ? linked.site.map { Self.markup(of: path, in: $0.facts) } : nil)
  }

  private static func markup(of path: String, in facts: SiteFacts) -> String {
    let file = "content/" + path
    let prose =
      facts.promises.first { $0.spot.file == file }?.prose
      ?? facts.followUps.first { $0.spot.file == file }?.prose
      ?? facts.focusAreas.first { $0.spot.file == file }?.prose
      ?? facts.pages.first { $0.spot.file == file }?.prose
      ?? facts.yearNotes.first { $0.spot.file == file }?.prose
      ?? facts.municipalities.first { "municipalities/\($0.slug).md" == path }?.introduction
    return prose.map { String(decoding: $0.markup.html.bytes, as: UTF8.self) } ?? ""
  }

  /// If the document is published, a long word of every line of its text is on its page.
  private func expectNothingLost(_ lines: ArraySlice<String>, _ outcome: Outcome, _ mutation: String) {
    guard let markup = outcome.markup else {
      #expect(!outcome.problems.isEmpty, "\(mutation)")
      return
    }
    for line in lines {
      // What is in braces and parentheses is attributes and addresses.
      let text = line.replacing(/\{[^}]*\}?|\]\([^)]*\)?|<!--.*|^[^{]*\}$/, with: " ")
      guard let word = text.split(whereSeparator: { !$0.isLetter }).max(by: { $0.count < $1.count }) else { continue }
      #expect(markup.contains(word), "\(mutation): “\(line)” is lost")
    }
  }

  private func lines(_ path: String) throws -> [String] {
    try #require(Self.files[path]).components(separatedBy: "\n")
  }

  @Test func theContentItselfIsSound() throws {
    let path = try #require(Self.documents.first)
    let outcome = try outcome(of: path, try lines(path).joined(separator: "\n"))
    #expect(outcome.markup?.isEmpty == false)
    #expect(outcome.problems.map(\.code.name) == [])
  }

  /// Where the text begins, below the front matter.
  private func textStart(_ lines: [String]) -> Int {
    guard lines.first == "---" else { return 0 }
    return (lines.dropFirst().firstIndex(of: "---") ?? 0) + 1
  }

  @Test(arguments: documents)
  func aDocumentCutAtAnyLineIsToldOfOrShownAsFarAsItGoes(_ path: String) throws {
    let lines = try lines(path)
    let start = textStart(lines)
    for end in lines.indices.dropFirst() {
      let outcome = try outcome(of: path, lines[..<end].joined(separator: "\n"))
      if end < start { #expect(outcome.markup == nil, "cut after line \(end)") }
      expectNothingLost(lines[min(start, end)..<end], outcome, "cut after line \(end)")
    }
  }

  @Test(arguments: documents)
  func aLineThatIsThereTwiceIsToldOfOrShown(_ path: String) throws {
    let lines = try lines(path)
    let start = textStart(lines)
    for index in lines.indices {
      let doubled = lines[...index] + lines[index...]
      let outcome = try outcome(of: path, doubled.joined(separator: "\n"))
      let isKey = index > 0 && index < start - 1 && lines[index].first?.isLetter == true
      if isKey || lines[index].contains("{#") { #expect(outcome.markup == nil, "line \(index + 1) twice") }
      if index >= start { expectNothingLost(lines[start...], outcome, "line \(index + 1) twice") }
    }
  }

  @Test(arguments: documents)
  func aMisspeltKeyHasASuggestion(_ path: String) throws {
    let lines = try lines(path)
    for (index, line) in lines.prefix(while: { $0 != "---" || $0 == lines.first }).enumerated().dropFirst() {
      for key in Self.keys(in: line) {
        for slip in Self.slips(in: String(line[key])) {
          var changed = lines
          changed[index].replaceSubrange(key, with: slip)
          let problems = try outcome(of: path, changed.joined(separator: "\n")).problems
          let unknown = problems.first { $0.code == .unknownKey && $0.arguments["key"] == slip }
          #expect(unknown != nil, "“\(slip)” on line \(index + 1) is taken for a key")
          #expect(unknown?.suggestion != nil, "“\(slip)” on line \(index + 1)")
        }
      }
    }
  }

  /// The names before a colon that stand at the start of a line, of an item or in braces.
  private static func keys(in line: String) -> [Range<String.Index>] {
    // What is in quotes is no key; parties are named as the author likes.
    guard !line.contains("\""), !line.hasPrefix("parties:") else { return [] }
    return line.matches(of: /(?:^|[{,-] +)([a-z][a-z-]*):(?: |$)/).map { $0.1.startIndex..<$0.1.endIndex }
  }

  /// A letter missing, one too many, another one, two that have changed places: in the middle of a word.
  private static func slips(in key: String) -> [String] {
    let letters = Array(key)
    let middle = letters.count / 2
    let head = letters[..<middle], tail = letters[(middle + 1)...]
    let exchanged = letters[..<(middle - 1)] + [letters[middle], letters[middle - 1]] + tail
    let slips = [head + tail, head + ["q", letters[middle]] + tail, head + ["q"] + tail, exchanged]
    return slips.map { String($0) }.filter { $0 != key }
  }
}
