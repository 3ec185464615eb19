import Content
import Diagnostics
import Source
import Testing
@testable import TestSupport

/// Slips that passed without a word and published something untrue: each by its name, beside what only looks like it.
struct UntoldSlipsTests: SlipTexts {
  private static func followUp(_ text: String) -> String {
    "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: 2024-02-01\n---\n\(text)\n"
  }

  private static func outcome(_ name: String, _ text: String, _ told: String..., of attributes: String = "at-least=40 unit=\"kontroll, kontroller\"") -> Slip {
    Slip(
      name, in: "follow-ups/a.md", followUp(text), all: told,
      others: ["promises/a.md": body("- Polisen kontrollerar hastigheten. {#gor by=police \(attributes)}")])
  }

  static let results = [
    outcome("another number in letters", "Polisen gjorde trettiofem kontroller. {#gor result=◊25}", "warning result-against-text"),
    outcome("a number of hundreds", "Polisen gjorde tvåhundrafemtio kontroller. {#gor result=◊25}", "warning result-against-text"),
    outcome("the same in letters", "Polisen gjorde trettiofem kontroller. {#gor result=35}"),
    outcome("another number below a heading", "## Kontroller {#gor result=◊36}\n\nPolisen gjorde 35 kontroller under året.", "warning result-against-text"),
    outcome("nought below a heading", "## Kontroller {#gor result=◊0}\n\nPolisen gjorde 35 kontroller under året.", "warning result-against-text"),
    outcome("more than all", "- Polisen genomförde 35 kontroller på de större vägarna. {#gor result=◊25}", "warning result-against-text"),
    outcome("more than all, said the other way", "- På fyrtiotalsvägen var det lugnt. 35 kontroller genomfördes vid skolorna. {#gor result=34}"),
    outcome("more than all, below a heading", "## Kontroller {#gor result=◊25}\n\nUnder 2023 har polisen genomfört 35 kontroller på vägarna.", "warning result-against-text"),
    outcome("more than all, in the passive", "- Totalt genomfördes 35 kontroller vid skolorna. {#gor result=◊34}", "warning result-against-text"),
    outcome("fewer, which may be a part", "- Polisen genomförde 35 kontroller på de större vägarna. {#gor result=36}"),
    outcome("a part below a heading, and the rest", "## Kontroller {#gor result=45}\n\nPolisen gjorde 35 kontroller under året.\n\nKommunen gjorde tio."),
    outcome("more, of the year before", "- Året innan gjordes 50 kontroller på vägarna. {#gor result=45}"),
    outcome("more, in another year", "- Under ◊2022 gjordes 50 kontroller på vägarna. {#gor result=45}", "warning years-outside-follow-up"),
    outcome("more, of which some", "- Av 50 kontroller genomfördes fyra av tio på vägarna. {#gor result=45}"),
    outcome("more, in the whole county", "- Polisen i länet gjorde 500 kontroller. {#gor result=45}"),
    outcome("more, as planned", "- Polisen hade planerat och gjort 50 kontroller på vägarna. {#gor result=45}"),
    outcome("more of something else", "- Polisen gjorde 500 inbrottsutredningar. {#gor result=45}"),
  ]

