import Markdown
import SafeHTML
import Source
import Testing

@Suite("Links and images")
struct LinkTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    /// Address, text and place of what is open, and of what is not.
    let links: [String]
    let external: [String]

    init(_ name: String, _ text: String, _ links: [String], external: [String] = []) {
      self.name = name
      self.text = text
      self.links = links
      self.external = external
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("relative", "å [b *c*](../d.md)", ["../d.md|b c|1:3"]),
    Case("an anchor", "[a](#b)", ["#b|a|1:1"]),
    Case("within the site", "[a](/b/?c=d&e)", ["/b/?c=d&e|a|1:1"]),
    Case("nowhere", "[a]()", ["|a|1:1"]),
    Case("resolved, but not percent-decoded", "[a](b&amp;c\\{d%20e)", ["b&c{d%20e|a|1:1"]),
    Case("a reference", "a\n> b\n> [c]\n\n[c]: d", ["d|c|3:3"]),
    Case("a path with a colon", "[a](./b:c)", ["./b:c|a|1:1"]),
    Case("a scheme with a sign in it", "[a](b c:d) [a](<b c:d>)", ["b c:d|a|1:12"]),
    Case("an image", "a ![b\n*c*](d.png)", ["d.png|b c|1:3 image"]),
    Case("an image elsewhere", "![b](https://c.se/d.png)", ["https://c.se/d.png|b|1:1 image"]),
    Case("an image in a link", "[![a](b) c](d)", ["d|a c|1:1", "b|a|1:2 image"]),
    Case("a link in an image is none", "![[a](b)](c)", ["c|a|1:1 image"]),
    Case("in a table", "| a |\n|---|\n| [b](c) |", ["c|b|3:3"]),
    Case("the same text twice", "[a](b) [a](c)", ["b|a|1:1", "c|a|1:8"]),
    Case("with an escape in its text", "å [\\*a](b)", ["b|*a|1:3"]),
    Case("https", "a [b](https://c.se)", [], external: ["https://c.se|b|1:3"]),
    Case("in capitals", "[b](HTTP://c.se)", [], external: ["HTTP://c.se|b|1:1"]),
    Case(
      "mail and telephone", "[a](mailto:b@c.se) [d](tel:11414)", [],
      external: ["mailto:b@c.se|a|1:1", "tel:11414|d|1:20"]),
    Case(
      "between angle brackets", "a\nå <https://c.se> <b@c.se>", [],
      external: ["https://c.se|https://c.se|2:3", "mailto:b@c.se|b@c.se|2:18"]),
    Case("a refused one is in neither list", "[a](javascript:b) ![c](data:d)", []),
  ]

  @Test("are listed with their text and place", arguments: cases)
  func listed(_ example: Case) {
    let document = Parsed(example.text).document
    #expect(document.links.map(describe) == example.links)
    #expect(document.externalLinks.map(describe) == example.external)
    #expect(document.markup.marks.count == example.links.count)
  }

  private func describe(_ link: Link) -> String {
    "\(link.address)|\(link.text)|\(link.place.description)" + (link.isImage ? " image" : "")
  }

  @Test(
    "No address that a browser would run is printed",
    arguments: [
      "[a](javascript:alert(1))", "[a](JAVASCRIPT:alert(1))", "[a](java&Tab;script:alert(1))",
      "[a](java&NewLine;script:alert(1))", "[a](&#1;javascript:alert(1))", "<javascript:alert(1)>",
      "[a](javascript&colon;alert(1))", "[a](vbscript:b)", "![a](javascript:alert(1))",
      "[a][b]\n\n[b]: javascript:c",
      "[a](data:text/html;base64,b)",
    ])
  func refused(_ text: String) {
    let addresses = Parsed(text).plain.matches(of: /(?:href|src)="(.*?)"/).map(\.1)
    #expect(addresses == [""])
  }

  @Test("Nothing breaks out of an attribute")
  func attributes() {
    let text =
      "[a](/b\"onclick=c 'd\"e<f') ![\"g<h>](i \"j&quot;k\") <https://l.se/\"m>\n\n``` n\"o\n```"
    let markup = Parsed(text).filled
    #expect(
      markup == """
        <p><a href="/b&quot;onclick=c" title="d&quot;e&lt;f">a</a> <img src="i" alt="&quot;g&lt;h&gt;" \
        title="j&quot;k" /> <a href="https://l.se/%22m">https://l.se/&quot;m</a></p>
        <pre><code class="language-n&quot;o"></code></pre>

        """)
  }
}
