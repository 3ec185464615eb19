import Content
import PromiseModel
import Testing

@testable import Scaffold

/// A line says what is known, or is not there.
struct StarterSiteTests {
  private func filled(_ path: String, _ text: String, _ change: (inout SiteAnswers) -> Void = { _ in }) throws -> String {
    var answers = SiteAnswers(for: [])
    change(&answers)
    let site = StarterSite(answers, on: try PartialDate.parse("2026-11-28").first)
    return String(decoding: site.filled(NewFile(path, text)).bytes, as: UTF8.self)
  }

  @Test func whatIsNotKnownIsLeftOut() throws {
    #expect(try filled("site.yaml", "a: {{title}}\nb: {{publisher}}\nc: [{{municipality}}]\nd: 1\n") == "a: Medborgarlöften\nd: 1\n")
  }

  @Test func whoIsNotKnownIsAskedFor() throws {
    let text = "{{no-publisher}}# publisher: {{example-publisher}}\npublisher: {{publisher}}\n"
    #expect(try filled("site.yaml", text) == "# publisher: Bergs kommun\n")
    #expect(try filled("site.yaml", text) { $0.publisher = "Vi" } == "publisher: Vi\n")
  }

  @Test func valuesAndTextsAreWrittenEachInTheirWay() throws {
    let text = "---\ntitle: {{publisher}}\n---\nAv {{publisher}}.\n\n---\n{{publisher}}\n"
    #expect(
      try filled("a.md", text) { $0.publisher = "*Vi*: alla" }
        == "---\ntitle: \"*Vi*: alla\"\n---\nAv \\*Vi\\*: alla.\n\n---\n\\*Vi\\*: alla\n")
  }

  @Test func whatIsDrawnUpInTheAutumnIsForTheYearToCome() throws {
    #expect(try filled("a.md", "{{this-year}} {{promise-year}} {{example}}") == "2026 2027 berg")
  }

  @Test func tablesStayAsTheyAre() throws {
    #expect(try filled("data/a.csv", "{{title}},{{nothing}}\n") == "{{title}},{{nothing}}\n")
  }
}