  static let verdicts = [
    outcome("met, and not done", "Översynen är inte genomförd. {#gor status=◊fulfilled}", "warning status-against-text", of: ""),
    outcome("met, and not begun", "Arbetet har inte påbörjats under året. {#gor status=◊fulfilled}", "warning status-against-text", of: ""),
    outcome("met, and nothing done", "Inget har gjorts. {#gor status=◊fulfilled}", "warning status-against-text", of: ""),
    outcome("met, and no time for it", "Belysningen hann vi inte med. {#gor status=◊fulfilled}", "warning status-against-text", of: ""),
    outcome("met, and called off", "Det blev inte av. {#gor status=◊fulfilled}", "warning status-against-text", of: ""),
    outcome("met, below a heading", "## Belysning {#gor status=◊fulfilled}\n\nÖversynen är inte klar.", "warning status-against-text", of: ""),
    outcome("not met, and done", "Översynen är genomförd. {#gor status=◊not-fulfilled}", "warning status-against-text", of: ""),
    outcome("not begun, and done as planned", "Översynen är genomförd enligt plan. {#gor status=◊not-started}", "warning status-against-text", of: ""),
    outcome("in part, and wholly done", "Översynen är helt klar. {#gor status=◊partly}", "warning status-against-text", of: ""),
    outcome("not met, and not done", "Översynen är inte genomförd. {#gor status=not-fulfilled}", of: ""),
    outcome("met, and the report left", "Översynen är gjord. Rapporten är inte klar. {#gor status=fulfilled}", of: ""),
    outcome("met, later than planned", "Översynen är inte genomförd i maj, utan i juni. {#gor status=fulfilled}", of: ""),
    outcome("met, and told below", "## Belysning {#gor status=fulfilled}\n\nÖversynen är inte genomförd.\n\nI stället byttes all belysning.", of: ""),
    outcome("in part, and a part done", "Översynen är klar, men lamporna är kvar. {#gor status=partly}", of: ""),
    outcome("not met, and one of two done", "En av översynerna är klar. {#gor status=not-fulfilled}", of: ""),
    outcome("not met, and some done", "En del är klart. {#gor status=not-fulfilled}", of: ""),
    outcome("going on, and its plan done", "Planen är klar. {#gor status=ongoing}", of: ""),
  ]

  private static let sums = "| Plats | Antal | Andel |\n|---|--:|--:|\n| Norr | 20 | 60 |\n| Söder | 14 | 50 |\n"

  static let tables = [
    Slip("a sum that is none", body("- Vi gör. {#gor}\n\n\(sums)◊| Summa | 54 | |"), "warning table-sum-wrong"),
    Slip("a sum in bold", body("- Vi gör. {#gor}\n\n\(sums)◊| **Totalt:** | **1 034** | |"), "warning table-sum-wrong"),
    Slip("a sum", body("- Vi gör. {#gor}\n\n\(sums)| Summa | 34 | 55 |")),
    Slip("a sum of thousands and of none", body("- Vi gör. {#gor}\n\n| Plats | Antal |\n|---|---|\n| A | 1 200 |\n| B | – |\n| C | 34 |\n| Totalt | 1 234 |")),
    Slip("all of the county", body("- Vi gör. {#gor}\n\n\(sums)| Totalt i länet | 540 | |")),
    Slip("a part of a row", body("- Vi gör. {#gor}\n\n\(sums)| varav kvällstid | 4 | |\n| Summa | 34 | |")),
    Slip("numbers with words", body("- Vi gör. {#gor}\n\n| Plats | Antal |\n|---|---|\n| A | ca 20 |\n| B | 14 |\n| Summa | 40 |")),
  ]

  static let headings = [
    Slip("a heading in bold", body("◊**Det här lovar vi**\n\n- Vi gör. {#gor}"), "warning heading-in-bold", suggestion: "## Det här lovar vi"),
    Slip("a heading in bold that ends in a colon", body("◊**Polisen:**\n\n- Vi gör. {#gor}"), "warning heading-in-bold", suggestion: "## Polisen"),
    Slip("a heading in bold before a paragraph", body("- Vi gör. {#gor}\n\n◊**Så följer vi upp**\n\nI mars."), "warning heading-in-bold"),
    Slip("a sentence in bold", body("**Ring 112 om det är bråttom.**\n\n- Vi gör. {#gor}")),
    Slip("a name in bold", body("- Vi gör. {#gor}\n\n**Bo Ek**\n\nKommunpolis")),
    Slip("bold words before others", body("**Polisen** gör det.\n\n- Vi gör. {#gor}")),
    Slip("bold words that give", body("**Polisen lovar att** {by=police}\n\n- Vi gör. {#gor}")),
    Slip("bold words at the end", body("- Vi gör. {#gor}\n\n**Tillsammans för ett tryggt Norrvik**")),
    Slip("bold words in an item", body("- Vi gör. {#gor}\n\n1. **Plats**\n\n   Torget.")),
  ]

