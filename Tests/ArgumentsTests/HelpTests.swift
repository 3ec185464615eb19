import Arguments
import Diagnostics
import Testing

struct HelpTests {
  private static let ofMake = """
    Gör något.

    Skriv så här:
      prov gör [inställningar]

    Mer om det.

    Inställningar:
      --folder MAPP     Var det görs.
                        Annars här.
      --colour FÄRG     Färgen.
      --count ANTAL     Hur många.
      --quick           Fort.
      --language SPRÅK  Språket i meddelandena: sv eller en.
                        Annars datorns språk, annars svenska.
      -h, --help        Visa den här hjälpen.

    """

  @Test(arguments: [["gör", "--help"], ["help", "gör"], ["gör", "--fel", "-h"]])
  func aCommandTellsOfAllItTakes(_ line: [String]) throws {
    guard case .tell(let text) = try SampleProgram.commands.request(line, in: .swedish, width: 80) else {
      Issue.record("no help for \(line)")
      return
    }
    #expect(text == Self.ofMake)
  }

  @Test func theProgramTellsOfItsCommands() throws {
    let expected = """
      prov provar.

      Skriv så här:
        prov [kommando] [inställningar]

      Kör

        prov gör

      Nästa mening.

      Kommandon:
        gör       Gör något.
                  Görs också när inget kommando står.
        ny sak    Börjar på en ny sak.
        ny plats  Börjar på en ny plats.

      Inställningar:
        --language SPRÅK  Språket i meddelandena: sv eller en.
                          Annars datorns språk, annars svenska.
        --version         Visa programmets version.
        -h, --help        Visa den här hjälpen.

      Mer om ett kommando: prov gör --help

      """
    #expect(try SampleProgram.text("--help") == expected)
    #expect(try SampleProgram.text("help") == expected)
  }

  @Test func wordsHaveATableOfTheirOwn() throws {
    let text = try SampleProgram.text("ny", "sak", "--help")
    #expect(text.contains("  prov ny sak SAK [PLATS] [inställningar]\n"))
    #expect(text.contains("Efter kommandot:\n  SAK      Vilken sak.\n  [PLATS]  Var.\n"))
  }

  @Test(arguments: [["ny", "--help"], ["help", "ny"], ["ny", "-h"]])
  func aWordThatCommandsBeginWithHasOneToo(_ line: [String]) throws {
    guard case .tell(let text) = try SampleProgram.commands.request(line, in: .swedish) else {
      Issue.record("it is run")
      return
    }
    #expect(text == """
      Kommandon som börjar med prov ny.

      Skriv så här:
        prov ny sak SAK [PLATS] [inställningar]
        prov ny plats [inställningar]

      Kommandon:
        ny sak    Börjar på en ny sak.
        ny plats  Börjar på en ny plats.

      Mer om ett kommando: prov ny sak --help

      """)
  }

  @Test func isInEnglishForThoseWhoAskForIt() throws {
    let text = try SampleProgram.text("gör", "--help", language: .english)
    #expect(text.hasPrefix("Makes something.\n\nUsage:\n  prov gör [options]\n"))
    #expect(text.contains("  --folder FOLDER      Where.\n                       Else here.\n"))
  }

  @Test func onANarrowScreenTextIsBelowAndBrokenBetweenWords() throws {
    let text = try SampleProgram.text("gör", "--help", width: 30)
    #expect(text.contains("  --folder MAPP\n      Var det görs.\n      Annars här.\n"))
    #expect(text.contains("      Språket i meddelandena:\n      sv eller en.\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 30 })
  }

  @Test func aWordThatIsLongerThanTheScreenIsWhole() throws {
    #expect(try SampleProgram.text("gör", "--help", width: 9).contains("      meddelandena:\n"))
  }

  @Test func theVersionIsOneLine() throws {
    #expect(try SampleProgram.text("--version") == "prov 1.2\n")
    #expect(try SampleProgram.text("gör", "--version") == "prov 1.2\n")
  }
}
