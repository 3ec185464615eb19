import Foundation
import Testing

@Suite("Plain CommonMark")
struct CommonMarkTests {
  struct Example: CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  static let examples = [
    Example(name: "nothing", text: ""),
    Example(name: "paragraphs and breaks", text: "Ett  \ntvå\\\ntre\nfyra\n\nfem"),
    Example(name: "headings", text: "## Två ##\n\nEtt\n===\n\nTvå\n---\n###### Sex"),
    Example(name: "a tight list in a tight list", text: "- a\n- b\n  - c\n    1. d\n- e"),
    Example(name: "a loose list", text: "3. a\n\n   b\n4. c\n\n- d"),
    Example(name: "an item that starts with a heading", text: "- # a\n  b\n- > c\n\n  d"),
    Example(name: "an empty item", text: "-\n- a\n-"),
    Example(name: "quotes", text: "> a\nb\n> > c\n\n> - d\n>\n>   e"),
    Example(name: "code", text: "    a < b\n\n```swift x\n\"&\"\n```\n\n~~~\n~~~\n\n`` a`b  c ``"),
    Example(name: "a language with its prefix", text: "```language-c\n```"),
    Example(name: "emphasis", text: "*a **b** _c_* ***d*** e*f*g __h__i"),
    Example(
      name: "links", text: "[a *b*](/c?d=1&e='f'å \"g & h\") <https://a.se/[x]> <a@b.se> [](#d)"),
    Example(
      name: "external addresses", text: "[a](HTTPS://a.se/ö) [b](tel:114%2014) [c](mailto:a@b.se)"),
    Example(name: "references", text: "[a][b] ![c][b]\n\n[b]: ../d.md 'e'"),
    Example(name: "images", text: "![a *b* `c` [d](e)\nf ![g](h)](i.png \"j\")"),
    Example(name: "HTML", text: "<div>\na\n</div>\n\nb <b class=\"c\">d</b> e"),
    Example(name: "entities", text: "&auml; &#123; &lt; &nosuch; &quot; [a](/&auml;)"),
    Example(name: "escapes", text: "\\{#a} \\| \\* `\\{` `\\|` [a](/\\{b \"\\|\")\n\n    \\{\\|"),
    Example(name: "braces that mean nothing", text: "{} { #a} {a b} {a b=c} {= } a{ {a, b} {{x}}"),
    Example(name: "pipes that mean nothing", text: "a | b\nc | d\n\n| - |\n\n|a|b|\n|-|"),
    Example(name: "Windows line ends", text: "a\r\nb\r\n\r\n- c\r\n- d\r\n"),
    Example(name: "rules", text: "a\n\n---\n\n- b\n- ***"),
  ]

  @Test("is rendered exactly as cmark renders it", arguments: examples)
  func own(_ example: Example) throws {
    #expect(Parsed(example.text).plain == (try CMarkProgram.render(example.text)))
  }

  @Test(
    "made at random is rendered exactly as cmark renders it", arguments: 0..<300 as Range<UInt64>)
  func random(_ seed: UInt64) throws {
    var generator = RandomMarkdown(seed: seed)
    let text = generator.text(of: 80)
    #expect(Parsed(text).plain == (try CMarkProgram.render(text)), "\(text)")
  }

  struct SpecificationExample: Decodable {
    let markdown: String
    let example: Int

    /// What chapter 6 of docs/content-format.md changes: comments and other schemes; and cmark prints an
    /// empty title, which can't be told from none.
    var isAsInCMark: Bool {
      !markdown.contains("<!--")
        && markdown.firstMatch(of: /[<(:]\s*<?(?!https?:|mailto:)[A-Za-z][A-Za-z0-9+.\-]+:/) == nil
    }
  }

  @Test(
    "of the specification is rendered exactly as cmark renders it",
    .enabled(if: specification != nil, "COMMONMARK_SPEC names no file"))
  func ofSpecification() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: try #require(Self.specification)))
    let examples = try JSONDecoder().decode([SpecificationExample].self, from: data)
    let compared = examples.filter(\.isAsInCMark)
    #expect(compared.count > 630)
    for example in compared {
      #expect(
        Parsed(example.markdown).plain == (try CMarkProgram.render(example.markdown)),
        "example \(example.example)")
    }
  }

  private static let specification = ProcessInfo.processInfo.environment["COMMONMARK_SPEC"]
}
