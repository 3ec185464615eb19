import Content
import Diagnostics
import Testing
@testable import TestSupport

/// What would be published and be untrue, or be published nowhere: each by its name, beside what only looks like it.
struct UntrueSlipsTests: SlipTexts {
  private static func followUp(_ body: String) -> String {
    "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: 2024-02-01\n---\n\(body)\n"
  }

  private static func outcome(_ name: String, _ text: String, _ told: String..., suggestion: String? = nil) -> Slip {
    Slip(name, in: "follow-ups/a.md", followUp(text), all: told, suggestion: suggestion, others: ["promises/a.md": Fixture.promise])
  }

  private static let told = """
    Vi gick ut på kvällarna i Norrvik, ofta med föräldrar och föreningar, från mars till november. {#gor result=5}

    Det var lugnt på de flesta platser. Vid skolorna och torget talade vi med många som sade att de känner sig tryggare.
    """

  private static let counted = "Det blev fler kvällar än året före. {#gor result=162}\n\nKontroller gjordes året om. {#kontroller result=48}"

  private static func ofAnother(_ name: String, _ text: String, _ copy: String, _ told: String...) -> Slip {
    let commitment = "- Vi går ut. {#gor unit=kvällar}" + (text == counted ? "\n- Vi kontrollerar farten. {#kontroller unit=kontroller}" : "")
    return Slip(
      name, in: "follow-ups/b.md", "---\nmunicipality: soderby\nperiod: 2023\nyear: 2023\n◊published: 2024-02-01\n---\n\(copy)\n", all: told,
      others: [
        "promises/a.md": body(commitment), "promises/b.md": body(commitment).replacing("norrvik", with: "soderby"), "follow-ups/a.md": followUp(text),
      ])
  }

  /// A follow-up beside `counted` of the year before.
  private static func ofYearBefore(_ name: String, _ text: String, _ told: String...) -> Slip {
    let place = "---\nmunicipality: norrvik\nperiod: 2022-2023\n"
    return Slip(
      name, in: "follow-ups/b.md", place + "year: 2023\n◊published: 2024-02-01\n---\n\(text)\n", all: told,
      others: [
        "promises/a.md": body("- Vi går ut. {#gor unit=kvällar}\n- Vi kontrollerar farten. {#kontroller unit=kontroller}", period: "2022-2023"),
        "follow-ups/a.md": place + "year: 2022\npublished: 2023-02-01\n---\n\(counted)\n",
      ])
  }

  static let numbers = [
    outcome("max before a figure", "Högst så. {#kontroller result=\"◊max 12\"}", "warning result-word-unknown", suggestion: "högst 12"),
    outcome("fewer than", "Färre. {#kontroller result=\"◊färre än 50\"}", "warning result-word-unknown", suggestion: "under 50"),
    outcome("not even", "Nej. {#kontroller result=\"◊inte ens 30\"}", "warning result-word-unknown", suggestion: "under 30"),
    outcome("half of", "Hälften. {#kontroller result=\"◊hälften av 80\"}", "warning result-word-unknown"),
    outcome("exactly", "Så många. {#kontroller result=\"◊exakt 40\"}", "warning result-word-unknown", suggestion: "40"),
    outcome("a sign for no less", "Så många. {#kontroller result=\"◊>= 40\"}", "warning result-word-unknown", suggestion: "minst 40"),
    outcome("a word beside one that is known", "Så många. {#kontroller result=\"◊minst säkert 40\"}", "warning result-word-unknown"),
    outcome("words that are known", "Så många. {#kontroller result=\"Sammanlagt minst ca. 40\"}"),
    outcome("words for what is not exact", "Så många. {#kontroller result=\"i runda tal 40\"}"),
    outcome("no less, in three words", "Så många. {#kontroller result=\"inte färre än 40\"}"),
    outcome("thousands with a comma", "Så många. {#kontroller result=◊1,200}", "warning number-thousands-point"),
    outcome("decimals with a comma", "Så mycket. {#kontroller result=0,125}"),
    Slip("thousands of a target with a comma", body("- Vi gör. {#gor at-least=◊1,200 unit=timmar}"), "warning number-thousands-point"),
    Slip("a number for a unit", body("- Vi gör. {#gor at-least=4 unit=◊10}"), "warning unit-without-words"),
    Slip("a plural before its singular", body("- Vi gör. {#gor at-least=4 unit=\"◊vandringar, vandring\"}"), "warning unit-swapped", suggestion: "vandring, vandringar"),
    Slip("a plural before a singular that ends in a vowel", body("- Vi gör. {#gor at-least=4 unit=\"◊skolor, skola\"}"), "warning unit-swapped", suggestion: "skola, skolor"),
    Slip("a singular before its plural", body("- Vi gör. {#gor at-least=4 unit=\"timme, timmar\"}")),
    Slip("a singular that is longer", body("- Vi gör. {#gor at-least=4 unit=\"ledamot, män\"}")),
  ]

