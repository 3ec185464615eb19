import Content
import Diagnostics
import Testing
@testable import TestSupport

/// What is wrong with days and years in the running text of a promise of 2023 and 2024.
struct RunningTextTests {
  struct Text: Sendable, CustomTestStringConvertible {
    let name: String
    /// With a `◊` where a problem is; without one there is none.
    let text: String
    var testDescription: String { name }
  }

  private static let dates: [Text] = [
    Text(name: "ISO", text: "Vi ses ◊2023-06-31."),
    Text(name: "a month that is none", text: "Vi ses ◊2023-13-01."),
    Text(name: "day, month and year", text: "Vi ses den ◊31 juni 2023."),
    Text(name: "upper case", text: "◊31 Juni 2023 ses vi."),
    Text(name: "a short month", text: "Vi ses ◊31 sept. 2023"),
    Text(name: "without a year, in no year", text: "Vi ses ◊30 februari, som alltid."),
    Text(name: "a leap day in no leap year", text: "Vi ses ◊29 februari 2023."),
    Text(name: "a day that no month has", text: "Vi ses ◊32 maj 2023."),
    Text(name: "with a slash", text: "Vi ses ◊31/6 2023."),
    Text(name: "with two slashes", text: "Vi ses ◊31/6/2023."),
    Text(name: "a slash and a hyphen", text: "Vi ses ◊31/6-2023."),
    Text(name: "no-break space", text: "Vi ses ◊31\u{A0}juni\u{A0}2023."),
    Text(name: "over two lines", text: "Vi ses den ◊31\njuni 2023."),
    Text(name: "in a list over two lines", text: "- Vi ses den ◊31\n  juni 2023."),
    Text(name: "in bold", text: "Vi ses den **◊31 juni 2023**."),
    Text(name: "across bold", text: "Vi ses den ◊31 **juni** 2023."),
    Text(name: "in a link's text", text: "Se [den ◊31 juni 2023](../pages/om.md)."),
    Text(name: "in a heading", text: "## Möte ◊31 juni 2023"),
    Text(name: "in a table", text: "| Dag | Vad |\n|---|---|\n| ◊31 juni 2023 | Möte |"),
    Text(name: "in a quote", text: "> Vi ses\n> den ◊31 juni 2023."),
    Text(name: "after letters of two bytes", text: "Då ses åtta av oss ◊31 juni 2023."),
    Text(name: "after the same words in code", text: "`31 juni 2023` och ◊31 juni 2023"),
    Text(name: "the end of a range of days", text: "Vi ses 1–◊31 juni."),
    Text(name: "with points", text: "Vi ses ◊31.6.2023."),
    Text(name: "with points and noughts", text: "Vi ses ◊30.02.2023, som vanligt."),
    Text(name: "with points and a short year", text: "Vi ses ◊31.06.23."),
    Text(name: "with hyphens", text: "Vi ses ◊31-6-2023."),
    Text(name: "ISO without noughts", text: "Vi ses ◊2023-6-31."),
    Text(name: "ISO with points", text: "Vi ses ◊2023.06.31."),
    Text(name: "the month first", text: "Vi ses ◊12.13.2023."),
    Text(name: "a slash and a short year", text: "Vi ses ◊31/6-23."),
    Text(name: "an ordinal", text: "Vi ses den ◊31:a november."),
    Text(name: "another ordinal, with a year", text: "Vi ses den ◊31:e juni 2023."),
    Text(name: "a day that no month has, without a year", text: "Vi ses ◊32 maj."),
    Text(name: "without a blank", text: "Vi ses ◊31juni."),
  ]

