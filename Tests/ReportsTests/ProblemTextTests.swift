import Diagnostics
import Reports
import SiteBuilder
import Testing

struct ProblemTextTests {
  @Test func saysPlaceSeverityProblemCodeRemedyAndOtherPlaces() {
    #expect(
      ProblemFormat.text.text(of: ProblemSamples.all, in: .swedish) == """
        content/focus-areas/b.md:1:1: notis: Inget löfte nämner fokusområdet ”b”. [focus-area-unused]
          Lägg till det i löftenas focus, eller ta bort filen.
        content/promises/å, 1:2.md:2:15: fel: Kommunen ”<nor\u{FFFD}vik> ::error::%” finns inte i registret. [municipality-unknown]
          Menade du ”norrvik”? Skriv kommunen som i registrets kolumn slug, till exempel upplands-vasby.
          content/site.yaml:1:1: se även här
        content/follow-ups/a.md:1:1: varning: Uppföljningen säger inget om något åtagande. [follow-up-without-outcome]
          Ge rubriken, stycket eller punkten som berättar om ett åtagande samma id som i löftet: a.

        """)
  }

  @Test func speaksEnglish() {
    let text = ProblemFormat.text.text(of: ProblemSamples.one, in: .english)
    #expect(text.contains("2:15: error: There is no municipality"))
    #expect(text.contains("Did you mean “norrvik”?"))
    #expect(text.contains("see also here"))
  }

  @Test func coloursAreOnlyForATerminal() {
    let plain = ProblemFormat.text.text(of: ProblemSamples.all, in: .swedish)
    let coloured = ProblemFormat.text.text(of: ProblemSamples.all, in: .swedish, colours: .terminal)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31mfel:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;33mvarning:\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}
