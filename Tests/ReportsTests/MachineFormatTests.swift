import Diagnostics
import Foundation
import Reports
import Testing

/// What other programs read.
struct MachineFormatTests {
  /// An object as a parser that is not ours reads it.
  private func object(_ text: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test func jsonIsAsTheGuideDescribesIt() throws {
    let expected = #"""
      {"version": 1, "errors": 1, "warnings": 1, "notes": 1, "diagnostics": [
        {"code": "focus-area-unused", "severity": "note", "file": "content/focus-areas/b.md",
         "problem": "No promise names the focus area “b”.",
         "remedy": "Add it to the promises' focus, or remove the file.", "related": []},
        {"code": "municipality-unknown", "severity": "error", "file": "content/promises/å, 1:2.md", "line": 2,
         "column": 15, "problem": "There is no municipality “<nor\uFFFDvik> ::error::%” in the register.",
         "remedy": "Did you mean “norrvik”? Write it as in the register's column slug.", "suggestion": "norrvik",
         "related": [{"file": "content/site.yaml", "line": 1, "column": 1}]},
        {"code": "follow-up-without-outcome", "severity": "warning", "file": "content/follow-ups/a.md",
         "problem": "The follow-up says nothing of any commitment.",
         "remedy": "Give the block that tells of one the id that it has in the promise: a.", "related": []}
      ]}
      """#
    #expect(try object(ProblemFormat.json.text(of: ProblemSamples.all, in: .english)) == object(expected))
  }

  @Test func nothingToTellIsAnObjectToo() throws {
    let text = ProblemFormat.json.text(of: Findings(DiagnosticLog()), in: .english)
    #expect(try object(text) == object(#"{"version": 1, "errors": 0, "warnings": 0, "notes": 0, "diagnostics": []}"#))
  }

  /// Also of what is too much to be told one by one.
  @Test func jsonCountsWhatWasFound() throws {
    let found = try object(ProblemFormat.json.text(of: ProblemSamples.many, in: .swedish))
    #expect(found["errors"] as? Int == 60 && found["warnings"] as? Int == 60)
    #expect((found["diagnostics"] as? [NSDictionary])?.count == 102)
  }

  @Test func sarifHasWhatTheStandardAsksFor() throws {
    let expected = #"""
      {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{
        "tool": {"driver": {"name": "promise-pages", "rules": [
          {"id": "municipality-unknown", "shortDescription": {"text": "There is no municipality “…” in the register."},
           "defaultConfiguration": {"level": "error"}}]}},
        "columnKind": "unicodeCodePoints",
        "results": [{
          "ruleId": "municipality-unknown", "ruleIndex": 0, "level": "error",
          "message": {"text": "There is no municipality “<nor\uFFFDvik> ::error::%” in the register. Did you mean “norrvik”? Write it as in the register's column slug."},
          "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": "content/promises/%C3%A5%2C%201%3A2.md"},
            "region": {"startLine": 2, "startColumn": 15}}}],
          "relatedLocations": [{"physicalLocation": {
            "artifactLocation": {"uri": "content/site.yaml"}, "region": {"startLine": 1, "startColumn": 1}}}]}]}]}
      """#
    #expect(try object(ProblemFormat.sarif.text(of: ProblemSamples.one, in: .english)) == object(expected))
  }

  @Test func sarifNumbersItsRules() throws {
    let log = try object(ProblemFormat.sarif.text(of: ProblemSamples.many, in: .swedish))
    let run = try #require((log["runs"] as? [NSDictionary])?.first)
    let driver = (run["tool"] as? NSDictionary)?["driver"] as? NSDictionary
    let rules = try #require(driver?["rules"] as? [NSDictionary])
    let results = try #require(run["results"] as? [NSDictionary])
    #expect(rules.count == 4 && results.count == 102)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test func gitHubCommandsAreALineEachThatNoTextEnds() {
    #expect(
      ProblemFormat.github.text(of: ProblemSamples.all, in: .english) == """
        ::notice file=content/focus-areas/b.md,title=focus-area-unused::No promise names the focus area “b”.%0AAdd it to the promises' focus, or remove the file.
        ::error file=content/promises/å%2C 1%3A2.md,line=2,col=15,title=municipality-unknown::There is no municipality “<nor\u{FFFD}vik> ::error::%25” in the register.%0ADid you mean “norrvik”? Write it as in the register's column slug.
        ::warning file=content/follow-ups/a.md,title=follow-up-without-outcome::The follow-up says nothing of any commitment.%0AGive the block that tells of one the id that it has in the promise: a.

        """)
  }
}