  static let numbers = [
    Slip("a letter for nought", body("- Vi gör. {#gor}\n\nDet blev ◊1O vandringar."), "warning letter-in-number", suggestion: "10"),
    Slip("a letter in a year", body("- Vi gör. {#gor}\n\nUnder ◊2O23 gick vi."), "warning letter-in-number", suggestion: "2023"),
    Slip("a letter for one", body("- Vi gör. {#gor}\n\nDet blev ◊l0 vandringar."), "warning letter-in-number", suggestion: "10"),
    Slip("several letters", body("- Vi gör. {#gor}\n\nDet blev (◊1OO) vandringar."), "warning letter-in-number", suggestion: "100"),
    Slip("litres, air, a road and a code", body("- Vi gör. {#gor}\n\nVi tar 5l saft, O2, CO2, E4O, A1O och 1O-b.")),
    Slip("a letter in code and in an address", body("- Vi gör. {#gor}\n\nSe `1O` och [sidan](https://x.example/1O).")),
  ]

  static let names = [
    Slip("its own name with a letter missing", promise("◊title: Medborgarlöfte för Norvik 2023"), "warning municipality-misspelt", suggestion: "Norrvik"),
    Slip("its own name, misspelt in the genitive", promise("◊title: Norrvigs medborgarlöfte 2023"), "warning municipality-misspelt", suggestion: "Norrvik"),
    Slip("its own name among others", body("## Det här lovar vi\n\n- Vi gör. {#gor}").replacing("period", with: "◊title: Trygga Norrvk\nperiod"), "warning municipality-misspelt", suggestion: "Norrvik"),
    Slip("its own name in capitals", promise("title: NORRVIKS MEDBORGARLÖFTE")),
    Slip("a district that is nearly its name", promise("title: Medborgarlöfte för Norvik\ndistrict: Norvik")),
    Slip("a summary of another", promise("summary: Polisen och Söderby kommun gör det.").replacing("municipality", with: "◊municipality"), "warning summary-of-another-municipality"),
    Slip("a summary of both", promise("summary: Polisen, Norrvik och Söderby kommun gör det.")),
    Slip("a summary that names another's part of the police", promise("summary: Polisen i lokalpolisområde Söderby gör det.")),
    Slip("no name at all", promise("title: Trygghet i norr")),
  ]

  static let links = [
    Slip("a link to its own page", in: "pages/a.md", "---\ntitle: A\n---\nSe ◊[b](a.md).\n", "warning link-to-itself"),
    Slip("a link to its own page by its folder", in: "pages/a.md", "---\ntitle: A\n---\nSe ◊[b](../pages/a.md).\n", "warning link-to-itself"),
    Slip("a link to a part of its own page", in: "pages/a.md", "---\ntitle: A\n---\n## B {#b}\n\nSe [b](a.md#b) och [c](#b).\n"),
    Slip("nearly a link to its own page", in: "pages/omm.md", "---\ntitle: A\n---\nSe ◊[b](ommm.md).\n", "error link-leads-nowhere", suggestion: "om.md"),
  ]

