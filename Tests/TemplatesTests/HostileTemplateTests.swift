import Diagnostics
import Testing

/// Templates that would use up the stack, the memory or the day.
@Suite(.timeLimit(.minutes(15))) struct HostileTemplateTests {
  private func codes(_ template: String, _ partials: [String: String] = [:]) -> Set<DiagnosticCode>
  {
    Set(Loading(template, partials).log.diagnostics.map(\.code))
  }

  @Test func refusesSectionsAHundredDeep() {
    let deep = String(repeating: "{{#yes}}", count: 200_000)
    #expect(codes(deep) == [.templateTooDeep])
  }

  @Test func allowsSectionsNinetyDeep() throws {
    let (open, close) = ("{{#yes}}", "{{/yes}}")
    try Rendering(
      "", String(repeating: open, count: 90) + "a" + String(repeating: close, count: 90), gives: "a"
    ).check()
  }

  @Test func refusesInclusionsAHundredDeep() {
    let chain = (1...150).map { ("p\($0)", "{{>p\($0 + 1)}}") }
    let partials = Dictionary(uniqueKeysWithValues: chain + [("p151", "")])
    #expect(codes("{{>p1}}", partials) == [.templateTooDeep])
  }

  @Test func refusesTemplatesThatDoubleEachOther() {
    let doubling = (1...60).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") }
    let partials = Dictionary(uniqueKeysWithValues: doubling + [("p61", "")])
    #expect(codes("{{>p1}}", partials) == [.templatesTooLarge])
  }

  @Test func refusesIndentationsThatMultiply() {
    let partial = String(repeating: "a\n", count: 20_000)
    let blanks = String(repeating: " ", count: 20_000)
    #expect(codes(blanks + "{{>p}}\n", ["p": partial]) == [.templatesTooLarge])
  }

  @Test(arguments: [
    "{{", "{{!", " {", "}}", "{{{", "{{/yes}}", "{{#yes}}{{/yes}}", "{{x}}", "{{>p}} ", " {{",
    "{{#a b}}",
    "{{$a}}{{/a}}", "{{<main}}", "{{=", "{{person.", "\u{0}{{\u{0}}}", "   {{! }}",
  ])
  func readsLongLinesOnce(_ part: String) {
    let loading = Loading(String(repeating: part, count: 20_000))
    #expect(
      loading.log.isEmpty
        == ["}}", " {", "{{#yes}}{{/yes}}", "{{$a}}{{/a}}", "   {{! }}"].contains(part))
  }
}
