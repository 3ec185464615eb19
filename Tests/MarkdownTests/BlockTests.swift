import Markdown
import SafeHTML
import Source
import Testing

@Suite("Blocks")
struct BlockTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    /// Of each block its kind, its text and the text of the block around it.
    let expected: [String]
    var testDescription: String { name }
  }

  static let nested = [
    Case(
      name: "sections in sections", text: "## A\n\n### B\n\np {#p}\n\n## C\n\nq {#q}",
      expected: ["h2 A", "h3 B < A", "paragraph p < B", "h2 C", "paragraph q < C"]),
    Case(
      name: "items in items", text: "- a {#a}\n  - b\n    - c {#c}\n- d {#d}",
      expected: ["listItem a", "listItem c < a", "listItem d"]),
    Case(
      name: "lead-ins", text: "## A\n\nP: {by=p}\n\n- a {#a}\n  - b {#b}\n\nq {#q}",
      expected: ["h2 A", "leadIn P: < A", "listItem a < P:", "listItem b < a", "paragraph q < A"]),
    Case(
      name: "a lead-in in an item", text: "- P: {by=p}\n  - a {#a}\n- b {#b}",
      expected: ["leadIn P:", "listItem a < P:", "listItem b"]),
    Case(
      name: "a lead-in in an item with an id", text: "- a {#a}\n\n  P: {by=p}\n  - b {#b}",
      expected: ["listItem a", "leadIn P: < a", "listItem b < P:"]),
    Case(
      name: "a lead-in with a comment before its list", text: "P: {by=p}\n<!-- c -->\n\n- a {#a}",
      expected: ["leadIn P:", "listItem a < P:"]),
    Case(
      name: "a lead-in holds for one list", text: "P: {by=p}\n\n- a {#a}\n\n<!-- c -->\n\n* b {#b}",
      expected: ["leadIn P:", "listItem a < P:", "listItem b"]),
    Case(
      name: "a paragraph with an id is around nothing", text: "p {#p}\n\n- a {#a}",
      expected: ["paragraph p", "listItem a"]),
    Case(
      name: "a section ends with its container", text: "> ## A\n>\n> a {#a}\n\nb {#b}",
      expected: ["h2 A", "paragraph a < A", "paragraph b"]),
    Case(
      name: "a section in an item", text: "## A\n\n- ## B\n\n  b {#b}\n- c {#c}",
      expected: ["h2 A", "listItem b < A", "h2 B < b", "listItem c < A"]),
    Case(
      name: "the first paragraph of an item after a heading",
      text: "- ## A\n\n  b {#b}\n\n  c {#c}",
      expected: ["listItem b", "h2 A < b", "paragraph c < A"]),
    Case(
      name: "a higher heading after a lower one", text: "### A\n## B\n### C\n# D\n## E",
      expected: ["h3 A", "h2 B", "h3 C < B", "h1 D", "h2 E < D"]),
    Case(
      name: "text without markup",
      text: "## *a* `b{`  \n c [d](e) ![f *g*](h) \\{ &amp; <b> i\n\nj **k**\nl {#j}",
      expected: ["h2 a b{", "paragraph j k l < a b{"]),
  ]

  @Test("know what is around them", arguments: nested)
  func enclosing(_ example: Case) {
    let blocks = Parsed(example.text).document.blocks
    let found = blocks.map { block in
      "\(name(block.kind)) \(block.text)" + (block.enclosing.map { " < \(blocks[$0].text)" } ?? "")
    }
    #expect(found == example.expected)
  }

  private func name(_ kind: Block.Kind) -> String {
    if case .heading(let level) = kind { "h\(level)" } else { "\(kind)" }
  }

  struct Extents: CustomTestStringConvertible {
    let name: String
    let text: String
    let content: String
    let lead: String
    let extent: String
    var testDescription: String { name }
  }

  /// Ranges of the block with the id `a`.
  static let extents = [
    Extents(
      name: "a paragraph", text: "x\n\n*p* {#a}\n\ny", content: "<p id=\"a\"><em>p</em></p>\n[a]",
      lead: "<em>p</em>",
      extent: "<p id=\"a\"><em>p</em></p>\n[a]"),
    Extents(
      name: "a paragraph and its list", text: "p {#a}\n- b\n\ny",
      content: "<p id=\"a\">p</p>\n<ul>\n<li>b</li>\n</ul>\n[a]", lead: "p",
      extent: "<p id=\"a\">p</p>\n<ul>\n<li>b</li>\n</ul>\n[a]"),
    Extents(
      name: "a paragraph and a list with ids", text: "p {#a}\n- b {#b}", content: "<p id=\"a\">p</p>\n[a]", lead: "p",
      extent: "<p id=\"a\">p</p>\n[a]"),
    Extents(
      name: "a tight item", text: "- p {#a}\n  - b\n- c",
      content: "p[a]\n<ul>\n<li>b</li>\n</ul>\n",
      lead: "p[a]", extent: "<li id=\"a\">p[a]\n<ul>\n<li>b</li>\n</ul>\n</li>\n"),
    Extents(
      name: "a loose item", text: "- p {#a}\n\n  q\n- c", content: "\n<p>p</p>\n[a]<p>q</p>\n",
      lead: "p",
      extent: "<li id=\"a\">\n<p>p</p>\n[a]<p>q</p>\n</li>\n"),
    Extents(
      name: "a heading and its section", text: "## p {#a}\n\nq\n\n### r\n\n- s\n\n## t",
      content: "[a]<p>q</p>\n<h3>r</h3>\n<ul>\n<li>s</li>\n</ul>\n", lead: "p",
      extent: "<h2 id=\"a\">p</h2>\n[a]<p>q</p>\n<h3>r</h3>\n<ul>\n<li>s</li>\n</ul>\n"),
    Extents(
      name: "a heading at the end", text: "## t\n\n## p {#a}\n\nq", content: "[a]<p>q</p>\n", lead: "p",
      extent: "<h2 id=\"a\">p</h2>\n[a]<p>q</p>\n"),
    Extents(
      name: "a heading in a quote", text: "> ## p {#a}\n> q\n\nt", content: "[a]<p>q</p>\n", lead: "p",
      extent: "<h2 id=\"a\">p</h2>\n[a]<p>q</p>\n"),
    Extents(
      name: "a heading in a tight item", text: "- ## p {#a}\n  q\n\nt", content: "[a]q", lead: "p",
      extent: "<h2 id=\"a\">p</h2>\n[a]q"),
    Extents(
      name: "a paragraph above its table", text: "p {#a}\n| b |\n|---|", content: "<p id=\"a\">p</p>\n[a]", lead: "p",
      extent: "<p id=\"a\">p</p>\n[a]"),
  ]

  @Test("know their ranges in the markup", arguments: extents)
  func ranges(_ example: Extents) throws {
    let parsed = Parsed(example.text)
    let block = try #require(parsed.block("a"))
    #expect(parsed.filled(block.content) == example.content)
    #expect(parsed.filled(block.lead) == example.lead)
    #expect(parsed.filled(block.extent) == example.extent)
  }

  @Test("know where they begin in the file")
  func places() {
    let text = "Å [x]\n\n  ## A\n\n> 1. b {#b}\n>\n>    c {#c}\n\n[x]: y"
    let places = Parsed(text, line: 10).document.blocks.map(\.place.description)
    #expect(places == ["12:3", "14:3", "16:6"])
  }

  @Test("Lists count the items with an id")
  func lists() {
    let text = "- a {#a}\n- b\n  1. c {#c}\n  2. d {#d}\n- e {#e}\n- f\n\n\n* g"
    let lists = Parsed(text).document.lists
    #expect(lists.map(\.place.description) == ["1:1", "3:3", "9:1"])
    #expect(lists.map(\.itemsWithID) == [2, 2, 0])
    #expect(lists.map { $0.firstWithoutID?.description } == ["2:1", nil, "9:1"])
  }

  @Test("Thematic breaks are counted directly in the document only")
  func thematicBreaks() {
    let document = Parsed("a\n\n---\n\n> b\n>\n> ***\n\n- c\n- ***\n\n___").document
    let rests = document.thematicBreaks.map { document.markup.html.bytes[$0...].prefix(6) }
    #expect(rests == Array(repeating: Array("<hr />".utf8)[...], count: 2))
    #expect(document.thematicBreaks.first == 9)
  }

  @Test("Marks come in the order of the markup")
  func order() {
    let text = "## A {#a}\n\nb [l](m) {#b}\n\n- c ![n](o)\n\n1. d {#d}\n   - e {#e}\n\n## F {#f}"
    let offsets = Parsed(text).document.markup.marks.map(\.offset)
    #expect(offsets == offsets.sorted())
    #expect(offsets.count == 12)
  }
}