  static let deeds = [
    Slip("done on a day that has not been", in: "follow-ups/a.md", followUp("Vi gjorde 54 kontroller. {#kontroller result=54}\n\nMötet ◊hölls den 5 mars 2031."), "warning done-later-than-today", others: ["promises/a.md": Fixture.promise]),
    Slip("done in a year that has not been", in: "follow-ups/a.md", followUp("Vi gjorde 54 kontroller. {#kontroller result=54}\n\nMötet ◊genomfördes 2031."), "warning done-later-than-today", others: ["promises/a.md": Fixture.promise]),
    Slip("done in a month that has not been", body("- Vi gör. {#gor}\n\nMötet ◊hölls i oktober 2024."), "warning done-later-than-today"),
    Slip("done on a day in figures that has not been", body("- Vi gör. {#gor}\n\nVägen ◊invigdes 2025-03-05."), "warning done-later-than-today"),
    Slip("done on days that have been", body("- Vi gör. {#gor}\n\nMötet hölls den 5 mars 2023, vägen invigdes 2024-05-31, och förra mötet hölls i maj 2024.")),
    Slip("to be done", body("- Vi gör. {#gor}\n\nMötet hålls den 5 mars 2031.")),
    Slip("in force for years", body("- Vi gör. {#gor}\n\nLöftet gäller ◊2023–2042."), "warning years-beside-period"),
    Slip("in force for somewhat longer", body("- Vi gör. {#gor}\n\nLöftet gäller 2022–2026.")),
  ]

  static let pasted = [
    Slip("a heading over nothing", body("- Vi gör. {#gor}\n\n◊## Kontakt"), "warning heading-without-text"),
    Slip("a heading over another", body("◊## Bakgrund\n\n## Det här lovar vi\n\n- Vi gör. {#gor}"), "warning heading-without-text"),
    Slip("a heading over one below it", body("## Bakgrund\n\n### Läget\n\nText.\n\n- Vi gör. {#gor}")),
    Slip("a commitment that is a heading", body("## Vi gör {#gor kind=commitment}")),
    Slip("a section twice", body("- Vi gör. {#gor}\n\n## Så följer vi upp\n\nI mars.\n\n◊## Så följer vi upp\n\nI mars."), "warning heading-twice"),
    Slip("a heading in each of two sections", body("## Norr\n\n### Vi lovar\n\n- Vi gör. {#gor}\n\n## Söder\n\n### Vi lovar\n\n- Vi går. {#gar}")),
    Slip("a table without rows", body("- Vi gör. {#gor}\n\n◊| Plats | Antal |\n|---|---|"), "warning table-without-rows"),
    Slip("the foot of a page", body("- Vi gör. {#gor}\n\n◊Sida 1 (3)"), "warning left-by-program"),
    Slip("a field of a word processor", body("- Vi gör. {#gor}\n\n◊Klicka här för att ange text."), "warning left-by-program"),
    Slip("a line of a table of contents", body("- Vi gör. {#gor}\n\nInledning ◊........ 3"), "warning left-by-program"),
    outcome("another verdict in words", "Status: Ej uppfyllt {#gor status=◊fulfilled}", "warning status-against-text", of: ""),
    outcome("another verdict alone", "Delvis uppfyllt. {#gor status=◊fulfilled}", "warning status-against-text", of: ""),
    outcome("the same verdict in words", "Status: Ej uppfyllt {#gor status=not-fulfilled}", of: ""),
  ]

  static let attributes = [
    Slip("an id without its sign", body("- Vi ses. {#ses}\n- Vi gör. ◊{gor by=police}"), "warning attributes-are-text", suggestion: "{#gor by=police}"),
    Slip("parentheses", body("- Vi ses. {#ses}\n- Vi gör. ◊(#gor by=police)"), "warning attributes-are-text", suggestion: "{#gor by=police}"),
    Slip("a blank behind the brace", body("- Vi ses. {#ses}\n- Vi gör. ◊{ #gor}"), "warning attributes-are-text", suggestion: "{#gor}"),
    Slip("no brace at the beginning", body("- Vi ses. {#ses}\n- Vi gör. ◊#gor by=police}"), "warning attributes-are-text", suggestion: "{#gor by=police}"),
    Slip("a capital and commas", body("- Vi ses. {#ses}\n- Vi gör. ◊{Vår-gård, by=police, at-least=4}"), "warning attributes-are-text", suggestion: "{#var-gard by=police at-least=4}"),
    Slip("colons", body("## Vi ◊{by: police}\n\n- Vi ses. {#ses}"), "warning attributes-are-text", suggestion: "{by=police}"),
    Slip("an attribute for the id", body("- Vi ses. {#ses}\n- Vi gör. ◊{id=gor by=police}"), "error attributes-without-id", suggestion: "#gor"),
  ]