  static let targets = [
    Slip("the other bound", body("- Vi går minst fyra vandringar. {#gor at-most=◊4 unit=\"vandring, vandringar\"}"), "warning target-against-text"),
    Slip("a ceiling for a floor", body("- Vi tillåter högst 10 olyckor. {#gor at-least=◊10 unit=olyckor}"), "warning target-against-text"),
    Slip("max for a floor", body("- Max tio olyckor. {#gor at-least=◊10 unit=olyckor}"), "warning target-against-text"),
    Slip("another number in letters", body("- Vi går minst fyra trygghetsvandringar. {#gor at-least=◊14 unit=\"vandring, vandringar\"}"), "warning target-against-text"),
    Slip("another number in figures", body("- Polisen gör 50 kontroller under 2023. {#gor by=police at-least=◊5 unit=kontroller}"), "warning target-against-text"),
    Slip("another number of times", body("- Vi möts minst sex gånger. {#gor at-least=◊16 unit=möten}"), "warning target-against-text"),
    Slip("another share", body("- Minst 80 % är nöjda. {#gor at-least=◊8 unit=%}"), "warning target-against-text"),
    Slip("another number of thousands", body("- Polisen lägger 4 000 timmar på det. {#gor by=police at-least=◊400 unit=\"timme, timmar\"}"), "warning target-against-text"),
    Slip("another rate", body("- Vi kontrollerar minst fyra gånger i veckan. {#gor at-least=◊4 per=month unit=kontroller}"), "warning target-against-text"),
    Slip("every week for a month", body("- Vi kontrollerar hastigheten varje vecka. {#gor at-least=◊1 per=month unit=kontroller}"), "warning target-against-text"),
    Slip("a rate that was forgotten", body("- Vi gör minst två kontroller i månaden. {#gor at-least=◊2 unit=kontroller}"), "warning target-against-text"),
    Slip("a rate of another number", body("- Vi gör minst två kontroller i månaden. {#gor at-least=◊12 per=month unit=kontroller}"), "warning target-against-text"),
    Slip("so many a year in several years", body("- Vi gör minst två kontroller om året. {#gor at-least=◊2 unit=kontroller}", period: "2023-2024"), "warning target-against-text"),
    Slip("a heading that is a commitment", body("## Vi går minst fyra vandringar {#gor kind=commitment at-most=◊4 unit=vandringar}\n\nVarje kväll."), "warning target-against-text"),
    // What says nothing else of the target.
    Slip("how often it is told of", body("- Vi lagar 100 lampor. Läget redovisas per kvartal. {#gor at-least=100 unit=lampor}")),
    Slip("how often somebody meets", body("- Vi stämmer av varje vecka och gör minst 40 kontroller. {#gor at-least=40 unit=kontroller}")),
    Slip("a sum", body("- Fyra kontroller på våren och en på hösten. {#gor at-least=5 unit=kontroller}")),
    Slip("twice the same", body("- Minst 20 kontroller på våren, lika många på hösten. {#gor at-least=40 unit=kontroller}")),
    Slip("a part of a number in one word", body("- Tjugofyra möten, minst två möten i Hede. {#gor at-least=24 unit=möten}")),
    Slip("the number of before", body("- Fler kontroller än 2022, då vi gjorde 52 kontroller. {#gor at-least=53 unit=kontroller}")),
    Slip("a change", body("- Andelen ska öka med minst fem procent. {#gor at-least=68 unit=%}")),
    Slip("a bound of something else", body("- Vi ordnar två läger med upp till två ledare. {#gor at-least=2 unit=läger}")),
    Slip("a part below a heading", body("## 20 kontroller {#gor kind=commitment at-least=20 unit=kontroller}\n\nFörra året gjorde vi 12 kontroller.")),
    outcome("a part of the result", "Sextiotvå kontroller, varav 12 kontroller på natten. {#kontroller result=62}"),
    outcome("a part of the result below a heading", "## K {#kontroller result=54}\n\nVid 9 kontroller togs körkortet."),
    outcome("more than before", "Jämfört med 2022 gjordes 5 fler kontroller. {#kontroller result=45}"),
    outcome("what is left", "12 kontroller återstår till målet. {#kontroller result=128}"),
    outcome("a rounded number", "Drygt 60 kontroller gjordes. {#kontroller result=62}"),
    Slip("so many a year in one year", body("- Vi gör minst två kontroller om året. {#gor at-least=2 unit=kontroller}")),
    Slip("a rate told as a total", body("- Vi gör minst en kontroll i veckan. {#gor at-least=52 unit=kontroller}")),
    Slip("so many of each", body("- Vi gör minst två kontroller i varje ort. {#gor at-least=8 unit=kontroller}")),
    Slip("two numbers", body("- Vi gör minst två kontroller i fyra orter. {#gor at-least=8 unit=kontroller}")),
    Slip("a time that is no target", body("- Klotter tas bort inom högst 10 dagar. {#gor at-least=10 unit=ärenden}")),
    Slip("persons that are no target", body("- Vandringar med minst fyra deltagare. {#gor at-least=14 unit=vandringar}")),
    Slip("two to three", body("- Vi gör två till tre kontroller. {#gor at-least=2 at-most=3 unit=kontroller}")),
    Slip("a date", body("- Vi gör kontroller senast den 15 maj 2023. {#gor at-least=4 unit=kontroller}")),
    Slip("the number of a road", body("- Vi gör kontroller på väg 23. {#gor at-least=4 unit=kontroller}")),
    Slip("an article", body("- Vi går en vandring i veckan. {#gor at-least=1 per=week unit=vandringar}")),
    Slip("a net that meets every month", body("- Vi startar ett nätverk som ses varje månad. {#gor at-least=1 unit=nätverk}")),
    outcome("another result in the text", "Polisen gjorde 62 kontroller. {#kontroller result=◊26}", "warning result-against-text"),
    outcome("the target beside the result", "Vi nådde 40 kontroller. {#kontroller result=54}"),
    outcome("last year's result too", "Det blev 62 kontroller, mot 58 kontroller året före. {#kontroller result=62}"),
  ]

