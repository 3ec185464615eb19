import Content
import Diagnostics
import Testing
@testable import TestSupport

/// What a text says of how much was done, against its figures: what is surely another, beside what may be of a part, of
/// another time or of another thing.
struct SaidTotalsTests {
  private static let counted = "Polisen gör minst 6 hastighetskontroller vid skolorna. {#k by=police at-least=6 unit=\"kontroll, kontroller\"}"
  private static let walks = "Vi går minst fyra trygghetsvandringar under året. {#k at-least=4 unit=\"vandring, vandringar\"}"
  private static let ceiling = "Högst 40 procent av bilarna kör för fort förbi skolorna. {#k at-most=40 unit=%}"
  private static let share = "Minst 80 procent av de som svarar på enkäten känner sig trygga. {#k at-least=80 unit=%}"

  private static func promise(_ commitment: String, _ keys: String = "", period: String = "2023") -> String {
    "---\nmunicipality: norrvik\nperiod: \(period)\n\(keys)---\n- \(commitment)\n"
  }

  private static func outcome(
    _ name: String, _ text: String, of commitment: String = counted, _ told: String..., keys: String = "", period: String = "2023", year: Int = 2023,
    others: [String: String] = [:]
  ) -> Slip {
    Slip(
      name, in: "follow-ups/b.md", "---\nmunicipality: norrvik\nperiod: \(period)\nyear: \(year)\npublished: 2024-02-01\n\(keys)---\n\(text)\n", all: told,
      others: ["promises/a.md": promise(commitment, period: period)].merging(others) { $1 })
  }

  private static func target(_ name: String, _ commitment: String, _ told: String...) -> Slip {
    Slip(name, in: "promises/a.md", promise(commitment), all: told)
  }

  private static let other = "warning result-against-text"
  static let results = [
    outcome("any other number", "Polisen gjorde 9 hastighetskontroller under året. {#k result=◊6}", other),
    outcome("nothing, and a number", "Polisen gjorde 9 hastighetskontroller. {#k result=◊0}", other),
    outcome("a number in letters", "Vi gick tre vandringar. {#k result=◊30}", of: walks, other),
    outcome("one that was called off", "Vi gick tre vandringar. Den i Hede ställdes in på grund av snö. {#k result=◊4}", of: walks, other),
    outcome("as much as was promised", "Vi gick fyra vandringar under 2023. {#k result=◊3}", of: walks, other),
    outcome("done by somebody", "Polisen har gjort 9 kontroller vid skolorna. {#k result=◊5}", other),
    outcome("another share", "Vid mätningen i oktober körde 44 procent för fort förbi skolorna. {#k result=◊82}", of: ceiling, other),
    outcome("another share of an inquiry", "I enkäten svarade 82 procent att de känner sig trygga. {#k result=◊44}", of: share, other),
    outcome("several words that hold together", "Polisen gjorde 9 kontroller. {#k result=\"minst 6\"}"),
    outcome("less than no less", "Polisen gjorde 5 kontroller. {#k result=\"◊minst 6\"}", other),
    // What may be of a part, of another time or of another thing.
    outcome("of a place", "Polisen gjorde 9 hastighetskontroller på Storgatan. {#k result=12}"),
    outcome("of a season", "I maj gjorde polisen 9 kontroller. {#k result=12}"),
    outcome("of the year before", "Under ◊2022 gjorde polisen 9 kontroller. {#k result=12}", "warning years-outside-follow-up"),
    outcome("of another kind", "Polisen gjorde 9 nykterhetskontroller. {#k result=12}"),
    outcome("some of them", "Tre av vandringarna hade många deltagare. {#k result=4}", of: walks),
    outcome("with something more", "Polisen gjorde 9 kontroller och träffade ungdomar. {#k result=12}"),
    outcome("and more by somebody else", "Polisen gjorde 9 kontroller. Kommunen gjorde en. {#k result=10}"),
    outcome("and more of the same", "Vi gick tre vandringar. Sedan blev det vandringar i Hede också. {#k result=5}", of: walks),
    outcome("what was to be done", "Polisen skulle göra 6 kontroller. {#k result=4}"),
    outcome("those of them", "De 9 kontrollerna gjordes vid skolorna. {#k result=12}"),
    outcome("rounded", "Polisen gjorde drygt 60 kontroller. {#k result=64}"),
    outcome("with a list", "Polisen gjorde 9 kontroller. {#k result=12}\n\n- I Hede.\n- I Åsarna."),
    outcome("the share who answered", "82 procent svarade på enkäten. {#k result=44}", of: share),
    outcome("the share of some", "44 procent av kvinnorna känner sig trygga. {#k result=82}", of: share),
    outcome("the share at a place", "På Storgatan körde 44 procent för fort. {#k result=38}", of: ceiling),
    outcome("by one of two who give", "Polisen gjorde 9 kontroller. {#k result=15}", of: counted.replacing("by=police", with: "by=both")),
    outcome("all of the year in a part", "Under året har polisen gjort 9 kontroller. {#k result=2}", keys: "part: kvartal 3\ncovers: 2023-07/2023-09\n"),
  ]

