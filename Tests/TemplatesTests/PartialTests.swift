import Testing

/// Mustache's module *partials*.
@Suite struct PartialTests {
  @Test(arguments: [
    Rendering("a partial is put in", "({{>p}})", ["p": "text"], gives: "(text)"),
    Rendering("its name may have folders", "({{> a/b-c }})", ["a/b-c": "text"], gives: "(text)"),
    Rendering(
      "it sees the names around it", "{{#items}}{{>p}}{{/items}}", ["p": "*{{name}}*"],
      gives: "*one**two*"),
    Rendering(
      "the same names mean something else elsewhere",
      "{{>p}} {{#person}}{{>p}}{{#city}}{{>p}}{{/city}}{{/person}}",
      ["p": "{{name}}"], gives: "page JoeBerg"),
    Rendering(
      "it may include others", "{{>p}}", ["p": "a{{>q}}", "q": "b{{>r}}", "r": "c"], gives: "abc"),
    Rendering("one may be there twice", "{{>p}}{{>p}}", ["p": "a"], gives: "aa"),
    Rendering("an empty one leaves nothing", "a\n {{>p}}\nb", ["p": ""], gives: "a\nb"),
  ])
  func includes(_ case: Rendering) throws { try `case`.check() }

  @Test(arguments: [
    Rendering("beside text, blanks stay", "| {{>p}} |", ["p": "\t|\t"], gives: "| \t|\t |"),
    Rendering(
      "beside text, nothing is indented", "  {{name}}  {{>p}}\n", ["p": ">\n>"],
      gives: "  page  >\n>\n"),
    Rendering(
      "alone, each line is indented", "a\n {{>p}}\nb\n", ["p": "|\n{{name}}\n|\n"],
      gives: "a\n |\n page\n |\nb\n"),
    Rendering(
      "CRLF is a line break", "|\r\n {{>p}}\r\n|", ["p": ">\r\n>"], gives: "|\r\n >\r\n >|"),
    Rendering("no line before is needed", "  {{>p}}\n>", ["p": ">\n>"], gives: "  >\n  >>"),
    Rendering("no line break after is needed", ">\n  {{>p}}", ["p": ">\n>"], gives: ">\n  >\n  >"),
    Rendering(
      "empty lines stay empty", "  {{>p}}", ["p": "a\n\nb\r\n\r\nc"], gives: "  a\n\n  b\r\n\r\n  c"
    ),
    Rendering(
      "lines of a list are indented", "  {{>p}}", ["p": "{{#items}}\n{{name}}\n{{/items}}\n"],
      gives: "  one\n  two\n"),
    Rendering(
      "indentations add up", " {{>p}}", ["p": "a\n {{>q}}\nb\n", "q": "c\nd\n"],
      gives: " a\n  c\n  d\n b\n"),
    Rendering(
      "lines of a value are not indented", " {{>p}}", ["p": "{{>q}}{{sharp}}", "q": "a\nb"],
      gives: " a\nb&amp; &quot; &lt; &gt;"),
  ])
  func indents(_ case: Rendering) throws { try `case`.check() }
}
