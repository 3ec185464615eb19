import Diagnostics
import Testing

struct DiagnosticLanguageTests {
  struct Choice: Sendable, CustomTestStringConvertible {
    let name: String
    let environment: [String: String]
    let expected: DiagnosticLanguage
    var testDescription: String { name }
  }

  static let choices: [Choice] = [
    Choice(name: "nothing is set", environment: [:], expected: .swedish),
    Choice(name: "Swedish", environment: ["LANG": "sv_SE.UTF-8"], expected: .swedish),
    Choice(name: "English", environment: ["LANG": "en_GB.UTF-8"], expected: .english),
    Choice(name: "English without a country", environment: ["LANG": "en"], expected: .english),
    Choice(name: "another language", environment: ["LANG": "fi_FI.UTF-8"], expected: .swedish),
    Choice(name: "a machine's", environment: ["LANG": "C.UTF-8"], expected: .swedish),
    Choice(name: "messages before all", environment: ["LANG": "sv_SE", "LC_MESSAGES": "en_US"], expected: .english),
    Choice(
      name: "all together first", environment: ["LANG": "en", "LC_MESSAGES": "en_US", "LC_ALL": "sv"],
      expected: .swedish),
    Choice(name: "an empty one is not set", environment: ["LC_ALL": "", "LANG": "en_US"], expected: .english),
    Choice(name: "a code that begins alike", environment: ["LANG": "enm_GB"], expected: .swedish),
  ]

  @Test(arguments: choices)
  func isThatOfTheEnvironmentElseSwedish(_ choice: Choice) {
    #expect(DiagnosticLanguage { choice.environment[$0] } == choice.expected)
  }
}
