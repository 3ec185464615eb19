import Arguments
import Diagnostics
import Testing

/// What is said of a command line that can't be followed.
struct UsageErrorTests {
  private func told(_ line: [String], _ language: DiagnosticLanguage = .swedish) -> String? {
    do throws(UsageError) {
      _ = try SampleProgram.commands.request(line, in: language)
      return nil
    } catch {
      return error.problem.problem(in: language) + " " + error.problem.remedy(in: language)
    }
  }

  private static let mistakes: [(line: String, told: String)] = [
    ("göra", "Det finns inget kommando ”göra”. Menade du ”gör”? De som finns: gör, ny sak, ny plats. prov --help berättar vad de gör."),
    ("xyz --help", "Det finns inget kommando ”xyz”. De som finns: gör, ny sak, ny plats. prov --help berättar vad de gör."),
    ("ny sal", "Det finns inget kommando ”ny sal”. Menade du ”ny sak”? De som finns: ny sak, ny plats. prov --help berättar vad de gör."),
    ("ny", "Efter prov ny saknas ett ord till. Kommandona är: ny sak, ny plats. prov --help berättar vad de gör."),
    ("ny pryl", "Det finns inget kommando ”ny pryl”. Menade du ”ny sak”? De som finns: ny sak, ny plats. prov --help berättar vad de gör."),
    ("Pryl", "Det finns inget kommando ”Pryl”. Menade du ”ny sak”? De som finns: gör, ny sak, ny plats. prov --help berättar vad de gör."),
    ("--folder x --folder=y", "Inställningen --folder står två gånger: ”x” och ”y”. Skriv --folder en gång."),
    ("help xyz", "Det finns inget kommando ”xyz”. De som finns: gör, ny sak, ny plats. prov --help berättar vad de gör."),
    (
      "gör --foldr x",
      "Kommandot prov gör har ingen inställning ”--foldr”. Menade du ”--folder”? prov gör --help visar dem som finns."
    ),
    ("-x", "Kommandot prov gör har ingen inställning ”-x”. prov gör --help visar dem som finns."),
    (
      "--count",
      "Ett värde saknas: skriv --count ANTAL. Börjar värdet med ett bindestreck, skriv ett likhetstecken före det."
    ),
    (
      "--count --quick",
      "Ett värde saknas: skriv --count ANTAL. Börjar värdet med ett bindestreck, skriv ett likhetstecken före det."
    ),
    (
      "--folder=",
      "Ett värde saknas: skriv --folder MAPP. Börjar värdet med ett bindestreck, skriv ett likhetstecken före det."
    ),
    ("--quick=ja", "Inställningen --quick har inget värde, och här står ”ja”. Skriv bara --quick."),
    ("--count x", "Värdet av --count ska vara ett tal, och ”x” är inte det. Rätta värdet och kör kommandot igen."),
    (
      "--colour gren",
      "Värdet av --colour ska vara red, green eller blue, och ”gren” är inte det."
        + " Menade du ”green”? Rätta värdet och kör kommandot igen."
    ),
    (
      "--language fi",
      "Värdet av --language ska vara sv eller en, och ”fi” är inte det. Rätta värdet och kör kommandot igen."
    ),
    (
      "--language de --version",
      "Värdet av --language ska vara sv eller en, och ”de” är inte det. Rätta värdet och kör kommandot igen."
    ),
    (
      "gör --help --language=svenska",
      "Värdet av --language ska vara sv eller en, och ”svenska” är inte det. Rätta värdet och kör kommandot igen."
    ),
    (
      "--quick gör",
      "Kommandot prov gör har ingen användning för ”gör”."
        + " Kommandot ska stå först och ett värde efter sin inställning; prov gör --help visar hur."
    ),
    (
      "gör --colour red blue green --quick x",
      "Efter --colour står flera ord, och bara det första hör dit: kommandot prov gör har ingen användning för ”blue”."
        + " Skriv --colour \"red blue green\" om orden hör ihop."
    ),
    ("ny sak", "Efter prov ny sak saknas SAK. prov ny sak --help visar hur kommandot skrivs."),
    ("--quick --count 9", "Inställningarna --quick och --count säger emot varandra. Välj en av dem."),
  ]

  @Test(arguments: mistakes)
  func isToldInSwedish(_ mistake: (line: String, told: String)) {
    #expect(told(mistake.line.split(separator: " ").map(String.init)) == mistake.told)
  }

  @Test func isToldInEnglish() {
    #expect(
      told(["--colour", "gren"], .english)
        == "The value of --colour must be red, green or blue, and “gren” is not."
        + " Did you mean “green”? Correct the value and run the command again.")
    #expect(
      told(["--count"], .english)
        == "A value is missing: write --count NUMBER. If the value begins with a hyphen, write an equals sign before it.")
  }

  @Test func oneMistakeIsToldOf() {
    #expect(told(["--count", "x", "--colour", "y"])?.hasPrefix("Värdet av --colour") == true)
  }

  @Test func nothingThatCommandsATerminalIsRepeated() {
    #expect(told(["\u{1B}[2J"])?.contains("\u{1B}") == false)
  }
}