  private static let noDates: [Text] = [
    Text(name: "a date that exists", text: "Vi ses 2023-06-30, 31 maj 2023 och 29/2 2024."),
    Text(name: "dates that exist, written in other ways", text: "30.6.2023, 30-6-2023, 2023-6-30, 30/6-23, 30:e juni, 30juni och 2023.06.30"),
    Text(name: "a telephone number", text: "Ring 0581-810 00/810 10, 08/31 40 23 eller 010-31.06.23."),
    Text(name: "a version and an address", text: "Version 31.6.2023.1, 31.6.23.4 och 10.31.6.2023"),
    Text(name: "a law and a reference", text: "SFS 2018:31, dnr 31/6 och kapitel 31.6"),
    Text(name: "a clock", text: "Kl. 17.30 mars ut."),
    Text(name: "a leap day in some year", text: "Vi ses 29 februari."),
    Text(name: "code", text: "`31 juni 2023` är inget datum."),
    Text(name: "a block of code", text: "```\n31 juni 2023\n```"),
    Text(name: "an address", text: "[Planen](https://x.example/2023-06-31/31/6/2023)"),
    Text(name: "a bare address", text: "x.example/2023-06-31 eller https://x.example/2023-06-31"),
    Text(name: "an automatic link", text: "<https://x.example/plan/2023-06-31>"),
    Text(name: "the definition of a link", text: "[a]: https://x.example/2023-06-31\n\nSe [a]."),
    Text(name: "a comment", text: "Text <!-- 31 juni 2023 --> text."),
    Text(name: "a fraction", text: "Minst 31/6 av dem."),
    Text(name: "a reference number", text: "Dnr 2023-06-3112 och KS2023-06-31"),
    Text(name: "a word that begins like a month", text: "31 marsvin 2023 och 31 junibackar"),
    Text(name: "a count", text: "Vi har 45 maj som i majblommor"),
    Text(name: "over two paragraphs", text: "Det var 31\n\njuni 2023 var varm."),
  ]

  private static let years: [Text] = [
    Text(name: "an en dash", text: "Planen gäller ◊2022–2023."),
    Text(name: "a hyphen", text: "Planen gäller ◊2024-2025."),
    Text(name: "spaces around the dash", text: "Planen gäller ◊2022 – 2023."),
    Text(name: "a word", text: "Planen gäller ◊2024 till 2026."),
    Text(name: "more words", text: "Planen gäller ◊2022 till och med 2023."),
    Text(name: "a short year", text: "Planen gäller ◊2022–23."),
    Text(name: "a compound", text: "Det är ◊2022–2023-planen."),
    Text(name: "in brackets", text: "Planen (◊2022–2023) gäller."),
    Text(name: "an em dash", text: "Planen gäller ◊2022—2023."),
    Text(name: "a minus sign", text: "Planen gäller ◊2022−2023."),
    Text(name: "two hyphens", text: "Planen gäller ◊2022--2023."),
    Text(name: "a hyphen and a short year", text: "Planen gäller ◊2022-23."),
    Text(name: "a slash", text: "Planen gäller ◊2022/2023."),
    Text(name: "a slash and a short year", text: "Läsåret ◊2022/23 gäller planen."),
    Text(name: "an abbreviation", text: "Planen gäller ◊2022 t.o.m. 2023."),
    Text(name: "an abbreviation with blanks", text: "Planen gäller ◊2022 t o m 2023."),
    Text(name: "an abbreviation without points", text: "Planen gäller ◊2022 tom 2023."),
    Text(name: "between two years", text: "Det ökade mellan ◊2022 och 2023."),
    Text(name: "between two years that are called so", text: "Mellan åren ◊2022 och 2023 ökade det."),
    Text(name: "from year to year", text: "Från år ◊2022 till år 2023 ökade det."),
    Text(name: "up to", text: "Planen gäller ◊2022 fram till 2023."),
    Text(name: "in a link's text, not its address", text: "[Planen ◊2022–2023](https://x.example/2022–2023)"),
    Text(name: "after an address that has them", text: "[Planen](https://x.example/2022–2023) för ◊2022–2023"),
  ]

  private static let noYears: [Text] = [
    Text(name: "the period", text: "Planen gäller 2023–2024."),
    Text(name: "before it", text: "Planen gällde 2021–2022."),
    Text(name: "all of it and more", text: "Strategin gäller 2020–2030."),
    Text(name: "code", text: "`2022–2023`"),
    Text(name: "an address", text: "[Planen](2022–2023.pdf) och <https://x.example/?år=2022–2023>".replacing("(2022–2023.pdf)", with: "(https://x.example/2022-2023)")),
    Text(name: "a month", text: "Planen gäller från 2022-11."),
    Text(name: "numbers that are no years", text: "Sidorna 1022–2023 och 2022–9999."),
    Text(name: "backwards", text: "Nummer 2023–2022."),
    Text(name: "a chain", text: "Nummer 2022-2023-05"),
    Text(name: "a reference number", text: "Dnr 2022/23, diarienummer 2022/2023, KS 2022/23 och dnr 2022/123"),
    Text(name: "a bill", text: "Prop. 2022/23:45, bet. 2022/23:JuU10 och rskr. 2022/23:7"),
    Text(name: "a law", text: "Lagen (2018:218) och SFS 2022:23"),
    Text(name: "a telephone number", text: "Ring 010-2022/2023 eller 08-2022/23."),
    Text(name: "two years beside each other", text: "År 2022 och 2023, eller 2022 och 2025."),
    Text(name: "a slash between other years", text: "Avsnitt 2022/24"),
  ]

