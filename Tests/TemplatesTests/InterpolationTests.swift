import Testing

/// Mustache's module *interpolation*.
@Suite struct InterpolationTests {
  @Test(arguments: [
    Rendering("text without tags stays as it is", "Hej {du} } {! \n", gives: "Hej {du} } {! \n"),
    Rendering("a name becomes its text", "Hej {{name}}!", gives: "Hej page!"),
    Rendering("text is escaped", "{{sharp}}", gives: "&amp; &quot; &lt; &gt;"),
    Rendering("HTML is not", "{{markup}}", gives: "<b>&amp;</b>"),
    Rendering("what is missing prints nothing", "({{missing}})", gives: "()"),
    Rendering("what is empty prints nothing", "({{blank}}{{blankMarkup}})", gives: "()"),
    Rendering("blanks in a tag don't count", "|{{ name }}|{{\t\nname\r\n}}|", gives: "|page|page|"),
    Rendering("blanks around a tag stay", "| {{name}} |", gives: "| page |"),
    Rendering("a value alone on its line keeps the line", "  {{name}}\n", gives: "  page\n"),
    Rendering(
      "what a value holds is not read as a template", "{{>p}}", ["p": "{ {{name}} }"],
      gives: "{ page }"),
    Rendering("braces may touch a tag", "{{name}}}", gives: "page}"),
  ])
  func prints(_ case: Rendering) throws { try `case`.check() }

  @Test(arguments: [
    Rendering("a dot leads into a record", "{{person.name}}", gives: "Joe"),
    Rendering("dots lead on", "{{person.city.name}}", gives: "Berg"),
    Rendering("a missing value at the end prints nothing", "({{person.city.size}})", gives: "()"),
    Rendering(
      "a missing record on the way prints nothing", "({{person.formerCity.name}})", gives: "()"),
    Rendering(
      "a missing record at the start prints nothing", "({{nobody.city.name}})", gives: "()"),
    Rendering(
      "the first part is looked up outwards", "{{#items}}{{person.name}} {{/items}}",
      gives: "Joe Joe "),
    Rendering(
      "the first part may stand further in", "{{#person}}{{city.name}}{{/person}}", gives: "Berg"),
  ])
  func followsDots(_ case: Rendering) throws { try `case`.check() }
}