  private static let another = "warning target-against-text"
  static let targets = [
    target("another number", "Polisen gör minst 6 kontroller vid skolorna. {#k by=police ◊at-least=9 unit=kontroller}".replacing("◊at-least=", with: "at-least=◊"), another),
    target("a number less", "Polisen gör minst 6 kontroller. {#k by=police at-least=◊5 unit=kontroller}", another),
    target("one with decimals", "Polisen gör minst 6 kontroller. {#k by=police at-least=◊6,5 unit=kontroller}", another),
    target("two noughts more", "Polisen gör minst 6 kontroller. {#k by=police at-least=◊600 unit=kontroller}", another),
    target("another ceiling", "Högst 40 procent kör för fort. {#k at-most=◊50 unit=%}", another),
    target("a share as a fraction", "Minst 80 procent känner sig trygga. {#k at-least=◊0,8 unit=%}", another),
    target("a ceiling as a fraction", "Högst 40 procent kör för fort. {#k at-most=◊0,4 unit=%}", another),
    target("two shares as fractions", "Mellan 40 och 60 procent kör för fort. {#k at-least=◊0,4 at-most=0,6 unit=%}", another),
    target("so many in each of some places", "Vi går minst fyra vandringar i Hede och Åsarna. {#k at-least=8 unit=vandringar}"),
    target("a half of what two give", "Vi gör tillsammans minst 12 kontroller. {#k at-least=8 unit=kontroller}"),
    target("what was done before", "Förra året gjorde vi minst 12 kontroller. Nu gör vi ännu fler. {#k at-least=15 unit=kontroller}"),
    target("a share below one", "Högst 0,5 procent är på fel plats. {#k at-most=0,5 unit=%}"),
  ]

  private static let fraction = "warning share-as-fraction"
  static let fractions = [
    outcome("a fraction of a ceiling", "Vid mätningen körde 44 procent för fort. {#k result=◊0,44}", of: ceiling, fraction),
    outcome("a fraction of a ceiling that the text does not name", "Mätningen gjordes i oktober. {#k result=◊0,44}", of: ceiling, fraction),
    outcome("a fraction without a target", "82 procent är trygga. {#k result=◊0,82}", of: "Fler ska känna sig trygga. {#k unit=%}", fraction),
    outcome("so little", "Bara 0,5 procent körde för fort. {#k result=0,5}", of: ceiling),
    outcome("so little of a low ceiling", "Mätningen gjordes i oktober. {#k result=0,8}", of: "Högst 2 procent kör för fort. {#k at-most=2 unit=%}"),
  ]

