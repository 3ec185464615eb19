import Diagnostics
import FrontMatter
import Source
import Testing
@testable import TestSupport

@Suite struct YAMLProblemTests {
  struct Problem: CustomTestStringConvertible {
    let testDescription: String
    let text: MarkedText
    let code: DiagnosticCode
    let arguments: [String: String]
    /// What is read all the same; nil if nothing is.
    let kept: String?

    /// ◊ stands where the diagnostic is to land, ① at the place it refers to.
    init(
      _ name: String, _ marked: String, _ code: DiagnosticCode, _ arguments: [String: String] = [:],
      kept: String? = nil
    ) {
      testDescription = name
      text = MarkedText(marked)
      self.code = code
      self.arguments = arguments
      self.kept = kept
    }
  }

  @Test(arguments: values + structure + refused)
  func pointsAtTheProblem(_ problem: Problem) throws {
    var log = DiagnosticLog()
    let read = readYAML(problem.text.bytes, file: "a.yaml", log: &log)
    try #require(log.diagnostics.count == 1)
    let found = log.diagnostics[0]
    #expect(found.code == problem.code)
    #expect(found.arguments == problem.arguments)
    #expect(found.origin == Origin(file: "a.yaml", place: problem.text["◊"]))
    #expect(found.related.first?.place == problem.text["①"])
    #expect(read?.lost == nil ? read?.fields.outline == problem.kept : problem.kept == nil)
  }

