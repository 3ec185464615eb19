import Diagnostics
import Edition
import Pages
import Source
import Testing
@testable import TestSupport

struct WordsTests {
  @Test func anUnknownKeyIsReportedWithTheNearestOne() throws {
    var texts = TemplateFolder.texts
    texts.words.append(
      WordSource(
        key: "status.fullfilled", file: "templates/words.yaml", text: Located("", at: Place(line: 7, column: 3))))
    let problem = try #require(try TestSite().problems(templates: texts).first)
    #expect(problem.code == .wordUnknown)
    #expect(problem.origin == Origin(file: "templates/words.yaml", place: Place(line: 7, column: 3)))
    #expect(problem.suggestion == "status.fulfilled")
  }

  @Test func aMissingKeyIsReported() throws {
    var texts = TemplateFolder.texts
    texts.words.removeAll { $0.key == "month.may" }
    let problem = try #require(try TestSite().problems(templates: texts).first)
    #expect(problem.code == .wordMissing)
    #expect(problem.arguments["key"] == "month.may")
  }

  @Test func aNameThatATextCanNotUseIsReported() throws {
    var texts = TemplateFolder.texts
    texts.words = texts.words.map { word in
      guard word.key == "target.at-least" else { return word }
      return WordSource(key: word.key, file: word.file, text: word.text.map { _ in "minst {{quantty}}" })
    }
    let problem = try #require(try TestSite().problems(templates: texts).first)
    #expect(problem.severity == .error)
    #expect(problem.suggestion == "quantity")
  }

  @Test func theProjectsOwnTemplatesHaveNoProblem() throws {
    #expect(try TestSite().problems().isEmpty)
  }
}