  private static let total = "warning result-is-total"
  private static let second = "part: kvartal 2\ncovers: 2023-04/2023-06\n"
  static let totals = [
    outcome("so far in the year", "Hittills i år har polisen gjort 4 kontroller. {#k result=◊4}", total, keys: second),
    outcome("since the year began", "Sedan årsskiftet har polisen gjort sammanlagt 4 kontroller. {#k result=◊4}", total, keys: second),
    outcome("so far, behind the number", "Det har blivit 4 kontroller hittills. {#k result=◊4}", total, keys: second),
    outcome("so far, below a heading", "## Kontroller {#k result=◊4}\n\nSå här långt har polisen gjort 4 kontroller.", total, keys: second),
    outcome("all in all in the year", "Totalt har polisen gjort 4 kontroller i år. {#k result=◊4}", total, keys: second),
    outcome("both numbers, and the greater", "Polisen gjorde 2 kontroller i kvartalet, 4 hittills i år. {#k result=◊4}", total, keys: second),
    outcome("since the promise began", "Sedan starten har polisen gjort 9 kontroller. {#k result=◊9}", total, period: "2022-2023", others: ["follow-ups/a.md": before]),
    outcome("both numbers", "Polisen gjorde 2 kontroller i kvartalet, 4 hittills i år. {#k result=2}", keys: second),
    outcome("so far in the first part", "Hittills i år har polisen gjort 4 kontroller. {#k result=4}", keys: "part: kvartal 1\ncovers: 2023-01/2023-03\n"),
    outcome("so far in these days", "Hittills under våren har polisen gjort 4 kontroller. {#k result=4}", keys: second),
    outcome("as so much since then", "Hittills i år har polisen gjort 4 kontroller. {#k so-far=4}", keys: second),
    outcome("all in all in these days", "Sammanlagt gjordes 4 kontroller. {#k result=4}", keys: second),
    outcome("since the year began, in a year of two", "Hittills i år har polisen gjort 4 kontroller. {#k result=4}", period: "2022-2023", others: ["follow-ups/a.md": before]),
    outcome("so far of a rate", "Hittills i år har polisen gjort 4 kontroller. {#k result=4}", of: counted.replacing("unit", with: "per=year unit"), keys: second),
  ]

  private static let before = "---\nmunicipality: norrvik\nperiod: 2022-2023\nyear: 2022\npublished: 2023-02-01\n---\nSå gick det. {#k result=7}\n"

  private static func part(_ outcome: String) -> [String: String] {
    ["follow-ups/a.md": "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npart: första halvåret\ncovers: 2023-01/2023-06\npublished: 2023-08-01\n---\nSå gick det. {#k \(outcome)}\n"]
  }

  static let parts = [
    outcome("a year with less than its part", "◊Så gick det sedan. {#k result=3}", "warning result-below-part", others: part("result=4")),
    outcome("a year with as much as its part", "Så gick det sedan. {#k result=4}", others: part("result=4")),
    outcome("a year with no less than its part", "Så gick det sedan. {#k result=\"minst 3\"}", others: part("result=4")),
    outcome("a year with a lower share than its part", "Så gick det sedan. {#k result=70}", of: share, others: part("result=75")),
    outcome("a year with less of a ceiling", "Så gick det sedan. {#k result=18}", of: "Vi är där inom 20 minuter. {#k at-most=20 unit=minuter}", others: part("result=19")),
  ]

  private static let joint = "---\nmunicipality: [norrvik, soderby]\nperiod: 2023\nparties: { hus: Norrhus }\n---\n"
  private static func opening(_ name: String, _ text: String, _ told: String...) -> Slip {
    Slip(name, in: "promises/a.md", joint + text + "\n", all: told)
  }

  static let openings = [
    opening("one municipality's whole name", "◊- Söderby kommun sätter upp en tavla. {#tavla by=norrvik}", "warning commitment-names-another"),
    opening("one municipality's name", "◊- Söderby sätter upp en tavla. {#tavla by=norrvik}", "warning commitment-names-another"),
    opening("a party's name", "◊- Norrhus byter låsen. {#las by=municipality}", "warning commitment-names-another"),
    opening("a party's name, and that of one", "- Norrhus byter låsen. {#las by=\"hus, norrvik\"}"),
    opening("the municipality's own", "- Söderby kommun sätter upp en tavla. {#tavla by=soderby}"),
    opening("one of all municipalities", "- Söderby kommun sätter upp en tavla. {#tavla by=municipality}"),
    opening("a place", "- Söderby torg får en tavla. {#tavla by=norrvik}"),
    opening("a name within a word", "- Norrhusen får nya lås. {#las by=norrvik}"),
  ]

  @Test(arguments: results + targets + fractions + totals + parts + openings)
  func isToldOf(_ slip: Slip) { slip.check() }
}