  private static let signed = promise("signed: 2023-01-10", "## Det här lovar vi 2023\n\n- Vi går ut på kvällarna. {#gor}")
  static let copies = [
    Slip(
      "a promise with another period alone", in: "promises/b.md", signed.replacing("2023\n", with: "2024\n").replacing("municipality", with: "◊municipality"),
      "warning promise-copied", others: ["promises/a.md": signed]),
    Slip(
      "a promise that was signed anew", in: "promises/b.md",
      signed.replacing("2023\n", with: "2024\n").replacing("2023-01-10", with: "2024-01-10"), others: ["promises/a.md": signed]),
    Slip(
      "another promise of the same day", in: "promises/b.md", signed.replacing("2023\n", with: "2024\n").replacing("kvällarna", with: "dagarna"),
      others: ["promises/a.md": signed]),
    Slip(
      "a follow-up of the year before", in: "follow-ups/b.md",
      "---\nmunicipality: norrvik\nperiod: 2022-2023\nyear: 2023\n◊published: 2024-02-01\n---\nUnder 2023 gick vi ut ofta. {#gor result=5}\n",
      "warning follow-up-copied",
      others: [
        "promises/a.md": body("- Vi går ut. {#gor unit=kvällar}", period: "2022-2023"),
        "follow-ups/a.md": "---\nmunicipality: norrvik\nperiod: 2022-2023\nyear: 2022\npublished: 2023-02-01\n---\nUnder 2022 gick vi ut ofta. {#gor result=5}\n",
      ]),
    ofYearBefore("telling figures of the year before, with a word changed", counted.replacing("Det blev", with: "Så blev det"), "warning follow-up-copied"),
    ofYearBefore("a figure that is the year before's", counted.replacing("162", with: "161")),
    ofYearBefore("other words with the figures of the year before", "Vi gick. {#gor result=162}\n\nLika många som 2022. {#kontroller result=48}"),
    ofAnother("a follow-up of another municipality", told, told.replacing("Norrvik", with: "Söderby"), "warning follow-up-of-another-copied"),
    ofAnother("a follow-up of another, with a word more", told, told.replacing("Norrvik", with: "Söderby").replacing("ofta", with: "ofta och"), "warning follow-up-of-another-copied"),
    ofAnother("a follow-up with another figure than another's", told, told.replacing("Norrvik", with: "Söderby").replacing("result=5", with: "result=6")),
    ofAnother("a follow-up with other words than another's", told, told.replacing("Norrvik", with: "Söderby").replacing("skolorna och torget", with: "stationen, badet och parken")),
    ofAnother("a few words with telling figures that are another's too", counted, counted, "warning follow-up-of-another-copied"),
    ofAnother(
      "telling figures with a word changed", counted, counted.replacing("Det blev", with: "Så blev det"), "warning follow-up-of-another-copied"),
    ofAnother(
      "telling figures with other words", counted,
      "I Söderby har vi varit ute varje helg. {#gor result=162}\n\nPolisen stoppade många bilar på väg 40. {#kontroller result=48}"),
    ofAnother("a few words with figures that say little", "Det blev fler kvällar än året före. {#gor result=60}", "Det blev fler kvällar än året före. {#gor result=60}"),
    ofAnother("a few words that are another's too", "Vi gick fem vandringar. {#gor result=5}", "Vi gick fem vandringar. {#gor result=5}"),
    Slip(
      "a follow-up with another figure", in: "follow-ups/b.md",
      "---\nmunicipality: norrvik\nperiod: 2022-2023\nyear: 2023\npublished: 2024-02-01\n---\nVi gick ut ofta. {#gor result=6}\n",
      others: [
        "promises/a.md": body("- Vi går ut. {#gor unit=kvällar}", period: "2022-2023"),
        "follow-ups/a.md": "---\nmunicipality: norrvik\nperiod: 2022-2023\nyear: 2022\npublished: 2023-02-01\n---\nVi gick ut ofta. {#gor result=5}\n",
      ]),
  ]

