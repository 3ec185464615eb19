import Diagnostics
import SiteBuilder
import Source
import Testing
@testable import TestSupport

struct SourceLineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    /// With a `◊` at the spot.
    let line: String
    /// The line as shown, with a `◊` where the caret points.
    let shown: String
    var testDescription: String { name }
  }

  static let examples: [Example] = [
    Example(name: "as it is", line: "signed: ◊2023", shown: "signed: ◊2023"),
    Example(name: "letters of two bytes", line: "Åäö ◊2023", shown: "Åäö ◊2023"),
    Example(name: "a letter in two characters", line: "A\u{30A}r ◊2023", shown: "A\u{30A}r ◊2023"),
    Example(name: "a tab", line: "\ta: ◊b", shown: " a: ◊b"),
    Example(name: "commands to a terminal", line: "\u{1B}[31m◊b\u{9B}\u{7}", shown: "\u{FFFD}[31m◊b\u{FFFD}\u{FFFD}"),
    Example(name: "text turned around", line: "a\u{202E}b ◊c", shown: "a\u{FFFD}b ◊c"),
    Example(name: "a personal identity number", line: "Ring ◊811218-9876.", shown: "Ring ◊811218-****."),
    Example(
      name: "a long line", line: String(repeating: "a", count: 300) + "◊" + String(repeating: "b", count: 300),
      shown: "…" + String(repeating: "a", count: 60) + "◊" + String(repeating: "b", count: 50) + "…"),
    Example(name: "the end of the line", line: "abc◊", shown: "abc◊"),
  ]

  @Test(arguments: examples)
  func isFitToBeShown(_ example: Example) throws {
    let marked = MarkedText(example.line)
    let line = SourceLine(marked.bytes[...], column: try #require(marked["◊"]).column)
    #expect(line.text == MarkedText(example.shown).text)
    // A mark stands on the letter before it: so many characters as a person counts.
    #expect(line.indent == example.shown.prefix { $0 != "◊" }.count)
  }

  @Test func bytesThatAreNoTextAreShownAsSuch() {
    #expect(SourceLine([0x76, 0xE5, 0x72][...], column: 2).text == "v\u{FFFD}r")
  }

  @Test func linesAreReadOfContentAndTemplates() throws {
    let site = try SiteFolder()
    try site.copyTemplates()
    try site.write("---\r\ntitle: Om\r\nsumary: A\r\n---\r\n", to: "content/pages/om.md")
    try site.write("\u{FEFF}---\ntitle: A\nsumary: B\n---\n", to: "content/pages/kontakt.md")
    try site.write("<p>\n{{page.title}", to: "templates/not-found.mustache")
    let problems = try site.problems().filter { $0.severity == .error }
    let lines = SourceLines(of: problems, in: try site.options())
    #expect(problems.map { lines[$0.origin]?.text } == ["sumary: B", "sumary: A", "{{page.title}"])
  }

  @Test func aFileThatIsGoneHasNoLines() throws {
    let site = try SiteFolder()
    var log = DiagnosticLog()
    log.report(.nulInFile, at: Origin(file: "content/pages/x.md", place: Place(line: 1, column: 1)))
    log.report(.nulInFile, at: Origin(file: "content/../site.yaml", place: Place(line: 1, column: 1)))
    let lines = SourceLines(of: log.diagnostics, in: try site.options())
    #expect(log.diagnostics.allSatisfy { lines[$0.origin] == nil })
  }
}
