import Diagnostics
import Source
import Templates
import Testing

struct WordsTests {
  @Test func anUnknownKeyIsReportedWithTheNearestOne() throws {
    let source = TemplateSource(
      name: "words/status.fullfilled", file: "templates/words.yaml", bytes: [],
      start: Place(line: 7, column: 3))
    let problem = try #require(
      try TestSite().problems(templates: TemplateFolder.sources + [source]).first)
    #expect(problem.code == .wordUnknown)
    #expect(problem.origin == Origin(file: "templates/words.yaml", place: Place(line: 7, column: 3)))
    #expect(problem.suggestion == "status.fulfilled")
  }

  @Test func aMissingKeyIsReported() throws {
    let sources = TemplateFolder.sources.filter { $0.name != "words/month.may" }
    let problem = try #require(try TestSite().problems(templates: sources).first)
    #expect(problem.code == .wordMissing)
    #expect(problem.arguments["key"] == "month.may")
  }

  @Test func aNameThatATextCanNotUseIsReported() throws {
    let sources = TemplateFolder.sources.map { source in
      guard source.name == "words/target.at-least" else { return source }
      return TemplateSource(name: source.name, file: source.file, bytes: Array("minst {{quantty}}".utf8))
    }
    let problem = try #require(try TestSite().problems(templates: sources).first)
    #expect(problem.severity == .error)
    #expect(problem.suggestion == "quantity")
  }

  @Test func theProjectsOwnTemplatesHaveNoProblem() throws {
    #expect(try TestSite().problems().isEmpty)
  }
}