  static let forgotten = [
    Slip("ids below one of two who give", body("## Polisen lovar {by=police}\n\n- Polisen går ut. {#ut}\n\n## Kommunen lovar {◊by=municipality}\n\n◊- Kommunen ser över."), "warning attributes-hold-for-nothing", "warning section-without-ids"),
    Slip("ids of paragraphs below a heading that gives", body("## Polisen {by=police}\n\nPolisen går ut. {#ut}\n\n## Kommunen {◊by=municipality}\n\nKommunen ser över."), "warning attributes-hold-for-nothing"),
    Slip("ids below a sentence that gives", body("- Vi gör. {#gor}\n\nPolisen lovar: {◊by=police}\n\n- Mer."), "warning attributes-hold-for-nothing"),
    Slip("the kind of a heading", body("- Vi gör. {#gor}\n\n## Kontroller {#kontroller ◊by=police}\n\nPolisen kontrollerar."), "warning attributes-hold-for-nothing"),
    Slip("ids below a heading that promises", body("## Polisen lovar\n\n- Går ut. {#ut}\n\n## Kommunen lovar\n\n◊- Ser över."), "warning section-without-ids"),
    Slip("a list of what is known", body("## Trafik\n\n- Vi går ut. {#ut}\n\n## Lägesbild\n\n- Vi ser ungdomar vid torget.\n\n## Skola\n\n- Vi möts. {#mots}")),
    Slip("how the work is done", body("## Löften\n\n- Vi går ut. {#ut}\n\n## Arbetssätt\n\n- Vi träffas varannan vecka.")),
    Slip("a list of something else", body("## Löften\n\n- Vi går ut. {#ut}\n\n## Vilka vi är\n\n- polisen\n- kommunen")),
    Slip("a heading with an id that gives", body("## Trafik {#trafik by=police}\n\n- Polisen går ut. {#ut}")),
    Slip("an id without its sign", body("- Vi gör. {#gor}\n\nPolisen kontrollerar. ◊{nykterhet}"), "warning attributes-are-text"),
    Slip("ids without their sign in all points", body("- Vi gör. {#gor}\n\n## Mer\n\n- Ett. ◊{ett}\n- Två. ◊{tva}"), "warning attributes-are-text", "warning attributes-are-text"),
    Slip("a brace that is meant", body("- Vi gör. {#gor}\n\nSkriv \\{nykterhet}, {a} eller `{b}`.")),
  ]

