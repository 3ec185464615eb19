import Testing

@Suite("Pipe tables")
struct TableTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let markup: String

    /// `rows`: cells of the table divided by `|`, the header first; `before` and `after` stand around it.
    init(_ name: String, _ text: String, before: String = "", _ rows: [String], after: String = "")
    {
      self.name = name
      self.text = text
      markup = before + Case.table(rows) + after
    }

    private static func table(_ rows: [String]) -> String {
      let head = row(rows[0], "th scope=\"col\"", "th")
      let body = rows.dropFirst().map { row($0, "td", "td") }.joined()
      return "<div class=\"table\">\n<table>\n<thead>\n\(head)</thead>\n"
        + (body.isEmpty ? "" : "<tbody>\n\(body)</tbody>\n") + "</table>\n</div>\n"
    }

    /// A cell may begin with its class and a colon.
    private static func row(_ cells: String, _ start: String, _ end: String) -> String {
      let cells = cells.split(separator: "¦", omittingEmptySubsequences: false).map { cell in
        let parts = cell.split(separator: "@", omittingEmptySubsequences: false)
        let attribute = parts.count > 1 ? " class=\"\(parts[0])\"" : ""
        return "<\(start)\(attribute)>\(parts.last ?? "")</\(end)>\n"
      }
      return "<tr>\n\(cells.joined())</tr>\n"
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("with pipes at the ends", "| a | b |\n|---|---|\n| c | d |", ["a¦b", "c¦d"]),
    Case("without", "a | b\n--- | ---\nc | d", ["a¦b", "c¦d"]),
    Case("one column", "| a |\n| - |\n| b |\nc", ["a", "b", "c"]),
    Case("no rows", "|a|\n|-|", ["a"]),
    Case(
      "alignments", "|a|b|c|d|\n|:-|:-:|-:|-|\n|e|f|g|h|",
      ["left@a¦center@b¦right@c¦d", "left@e¦center@f¦right@g¦h"]),
    Case("missing cells are empty", "|a|b|\n|-|-|\n|c|\n||d|", ["a¦b", "c¦", "¦d"]),
    Case("surplus cells are dropped", "|a|b|\n|-|-|\n|c|d|e|", ["a¦b", "c¦d"]),
    Case(
      "markup in cells", "|*a* b|`c`|\n|-|-|\n|[d](e)|<https://f.se>|",
      [
        "<em>a</em> b¦<code>c</code>",
        "<a href=\"e\">d</a>¦<a href=\"https://f.se\">https://f.se</a>",
      ]),
    Case("an escaped pipe is text", "|a\\|b|\n|-|\n|`c\\|d`|", ["a|b", "<code>c|d</code>"]),
    Case("an escaped brace in code is not", "|a|\n|-|\n|`\\{` \\{|", ["a", "<code>\\{</code> {"]),
    Case(
      "a pipe in code or a link divides nothing", "|a|\n|-|\n|`b|c`|\n|[d|e](f)|",
      [
        "a", "<code>b|c</code>", "<a href=\"f\">d|e</a>",
      ]),
    Case("text is escaped", "|\"<\"|\n|-|\n|&amp;|", ["&quot;&lt;&quot;", "&amp;"]),
    Case("after text", "x\ny\n|a|\n|-|\n|b|", before: "<p>x\ny</p>\n", ["a", "b"]),
    Case("a second row of dashes is a row", "|a|\n|-|\n|-|", ["a", "-"]),
    Case(
      "in an item", "- x\n  |a|\n  |-|\n- b", before: "<ul>\n<li>x\n", ["a"],
      after: "</li>\n<li>b</li>\n</ul>\n"),
    Case(
      "first in an item", "- |a|\n  |-|", before: "<ul>\n<li>\n", ["a"], after: "</li>\n</ul>\n"),
    Case(
      "in a quote", "> |a|\n> |-|\n\nb", before: "<blockquote>\n", ["a"],
      after: "</blockquote>\n<p>b</p>\n"),
    Case("a comment in a cell", "|a <!-- b --> c|\n|-|", ["a  c"]),
  ]

  @Test("are printed", arguments: cases)
  func printed(_ example: Case) {
    #expect(Parsed(example.text).filled == example.markup)
  }

  @Test(
    "are made of nothing else",
    arguments: [
      "a | b", "a | b\nc | d", "|a|b|\n|-|", "|a|\n|-|-|", "a\n:-:", "|a|\n|-x|", "|a|\n|::|",
      "|-|-|", "|a|\n\n|-|",
      "|a\\|\n|-|-|", "    |a|\n    |-|", "```\n|a|\n|-|\n```", "## |a|\n|-|", "`|a|\n|-|`",
    ])
  func notMade(_ text: String) throws {
    #expect(Parsed(text).plain == (try CMarkProgram.render(text)))
  }
}