  private static func named(_ name: String, _ file: String, _ text: String, _ told: String..., suggestion: String? = nil) -> Slip {
    Slip(name, in: file, text, all: told, suggestion: suggestion, others: file.hasPrefix("promises") ? [:] : ["promises/a.md": Fixture.promise])
  }

  private static func dated(_ keys: String) -> String { "---\nmunicipality: norrvik\nperiod: 2023\n\(keys)\n---\n## Kontroller {#kontroller result=54}\n\nDet blev femtiofyra.\n" }

  static let fileNames = [
    named("a file of another year", "promises/norrvik/2024.md", body("- Vi gör. {#gor}").replacing("period: ", with: "period: ◊"), "warning file-name-of-other-years", suggestion: "2024"),
    named("a file of other years", "promises/2024-2025.md", body("- Vi gör. {#gor}").replacing("period: ", with: "period: ◊"), "warning file-name-of-other-years", suggestion: "2024-2025"),
    named("a file of its municipality and another year", "promises/norrvik-2022.md", promise("title: Löfte").replacing("period: ", with: "period: ◊"), "warning file-name-of-other-years"),
    named("a file of its year", "promises/norrvik/2023.md", body("- Vi gör. {#gor}")),
    named("a file of one of its years", "promises/2023.md", body("- Vi gör. {#gor}", period: "2022-03/2023-02")),
    named("a file of a year since its first", "promises/2026.md", body("- Vi gör. {#gor}", period: "2023-")),
    named("a file of a number", "promises/1234.md", body("- Vi gör. {#gor}")),
    named("a file of a month", "promises/2022-05.md", body("- Vi gör. {#gor}")),
    named("a file of a year and a word", "promises/2022-beslut.md", body("- Vi gör. {#gor}")),
    named("a follow-up of another year", "follow-ups/norrvik/2025.md", dated("year: ◊2023\npublished: 2024-02-01"), "warning file-name-of-other-years"),
    named("a follow-up of its year", "follow-ups/2023.md", dated("year: 2023\npublished: 2024-02-01")),
    named("a follow-up that is called by when it was published", "follow-ups/2024.md", dated("year: 2023\npublished: 2024-02-01")),
  ]

  private static func swapped(_ name: String, _ first: String, _ second: String, _ told: String...) -> Slip {
    Slip(
      name, in: "follow-ups/a.md", followUp("- \(first) {#belysning}\n◊- \(second) {#elever}"), all: told,
      others: ["promises/a.md": body("- Kommunen ser över gatubelysningen i centrum. {#belysning}\n- Minst 80 procent av eleverna ska känna sig trygga. {#elever at-least=80 unit=%}")])
  }

  static let swaps = [
    swapped("two ids that have changed places", "Enkäten visar 82 %", "Belysningen är utbytt", "warning outcomes-swapped"),
    swapped("two ids that have changed places, in sentences", "Eleverna har svarat på en enkät.", "I centrum är lamporna i gatubelysningen nya.", "warning outcomes-swapped"),
    swapped("ids in their places", "Belysningen är utbytt", "Enkäten visar 82 %"),
    swapped("one that tells of the other only", "Lamporna är nya.", "Belysningen vid skolan gör dem lugnare."),
    swapped("one that tells of both", "Eleverna är nöjda med belysningen.", "Belysningen är utbytt"),
    swapped("what has nothing in common with either", "Lamporna är nya.", "Enkäten är gjord."),
  ]

  static let planned = [
    Slip("to be made public next year", promise("published: ◊2025-01-22", period: "2025"), "warning published-later"),
    Slip("to be made public this year", promise("published: ◊2024-08-22", period: "2024"), "warning published-later"),
    Slip("made public in a year beside", promise("published: ◊2034-01-22", period: "2024"), "warning published-later", suggestion: "2024-01-22"),
    Slip(
      "a follow-up to be made public next year", in: "follow-ups/a.md", dated("year: 2023\npart: våren\n◊published: 2024-08-01"), "warning published-later",
      others: ["promises/a.md": Fixture.promise]),
  ]

