import Diagnostics
import SafeHTML
import Templates
import Testing

/// What is not a rule of Mustache's.
@Suite struct RenderingTests {
  @Test func textIsNotEscapedInText() throws {
    let templates = try #require(
      Loading("<{{sharp}}>{{#words}}{{.}}{{/words}}{{missing}}").templates)
    #expect(templates[Sample.entry].text(Sample(), ()) == "<& \" < >>a<b>")
  }

  @Test func threadsRenderTheSameBytes() async throws {
    let templates = try #require(
      Loading(
        "{{<p}}{{$a}}{{#items}}{{name}}{{#parts}}{{number}}{{>q}}{{/parts}}{{/items}}{{/a}}{{/p}}",
        ["p": "<p>{{$a}}{{/a}}</p>", "q": "{{#words}}{{.}}{{/words}}{{person.city.name}}"]
      ).templates)
    let expected = templates[Sample.entry].html(Sample(), ())
    #expect(!expected.isEmpty)
    let results = await withTaskGroup(of: HTML.self) { group in
      for _ in 0..<200 { group.addTask { templates[Sample.entry].html(Sample(), ()) } }
      return await group.reduce(into: [HTML]()) { $0.append($1) }
    }
    #expect(results.count == 200)
    #expect(results.allSatisfy { $0 == expected })
  }

  @Test func aNameThatStandsTwiceTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Form<Int, Void>([.text("name") { _, _ in "a" }, .flag("yes") { _, _ in true }, .text("name") { _, _ in "b" }])
    }
  }

  @Test func anEntryThatWasNotCompiledTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Loading("a").templates?[Entry("other", Sample.form)]
    }
  }

  @Test func anEntryWithAFormOfItsOwnTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Loading("a").templates?[Entry("main", Sample.city)]
    }
  }

  @Test func htmlInTextTraps() async {
    await #expect(processExitsWith: .failure) {
      let templates = Loading("{{markup}}").templates
      _ = templates?[Sample.entry].text(Sample(), ())
    }
  }
}
