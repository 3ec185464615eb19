import PromiseModel
import Testing

@testable import Scaffold

/// What of an earlier promise's text reaches the next one, and as what.
struct TextAfterTests {
  private static let year = Mark.text(ScaffoldWords.newYear)
  private static let day = Mark.text(ScaffoldWords.newDay)
  private static let due = Mark.text(ScaffoldWords.newDue)

  @Test(arguments: [
    ("Vi lovar 2025.", "Vi lovar \(year)."),
    ("Åren 2025–2026 och 2025-2026.", "Åren \(year) och \(year)."),
    ("Senast 2026-06-30, eller 2026-06.", "Senast \(day), eller \(day)."),
    ("# 2025", "# \(year)"),
    ("2025", "\(year)"),
    // What is of another time, or no year.
    ("Sedan 2019.", "Sedan 2019."),
    ("Se SFS 2025:10 och 12025 skäl.", "Se SFS 2025:10 och 12025 skäl."),
    ("kontroll2025 är ett namn", "kontroll2025 är ett namn"),
    // What is no prose.
    ("[plan](https://x.se/2025/a)", "[plan](https://x.se/2025/a)"),
    ("[plan 2025](a_2025.pdf)", "[plan \(year)](a_2025.pdf)"),
    ("https://x.se/2025 och 2025", "https://x.se/2025 och \(year)"),
    ("<https://x.se/2025>", "<https://x.se/2025>"),
    ("`2025` och ``a ` 2025``", "`2025` och ``a ` 2025``"),
    ("```\n2025\n```\n2025", "```\n2025\n```\n\(year)"),
    ("<!-- 2025 --> 2025", "<!-- 2025 --> \(year)"),
    ("[a]: /2025\n", "[a]: /2025\n"),
    ("\\{#a} 2025", "\\{#a} \(year)"),
    // Attributes.
    ("Vi går. {#gang-2025 at-least=2025}", "Vi går. {#gang-2025 at-least=2025}"),
    ("Klart. {#a due=2026-06-30}", "Klart. \(due) {#a}"),
    ("Klart.\n  {#a\n   by=police due=\"2026\" unit=\"a b\"}", "Klart.\n  \(due) {#a by=police unit=\"a b\"}"),
    ("Klart.{#a due=2026}", "Klart. \(due) {#a}"),
    ("Klart. {#overdue-1 unit=\"due=2\"}", "Klart. {#overdue-1 unit=\"due=2\"}"),
    ("Öppen { klammer och {#oavslutad", "Öppen { klammer och {#oavslutad"),
  ])
  func yearsAndDaysOfItsTimeBecomeMarks(_ text: String, _ expected: String) throws {
    let after = TextAfter(try Period.parse("2025-2026"))
    #expect(after.written(Array(text.utf8)[...]) == expected)
  }

  private static let survey = Mark.text(ScaffoldWords.surveyText)

  @Test(arguments: [
    ("Svara på enkäten senast den 1 oktober.", "Svara på enkäten senast den \(day)."),
    ("Svara på enkäten senast den 1 oktober 2026.", "Svara på enkäten senast den \(day)."),
    ("Enkäten 2024 hade 12 frågor.", "Enkäten \(year) hade 12 frågor."),
    ("Mötet är den 1 oktober, sedan 2024.", "Mötet är den 1 oktober, sedan 2024."),
    ("- Enkäten når alla 30 byar. {#enkat}", "- Enkäten når alla 30 byar. {#enkat}"),
    ("## Enkät\n\nDen stänger 1 maj.\n\nDen är kort.\n\n## Mer\n\nKvar.\n", "## Enkät\n\n\(survey)\n\n## Mer\n\nKvar.\n"),
    ("## Enkäten\nDen är kort.\n", "## Enkäten\n\n\(survey)\n\n"),
    ("### Enkät\n\n#### Frågor\n\nTolv.\n\n### Mer\n", "### Enkät\n\n\(survey)\n\n### Mer\n"),
    ("## Enkäten lovar vi\n\n- Vi frågar. {#fraga}\n", "## Enkäten lovar vi\n\n- Vi frågar. {#fraga}\n"),
    ("```\n## Enkät\n\nkod 1 maj\n```\n\nKvar.\n", "```\n## Enkät\n\nkod 1 maj\n```\n\nKvar.\n"),
    ("````\n```\n## Enkät\n````\n\nKvar.\n", "````\n```\n## Enkät\n````\n\nKvar.\n"),
  ])
  func whatIsSaidOfItsSurveyIsLeftOut(_ text: String, _ expected: String) throws {
    let after = TextAfter(try Period.parse("2025-2026"))
    #expect(after.written(Array(text.utf8)[...]) == expected)
  }

  @Test func nothingElseChanges() throws {
    let text = "## Rubrik {focus=a}\n\n- **fet** [länk](b.md) {#c by=police}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\\[x\\] ~~ ` <b> ]( {= \\"
    #expect(TextAfter(try Period.parse("2025")).written(Array(text.utf8)[...]) == text)
  }
}