  @Test(arguments: planned)
  func aPlannedDayIsNoSlipOfAYear(_ slip: Slip) {
    slip.check()
    if slip.suggestion == nil { #expect(Fixture(slip.others.merging([slip.file: slip.text.text]) { $1 }).linked().log.sorted().compactMap(\.suggestion) == []) }
  }

  @Test(arguments: fileNames + swaps)
  func isToldOfPlaces(_ slip: Slip) { slip.check() }

  @Test(arguments: [("at-least=−5", "at-least=5"), ("at-most=–5", "at-most=5"), ("due=2023–05", "due=2023-05")])
  func aMinusThatIsNoneLeadsToANumber(_ written: String, _ meant: String) {
    let text = Self.body("- Vi går. {#gar \(written) unit=vandringar}")
    #expect(Fixture(["promises/a.md": text]).linked().log.sorted().compactMap(\.suggestion) == [meant])
  }

  @Test(arguments: results + verdicts)
  func isToldOf(_ slip: Slip) { slip.check() }

  @Test(arguments: tables + headings + numbers)
  func isToldOfInTexts(_ slip: Slip) { slip.check() }

  @Test(arguments: deeds + pasted)
  func isToldOfToo(_ slip: Slip) { slip.check() }

  @Test(arguments: names + links + attributes)
  func isToldOfWithWhatWasMeant(_ slip: Slip) { slip.check() }

  /// What is missed may stand in the text of the promise.
  @Test func anOutcomeOfWhatIsNoIDLeadsToIt() throws {
    let fixture = Fixture([
      "promises/a.md": Self.body("- Vi ses. {#ses}\n- Vi gör. {gor by=police}"), "follow-ups/a.md": Self.followUp("Vi sågs. {#ses}\n\nVi gjorde. {#gor status=fulfilled}"),
    ])
    let told = try #require(fixture.linked().log.sorted().first { $0.code.name == "outcome-of-nothing" })
    #expect(told.related.map(\.file) == ["content/promises/a.md"])
  }

  @Test(
    arguments: [
      ("år", "period"), ("årtal", "period"), ("datum", "published"), ("länkar", "documents"), ("publiceringsdatum", "published"),
      ("signeringsdatum", "signed"), ("kommunens-namn", "municipality"), ("foton", "image"), ("kontaktperson", "contacts"), ("tema", "focus"),
    ])
  func aSwedishKeyIsKnown(_ written: String, _ meant: String) {
    let text = "---\nmunicipality: norrvik\nperiod: 2023\n\(written): x\n---\n- Vi gör. {#gor}\n"
    #expect(Fixture(["promises/a.md": text]).linked().log.sorted().compactMap(\.suggestion) == [meant])
  }

  @Test(
    arguments: [
      ("publisher: {{ name", "yaml-double-brace", "Skriv värdet i stället"), ("publisher: {{ name: A }}", "yaml-double-brace", "ett enda par klamrar"),
      ("publisher: - name: A", "yaml-list-on-line", "på en egen rad därunder"), ("publisher: { name: A }}", "yaml-bracket-not-opened", "Ta bort tecknet"),
      ("publisher: name: A", "yaml-colon-in-value", "sätt klamrar runt dem"), ("publisher: { name=A }", "key-unknown", "Menade du ”name: A”?"),
      ("publisher: { name A }", "key-unknown", "Menade du ”name: A”?"),
    ])
  func aSlipInBracesIsToldOnceAndTheRightWay(_ line: String, _ code: String, _ words: String) throws {
    let told = Fixture(["site.yaml": "title: L\nbase-url: https://x.example/\n\(line)\n"]).linked().log.sorted().filter { $0.severity > .note }
    #expect(told.map(\.code.name) == [code])
    #expect(try #require(told.first).remedy(in: .swedish).contains(words))
  }
}
