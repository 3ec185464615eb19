import Markdown
import Testing

@Suite("A comment is dropped without a word, wherever it stands and whatever it holds")
struct CommentTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let markup: String

    init(_ name: String, _ text: String, _ markup: String) {
      testDescription = name
      self.text = text
      self.markup = markup
    }
  }

  static let cases = [
    Case("with two hyphens in it", "a <!-- b -- c --> d", "<p>a  d</p>\n"),
    Case("with three", "a <!-- b --- c --> d", "<p>a  d</p>\n"),
    Case("with a hyphen at its end", "a <!-- b ---> c", "<p>a  c</p>\n"),
    Case("with nothing in it", "a <!----> b <!--> c <!---> d", "<p>a  b  c  d</p>\n"),
    Case("over a blank line", "a <!-- b\n\n## c\n\n- d {#e}\n--> f", "<p>a  f</p>\n"),
    Case("over lines of a quote", "> a <!-- b\n> c --> d\n\ne", "<blockquote>\n<p>a  d</p>\n</blockquote>\n<p>e</p>\n"),
    Case("that begins in a list and ends outside of it", "- a <!-- b\n\nc -->\n\nd", "<ul>\n<li>a </li>\n</ul>\n<p>d</p>\n"),
    Case("as a block", "a\n\n<!-- b -- c\n\nd -->\n\ne", "<p>a</p>\n<p>e</p>\n"),
    Case("several as a block", "<!-- a --> <!-- b -->\n\nc", "<p>c</p>\n"),
    Case("before the words of its line", "<!-- a --> b", "<p>b</p>\n"),
    Case("over lines before words", "<!--\na\n-->  b *c*", "<p>b <em>c</em></p>\n"),
    Case("before the words of an item", "- <!-- a --> b\n- c", "<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n"),
    Case("with tags in it", "a <!-- <b>c</b> > --> d", "<p>a  d</p>\n"),
    Case("with the start of another in it", "a <!-- b <!-- c --> d", "<p>a  d</p>\n"),
    Case("with the marks of code in it", "a <!-- ` --> b `c`", "<p>a  b <code>c</code></p>\n"),
    Case("with a fence in it", "<!--\n```\n-->\n\na", "<p>a</p>\n"),
    Case("in a heading", "## a <!-- b -- c -->", "<h2>a </h2>\n"),
    Case("in emphasis", "**a <!-- b -- c --> d**", "<p><strong>a  d</strong></p>\n"),
    Case("in the text of a link", "[a <!-- b -- c --> d](/e)", "<p><a href=\"/e\">a  d</a></p>\n"),
    Case("in an alternative text", "![a <!-- b -- c --> d](/e)", "<p><img src=\"/e\" alt=\"a  d\" /></p>\n"),
    Case("in a cell", "|a|\n|-|\n|b <!-- c -- d | e -->|", "<div class=\"table\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b </td>\n</tr>\n</tbody>\n</table>\n</div>\n"),
    Case("but not in code", "`<!-- a -- b -->` <!-- c -- d -->", "<p><code>&lt;!-- a -- b --&gt;</code> </p>\n"),
    Case("nor in a block of code", "```\n<!-- a\n```\n\nb <!-- c -- d --> e", "<pre><code>&lt;!-- a\n</code></pre>\n<p>b  e</p>\n"),
    Case("nor where its bracket is escaped", "a \\<!-- b --> c", "<p>a &lt;!-- b --&gt; c</p>\n"),
  ]

  @Test("as a table of cases", arguments: cases)
  func dropped(_ example: Case) {
    let parsed = Parsed(example.text)
    #expect(parsed.plain == example.markup)
    #expect(parsed.reports == [])
  }

  @Test(
    "After an attribute block it counts as not there",
    arguments: [
      "a {#b} <!-- c -- d -->", "a {#b} <!-- c\n\nd -->", "a {#b}<!--> <!-- c -->", "## a {#b} <!-- {#c} -- {d -->",
      "- a {#b} <!-- c -- d -->", "<!-- c --> a {#b}",
    ])
  func afterAttributes(_ text: String) {
    let parsed = Parsed(text)
    #expect(parsed.reports == [])
    #expect(parsed.block("b")?.text == "a")
  }

  @Test("Places behind a comment are those of the file")
  func places() {
    #expect(Parsed("å <!-- åäö -- b --> {#B}").reports == ["id-not-kebab-case 1:22"])
    #expect(Parsed("a <!-- b\n\nåä -->\n\n- å {#B}").reports == ["id-not-kebab-case 5:6"])
    #expect(Parsed("- a\n\n  <!-- b\n\n-->\n\n# c").reports == ["heading-of-level-one 7:1"])
  }

  @Test("What never ends hides all that comes after it")
  func unclosed() {
    let parsed = Parsed("a <!-- b\n\nc {#d}")
    #expect(parsed.plain == "<p>a </p>\n")
    #expect(parsed.reports == ["comment-not-closed 1:3"])
  }

  @Test("So many in code that not each can be told are shown as they are")
  func manyInCode() {
    let parsed = Parsed(String(repeating: "`<!-- a -- b -->`\n\n", count: 100))
    #expect(parsed.plain.matches(of: /&lt;!-- a -- b --&gt;/).count == 100)
  }
}