  static let lost = [
    Slip("a year that no promise has", in: "years/2019.md", "Ett år att minnas.\n", "warning year-without-page", others: ["promises/a.md": Fixture.promise]),
    Slip("a year that is still to begin", in: "years/2025.md", "Ett år att se fram emot.\n", others: ["promises/a.md": Fixture.promise.replacing("2023", with: "2025")]),
    Slip("words behind a fence", body("- Vi gör. {#gor}\n\n◊```Polisen lovar\nmer\n```"), "warning code-words-not-shown"),
    Slip("words behind a fence of tildes", body("- Vi gör. {#gor}\n\n◊~~~ lovar\nmer\n~~~"), "warning code-words-not-shown"),
    Slip("a language behind a fence", body("- Vi gör. {#gor}\n\n```yaml\na: b\n```")),
  ]

  static let meanings = [
    Slip("a party with the name of the police", promise("parties: { ◊police: Grannsamverkan }"), "warning party-name-taken"),
    Slip("a party that is unknown", promise("parties: { ◊unknown: Någon }"), "warning party-name-taken"),
    Slip("a party that is the municipality", promise("parties: { ◊kommunen: Norrviks kommun }"), "warning party-name-taken"),
    Slip("a party with the name of a municipality that gives", "---\nmunicipality: [norrvik, soderby]\nperiod: 2023\nparties: { ◊soderby: Söderbygården }\n---\n- Vi gör. {#gor}\n", "warning party-name-taken"),
    Slip("a party", promise("parties: { kyrkan: Kyrkan }")),
    Slip("a day of signing of what is only proposed", promise("proposed: true\nsigned: ◊2024-12-10").replacing("2023\n", with: "2025\n"), "warning proposed-but-signed"),
  ]

