import Diagnostics
import Markdown
import Source
import Testing

@Suite("Attribute blocks")
struct AttributeTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    /// Of the first block: its text, its id and its attributes with their places; `~` before words without quotation
    /// marks.
    let expected: String

    init(_ name: String, _ text: String, _ expected: String) {
      self.name = name
      self.text = text
      self.expected = expected
    }

    var testDescription: String { name }
  }

  static let readable = [
    Case("only an id", "Text {#a-1}", "Text|#a-1@1:7"),
    Case(
      "values", "Text {#a by=b,c d-e=-1.5/2:3+4%}",
      "Text|#a@1:7|by@1:10=b,c@1:13|d-e@1:17=-1.5/2:3+4%@1:21"),
    Case("letters of any alphabet", "Text {#a ämne=åäöéщ日}", "Text|#a@1:7|ämne@1:10=åäöéщ日@1:15"),
    Case("a letter of two scalars", "Text {#a b=a\u{30A}}", "Text|#a@1:7|b@1:10=a\u{30A}@1:12"),
    Case("quoted", "Text {#a b=\"c d\" e=\"}\"}", "Text|#a@1:7|b@1:10=c d@1:13|e@1:18=}@1:21"),
    Case("an id last", "Text {b=c #a}\n", "Text|#a@1:11|b@1:7=c@1:9"),
    Case(
      "over lines", "Text\n{#a\n  b=c\n  d=\"e\n  f\"\n}", "Text|#a@2:2|b@3:3=c@3:5|d@4:3=e f@4:6"),
    Case("over lines in a quote", "> Text {#a\n> b=c\n> }", "Text|#a@1:9|b@2:3=c@2:5"),
    Case("words without quotation marks", "Text {#a b=ej än c=d}", "Text|#a@1:7|b@1:10=~ej än@1:12|c@1:18=d@1:20"),
    Case("a list with blanks", "Text {#a b=c, d ,e}", "Text|#a@1:7|b@1:10=~c, d ,e@1:12"),
    Case("space inside", "Text {#a  b=c }", "Text|#a@1:7|b@1:11=c@1:13"),
    Case("no space before", "Text{#a}", "Text|#a@1:6"),
    Case("a comment after", "Text {#a} <!-- {#b} --> <!-- c -->", "Text|#a@1:7"),
    Case("a comment before", "Text <!-- c --> {#a}", "Text|#a@1:18"),
    Case("after emphasis", "*Text* {#a}", "Text|#a@1:9"),
    Case("after a link", "[Text](b) {#a}", "Text|#a@1:12"),
    Case("after the same in code", "`{#a}` {#a}", "{#a}|#a@1:9"),
    Case("after an escaped one", "\\{#a} {#a}", "{#a}|#a@1:8"),
    Case("after ordinary braces", "{ a} {} {a} {#a}", "{ a} {} {a}|#a@1:14"),
    Case("escapes in a quote", "Text {#a b=\"\\{c\\|d\"}", "Text|#a@1:7|b@1:10={c|d@1:13"),
    Case("on a heading", "## Text {#a b=c} ##", "Text|#a@1:10|b@1:13=c@1:15"),
    Case("on an underlined heading", "Text\nmer {#a}\n---", "Text mer|#a@2:6"),
    Case("without an id on a heading", "## Text {b=c}", "Text|b@1:10=c@1:12"),
    Case("on an item", "-  Text {#a}\n   - b", "Text|#a@1:10"),
    Case("in a loose item", "1. Text {#a}\n\n   mer", "Text|#a@1:10"),
    Case("after a hard break", "Text  \n{#a}", "Text|#a@2:2"),
    Case("above a table", "Text {#a}\n| b |\n|---|\n| c |", "Text|#a@1:7"),
  ]

  @Test("are read and located", arguments: readable)
  func read(_ example: Case) throws {
    let parsed = Parsed(example.text)
    let block = try #require(parsed.document.blocks.first)
    #expect(parsed.reports.filter { !$0.contains("heading") } == [])
    #expect(describe(block) == example.expected)
  }

  private func describe(_ block: Block) -> String {
    let id = block.id.map { ["#\($0.value)@\($0.place.description)"] } ?? []
    let attributes = block.attributes.map { attribute in
      "\(attribute.key.value)@\(attribute.key.place.description)"
        + "=\(attribute.isUnquoted ? "~" : "")\(attribute.value.value)@\(attribute.value.place.description)"
    }
    return ([block.text] + id + attributes).joined(separator: "|")
  }

  struct Printed: CustomTestStringConvertible {
    let name: String
    let text: String
    let markup: String
    /// Whether it is printed as cmark prints the text without the attributes, while no mark is filled.
    var isAsInCMark = true
    var testDescription: String { name }
  }

  static let printable = [
    Printed(
      name: "a paragraph", text: "Text {#a}\n\nmer",
      markup: "<p id=\"a\">Text</p>\n[a]<p>mer</p>\n"),
    Printed(
      name: "a heading", text: "## Text {#a}\nmer",
      markup: "<h2 id=\"a\">Text</h2>\n[a]<p>mer</p>\n"),
    Printed(
      name: "a tight item", text: "- Text {#a}\n  - b\n- c",
      markup: "<ul>\n<li id=\"a\">Text[a]\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"),
    Printed(
      name: "a loose item", text: "- Text {#a}\n\n  mer\n",
      markup: "<ul>\n<li id=\"a\">\n<p>Text</p>\n[a]<p>mer</p>\n</li>\n</ul>\n"),
    Printed(
      name: "a later paragraph of an item", text: "- Text {#a}\n\n  mer {#b}",
      markup: "<ul>\n<li id=\"a\">\n<p>Text</p>\n[a]<p id=\"b\">mer</p>\n[b]</li>\n</ul>\n"),
    Printed(
      name: "a later paragraph of a tight item", text: "- Text\n  ## A\n  mer {#b}",
      markup: "<ul>\n<li>Text\n<h2>A</h2>\n<p id=\"b\">mer</p>\n[b]</li>\n</ul>\n",
      // The paragraph gets an element to carry its id.
      isAsInCMark: false),
    Printed(
      name: "an item whose first paragraph comes second", text: "- ## A\n  Text {#a}",
      markup: "<ul>\n<li id=\"a\">\n<h2>A</h2>\nText[a]</li>\n</ul>\n"),
    Printed(
      name: "a paragraph with its list", text: "Text {#a}\n\n- b\n- c",
      markup: "<p id=\"a\">Text</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n[a]"),
    Printed(
      name: "a paragraph with its list after a comment", text: "Text {#a}\n\n<!-- x -->\n\n1. b",
      markup: "<p id=\"a\">Text</p>\n<ol>\n<li>b</li>\n</ol>\n[a]"),
    Printed(
      name: "a paragraph before a list with ids", text: "Text {#a}\n\n- b\n  - c {#d}",
      markup:
        "<p id=\"a\">Text</p>\n[a]<ul>\n<li>b\n<ul>\n<li id=\"d\">c[d]</li>\n</ul>\n</li>\n</ul>\n"),
    Printed(
      name: "a lead-in", text: "Text: {by=a}\n\n- b {#b}",
      markup: "<p>Text:</p>\n<ul>\n<li id=\"b\">b[b]</li>\n</ul>\n"),
    Printed(
      name: "emphasis before it", text: "*a* {#a}", markup: "<p id=\"a\"><em>a</em></p>\n[a]"),
    Printed(
      name: "a comment before it", text: "a <!-- b --> {#a}", markup: "<p id=\"a\">a</p>\n[a]"),
    Printed(
      name: "an id that is no id", text: "a {#\"><script>}",
      markup: "<p>a {#&quot;&gt;<!-- raw HTML omitted -->}</p>\n", isAsInCMark: false),
    Printed(
      name: "an id with a quote", text: "a {#\"onclick=\"b}",
      markup: "<p id=\"&quot;onclick=&quot;b\">a</p>\n[&quot;onclick=&quot;b]"),
  ]

  @Test("are taken out, and leave marks", arguments: printable)
  func printed(_ example: Printed) {
    #expect(Parsed(example.text).filled == example.markup)
  }

  @Test(
    "leave nothing but the text when marks are not filled",
    arguments: printable.filter(\.isAsInCMark))
  func unfilled(_ example: Printed) throws {
    let text = example.text.replacing(/\ ?\{.*?\}/, with: "").replacing(
      /\ ?<!-- . -->\s*/, with: "")
    #expect(Parsed(example.text).plain == (try CMarkProgram.render(text)))
  }
}
