import SafeHTML
import Testing

/// Abbreviations are explained where a text first has them, and nowhere else.
@Suite struct GlossaryTests {
  private static let glossary = Glossary([
    (["EST"], "effektiv samordning för trygghet"), (["SSPF"], "skola, socialtjänst, polis och fritid"),
    (["Brå", "BRÅ"], "Brottsförebyggande rådet"), (["SIG"], "sociala insatsgrupper"), (["SCB"], "Statistiska centralbyrån"),
  ])

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let markup: String
    /// `EST` in brackets: what is explained.
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "a word", markup: "<p>I EST ingår</p>", expected: "<p>I [EST] ingår</p>"),
    Case(name: "at the end", markup: "I EST", expected: "I [EST]"),
    Case(name: "the first alone", markup: "<p>EST och EST</p>", expected: "<p>[EST] och EST</p>"),
    Case(name: "two ways to write one", markup: "Brå (2019) och BRÅ", expected: "[Brå] (2019) och BRÅ"),
    Case(name: "a genitive", markup: "SCB:s siffror", expected: "[SCB:s] siffror"),
    Case(name: "a compound", markup: "EST-metoden, och BRÅ-rapport", expected: "[EST-metoden], och [BRÅ-rapport]"),
    Case(name: "two on one line", markup: "SSPF/SIG", expected: "[SSPF]/[SIG]"),
    Case(name: "a part of a word", markup: "EEST, ESTs, EST2 och pEST", expected: "EEST, ESTs, EST2 och pEST"),
    Case(name: "a letter beyond ASCII before and after", markup: "ÅEST ESTÅ", expected: "ÅEST ESTÅ"),
    Case(name: "another case", markup: "est, Est, brå", expected: "est, Est, brå"),
    Case(name: "an address", markup: "www.SCB.se, SCB.se, SCB@a.se", expected: "www.SCB.se, SCB.se, SCB@a.se"),
    Case(name: "the end of a sentence", markup: "Med EST. Där", expected: "Med [EST]. Där"),
    Case(name: "among capitals", markup: "HÅLL SIG BORTA. HÅLL SIG! SIG BORT", expected: "HÅLL SIG BORTA. HÅLL SIG! SIG BORT"),
    Case(name: "among other abbreviations", markup: "EST SSPF", expected: "[EST] [SSPF]"),
    Case(name: "a heading", markup: "<h2>EST</h2><p>EST</p>", expected: "<h2>EST</h2><p>[EST]</p>"),
    Case(name: "code", markup: "<code>EST</code> <pre><code>EST</code></pre> EST", expected: "<code>EST</code> <pre><code>EST</code></pre> [EST]"),
    Case(name: "an attribute", markup: "<img src=\"EST\" alt=\"EST\">EST", expected: "<img src=\"EST\" alt=\"EST\">[EST]"),
    Case(name: "in a link", markup: "<a href=\"\">EST</a>", expected: "<a href=\"\">[EST]</a>"),
    Case(
      name: "explained before", markup: "Skola, socialtjänst, polis och fritid (SSPF). SSPF",
      expected: "Skola, socialtjänst, polis och fritid (SSPF). SSPF"),
    Case(
      name: "explained behind a link", markup: "<a href=\"\">SSPF</a> – skola, socialtjänst, polis och fritid",
      expected: "<a href=\"\">SSPF</a> – skola, socialtjänst, polis och fritid"),
    Case(name: "one that another text has", markup: "SSPF och EST", expected: "[SSPF] och [EST]"),
  ])
  func eachIsExplainedOnce(example: Case) {
    var seen: Set<Glossary.Number> = []
    let markup = MarkedHTML(html: HTML(trusted: Array(example.markup.utf8)), marks: [])
    let html = Self.glossary.explained(markup, &seen).html.description
    #expect(Self.brackets(html) == example.expected)
  }

  private static func brackets(_ html: String) -> String {
    html.replacing(/<abbr title="[^"]*">/, with: "[").replacing("</abbr>", with: "]")
  }

  @Test func theMeaningIsItsTitle() {
    var seen: Set<Glossary.Number> = []
    let glossary = Glossary([(["A&B"], "x"), (["AB"], "\"a\" & <b>")])
    #expect(glossary.explained("AB < 2", &seen).description == "<abbr title=\"&quot;a&quot; &amp; &lt;b&gt;\">AB</abbr> &lt; 2")
    #expect(seen == [1])
    #expect(glossary.explained("AB", &seen).description == "AB")
  }

  /// Open places stay where they are in the text.
  @Test func openPlacesMoveWithTheText() {
    let markup = MarkedHTML(
      html: HTML(trusted: Array("<p>EST</p><p>x</p><a href=\"\">SSPF</a>".utf8)),
      marks: [
        MarkedHTML.Mark(offset: 2, kind: .id(block: 0)), MarkedHTML.Mark(offset: 10, kind: .slot(block: 0)),
        MarkedHTML.Mark(offset: 12, kind: .id(block: 1)), MarkedHTML.Mark(offset: 27, kind: .address(link: 0)),
        MarkedHTML.Mark(offset: 37, kind: .slot(block: 1)),
      ])
    var seen: Set<Glossary.Number> = []
    let filled = Self.glossary.explained(markup, &seen).filled(
      id: { "b\($0)" }, address: { "a\($0)" }, slot: { HTML(trusted: Array("<i>\($0)</i>".utf8)) })
    #expect(
      Self.brackets(filled.description)
        == "<p id=\"b0\">[EST]</p><i>0</i><p id=\"b1\">x</p><a href=\"a0\">[SSPF]</a><i>1</i>")
  }
}
