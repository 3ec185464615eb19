import Diagnostics
import Source
import Testing

@Suite struct DiagnosticLogTests {
  /// Each a mistake of its own.
  private func log(_ codes: [DiagnosticCode], file: String = "a.md", from line: Int = 1) -> DiagnosticLog {
    var log = DiagnosticLog()
    for (index, code) in codes.enumerated() {
      log.report(code, at: Origin(file: file, place: Place(line: line + index, column: 1)), ["key": "\(line + index)"])
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
    #expect(findings.count(.error) == 60 && findings.count(.warning) == 70 && findings.told.count == 102)
    let errors = findings.from(.error)
    #expect(errors.count(.error) == 60 && errors.count(.warning) == 0 && errors.told.count == 51)
  }

  @Test func keepsThoseOfOtherFiles() {
    var all = log(many(.yamlDuplicateKey))
    all.append(log(many(.yamlDuplicateKey, 10), file: "b.md"))
    #expect(all.sorted().count { $0.origin.file == "b.md" } == 10)
  }

  @Test func countsOnceWhatIsJoined() {
    var all = log(many(.yamlDuplicateKey))
    all.append(log(many(.yamlDuplicateKey), from: 100))
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

  private func same(_ lines: ClosedRange<Int>, _ log: inout DiagnosticLog) {
    for line in lines { log.report(.rawHTML, at: Origin(file: "a.md", place: Place(line: line, column: 1)), ["tag": "<b>"]) }
  }

  @Test func theNumberOfAMistakeIsOfAllThatWereFound() {
    var log = DiagnosticLog()
    same(1...400, &log)
    let findings = Findings(log)
    #expect(findings.told.count == 1 && findings.count(.warning) == 400)
    #expect(findings.told[0].problem(in: .english).contains("So it stands 400 times in the file, also on line 2, 3, 4"))
  }

  @Test func theNumberOfAMistakeIsOfAllThatWereJoined() {
    var log = DiagnosticLog()
    var other = DiagnosticLog()
    same(101...200, &other)
    log.append(other)
    other = DiagnosticLog()
    same(1...100, &other)
    log.append(other)
    let findings = Findings(log)
    #expect(findings.told.count == 1 && findings.count(.warning) == 200)
    #expect(findings.told[0].problem(in: .english).contains("So it stands 200 times"))
  }

  @Test func whatIsNotKeptIsCountedBesideWhatRepeatsAMistake() {
    var log = log(many(.rawHTML, 49))
    same(50...60, &log)
    log.report(.rawHTML, at: Origin(file: "a.md", place: Place(line: 70, column: 1)), ["tag": "<i>"])
    let findings = Findings(log)
    #expect(findings.told.count == 51 && findings.count(.warning) == 61)
    #expect(findings.told[49].problem(in: .english).hasSuffix("So it stands 11 times in the file, also on line 51, 52, 53, 54, 55, 56 …"))
    #expect(findings.told[50].code == .moreWarnings && findings.told[50].arguments == ["count": "1"])
  }
}