  private func check(_ example: Text, _ code: String) {
    let document = "---\nmunicipality: norrvik\nperiod: 2023-2024\n---\n\(example.text)\n\nVi gör. {#gor}\n"
    let marked = MarkedText(document)
    let expected = ["\(marked.spot(in: "promises/a.md")) warning \(code)"]
    let problems = Fixture(["promises/a.md": marked.text]).problems.filter { $0.hasSuffix("warning \(code)") }
    #expect(problems == (marked["◊"] == nil ? [] : expected))
  }

  @Test(arguments: dates + noDates)
  func aDateExists(_ example: Text) {
    check(example, "date-in-text-does-not-exist")
  }

  @Test(arguments: years + noYears)
  func aSpanOfYearsHoldsThePeriodOrLiesInIt(_ example: Text) {
    check(example, "years-beside-period")
  }

  @Test(arguments: ["title: Möte 31 juni", "summary: Vi ses 31 juni.", "corrections: [{ date: 2023-11-02, text: Mötet 31 juni. }]"])
  func aDateInAValueThatIsReadAsTextExists(_ key: String) {
    let text = "---\nmunicipality: norrvik\nperiod: 2023\n\(key)\n---\n- Vi gör. {#gor}\n"
    #expect(Fixture(["promises/a.md": text]).problems.map { $0.split(separator: " ").last } == ["date-in-text-does-not-exist"])
  }

  @Test func aDateInANoteIsWhatTheNoteIsAbout() {
    let text = "---\nmunicipality: norrvik\nperiod: 2023\nnotes: { text: Källan skriver 31 juni. }\n---\n- Vi gör. {#gor}\n"
    #expect(Fixture(["promises/a.md": text]).problems == [])
  }

  @Test func aDateInAnAttributeIsNoRunningText() {
    let text = "---\nmunicipality: norrvik\nperiod: 2023\n---\n- Vi gör. {#gor due=2023-06-31}\n"
    #expect(Fixture(["promises/a.md": text]).problems == ["promises/a.md:5:21 error date-does-not-exist"])
  }

  @Test func aFollowUpIsHeldAgainstThePeriodOfItsPromise() {
    let marked = MarkedText(Fixture.followUp.replacing("Det blev femtiofyra.", with: "Under ◊2022–2023 ökade det."))
    #expect(
      Fixture(["promises/a.md": Fixture.promise, "follow-ups/a.md": marked.text]).problems == [])
    let wider = Fixture.promise.replacing("2023", with: "2023-2024")
    let followUp = marked.text.replacing("period: 2023", with: "period: 2023-2024")
    #expect(
      Fixture(["promises/a.md": wider, "follow-ups/a.md": followUp]).problems
        == ["\(marked.spot(in: "follow-ups/a.md")) warning years-beside-period"])
  }

  @Test func anOpenEndedPeriodHasNoLastYear() {
    let text = "---\nmunicipality: norrvik\nperiod: 2023-\n---\nEfter 2030–2035, som 2022–2023.\n\nVi gör. {#gor}\n"
    #expect(Fixture(["promises/a.md": text]).problems == ["promises/a.md:5:22 warning years-beside-period"])
  }

  @Test(arguments: [
    ("digits", String(repeating: "2", count: 200_000)),
    ("years", String(repeating: "2022–", count: 40_000)),
    ("dates in one paragraph", String(repeating: "31 juni 2023 ", count: 20_000)),
    ("code in one paragraph", String(repeating: "`31 juni` ", count: 20_000) + "31 juni"),
    ("slashes", String(repeating: "1/", count: 100_000)),
    ("years after long words", String(repeating: String(repeating: "a", count: 500) + " 2022 ", count: 400)),
  ])
  func aLongTextTakesLinearTime(_ name: String, _ text: String) {
    let start = ContinuousClock.now
    let bytes = Array("---\ntitle: A\n---\n\(text)\n".utf8)
    _ = parse(SourceFile(path: "pages/a.md", kind: .page(slug: "a"), name: "content/pages/a.md", bytes: bytes))
    #expect(start.duration(to: .now) < .seconds(20))
  }
}