  static let texts = [
    Slip("an item without its blank", body("- Vi gör. {#gor}\n\n◊-Polisen går ut."), "warning signs-are-no-list"),
    Slip("a sign of mathematics", body("- Vi gör. {#gor}\n\n◊> 80 procent är trygga."), "warning quote-for-sign"),
    Slip("a quotation", body("- Vi gör. {#gor}\n\n> Trygga: 80 procent.")),
    Slip("a number of a list that would change", body("- Vi gör. {#gor}\n\n1. Ett.\n2. Två.\n◊4. Fyra."), "warning list-number-changes"),
    Slip("a list that begins later", body("- Vi gör. {#gor}\n\n3. Tre.\n4. Fyra.")),
    Slip("one and the same number", body("- Vi gör. {#gor}\n\n1. Ett.\n1. Två.\n1. Tre.")),
    Slip("a table of bars without lines", body("- Vi gör. {#gor}\n\n◊År | Antal\n2023 | 14"), "warning bars-are-no-table"),
    Slip("a row of a table alone", body("- Vi gör. {#gor}\n\n◊| År | Antal |"), "warning bars-are-no-table"),
    Slip("a bar in one line", body("- Vi gör. {#gor}\n\nÅr | antal, i text.")),
    Slip("a star that opens nothing", body("- Vi gör. {#gor}\n\nVi ◊*lovar detta."), "warning mark-is-text"),
    Slip("a star of a remark", body("- Vi gör. {#gor}\n\n*Gäller inte på lov, eller 3 * 4*.")),
    Slip("an accent that opens nothing", body("- Vi gör. {#gor}\n\nVi ◊`lovar detta."), "warning mark-is-text"),
    Slip("the number of a character that never ends", body("- Vi gör. {#gor}\n\nVi ◊&#228r bra."), "warning mark-is-text"),
    Slip("what is left to be written", body("- Vi gör ◊XX saker. {#gor}\n\n◊TODO: mer. ◊??? <!-- TODO -->"), "warning placeholder", "warning placeholder", "warning placeholder"),
    Slip("a comment that has lost its end", body("- Vi gör. {#gor}\n\n◊<!-- kolla\n\n- Vi går. {#gar}\n\n<!-- slut -->"), "warning comment-in-comment"),
    Slip("comments one after the other", body("- Vi gör. {#gor}\n\n<!-- kolla -->\n\n<!-- slut --> <!---->")),
    Slip("comments in code", body("- Vi gör. {#gor}\n\n`<!-- a` och `<!-- b -->`.")),
    Slip("a note to a colleague", body("- Vi gör. {#gor}\n\nVi var ute 17 kvällar ◊(kolla med Anna). ◊[stäm av med polisen]"), "warning note-to-colleague", "warning note-to-colleague"),
    Slip("a question to one by name", body("- Vi gör. {#gor}\n\nVi var ute 17 kvällar ◊(fråga Kim)."), "warning note-to-colleague"),
    Slip("a draft that says so", promise("title: ◊UTKAST Löfte för 2023"), "warning note-to-colleague"),
    Slip("the end of a mail", body("- Vi gör. {#gor}\n\nHär är texten.\n\n◊Mvh Kommunen"), "warning note-to-colleague"),
    Slip("what a reader is told in brackets", body("- Vi gör. {#gor}\n\nRing oss (fråga i receptionen), eller kolla med polisen (114 14). Ett utkast fanns. [Ta bort ogräs](https://x.example/ogras).")),
    Slip("letters that only look so", body("- Vi gör. {#gor}\n\nBoxxen, TODOR, XXI, Varför???")),
    Slip("a link to one's own computer", body("- Vi gör. {#gor}\n\nSe ◊[planen](http://localhost:8000/plan)."), "warning address-of-own-computer"),
    Slip("one's own computer for a source", promise("source: ◊http://127.0.0.1/plan"), "warning address-of-own-computer"),
    Slip(
      "a link out of a mail", body("- Vi gör. {#gor}\n\nSe ◊[planen](https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnorrvik.example%2Fplan&data=05)."),
      "warning address-of-detour", suggestion: "https://norrvik.example/plan"),
    Slip(
      "a link out of another mail", promise("source: ◊https://urldefense.com/v3/__https://norrvik.example/plan__;!!Abc!x$"), "warning address-of-detour",
      suggestion: "https://norrvik.example/plan"),
    Slip("a link out of a search, which says no page", promise("source: ◊https://www.google.com/url?sa=t&q=plan"), "warning address-of-detour"),
    Slip("a search itself", promise("source: https://www.google.com/search?q=url")),
    Slip("a link to what one logs in to", body("- Vi gör. {#gor}\n\nSe ◊[planen](https://norrvik.sharepoint.com/:w:/s/plan)."), "warning address-to-log-in-to"),
    Slip("a page that is called so", promise("source: https://norrvik.example/sharepoint.com")),
    Slip("a file name for a picture's words", promise("image: { file: media/karta.png, alt: ◊karta.png }"), "warning alt-says-nothing"),
    Slip("no words for a picture", body("- Vi gör. {#gor}\n\n◊![bild](../media/karta.png)"), "warning alt-says-nothing"),
  ]

