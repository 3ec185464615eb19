import Diagnostics
import Markdown
import SafeHTML
import Testing

@Suite("Hostile text")
struct HostileTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    /// The only diagnostic codes there may be.
    let codes: Set<String>

    init(_ name: String, _ text: String, _ codes: Set<String> = []) {
      self.name = name
      self.text = text
      self.codes = codes
    }

    var testDescription: String { name }
  }

  private static func many(_ text: String, _ count: Int = 20_000) -> String {
    String(repeating: text, count: count)
  }

  static let cases = [
    Case("too long", many("a", 524_289), ["text-too-long"]),
    Case("as long as may be", many("a", 524_288)),
    Case("nested lists", many("- ") + "a", ["nested-too-deep"]),
    Case(
      "nested lists line by line", (0..<200).map { many(" ", 2 * $0) + "- a\n" }.joined(),
      ["nested-too-deep"]),
    Case("nested quotes", many(">") + "a", ["nested-too-deep"]),
    Case("a long row of dashes", many("-")),
    Case("a long row of spaces", "a\n" + many(" ") + "\nb"),
    Case("brackets", many("![[]()"), ["too-many-brackets"]),
    Case("brackets in many paragraphs", many("[a] [b]\n\n")),
    Case(
      "many columns and many rows", many("|a", 500) + "\n" + many("|-", 500) + "\n" + many("b\n"),
      ["table-cell-missing", "tables-too-large"]),
    Case(
      "many tables", many("|a|b|c|\n|-|-|-|\n" + many("d\n", 40) + "\n", 900),
      ["table-cell-missing", "tables-too-large"]),
    Case("emphasis in emphasis", many("*a **b "), ["mark-is-text"]),
    Case("openings of attributes", many("{#a "), ["attributes-not-closed"]),
    Case(
      "openings of attributes with an end", "a " + many("{#a ") + "}", ["attributes-unreadable"]),
    Case("quotes in attributes", many("{a=\" "), ["attributes-not-closed"]),
    Case(
      "quotes in attributes with an end", many("{a=\" ") + "}",
      ["attributes-unreadable"]),
    Case("attribute blocks", many("{#a}"), ["attributes-misplaced"]),
    Case(
      "attributes", "a {#a " + (0..<20_000).map { "k\($0)=\"&amp;\" " }.joined() + "}",
      ["attributes-too-many"]),
    Case("braces", many("{a")),
    Case("ids", "- a {#a}\n" + many("- b {#a}\n"), ["id-twice"]),
    Case("items", many("- a {#B}\n"), ["id-not-kebab-case", "id-twice"]),
    Case("headings", many("###### a\n"), ["heading-level-skips"]),
    Case("links on one line", many("[a](b)", 4_000)),
    Case("references that can't be found again", many("[&amp;][a]", 1_900) + "\n\n[a]: b"),
    Case("tags", many("<b>"), ["raw-html"]),
    Case("comments", many("<!-- a -->\n")),
    Case("comments that never end", many("a <!-- "), ["comment-not-closed"]),
    Case("escapes", many("\\{#a}")),
    Case("NUL", "a\0b {#a\0}", ["id-not-kebab-case"]),
  ]

  @Test("is read in a moment, or refused", .timeLimit(.minutes(15)), arguments: cases)
  func read(_ example: Case) {
    let codes = Parsed(example.text).diagnostics.map(\.code)
    // Where there are very many of one kind, the last only says so.
    #expect(Set(codes.filter { $0 != .moreErrors && $0 != .moreWarnings }.map(\.name)) == example.codes)
  }

  @Test("Any bytes are read without a trap", arguments: 0..<200 as Range<UInt64>)
  func scraps(_ seed: UInt64) {
    var generator = RandomMarkdown(
      seed: seed,
      scraps: [
        "{#", "{#a}", "{by=", "{by=b}", "}", "\"", "=", "|", "|-|\n", "\n", "\n\n", "- ", "> ",
        "## ", "<!--", "-->", "*",
        "`", "[", "](", ")", "![", "\\", "å", " ", "a", "&amp;", "<b>", "\u{55A}", "\r\n",
      ])
    let parsed = Parsed(generator.text(of: 60))
    let length = parsed.document.markup.html.bytes.count
    for block in parsed.document.blocks {
      #expect(block.extent.upperBound <= length)
      #expect(block.extent.contains(block.lead.lowerBound))
    }
  }

  @Test("Escapes hold though the text has signs that they are hidden behind")
  func escapes() {
    let signs = "\u{55A}\u{55B}\u{55C}"
    let parsed = Parsed("\(signs) \\{#a} `\\|` \\|")
    #expect(parsed.plain == "<p>\(signs) {#a} <code>\\|</code> |</p>\n")
    #expect(parsed.reports == [])
  }

  @Test("A text with all those signs is read, if its escapes are not")
  func allSigns() {
    let ranges = [0x55A...0x55F, 0x589...0x58A, 0x700...0x70D]
    let signs = ranges.joined().compactMap(Unicode.Scalar.init).map { String($0) }.joined()
    #expect(Parsed("\(signs) \\{b}").plain == "<p>\(signs) {b}</p>\n")
  }
}
