import Content
import Diagnostics
import PromiseModel
import SafeHTML
import Source
import Testing

/// What of an author's text can vanish in the readers of Markdown and Content, or reach the page as something else,
/// without a word? Each answer is an example: its words are on the page, or it is told of.
struct VanishingTextTests {
  enum Answer: Sendable {
    /// These words are on the page.
    case shown(String)
    case told(String)
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let answer: Answer

    init(_ name: String, _ text: String, _ answer: Answer) {
      testDescription = name
      self.text = text
      self.answer = answer
    }
  }

  static let texts = [
    Example("a comment that never ends", "Före. <!-- Efter.", .told("comment-not-closed")),
    Example("words beside a comment", "<!-- a --> Orden.", .shown("Orden.")),
    Example("words after a comment over blocks", "a <!--\n\n- b\n\n--> Orden.", .shown("Orden.")),
    Example("what is written like a comment in code", "`<!-- Orden -->`", .shown("<!-- Orden -->")),
    Example("a paragraph of HTML", "<p>Orden.</p>", .told("words-in-html")),
    Example("words between tags", "<b>Orden.</b>", .told("raw-html")),
    Example("words between signs that are no tag", "Skriv <åäö> här.", .shown("<åäö>")),
    Example("a word between signs that is a tag", "Skriv <namn> här.", .told("raw-html")),
    Example("a definition that nothing uses", "[Obs]: Inställt.", .told("definition-unused")),
    Example("a note of one word", "Ord[^1].\n\n[^1]: Enkäten", .told("no-footnotes")),
    Example("a cell without a column", "| a |\n|---|\n| b | c |", .told("table-cell-without-column")),
    Example("the words before a table", "Orden.\n| a |\n|---|\n| b |", .shown("Orden.")),
    Example("a table of tabs", "a\tb\nc\td", .told("tabs-are-no-table")),
    Example("a link with a blank", "[planen](en plan.pdf)", .told("link-not-read")),
    Example("a link without an address", "[planen]()", .told("link-without-address")),
    Example("the words of a refused link", "[Orden](ftp://a.se)", .told("link-scheme-refused")),
    Example("an anchor of its own", "[a](#b)", .told("anchor-missing")),
    Example("a picture's words", "![Orden](../media/karta.png)", .shown("Orden")),
    Example("the title of a link", "[a](om.md \"Orden\")", .shown("Orden")),
    Example("an attribute block in the middle", "a {#b} c", .told("attributes-misplaced")),
    Example("an attribute block that never closes", "a {#b", .told("attributes-not-closed")),
    Example("a brace that is none", "a {b} c", .shown("a {b} c")),
    Example("a block without an id that holds for nothing", "a {by=police}", .told("attributes-without-id")),
    Example("an id twice", "a {#b}\n\nc {#b}", .told("id-twice")),
    Example("a line of hyphens below a sentence", "En mening.\n---", .told("hyphens-make-heading")),
    Example("a hard break", "a\\\nOrden.", .shown("Orden.")),
    Example("an entity", "R&amp;D", .shown("R&amp;D")),
    Example("what begins further in", "    Orden.", .told("indent-makes-code")),
    Example("a link without words", "[](om.md)", .told("link-text-says-nothing")),
    Example("a link of a picture without words", "[![](../media/karta.png)](om.md)", .told("image-without-text")),
    Example("bold with blanks inside", "Vi ses på ** torget ** idag.", .told("mark-is-text")),
    Example("bold that never ends", "Vi **lovar att göra det.", .told("mark-is-text")),
    Example("words that are struck out", "Vi ~~lovar~~ vill.", .told("mark-is-text")),
    Example("a box that is ticked", "- [x] Klart.", .told("mark-is-text")),
    Example("a code of another generator", "Se {{ page.title }}.", .told("mark-is-text")),
    Example("a reference that is none", "Upp &nsbp; ner.", .told("mark-is-text")),
    Example("stars in a sum", "Det är 2 ** 3.", .shown("2 ** 3.")),
    Example("stars in code", "`**Orden`", .shown("**Orden")),
    Example("an ampersand", "Park & Ride; R&D", .shown("Park &amp; Ride; R&amp;D")),
    Example("what turns the order of signs", "Vi \u{202E}lovar\u{202C} det.", .told("character-unseen")),
    Example("a number that begins a line", "2023. Ett år.", .shown("start=\"2023\"")),
  ]

  @Test(arguments: texts)
  func noTextVanishesWithoutAWord(_ example: Example) throws {
    let (site, log) = Fixture(["pages/prov.md": "---\ntitle: Prov\n---\n\(example.text)\n"]).linked()
    let problems = log.sorted().filter { $0.severity > .note }.map(\.code.name)
    switch example.answer {
    case .told(let code): #expect(Set(problems) == [code])
    case .shown(let words):
      #expect(problems == [])
      let page = try #require(site?.facts.pages.first { $0.slug == "prov" })
      #expect(String(decoding: page.prose.markup.html.bytes, as: UTF8.self).contains(words.replacing("<", with: "&lt;").replacing(">", with: "&gt;")))
    }
  }

  /// The same in a key's value.
  @Test(arguments: [
    Example("stars", "Vi **lovar** det.", .told("markdown-in-value")), Example("a link", "Se [mer](om.md).", .told("markdown-in-value")),
    Example("a reference", "Vi&nbsp;lovar", .told("markdown-in-value")),
    Example("what turns the order of signs", "Vi \u{202E}lovar\u{202C} det.", .told("character-unseen")),
    Example("signs of a text", "R&D [1] <i>penna</i> 2 * 3", .shown("")),
  ])
  func noValueReachesThePageAsSomethingElse(_ example: Example) {
    let log = Fixture(["pages/prov.md": "---\ntitle: Prov\nsummary: \"\(example.text)\"\n---\nText.\n"]).linked().log
    let problems = Set(log.sorted().filter { $0.severity > .note }.map(\.code.name))
    switch example.answer {
    case .told(let code): #expect(problems == [code])
    case .shown: #expect(problems == [])
    }
  }
}