  static let documents = [
    Slip("a title of another municipality", promise("◊title: Medborgarlöfte för Söderby 2023"), "warning title-of-another-municipality"),
    Slip("a title of its own", promise("title: Löfte för Norrvik, nära Söderby")),
    Slip("a period of too many years", "---\nmunicipality: norrvik\n◊period: 2023-2042\n---\n- Vi gör. {#gor}\n", "warning period-very-long"),
    Slip("signed long after", promise("signed: 2023-03-01\npublished: 2022-02-01").replacing("municipality", with: "◊municipality"), "warning signed-long-after-published"),
    Slip("a follow-up that is due before the end", promise("follow-up-due: ◊2023-03-31"), "warning follow-up-due-too-early"),
    Slip("a document of another year", promise("documents: { title: ◊Uppföljning 2022, url: https://x.example, follow-up: 2023 }"), "warning years-outside-follow-up"),
    Slip("a target of nothing", body("- Vi gör. {#gor at-least=◊0 unit=saker}"), "warning target-of-nothing"),
    outcome("nothing begun, and a figure", "Det blev många. {#kontroller result=54 status=not-started}".replacing("Det", with: "◊Det"), "warning not-done-but-counted"),
    Slip(
      "assessed by who gave it", in: "follow-ups/a.md",
      followUp("Det blev 54. {#kontroller result=54}").replacing("year: 2023\n", with: "year: 2023\nassessed-by: ◊Norrviks kommun\n"),
      "warning assessed-by-giver", others: ["promises/a.md": Fixture.promise]),
    Slip("a second page of one title", in: "pages/om2.md", "---\ntitle: Om\n---\nText.\n", "warning title-twice"),
    Slip("no follow-up held of any year", in: "site.yaml", "title: A\nbase-url: https://x.example/\nfollow-ups-from: 2040\n", "warning follow-ups-from-later"),
    Slip(
      "a district that is nearly another", in: "promises/b.md", "---\n◊municipality: norrvik\nperiod: 2024\ndistrict: Kungholmen\n---\n- Vi gör. {#gor}\n",
      "warning name-nearly-another", others: ["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\ndistrict: Kungsholmen\n---\n- Vi gör. {#gor}\n"]),
    Slip(
      "districts that a letter tells apart", in: "promises/b.md", "---\nmunicipality: norrvik\nperiod: 2024\ndistrict: Område B\n---\n- Vi gör. {#gor}\n",
      others: ["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\ndistrict: Område A\n---\n- Vi gör. {#gor}\n"]),
    Slip("a county that is nearly another", in: "data/municipalities.csv", "code,name,slug,county,police-region\n0001,Norrvik,norrvik,Norra län,Nord\n0002,Söderby,soderby,Norra län,Nord\n0003,Ekhult,◊ekhult,Nora län,Nord\n", "warning name-nearly-another"),
    Slip("a slug that is nearly the name", in: "data/municipalities.csv", "code,name,slug,county,police-region\n0001,Norrvik,◊norrivk,Norra län,Nord\n", "warning name-nearly-another"),
    Slip("a phone number of two digits", promise("contacts: { role: Polis, phone: ◊11 }"), "error phone-malformed"),
    Slip("emphasis in a value", promise("summary: ◊Vi *lovar* detta."), "warning markdown-in-value"),
    Slip("stars in a value", promise("summary: Vi gör 2 * 3 saker, se *.")),
    Slip("one's own computer for the site", in: "site.yaml", "title: A\nbase-url: ◊http://localhost:8000/\n", "warning address-of-own-computer"),
    Slip("the whole name for the name", in: "data/municipalities.csv", "code,name,slug,county,police-region\n0001,◊Norrviks kommun,norrvik,Norra län,Nord\n", "warning register-name-is-whole"),
    Slip("a letter behind quotation marks", in: "data/municipalities.csv", "code,name,slug,county,police-region\n0001,\"Norrvik\"◊x,norrvikx,Norra län,Nord\n", "warning register-text-after-quote"),
  ]

  @Test(arguments: texts + documents + numbers + targets + copies + forgotten + lost + meanings)
  func isToldOf(_ slip: Slip) { slip.check() }
}
