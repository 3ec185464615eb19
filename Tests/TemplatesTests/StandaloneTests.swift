import Testing

/// What all modules of Mustache say of tags that have a line to themselves.
@Suite struct StandaloneTests {
  @Test(arguments: [
    Rendering(
      "a section's tags take their lines away", "a\n{{#yes}}\nb\n{{/yes}}\nc", gives: "a\nb\nc"),
    Rendering("so do indented ones", "a\n  {{#yes}}\nb\n\t{{/yes}}\nc", gives: "a\nb\nc"),
    Rendering("blanks after them don't count", "{{#yes}} \t\nb\n{{/yes}} \n", gives: "b\n"),
    Rendering("an inverted section's do", "a\n{{^no}}\nb\n{{/no}}\nc", gives: "a\nb\nc"),
    Rendering("CRLF is a line break", "a\r\n{{#yes}}\r\n{{/yes}}\r\nb", gives: "a\r\nb"),
    Rendering("CR alone is none", "{{#yes}}\ra{{/yes}}", gives: "\ra"),
    Rendering("no line before is needed", "  {{#yes}}\n#{{/yes}}\n/", gives: "#\n/"),
    Rendering("no line break after is needed", "#{{#yes}}\n/\n  {{/yes}}", gives: "#\n/\n"),
    Rendering("text before keeps the line", "x {{#yes}}\nb\n{{/yes}}\n", gives: "x \nb\n"),
    Rendering("text after keeps the line", "{{#yes}} x\n  {{/yes}} y\n", gives: " x\n   y\n"),
    Rendering(
      "two tags keep the line", " {{#yes}}a{{/yes}}\n {{#yes}}{{/yes}}\n", gives: " a\n \n"),
    Rendering(
      "a tag after blanks and a tag keeps the line", "{{name}}  {{#yes}}\na{{/yes}}",
      gives: "page  \na"),
    Rendering("only the line goes", "\n\n{{#yes}}\n\n{{/yes}}\n\n", gives: "\n\n\n\n"),
  ])
  func takesTheLine(_ case: Rendering) throws { try `case`.check() }

  /// Mustache's module *comments*.
  @Test(arguments: [
    Rendering("a comment is not printed", "1{{! 2 }}3", gives: "13"),
    Rendering("it may hold anything but its end", "1{{! {{name} \"{{#x\" = }}3", gives: "13"),
    Rendering("it may hold several lines", "1{{!\n  2\n}}3\n", gives: "13\n"),
    Rendering("alone, it takes its line", "a\n  {{! b }}\nc", gives: "a\nc"),
    Rendering("alone, it takes its lines", "a\n  {{!\n b\n  }}\r\nc", gives: "a\nc"),
    Rendering("beside text it leaves blanks", "  12 {{! 34 }}\n", gives: "  12 \n"),
    Rendering("alone in a file, it leaves nothing", "{{! b }}", gives: ""),
  ])
  func skipsComments(_ case: Rendering) throws { try `case`.check() }
}
