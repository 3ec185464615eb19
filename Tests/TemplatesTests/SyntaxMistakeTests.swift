import Diagnostics
import Source
import Templates
import Testing

/// What is wrong with a template by itself.
@Suite struct SyntaxMistakeTests {
  @Test(arguments: [
    Mistake("never closed", "a\n ◊{{name", is: .templateTagUnclosed),
    Mistake("closed by one brace", "å◊{{name} {{name}}", is: .templateTagUnclosed),
    Mistake("a section's tag never closed", "◊{{#yes {{name}}", is: .templateTagUnclosed),
    Mistake("a comment never closed", "◊{{! {{name} \n", is: .templateTagUnclosed),
    Mistake("nothing but braces", "◊{{", is: .templateTagUnclosed),
    Mistake("nothing between the braces", "{{name}}◊{{}}", is: .templateTagMalformed),
    Mistake("only blanks between the braces", "◊{{ \n }}", is: .templateTagMalformed),
    Mistake("a name of two words", "◊{{first name}}", is: .templateTagMalformed),
    Mistake("a name with a brace", "◊{{name}a}}", is: .templateTagMalformed),
    Mistake("a part before the dot is missing", "◊{{.name}}", is: .templateTagMalformed),
    Mistake("a part after the dot is missing", "◊{{person.}}", is: .templateTagMalformed),
    Mistake("a part between dots is missing", "◊{{person..name}}", is: .templateTagMalformed),
    Mistake("only dots", "◊{{..}}", is: .templateTagMalformed),
    Mistake("a question without a name", "◊{{#?}}", is: .templateTagMalformed),
    Mistake("a section without a name", "◊{{#}}", is: .templateTagMalformed),
    Mistake("a partial without a name", "◊{{> }}", is: .templateTagMalformed),
    Mistake("a closing tag without a name", "◊{{/}}", is: .templateTagMalformed),
    Mistake(
      "a name of more than a hundred letters", "◊{{\(String(repeating: "a", count: 101))}}",
      is: .templateTagMalformed),
  ])
  func finds(_ mistake: Mistake) throws { try mistake.check() }

  @Test(arguments: [
    Mistake("three braces", "◊{{{name}}}", is: .templateRawTag),
    Mistake("an ampersand", "◊{{& name }}", is: .templateRawTag),
    Mistake("other delimiters", "◊{{=<% %>=}}<% name %>", is: .templateDelimiterTag),
    Mistake("a partial chosen by a value", "◊{{>*name}}", is: .templateDynamicName),
    Mistake("a parent chosen by a value", "◊{{< * name}}", is: .templateDynamicName),
  ])
  func refusesWhatMustacheHasAndWeHaveNot(_ mistake: Mistake) throws { try mistake.check() }

  @Test(arguments: [
    Mistake("open at the end", "a\n①{{#yes}}\nb\n◊", is: .templateSectionUnclosed),
    Mistake(
      "open at the end of its section", "{{#yes}}①{{^no}}a◊{{/yes}}", is: .templateSectionUnclosed),
    Mistake("a block open at the end", "①{{$a}}b◊", is: .templateSectionUnclosed),
    Mistake("a parent open at the end", "①{{<p}} ◊", ["p": ""], is: .templateSectionUnclosed),
    Mistake(
      "a question closed without its mark", "①{{#items?}}a{{/◊items}}", is: .templateClosingTagMismatched,
      suggesting: "items?"),
    Mistake(
      "closed by nearly its name", "①{{#items}}a{{/◊item}}", is: .templateClosingTagMismatched,
      suggesting: "items"),
    Mistake("nothing to close", "a◊{{/yes}}", is: .templateClosingTagUnexpected),
    Mistake("closed twice", "{{#yes}}{{/yes}}◊{{/yes}}", is: .templateClosingTagUnexpected),
    Mistake("text in a parent", "①{{<p}}\n  ◊lost {{/p}}", ["p": ""], is: .templateParentContent),
    Mistake("a value in a parent", "①{{<p}}◊{{name}}{{/p}}", ["p": ""], is: .templateParentContent),
    Mistake("a partial in a parent", "①{{<p}}◊{{>p}}{{/p}}", ["p": ""], is: .templateParentContent),
    Mistake(
      "a section in a parent", "①{{<p}}◊{{#yes}}{{name}}{{/yes}}{{/p}}", ["p": ""],
      is: .templateParentContent),
    Mistake(
      "a parent in a parent", "①{{<p}}◊{{<p}}{{/p}}{{/p}}", ["p": ""], is: .templateParentContent),
  ])
  func findsDisorder(_ mistake: Mistake) throws { try mistake.check() }

  @Test func tellsOfAllMistakesInOneRun() {
    let loading = Loading(
      "{{{a}}}\n{{#yes}}\n{{b c}}\n{{=| |=}}\n{{/no}}\n{{>*d}}\n{{e}\n{{name}}\n{{>p}}",
      ["p": "{{/f}}{{g"])
    #expect(
      loading.log.sorted().map { "\($0.origin.file) \($0.origin.place?.line ?? 0) \($0.code.name)" }
        == [
          "main.mustache 1 template-raw-tag",
          "main.mustache 3 template-tag-malformed",
          "main.mustache 4 template-delimiter-tag",
          "main.mustache 5 template-closing-tag-mismatched",
          "main.mustache 6 template-dynamic-name",
          "main.mustache 7 template-tag-unclosed",
          "main.mustache 9 template-section-unclosed",
          "p.mustache 1 template-closing-tag-unexpected",
          "p.mustache 1 template-tag-unclosed",
        ])
  }

  /// As for a text in `words.yaml`, which begins somewhere in its file.
  @Test func countsPlacesFromTheStartOfTheText() {
    let source = TemplateSource(
      name: "main", file: "words.yaml", bytes: Array("å {{=1}}\nö {{=2}}".utf8),
      start: Place(line: 7, column: 12))
    let loading = Loading(sources: [source])
    #expect(
      loading.log.diagnostics.map(\.origin.place)
        == [Place(line: 7, column: 14), Place(line: 8, column: 3)])
  }
}
