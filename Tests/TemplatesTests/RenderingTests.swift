import Diagnostics
import SafeHTML
import Templates
import Testing

/// What is not a rule of Mustache's.
@Suite struct RenderingTests {
  @Test func textIsNotEscapedInText() throws {
    let templates = try #require(
      Loading("<{{sharp}}>{{#words}}{{.}}{{/words}}{{missing}}").templates)
    #expect(templates.renderText("main", Sample.record) == "<& \" < >>a<b>")
  }

  @Test func aRecordMayNameItsValuesInAnyOrder() throws {
    let templates = try #require(Loading("{{name}}{{sharp}}{{#yes}}!{{/yes}}").templates)
    let record = Record(Sample.shape, ["yes": .flag(true), "sharp": "b", "name": "a"])
    #expect(templates.render("main", record).description == "ab!")
  }

  @Test func threadsRenderTheSameBytes() async throws {
    let templates = try #require(
      Loading(
        "{{<p}}{{$a}}{{#items}}{{name}}{{#parts}}{{number}}{{>q}}{{/parts}}{{/items}}{{/a}}{{/p}}",
        ["p": "<p>{{$a}}{{/a}}</p>", "q": "{{#words}}{{.}}{{/words}}{{person.city.name}}"]
      ).templates)
    let expected = templates.render("main", Sample.record)
    #expect(!expected.isEmpty)
    let results = await withTaskGroup(of: HTML.self) { group in
      for _ in 0..<200 { group.addTask { templates.render("main", Sample.record) } }
      return await group.reduce(into: [HTML]()) { $0.append($1) }
    }
    #expect(results.count == 200)
    #expect(results.allSatisfy { $0 == expected })
  }

  @Test func aNameThatTheShapeDoesNotKnowTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Record(Sample.city, ["nmae": .text("Berg")])
    }
  }

  @Test func aValueOfAnotherKindTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Record(Sample.city, ["name": .flag(true)])
    }
  }

  @Test func aRecordOfAnotherShapeTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Record(Sample.person, ["city": .record(Record(Sample.part, [:]))])
    }
  }

  @Test func htmlInTextTraps() async {
    await #expect(processExitsWith: .failure) {
      let templates = Loading("{{markup}}").templates
      _ = templates?.renderText("main", Sample.record)
    }
  }
}