  static let values = [
    Problem("a colon in a title", "title: Trygghet◊: så gör vi\n", .yamlColonInValue),
    // Fuzzing found it: there is no line before the first that could be to blame.
    Problem("tabs after colons in the first line", "title:\tTrygghet◊:\tså gör vi\n", .yamlColonInValue),
    Problem("a quote never closed", "a: ◊\"b\nc: d\n", .yamlQuoteNotClosed),
    Problem("a quote closed by the next", "a: ◊\"b\nc: \"d\"\n", .yamlQuoteNotClosed),
    Problem("an apostrophe never closed", "a: ◊'b\nc: d\n", .yamlQuoteNotClosed),
    Problem("quotes inside quotes", "a: \"x \"◊y\" z\"\n", .yamlTextAfterQuote),
    Problem("an apostrophe inside", "a: 'it'◊s'\n", .yamlTextAfterQuote),
    Problem("a quoted beginning", "a: \"x\" ◊y\n", .yamlTextAfterQuote),
    Problem("a path in quotes", #"a: "C:◊\plan""#, .yamlBackslash),
    Problem(
      "a path that makes a backspace", #"a: ◊"C:\bild""#, .yamlBackslash, kept: "{a: ‹C:\u{8}ild›}"),
    Problem("an at sign", "a: ◊@polisen\n", .yamlReservedCharacter, ["character": "@"]),
    Problem("a backtick", "a: ◊`b`\n", .yamlReservedCharacter, ["character": "`"]),
    Problem("a per cent sign", "a: ◊%\n", .yamlReservedCharacter, ["character": "%"]),
    Problem("emphasis", "a: ◊*viktigt* b\n", .yamlReservedCharacter, ["character": "*"]),
    Problem("an ampersand", "a: ◊& b\n", .yamlReservedCharacter, ["character": "&"]),
    Problem("a dash", "a: ◊- b\n", .yamlListOnLine),
    Problem("two braces", "a: ◊{{ b\n", .yamlDoubleBrace, ["sign": "{{"]),
    Problem("two braces and two more", "a: ◊{{ b: c }}\n", .yamlDoubleBrace, ["sign": "{{"]),
    Problem("a brace too many", "a: { b: c }◊}\n", .yamlBracketNotOpened, ["open": "{", "close": "}"]),
    Problem("a closing bracket", "a: ◊] b\n", .yamlReservedCharacter, ["character": "]"]),
    Problem("a bar with text", "a: ◊| b\n", .yamlReservedCharacter, ["character": "|"]),
    Problem(
      "a bracket never closed", "a: ◊[b, c\nd: e\n", .yamlBracketNotClosed,
      ["open": "[", "close": "]"]),
    Problem(
      "a brace never closed", "a: ◊{b: c\nd: e\n", .yamlBracketNotClosed,
      ["open": "{", "close": "}"]),
    Problem(
      "an invisible line break", "a: åb◊\u{2028}c\n", .yamlInvisibleCharacter,
      ["character": "U+2028"]),
    Problem("a byte order mark", "◊\u{FEFF}a: b\n", .yamlInvisibleCharacter, ["character": "U+FEFF"]),
    Problem("a control character", "a: b◊\u{7}\n", .yamlInvisibleCharacter, ["character": "U+0007"]),
  ]

  static let structure = [
    Problem("a tab for a map", "a:\n◊\tb: c\n", .yamlTab),
    Problem("a tab for a list", "a:\n  - b\n◊\t- c\n", .yamlTab),
    Problem("a tab in block text", "a: >\n◊\tb\n", .yamlTab),
    Problem("indented too far", "a: b\n  ◊c: d\n", .yamlIndentation),
    Problem("between two levels", "a:\n  b: c\n ◊d: e\n", .yamlIndentation),
    Problem("less than the first", "  a: b\n◊c: d\n", .yamlIndentation),
    Problem("an item where a key should be", "a: b\n◊- c\n", .yamlIndentation),
    Problem("a line without a colon", "a: b\n◊text\nc: d\n", .yamlMissingColon),
    Problem("a last line without a colon", "a: b\n◊text\n", .yamlMissingColon),
    Problem("a key on the line that begins the text", "--- a◊: b\n", .yamlColonInValue),
    Problem("a first line without a space", "◊a:b\nc: d\n", .yamlMissingColon),
    Problem("nothing but text", "◊Text\n", .yamlNotAMapping),
    Problem("nothing but a list", "◊- a\n", .yamlNotAMapping),
    Problem("a second document", "a: b\n◊---\nc: d\n", .yamlDocumentMarker, ["marker": "---"]),
    Problem("an end of the document", "a: b\n◊...\n", .yamlDocumentMarker, ["marker": "..."]),
    Problem("a directive", "◊%YAML 1.1\n", .yamlReservedCharacter, ["character": "%"]),
    Problem(
      "a colon alone", "◊: a\n", .yamlUnreadable, ["message": "did not find expected key"]),
  ]

  /// More than are looked through one by one.
  private static let manyKeys = (1...100).map { "k\($0): v\n" }.joined()
  private static let manyKept = (1...100).map { "k\($0): ‹v›" }.joined(separator: ", ")

  static let refused = [
    Problem(
      "a key twice among many", "①a: b\n\(manyKeys)◊a: c\n", .yamlDuplicateKey, ["key": "a"],
      kept: "{a: ‹b›, \(manyKept)}"),
    Problem(
      "a late key twice among many", "\(manyKeys)①a: b\n◊a: c\n", .yamlDuplicateKey, ["key": "a"],
      kept: "{\(manyKept), a: ‹b›}"),
    Problem(
      "a key twice", "①a: b\nc: d\n◊a: e\n", .yamlDuplicateKey, ["key": "a"],
      kept: "{a: ‹b›, c: ‹d›}"),
    Problem(
      "a key twice in a flow map", "a: {①b: c, ◊b: [d, {b: e}], f: g}\n", .yamlDuplicateKey,
      ["key": "b"], kept: "{a: {b: ‹c›, f: ‹g›}}"),
    Problem(
      "an alias", "a: ◊*b\nc: d\n", .yamlReservedCharacter, ["character": "*"], kept: "{c: ‹d›}"),
    Problem(
      "an alias in a list", "a: [b, ◊*c]\n", .yamlReservedCharacter, ["character": "*"],
      kept: "{a: [‹b›]}"),
    Problem(
      "an anchor", "a: ◊&b c\n", .yamlReservedCharacter, ["character": "&"], kept: "{a: ‹c›}"),
    Problem(
      "an anchored list", "a: ◊&b [c]\n", .yamlReservedCharacter, ["character": "&"],
      kept: "{a: [‹c›]}"),
    Problem("a tag", "a: ◊!b c\n", .yamlReservedCharacter, ["character": "!"], kept: "{a: ‹c›}"),
    Problem(
      "a tagged map", "a: ◊!!map {b: c}\n", .yamlReservedCharacter, ["character": "!"],
      kept: "{a: {b: ‹c›}}"),
    Problem("a merge key", "a: b\n◊<<: {c: d}\n", .yamlMergeKey, kept: "{a: ‹b›}"),
    Problem("a list for a key", "◊[a, b]: c\nd: e\n", .yamlKeyNotText, kept: "{d: ‹e›}"),
    Problem("a map for a key", "? ◊{a: b}\n: c\nd: e\n", .yamlKeyNotText, kept: "{d: ‹e›}"),
    Problem(
      "a key without end", "◊\(String(repeating: "k", count: 257)): b\nd: e\n", .yamlKeyTooLong,
      ["limit": "256"], kept: "{d: ‹e›}"),
  ]
}
