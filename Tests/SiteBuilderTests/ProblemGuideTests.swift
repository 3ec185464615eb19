import Diagnostics
import Disk
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
    #expect(entries.sorted() == (try Self.declaredCodes()).sorted())
  }

  /// The names of all codes there are, as they stand in the sources: no list could forget one.
  private static func declaredCodes() throws -> [String] {
    let folder = RepositoryFolder.url.appending(path: "Sources/Diagnostics")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: /= DiagnosticCode\(\s*"([^"]*)"/).map { String($0.1) }
    }
  }

  /// Whether a code is in kebab case and its words are sentences.
  private func checkWords(of code: DiagnosticCode) {
    #expect(code.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    for words in [code.swedish, code.english] {
      #expect(words.problem.hasSuffix("."), "\(code.name)")
      #expect(words.remedy.last.map { ".)?".contains($0) } == true, "\(code.name)")
    }
  }

  @Test func wrongExamplesAreToldOfInTheWordsOfTheGuide() throws {
    let guide = try ProblemGuide()
    var recorded = guide.lines
    var followed: [String] = []
    for entry in guide.entries where !Self.isOfNoContent(entry.code) {
      let site = try SiteFolder()
      try MadeExample.make(entry.code, in: site)
      try GuideExample(entry.wrong).layOut(in: site)
      let found = try site.problems()
      guard let problem = found.first(where: { $0.code.name == entry.code }) else {
        Issue.record("the example of \(entry.code) is told of as \(found.map(\.code.name))")
        continue
      }
      checkWords(of: problem.code)
      recorded[entry.messageLine] = message(problem)
      if !Self.isRecording { #expect(entry.message == message(problem)) }
      if try vanishes(problem, in: site) { followed.append(entry.code) }
    }
    // Of others it can't be told what is written, or they have no suggestion.
    #expect(followed.count >= 25, "\(followed)")
    if Self.isRecording {
      try recorded.joined(separator: "\n").write(to: ProblemGuide.file, atomically: true, encoding: .utf8)
      Issue.record("recorded the words of the guide: read what has changed")
    }
  }

  /// Does what is suggested, if it can be told how: then the problem is gone, and no other in its place.
  private func vanishes(_ problem: Diagnostic, in site: SiteFolder) throws -> Bool {
    guard try FollowedAdvice.follow(problem, in: site) else { return false }
    let left = try site.problems().filter { $0.severity > .note && $0.origin == problem.origin }
    #expect(left.map(\.code.name) == [], "the suggestion “\(problem.suggestion ?? "")” of \(problem.code.name)")
    return true
  }

  /// No content makes these.
  private static let faultsOfTheMachine: [DiskError.Reason] = [
    .system(ENOSPC), .system(EACCES), .system(EROFS), .system(ENOENT), .system(ENOTDIR), .system(EEXIST), .system(EIO), .inUse, .inTheWay,
    .notOurs(count: 1), .anothers(count: 1), .nothingBefore, .nothingPublished, .invalidPath, .notAFile,
  ]
  private static let mistakesInACommand: [DiagnosticCode] = [
    .usageCommandUnknown, .usageCommandIncomplete, .usageOptionTwice, .usagePromiseUnwritten, .usageOptionUnknown, .usageValueMissing, .usageValueUnwanted, .usageValueUnfit,
    .usageWordUnwanted, .usageValueUnquoted, .usageFileUnwanted, .usageFollowUpNotBegun, .usageFollowUpNotOver, .usageWordMissing, .usageContradiction, .usageOutputNotApart, .usageReportNotApart, .usageOutputOfProgram, .usageTemplatesMissing,
    .usagePortTaken, .usageClockWrong, .usageSiteExists, .usageStarterMissing, .usageFileExists, .usageFolderLinked, .usageMunicipalityUnknown,
    .usagePeriodUnfit, .usagePromiseUnknown, .usagePromiseAmbiguous, .usageYearMissing, .usageYearUnknown, .usageNameUnfit,
    .usageOptionAlone, .usageSinceLater, .usageMunicipalityOther, .importTooLarge, .importTooMuch, .importDamaged,
    .importEmpty, .importNeedsPDFText, .importInTheWay, .importUnknownMunicipality,
    .importOtherMunicipality, .importOfAddress,
  ]

  private static func isOfNoContent(_ code: String) -> Bool {
    ["disk-", "usage-", "import-"].contains(where: code.hasPrefix)
  }

  @Test func whatNoContentMakesHasTheWordsOfTheGuide() throws {
    let faults = Self.faultsOfTheMachine.flatMap { reason in
      // What is read is the site; what is written is not there yet.
      [.write, .read].map { DiskError(operation: $0, path: "", reason: reason).diagnostic.code }
    }
    for entry in try ProblemGuide().entries where Self.isOfNoContent(entry.code) {
      let code = try #require((faults + Self.mistakesInACommand).first { $0.name == entry.code })
      checkWords(of: code)
      let remedy = code.swedish.remedy.replacing(/\{[a-z]+\}/, with: "…")
      let severity = code.severity == .error ? "Fel" : "Varning"
      #expect(entry.message == "**\(severity).** \(code.rule(in: .swedish)) \(remedy)")
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
