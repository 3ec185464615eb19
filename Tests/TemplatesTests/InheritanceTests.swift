import Testing

/// Mustache's optional module *inheritance*. Left out: a block's content keeps the indentation that it was
/// written with.
@Suite struct InheritanceTests {
  @Test(arguments: [
    Rendering("a block has a default", "{{$title}}Namn{{/title}}", gives: "Namn"),
    Rendering(
      "a default has names", "{{$b}}{{name}}{{#person}} {{name}}{{/person}}{{/b}}",
      gives: "page Joe"),
    Rendering(
      "a parent's default is kept", "{{<p}}{{/p}}", ["p": "({{$b}}default{{/b}})"],
      gives: "(default)"),
    Rendering(
      "a block is filled", "{{<p}}{{$b}}filled{{/b}}{{/p}}", ["p": "({{$b}}default{{/b}})"],
      gives: "(filled)"),
    Rendering(
      "only the block that is named", "{{<p}}{{$b}}2{{/b}}{{/p}}",
      ["p": "{{$a}}a{{/a}}{{$b}}b{{/b}}"], gives: "a2"),
    Rendering(
      "wherever it stands", "{{<p}}{{$b}}2{{/b}}{{/p}}", ["p": "{{$b}}b{{/b}}{{$b}}c{{/b}}"],
      gives: "22"),
    Rendering(
      "each time anew", "{{<p}}{{$b}}1{{/b}}{{/p}}{{<p}}{{$b}}2{{/b}}{{/p}}{{<p}}{{/p}}",
      ["p": "|{{$b}}b{{/b}}"], gives: "|1|2|b"),
    Rendering(
      "a block may be empty", "{{<p}}{{$b}}{{/b}}{{/p}}", ["p": "({{$b}}default{{/b}})"],
      gives: "()"),
    Rendering(
      "a partial is a parent without blocks", "{{>p}}", ["p": "({{$b}}default{{/b}})"],
      gives: "(default)"),
    Rendering(
      "a value has nothing to do with a block", "{{<p}}{{$name}}b{{/name}}{{/p}}",
      ["p": "{{$name}}{{/name}}{{name}}"], gives: "bpage"),
    Rendering(
      "blanks in tags don't count", "{{< p }}{{$ b }}1{{/ b }}{{/ p }}", ["p": "{{$b }}b{{/b}}"],
      gives: "1"),
    Rendering(
      "comments between blocks are skipped", "{{<p}} {{! a }}\n{{$b}}1{{/b}} {{/p}}",
      ["p": "{{$b}}b{{/b}}"], gives: "1"),
  ])
  func fillsBlocks(_ case: Rendering) throws { try `case`.check() }

  @Test(arguments: [
    Rendering(
      "names mean what they mean where the block is", "{{<p}}{{$b}}I am {{name}}{{/b}}{{/p}}",
      ["p": "{{#person}}{{$b}}{{/b}}{{/person}}"], gives: "I am Joe"),
    Rendering(
      "the outermost template wins", "{{<p}}{{$a}}c{{/a}}{{/p}}",
      ["p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}o{{/a}}{{/r}}", "r": "{{$a}}g{{/a}}"],
      gives: "c"),
    Rendering(
      "else the one before it", "{{<p}}{{/p}}",
      ["p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}o{{/a}}{{/r}}", "r": "{{$a}}g{{/a}}"],
      gives: "p"),
    Rendering(
      "blocks of a parent's partials are filled", "{{<p}}{{$a}}1{{/a}}{{/p}}",
      ["p": "<{{>q}}>", "q": "{{$a}}g{{/a}}"], gives: "<1>"),
    Rendering(
      "a block in a default may be filled", "{{<p}}{{$b}}2{{/b}}{{/p}}",
      ["p": "{{$a}}a{{$b}}b{{/b}}{{/a}}"], gives: "a2"),
    Rendering(
      "a block in what fills one may be filled from further out", "{{<p}}{{$b}}2{{/b}}{{/p}}",
      ["p": "{{<q}}{{$a}}1{{$b}}b{{/b}}{{/a}}{{/q}}", "q": "({{$a}}{{/a}})"], gives: "(12)"),
    Rendering(
      "a parent may stand in a block of itself",
      "{{<card}}{{$body}}a{{<card}}{{$body}}b{{/body}}{{/card}}{{/body}}{{/card}}",
      ["card": "[{{$title}}T{{/title}}:{{$body}}{{/body}}]"], gives: "[T:a[T:b]]"),
    Rendering(
      "a parent in a block has its own blocks",
      "{{<card}}{{$title}}1{{/title}}{{$body}}{{<card}}{{$title}}2{{/title}}{{/card}}{{/body}}{{/card}}",
      ["card": "[{{$title}}T{{/title}}:{{$body}}{{/body}}]"], gives: "[1:[2:]]"),
    Rendering(
      "blocks that hold each other come to an end",
      "{{<p}}{{$a}}a{{$b}}{{/b}}{{/a}}{{$b}}b{{$a}}{{/a}}{{/b}}{{/p}}",
      ["p": "{{$a}}{{/a}}{{$b}}{{/b}}"], gives: "ab"),
    Rendering(
      "a parent may stand in a section", "{{#items}}{{<p}}{{$a}}{{name}}{{/a}}{{/p}}{{/items}}",
      ["p": "<{{$a}}{{/a}}>"], gives: "<one><two>"),
  ])
  func nests(_ case: Rendering) throws { try `case`.check() }

  @Test(arguments: [
    Rendering(
      "tags alone on their lines take them away",
      "{{<p}}\n  {{$a}}\n  1\n  {{/a}}\n{{/p}}\n", ["p": "<\n{{$a}}\n{{/a}}\n>\n"],
      gives: "<\n  1\n>\n"),
    Rendering(
      "a block's line is its own, whatever is around its tags",
      "{{<p}}{{$a}}\n1\n\n2\n{{/a}}{{/p}}", ["p": "{{$a}}{{/a}}"], gives: "1\n\n2\n"),
    Rendering(
      "a block in a line stays in it",
      "{{<p}}\n{{$a}}1{{/a}}\n{{/p}}\n", ["p": "<title>{{$a}}{{/a}}</title>\n"],
      gives: "<title>1</title>\n"),
    Rendering(
      "a parent alone indents each line", "a\n  {{<p}}{{/p}}\nb", ["p": "1\n2\n"],
      gives: "a\n  1\n  2\nb"),
    Rendering(
      "though its tags stand on two lines", "a\n  {{<p}}\n  {{/p}}\nb", ["p": "1\n2\n"],
      gives: "a\n  1\n  2\nb"),
    Rendering("beside text it does not", "  {{<p}}{{/p}} b\n", ["p": "1\n2"], gives: "  1\n2 b\n"),
    Rendering(
      "a block alone keeps the blanks before it", "{{<p}}{{$a}}1{{/a}}{{/p}}",
      ["p": "a:\n  {{$a}}x{{/a}}\n"], gives: "a:\n  1\n"),
    Rendering(
      "beside text only its first line is indented with the line", " {{>q}}",
      ["q": "  {{<p}}{{/p}}.\n", "p": "1\n2"], gives: "   1\n2.\n"),
  ])
  func keepsToLines(_ case: Rendering) throws { try `case`.check() }
}
