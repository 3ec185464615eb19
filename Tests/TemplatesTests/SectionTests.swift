import Testing

/// Mustache's modules *sections* and *inverted*.
@Suite struct SectionTests {
  @Test(arguments: [
    ("yes", true), ("no", false),
    ("name", true), ("blank", false), ("missing", false),
    ("markup", true), ("blankMarkup", false),
    ("person", true), ("nobody", false),
    ("items", true), ("noItems", false),
    ("words", true), ("noWords", false),
    ("person.name", true), ("person.city.size", false), ("person.formerCity", false),
    ("nobody.city.name", false),
  ])
  func asksWhetherSomethingIsThere(name: String, isThere: Bool) throws {
    try Rendering(
      name,
      "{{^\(name)}}not {{/\(name)}}there{{#noItems}}{{#\(name)}}never{{/\(name)}}{{/noItems}}",
      gives: isThere ? "there" : "not there"
    ).check()
  }

  @Test(arguments: [
    ("yes", true), ("no", false), ("name", true), ("blank", false), ("markup", true), ("person", true),
    ("nobody", false), ("items", true), ("noItems", false), ("words", true), ("noWords", false),
    ("person.name", true), ("person.formerCity", false),
  ])
  func aQuestionMarkOnlyAsks(name: String, isThere: Bool) throws {
    try Rendering(
      name, "{{#\(name)?}}{{sharp}}, {{/\(name)?}}{{^\(name)?}}no {{/\(name)?}}{{name}}",
      gives: isThere ? "&amp; &quot; &lt; &gt;, page" : "no page"
    ).check()
  }

  @Test(arguments: [
    Rendering("a true section is there once", "{{#yes}}a{{/yes}}", gives: "a"),
    Rendering("a value's section is there once", "{{#name}}({{name}}){{/name}}", gives: "(page)"),
    Rendering("a list is repeated", "{{#items}}{{name}},{{/items}}", gives: "one,two,"),
    Rendering("an empty list is not there", "({{#noItems}}x{{/noItems}})", gives: "()"),
    Rendering("texts are repeated", "{{#words}}({{.}}){{/words}}", gives: "(a)(&lt;b&gt;)()"),
    Rendering("a text may be asked for", "{{#words}}{{^.}}tom{{/.}}{{/words}}", gives: "tom"),
    Rendering("a record's names are its own", "{{#person}}{{name}}{{/person}}", gives: "Joe"),
    Rendering(
      "names are looked up outwards", "{{#person}}{{#city}}{{sharp}}{{/city}}{{/person}}",
      gives: "&amp; &quot; &lt; &gt;"),
    Rendering(
      "the innermost name counts",
      "{{#person}}{{#city}}{{name}}{{/city}}{{name}}{{/person}}{{name}}",
      gives: "BergJoepage"),
    Rendering(
      "a missing value is not looked for further out",
      "{{#items}}{{#parts}}{{number}}{{/parts}}{{#person}}{{#city}}[{{size}}]{{/city}}{{/person}}{{/items}}",
      gives: "12[][]"),
    Rendering(
      "lists stand in lists",
      "{{#items}}{{name}}:{{#parts}}{{number}}{{/parts}}{{^parts}}–{{/parts}}{{#tags}}{{.}}{{/tags}};{{/items}}",
      gives: "one:12x;two:–yz;"),
    Rendering(
      "names of a record are there among its texts",
      "{{#items}}{{#tags}}{{name}}{{.}} {{/tags}}{{/items}}",
      gives: "onex twoy twoz "),
    Rendering(
      "a section may stand in one of its name", "{{#yes}}a{{#yes}}b{{/yes}}c{{/yes}}", gives: "abc"),
    Rendering(
      "a false section takes all inside away", "a{{#no}}b{{#items}}c{{/items}}{{/no}}d", gives: "ad"
    ),
    Rendering(
      "asking leaves the dot alone", "{{#words}}{{#yes}}{{.}}{{/yes}}{{/words}}",
      gives: "a&lt;b&gt;"),
    Rendering(
      "a list stands once for all in its question",
      "{{#items?}}({{#items}}{{name}}{{#parts?}}:{{#parts}}{{number}}{{/parts}}{{/parts?}};{{/items}}){{/items?}}",
      gives: "(one:12;two;)"),
    Rendering(
      "flags differ for each item", "{{#items}}{{name}}{{^isLast}}, {{/isLast}}{{/items}}",
      gives: "one, two"),
    Rendering(
      "blanks in tags don't count", "{{# yes }}={{/ yes }}{{^ no\n}}={{/no }}", gives: "=="),
  ])
  func repeatsOrLeavesOut(_ case: Rendering) throws { try `case`.check() }
}
