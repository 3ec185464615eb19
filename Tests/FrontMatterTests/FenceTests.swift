import Diagnostics
import FrontMatter
import Source
import Testing
@testable import TestSupport

@Suite struct FenceTests {
  struct Cut: CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let fields: String
    let body: String
    let bodyLine: Int

    init(_ name: String, _ source: String, fields: String, body: String, line: Int) {
      testDescription = name
      self.source = source
      self.fields = fields
      self.body = body
      bodyLine = line
    }
  }

  @Test(arguments: [
    Cut("fields and a body", "---\na: b\n---\nText\n", fields: "{a: ‹b›}", body: "Text\n", line: 4),
    Cut("no block", "Text\n---\n", fields: "{}", body: "Text\n---\n", line: 1),
    Cut("an empty file", "", fields: "{}", body: "", line: 1),
    Cut("an empty block", "---\n---\nText", fields: "{}", body: "Text", line: 3),
    Cut("a block of comments", "---\n# later\n---\nText", fields: "{}", body: "Text", line: 4),
    Cut("CRLF", "---\r\na: b\r\n---\r\nText\r\n", fields: "{a: ‹b›}", body: "Text\r\n", line: 4),
    Cut("CR alone", "---\ra: b\r---\rText\r", fields: "{a: ‹b›}", body: "Text\r", line: 4),
    Cut("no newline at the end", "---\na: b\n---", fields: "{a: ‹b›}", body: "", line: 4),
    Cut(
      "dashes inside values", "---\na: b --- c\nd: |\n  ---\n---\n---\n",
      fields: "{a: ‹b --- c›, d: ‹---\n›}", body: "---\n", line: 6),
    Cut("four dashes are a rule", "----\n\nText\n", fields: "{}", body: "----\n\nText\n", line: 1),
    Cut("an indented rule is a rule", " ---\nText\n", fields: "{}", body: " ---\nText\n", line: 1),
    Cut(
      "indented dashes before a key", "---\na: |\n  x\n  ---\nb: c\n---\n", fields: "{a: ‹x\n---\n›, b: ‹c›}", body: "",
      line: 7),
  ])
  func cutsAFileInTwo(_ cut: Cut) throws {
    var log = DiagnosticLog()
    let bytes = Array(cut.source.utf8)
    let document = try #require(readFrontMatter(bytes, file: "a.md", log: &log))
    #expect(log.isEmpty)
    #expect(document.fields.outline == cut.fields)
    #expect(String(decoding: bytes[document.bodyOffset...], as: UTF8.self) == cut.body)
    #expect(document.bodyLine == cut.bodyLine)
  }

  /// ◊ stands at each fence that is spoilt, or not where it should be.
  @Test(arguments: [
    "\n\n◊---\na: b\n---\nText\n", "◊ ---\na: b\n◊ ---\nText\n", "◊----\na: b\n---\nText\n", "◊—\na: b\n---\nText\n",
    "◊\u{200B}---\na: b\n---\nText\n", "---\na: b\n◊----\nText\n", "---\na: b\n◊—\nText\n", "◊a: b\n---\nText\n",
    "---\na: b\n◊ ---\nText\n", "---\na: b\n◊\u{A0}---\nText\n", "<!-- c -->\n\n◊---\na: b\n---\nText\n",
    "◊---a: b\n---\nText\n", "Text\n\n◊---\na: b\n---\nText\n",
  ])
  func reportsAFenceThatIsSpoiltAndReadsOn(_ marked: String) throws {
    var log = DiagnosticLog()
    let text = MarkedText(marked)
    let document = try #require(readFrontMatter(text.bytes, file: "a.md", log: &log))
    #expect(document.fields.outline == "{a: ‹b›}")
    #expect(String(decoding: text.bytes[document.bodyOffset...], as: UTF8.self) == "Text\n")
    #expect(log.sorted().map(\.origin.place) == text.places(of: "◊"))
  }

  /// ◊ stands where they begin.
  @Test(arguments: ["◊+++\na = \"b\"\n+++\nText\n", "<!-- c -->\n◊===\na: b\n===\n", "◊```yaml\na: b\n```\n", "◊~~~ YAML\na: b\n  c\n~~~\n"])
  func reportsFencesOfOtherMarks(_ marked: String) {
    var log = DiagnosticLog()
    let text = MarkedText(marked)
    #expect(readFrontMatter(text.bytes, file: "a.md", log: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [.frontMatterNotFirst])
    #expect(log.sorted().map(\.origin.place) == text.places(of: "◊"))
  }

  @Test(arguments: ["***\n\na: b\n***\n", "```\na: b\n```\n", "+++\nText\n+++\n", "===\na: b\n", "Text\n\n---\n\na: b\n\n---\n", "Text\n\n---\nMer: text\n---\n"])
  func textIsNoFrontMatter(_ text: String) throws {
    var log = DiagnosticLog()
    #expect(try #require(readFrontMatter(Array(text.utf8), file: "a.md", log: &log)).bodyOffset == 0)
    #expect(log.isEmpty)
  }

  @Test func reportsABlockThatNeverCloses() {
    var log = DiagnosticLog()
    #expect(readFrontMatter(Array("---\na: b\n\nText\n".utf8), file: "a.md", log: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [.frontMatterNotClosed])
    #expect(log.diagnostics.first?.origin == Origin(file: "a.md", place: Place(line: 1, column: 1)))
  }

  @Test func reportsBlanksAfterAFenceAndReadsOn() throws {
    var log = DiagnosticLog()
    let text = MarkedText("---◊ \na: b\na: c\n---◊\t\nText\n")
    let document = try #require(readFrontMatter(text.bytes, file: "a.md", log: &log))
    #expect(document.fields.outline == "{a: ‹b›}")
    #expect(document.bodyLine == 5)
    let found = log.sorted()
    #expect(
      found.map(\.code) == [.frontMatterFenceBlanks, .yamlDuplicateKey, .frontMatterFenceBlanks])
    #expect([found.first, found.last].map { $0?.origin.place } == text.places(of: "◊"))
  }
}
