import Diagnostics
import Source
import Testing

@Suite struct DiagnosticLogTests {
  private func log(_ codes: [DiagnosticCode], file: String = "a.md") -> DiagnosticLog {
    var log = DiagnosticLog()
    for (index, code) in codes.enumerated() {
      log.report(code, at: Origin(file: file, place: Place(line: index + 1, column: 1)))
    }
    return log
  }

  private func many(_ code: DiagnosticCode, _ count: Int = 60) -> [DiagnosticCode] {
    Array(repeating: code, count: count)
  }

  @Test func tellsOfTheFirstOfEachKindAndCountsTheRest() {
    let sorted = log(many(.yamlDuplicateKey) + many(.rawHTML)).sorted()
    #expect(sorted.count == 102)
    #expect(sorted.suffix(2).map(\.code) == [.moreErrors, .moreWarnings])
    #expect(sorted.suffix(2).allSatisfy { $0.arguments == ["count": "10"] })
  }

  @Test func countsAll() {
    let log = log(many(.yamlDuplicateKey) + [.rawHTML])
    #expect(log.count(.error) == 60)
    #expect(log.count(.warning) == 1)
  }

  @Test func findingsCountAllThatWasFoundAndTellOfWhatWasKept() {
    let findings = Findings(log(many(.yamlDuplicateKey) + many(.rawHTML, 70)))
    #expect(findings.count(.error) == 60 && findings.count(.warning) == 70 && findings.told.count == 4)
    let errors = findings.from(.error)
    #expect(errors.count(.error) == 60 && errors.count(.warning) == 0 && errors.told.count == 2)
  }

  @Test func keepsThoseOfOtherFiles() {
    var all = log(many(.yamlDuplicateKey))
    all.append(log(many(.yamlDuplicateKey, 10), file: "b.md"))
    #expect(all.sorted().count { $0.origin.file == "b.md" } == 10)
  }

  @Test func countsOnceWhatIsJoined() {
    var all = log(many(.yamlDuplicateKey))
    all.append(log(many(.yamlDuplicateKey)))
    #expect(all.count(.error) == 120)
    #expect(all.sorted().last?.arguments == ["count": "70"])
  }

  @Test func asksForNothingThatItDoesNotTell() {
    var log = log(many(.yamlDuplicateKey, 50))
    var asked = 0
    func suggestion() -> String? {
      asked += 1
      return nil
    }
    log.report(.yamlDuplicateKey, at: Origin(file: "a.md"), suggestion: suggestion())
    #expect(asked == 0)
    log.report(.rawHTML, at: Origin(file: "a.md"), suggestion: suggestion())
    #expect(asked == 1)
  }

  @Test func shortensWhatAnAuthorWroteTooMuchOf() {
    var log = DiagnosticLog()
    log.report(.yamlDuplicateKey, at: Origin(file: "a.md"), ["key": String(repeating: "å", count: 100_000)])
    #expect(log.diagnostics[0].arguments["key"]?.count == 401)
  }

  @Test func theSameMistakeInOneFileIsToldOnceWithItsNumber() {
    var log = DiagnosticLog()
    for line in [7, 3, 5] { log.report(.rawHTML, at: Origin(file: "a.md", place: Place(line: line, column: 1)), ["tag": "<b>"]) }
    log.report(.rawHTML, at: Origin(file: "a.md", place: Place(line: 9, column: 1)), ["tag": "<i>"])
    log.report(.rawHTML, at: Origin(file: "b.md", place: Place(line: 1, column: 1)), ["tag": "<b>"])
    let findings = Findings(log)
    #expect(findings.told.map(\.origin.place?.line) == [3, 9, 1])
    #expect(findings.told[0].problem(in: .english).hasSuffix("So it stands 3 times in the file, also on line 5, 7."))
    #expect(findings.count(.warning) == 5)
  }
}
