import Diagnostics
import Foundation
import Testing

/// The guide to problems is true: it has every code, its wrong examples are told of in its own words, and
/// its right ones are right. So every code is also reported by at least this test.
///
/// `PROMISE_PAGES_RECORD=1` writes the program's words into the guide, and fails: read the diff.
struct ProblemGuideTests {
  private static let isRecording = ProcessInfo.processInfo.environment["PROMISE_PAGES_RECORD"] != nil

  @Test func everyCodeHasAnEntryAndEveryEntryACode() throws {
    let entries = try ProblemGuide().entries.map(\.code)
    #expect(Set(entries).count == entries.count)
    #expect(entries.sorted() == DiagnosticCode.all.map(\.name).sorted())
  }

  @Test func codesAreKebabCaseAndTheirWordsAreSentences() {
    for code in DiagnosticCode.all {
      #expect(code.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
      for words in [code.swedish, code.english] {
        #expect(words.problem.hasSuffix("."), "\(code.name)")
        #expect(words.remedy.last.map { ".)?".contains($0) } == true, "\(code.name)")
      }
    }
  }

  @Test func wrongExamplesAreToldOfInTheWordsOfTheGuide() throws {
    let guide = try ProblemGuide()
    var recorded = guide.lines
    for entry in guide.entries where !Self.faultsOfTheMachine.contains(entry.code) {
      let found = try problems { site in
        if let make = MadeExample.all[entry.code] { try make(site) }
        try GuideExample(entry.wrong).layOut(in: site)
      }
      guard let problem = found.first(where: { $0.code.name == entry.code }) else {
        Issue.record("the example of \(entry.code) is told of as \(found.map(\.code.name))")
        continue
      }
      recorded[entry.messageLine] = message(problem)
      if !Self.isRecording { #expect(entry.message == message(problem)) }
    }
    if Self.isRecording {
      try recorded.joined(separator: "\n").write(to: ProblemGuide.file, atomically: true, encoding: .utf8)
      Issue.record("recorded the words of the guide: read what has changed")
    }
  }

  /// No content makes these: a full disk is for the tests of the room that meets it.
  private static let faultsOfTheMachine = Set(DiagnosticCode.diskCodes.map(\.name))

  @Test func faultsOfTheMachineHaveTheWordsOfTheGuide() throws {
    let guide = try ProblemGuide()
    for entry in guide.entries where Self.faultsOfTheMachine.contains(entry.code) {
      let code = try #require(DiagnosticCode.diskCodes.first { $0.name == entry.code })
      #expect(entry.message == "**Fel.** \(code.rule(in: .swedish)) \(code.swedish.remedy)")
    }
  }

  @Test func rightExamplesAreRight() throws {
    for entry in try ProblemGuide().entries where !entry.right.isEmpty {
      let found = try problems { try GuideExample(entry.right).layOut(in: $0) }
      let wrong = found.filter { $0.severity > .note || $0.code.name == entry.code }
      #expect(wrong.map(\.code.name) == [], "the right example of \(entry.code)")
    }
  }

  private func problems(_ layOut: (SiteFolder) throws -> Void) throws -> [Diagnostic] {
    let site = try SiteFolder()
    try layOut(site)
    return try site.problems()
  }

  private func message(_ problem: Diagnostic) -> String {
    let severity =
      switch problem.severity {
      case .error: "Fel"
      case .warning: "Varning"
      case .note: "Notis"
      }
    return "**\(severity).** \(problem.problem(in: .swedish)) \(problem.remedy(in: .swedish))"
  }
}
