import Diagnostics
import SafeHTML
import Source
import Templates
import Testing

/// What is wrong between templates.
@Suite struct InclusionMistakeTests {
  @Test(arguments: [
    Mistake(
      "a partial that is not there", "{{>◊parts/heder}}{{>parts/header}}", ["parts/header": ""],
      is: .templateMissing, suggesting: "parts/header"),
    Mistake("a parent that is not there", "{{<◊lay}}{{/lay}}", is: .templateMissing),
    Mistake(
      "a parent that is not there has no blocks to complain of", "{{<◊lay}}{{$a}}{{/a}}{{/lay}}",
      is: .templateMissing),
    Mistake(
      "nor has one that includes what is not there", "{{<①p}}{{$a}}{{/a}}{{/p}}",
      ["p": "{{>◊missing}}"], is: .templateMissing),
    Mistake("a template includes itself", "{{>◊main}}", is: .templateIncludesItself),
    Mistake(
      "a partial includes itself", "{{>①p}}", ["p": "a{{#yes}}{{>◊p}}{{/yes}}"],
      is: .templateIncludesItself),
    Mistake(
      "partials include each other", "{{>①p}}", ["p": "{{>①q}}", "q": "{{<◊p}}{{/p}}"],
      is: .templateIncludesItself),
    Mistake(
      "a block is misspelt", "{{<p}}{{$◊titel}}a{{/titel}}{{/p}}", ["p": "{{$title}}{{/title}}"],
      is: .templateBlockUnknown, suggesting: "title"),
    Mistake(
      "a block is of another template", "{{<p}}{{$◊a}}a{{/a}}{{/p}}{{>q}}",
      ["p": "{{$body}}{{/body}}", "q": "{{$a}}{{/a}}"], is: .templateBlockUnknown),
    Mistake(
      "a block is filled twice", "{{<p}}{{$①a}}1{{/a}}{{$◊a}}2{{/a}}{{/p}}", ["p": "{{$a}}{{/a}}"],
      is: .templateBlockTwice),
    Mistake("a template that nothing needs", "a", ["p": "◊{{name}}"], is: .templateUnused),
    Mistake(
      "though it includes others", "{{>q}}", ["p": "◊{{>q}}", "q": ""], is: .templateUnused),
  ])
  func finds(_ mistake: Mistake) throws { try mistake.check() }

  @Test func showsTheWayOfAnInclusionIntoItself() {
    let log = Loading("{{>a}}", ["a": "{{>b}}", "b": "{{>c}}", "c": "{{>a}}"]).log
    #expect(log.diagnostics.map { $0.arguments["chain"] } == ["a → b → c → a"])
  }

  @Test func findsAnEntryThatIsNotThere() {
    let source = TemplateSource(name: "promis", file: "promis.mustache", bytes: [])
    let loading = Loading(sources: [source], entries: [Entry("promise", Sample.form).signature])
    let found = loading.log.diagnostics
    #expect(found.map(\.code.name) == ["template-unused", "template-entry-missing"])
    #expect(found.last?.suggestion == "promis")
    #expect(loading.templates == nil)
  }

  @Test func findsTwoTemplatesOfOneName() throws {
    let sources = ["a.mustache", "words.yaml"].map {
      TemplateSource(name: "main", file: $0, bytes: [])
    }
    let found = try #require(Loading(sources: sources).log.diagnostics.first)
    #expect(found.code == .templateTwice)
    #expect(found.origin.file == "words.yaml")
    #expect(found.related.map(\.file) == ["a.mustache"])
  }

  @Test func anEntryMayBeIncludedByAnother() {
    let sources = [("a", "a{{>b}}"), ("b", "b{{name}}")].map {
      TemplateSource(name: $0, file: $0, bytes: Array($1.utf8))
    }
    let (a, b) = (Entry("a", Sample.form), Entry("b", Sample.city))
    let loading = Loading(sources: sources, entries: [a.signature, b.signature])
    #expect(loading.log.isEmpty)
    #expect(loading.templates?[a].html(Sample(), ()).description == "abpage")
    #expect(loading.templates?[b].html(Sample.City(), ()).description == "bBerg")
  }
}
