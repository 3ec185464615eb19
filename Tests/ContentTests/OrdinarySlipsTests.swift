import Content
import Diagnostics
import Testing
@testable import TestSupport

/// Slips of the hand and of copying that leave a text that can be read, and is not true: each by its name, beside what
/// only looks like it.
struct OrdinarySlipsTests: SlipTexts {
  private static func followUp(_ keys: String, _ text: String) -> String {
    "---\nmunicipality: norrvik\nperiod: 2022-2023\nyear: 2023\npublished: 2024-02-01\n\(keys)---\n\(text)\n"
  }

  private static func outcome(
    _ name: String, _ text: String, _ told: String..., keys: String = "", of commitment: String = "- Vi går. {#gor unit=\"vandring, vandringar\"}"
  ) -> Slip {
    Slip(name, in: "follow-ups/a.md", followUp(keys, text), all: told, others: ["promises/a.md": body(commitment, period: "2022-2023")])
  }

  static let indented = [
    Slip(
      "a point of another giver below one with a target",
      body("- Polisen gör 40 kontroller. {#k by=police at-least=40 unit=kontroller}\n  ◊- Kommunen ser över belysningen. {#b by=municipality}"),
      "warning commitment-in-another"),
    Slip("a point below one of another giver", body("- Polisen går ut. {#ut by=police}\n  ◊- Kommunen ser över belysningen. {#b by=municipality}\n  - Kommunen röjer. {#r by=municipality}"), "warning commitment-in-another"),
    Slip("one point below a sentence", body("- Vi går ut på kvällarna. {#ut}\n  ◊- Vi ser över belysningen. {#b}\n- Vi möts. {#m}"), "warning commitment-in-another"),
    Slip("a numbered point below one with a day", body("1. Vi går ut. {#ut due=2023-06}\n   ◊- Vi möts. {#m}\n   - Vi röjer. {#r}"), "warning commitment-in-another"),
    Slip("a point that counts something else", body("- Minst fyra vandringar {#v at-least=4 unit=vandringar}\n  ◊- Två möten {#m at-least=2 unit=möten}\n  - Mer {#mer}"), "warning commitment-in-another"),
    Slip(
      "a point below one with a target, without a full stop",
      body("- Vi går minst fyra trygghetsvandringar {#v at-least=4 unit=\"vandring, vandringar\"}\n  ◊- Kommunen ser över belysningen {#b by=municipality}"), "warning commitment-in-another"),
    Slip("points of another giver, without a full stop", body("- Polisen går ut på kvällarna {#ut by=police}\n  ◊- Kommunen ser över belysningen {#b by=municipality}\n  - Kommunen röjer i parken {#r by=municipality}"), "warning commitment-in-another"),
    Slip("parts of a few words below one with a target", body("- Vi går minst fyra vandringar {#v at-least=4 unit=\"vandring, vandringar\"}\n  - I centrum {#c}\n  - Vid skolan {#s}")),
    Slip("parts of one of two givers, without a full stop", body("- Vi gör centrum tryggare {#c by=police}\n  - Polisen går ut oftare {#ut by=police}\n  - Kommunen röjer i parken {#r by=municipality}")),
    Slip("parts of a sum", body("- Vi gör 12 kontroller {#v at-least=12 unit=kontroller}\n  - Sex på våren {#m at-least=6 unit=kontroller}")),
    Slip("parts below a lead-in", body("- Vi gör centrum tryggare: {#c at-least=4 unit=saker}\n  - Polisen går ut. {#ut by=police}\n  - Kommunen röjer. {#r by=municipality}")),
    Slip("parts of those who give the whole", body("- Vi gör centrum tryggare. {#c by=both}\n  - Polisen går ut. {#ut by=police}\n  - Kommunen röjer. {#r by=municipality}")),
    Slip("parts below a sentence of their own", body("- Vi gör trafiken säkrare. {#t by=municipality}\n\n  Det gör vi så här:\n\n  - Farthinder byggs. {#f by=both}")),
    Slip("parts that a paragraph leads in to", body("- Vi gör trafiken säkrare. {#t}\n\n  Farten är för hög.\n\n  - Farthinder byggs. {#f}")),
    Slip("a part below a few words", body("- Trafik {#t}\n  - Farthinder byggs. {#f}")),
    Slip("parts below a heading", body("## Kontroller {#k kind=commitment at-least=40 unit=kontroller}\n\n- Polisen kontrollerar. {#p by=police}")),
  ]

  static let units = [
    Slip("something else is counted", body("- Vi går minst fyra vandringar. {#gor at-least=4 unit=◊kontroller}"), "warning unit-against-text"),
    Slip("per cent for a number", body("- Vi går minst fyra vandringar. {#gor at-least=4 unit=◊%}"), "warning unit-against-text"),
    Slip("a number for per cent", body("- Minst 80 procent är nöjda. {#gor at-least=80 unit=◊personer}"), "warning unit-against-text"),
    Slip("something else in a word of its own kind", body("- Vi håller tre gemensamma möten. {#gor at-least=3 unit=◊vandringar}"), "warning unit-against-text"),
    Slip("one form of two", body("- Vi går minst fyra trygghetsvandringar. {#gor at-least=4 unit=◊vandring}"), "warning unit-singular", suggestion: "\"vandring, vandringar\""),
    Slip("one form of two that ends in a vowel", body("- Vi besöker 10 skolor. {#gor at-least=10 unit=◊skola}"), "warning unit-singular", suggestion: "\"skola, skolor\""),
    Slip("one form of two, of a time", body("- Vi lägger 40 timmar. {#gor at-least=40 unit=◊timme}"), "warning unit-singular", suggestion: "\"timme, timmar\""),
    Slip("per cent for a number of something", body("- Antalet bränder ska vara högst 20. {#gor at-most=20 unit=◊%}"), "warning unit-against-text"),
    Slip("another word for the same", body("- Kommunen anställer tre fältassistenter. {#gor at-least=3 unit=\"tjänst, tjänster\"}")),
    Slip("the same in one word", body("- Vi gör minst 40 hastighetskontroller. {#gor at-least=40 unit=\"kontroll, kontroller\"}")),
    Slip("what is done in the verb", body("- Vi besöker 10 skolor. {#gor at-least=10 unit=besök}")),
    Slip("one form that is both", body("- Vi gör minst tio besök. {#gor at-least=10 unit=besök}")),
    Slip("a word for anything", body("- Vi ordnar minst fyra danskvällar. {#gor at-least=4 unit=\"aktivitet, aktiviteter\"}")),
    Slip("a share of some", body("- Minst 80 procent av eleverna är trygga. {#gor at-least=80 unit=\"procent av eleverna\"}")),
    Slip("how long it takes", body("- Klotter tas bort inom fem dagar. {#gor at-most=5 unit=dagar}")),
    Slip("a level in the text of another figure", body("- Vi gör kontroller på 12 platser. {#gor at-least=40 unit=kontroller}")),
    outcome("a figure that counts nothing", "Det blev sex. {#gor result=◊6}", "warning figure-without-unit", of: "- Vi går. {#gor}"),
    outcome("a figure whose text says what it counts", "Vi gick sex vandringar. {#gor result=6}", of: "- Vi går. {#gor}"),
    outcome("a figure that counts, by the outcome", "Det blev sex. {#gor result=6 unit=kvällar}", of: "- Vi går. {#gor}"),
  ]

  static let denials = [
    outcome("none, and a figure", "Inga vandringar genomfördes. {#gor result=◊5}", "warning result-against-text"),
    outcome("none at the end", "Det blev ingen vandring. {#gor result=◊5}", "warning result-against-text"),
    outcome("none below a heading", "## Vandringar {#gor result=◊5}\n\nInga vandringar har genomförts.", "warning result-against-text"),
    outcome("one of two, and two", "En av två vandringar genomfördes. {#gor result=◊2}", "warning result-against-text"),
    outcome("not any", "Det har inte blivit några vandringar. {#gor result=◊5}", "warning result-against-text"),
    outcome("none of two", "Ingen av de två vandringarna genomfördes. {#gor result=◊2}", "warning result-against-text"),
    outcome("one of two that were planned", "Endast en av två planerade vandringar är genomförd. {#gor result=◊2}", "warning result-against-text"),
    outcome("both, and where one was", "Båda vandringarna genomfördes. En av dem var i norr. {#gor result=2}"),
    outcome("one of two in figures", "Vi hann med 1 av 2 vandringar. {#gor result=◊2}", "warning result-against-text"),
    outcome("one of two, in bold", "**En** av **två** vandringar genomfördes. {#gor result=◊2}", "warning result-against-text"),
    outcome("none, in capitals", "INGA vandringar genomfördes. {#gor result=◊5}", "warning result-against-text"),
    outcome("one of two", "En av två vandringar genomfördes. {#gor result=1}"),
    outcome("some of them somewhere", "Fyra av fem vandringar gjordes i centrum. {#gor result=5}"),
    outcome("none was called off", "Inga vandringar ställdes in. {#gor result=5}"),
    outcome("none of them showed anything", "Inga vandringar visade på brister. {#gor result=5}"),
    outcome("none in one place", "Inga vandringar genomfördes i norr, men fem i söder. {#gor result=5}"),
    outcome("none, and nought", "Inga vandringar genomfördes. {#gor result=0}"),
  ]

  static let cancellations = [
    outcome("all called off", "Vandringarna ställdes in. {#gor result=◊4}", "warning result-against-text"),
    outcome("all called off, and why", "Alla planerade vandringar ställdes in på grund av pandemin. {#gor result=◊4}", "warning result-against-text"),
    outcome("called off, in another order", "Tyvärr blev vandringarna inte av. {#gor result=◊4}", "warning result-against-text"),
    outcome("called off, by a word for it", "Vi planerade trygghetsvandringar. De har inte genomförts. {#gor result=◊4}", "warning result-against-text"),
    outcome("called off below a heading", "## Vandringar {#gor result=◊4}\n\nDe blev inställda.", "warning result-against-text"),
    outcome("called off during the year", "Vandringarna genomfördes inte under 2023. {#gor result=◊4}", "warning result-against-text"),
    outcome("called off by somebody", "Vi ställde in alla vandringar. {#gor result=◊4}", "warning result-against-text"),
    outcome("not done by somebody", "Polisen genomförde inte vandringarna. {#gor result=◊4}", "warning result-against-text"),
    outcome("not done by somebody alone", "Polisen genomförde inte vandringarna ensam. {#gor result=4}"),
    outcome("never held, in the short word", "Vandringarna hölls ej. {#gor result=◊4}", "warning result-against-text"),
    outcome("called off, and nought", "Vandringarna ställdes in. {#gor result=0}"),
    outcome("some of them called off", "Två av vandringarna ställdes in. {#gor result=4}"),
    outcome("one of them called off", "En vandring ställdes in. {#gor result=4}"),
    outcome("called off in one month", "Vandringarna i mars ställdes in. {#gor result=4}"),
    outcome("called off in one place", "Vandringarna ställdes in i centrum. {#gor result=4}"),
    outcome("called off, and done later", "Vandringarna ställdes in, men genomfördes senare. {#gor result=4}"),
    outcome("called off, and a figure", "Vandringarna ställdes in. Fyra gjordes digitalt. {#gor result=4}"),
    outcome("one of four called off, and four", "En av fyra vandringar ställdes in. {#gor result=◊4}", "warning result-against-text"),
    outcome("one of the four called off, and why", "En av de fyra vandringarna blev inställd på grund av halka. {#gor result=◊4}", "warning result-against-text"),
    outcome("two of four that came to nothing", "Två av de fyra planerade vandringarna blev inte av. {#gor result=◊4}", "warning result-against-text"),
    outcome("two of four not done", "Två av fyra vandringar genomfördes inte. {#gor result=◊4}", "warning result-against-text"),
    outcome("one of four called off, and three", "En av fyra vandringar ställdes in. {#gor result=3}"),
    outcome("one of five called off, and four", "En av fem vandringar ställdes in. {#gor result=4}"),
    outcome("one of four called off, and done later", "En av fyra vandringar ställdes in, men gjordes i juni. {#gor result=4}"),
    outcome("one of four called off, and taken back", "En av fyra vandringar ställdes in. Den tog vi igen i juni. {#gor result=4}"),
    outcome("one of four called off in one place", "En av fyra vandringar ställdes in i centrum. {#gor result=4}"),
    outcome("some of them in the evening", "Två av fyra vandringar genomfördes kvällstid. {#gor result=4}"),
    outcome("some of them early", "Två av fyra vandringar genomfördes redan i mars. {#gor result=4}"),
    outcome("some of them in another way", "En av fyra vandringar hölls digitalt. {#gor result=4}"),
    outcome("two of four done, and the others too", "Två av fyra vandringar är klara, de andra två gick vi i december. {#gor result=4}"),
    outcome("one of two done, and the other not", "En av två vandringar genomfördes, den andra ställdes in. {#gor result=◊2}", "warning result-against-text"),
    outcome("none that could be done", "Inga vandringar har kunnat genomföras. {#gor result=◊4}", "warning result-against-text"),
    outcome("none in the evening", "Inga vandringar genomfördes kvällstid. {#gor result=4}"),
    outcome("none late", "Inga vandringar startade sent. {#gor result=4}"),
    outcome("something else called off", "Mötena ställdes in. {#gor result=4}"),
    outcome("not called off", "Vandringarna ställdes inte in. {#gor result=4}"),
  ]

  private static func earlier(_ figure: String) -> [String: String] {
    [
      "promises/a.md": body("- Vi går. {#gor unit=kvällar}", period: "2022-2023"),
      "follow-ups/2022.md": "---\nmunicipality: norrvik\nperiod: 2022-2023\nyear: 2022\npublished: 2023-02-01\n---\nVi gick. {#gor \(figure)}\n",
    ]
  }

  static let sums = [
    Slip("less than the year before", in: "follow-ups/b.md", followUp("", "◊Vi gick mer. {#gor so-far=5}"), "warning so-far-decreases", others: earlier("result=10")),
    Slip("less than all before", in: "follow-ups/b.md", followUp("", "◊Vi gick mer. {#gor so-far=5}"), "warning so-far-decreases", others: earlier("so-far=10")),
    Slip("as much as the year before", in: "follow-ups/b.md", followUp("", "Vi gick inte. {#gor so-far=10}"), others: earlier("result=10")),
    Slip("about as much", in: "follow-ups/b.md", followUp("", "Vi gick inte. {#gor so-far=9}"), others: earlier("result=\"ca 10\"")),
    Slip("a result that is less", in: "follow-ups/b.md", followUp("", "Vi gick mindre. {#gor result=5}"), others: earlier("result=10")),
  ]

  static let others = [
    Slip("a text of another municipality", "---\n◊municipality: norrvik\nperiod: 2023\n---\nDet här lovar polisen och Söderby kommun.\n\n- Vi gör. {#gor}\n", "warning text-of-another-municipality"),
    Slip("a text that says twice where it is", "---\n◊municipality: norrvik\nperiod: 2023\n---\nSå blir det tryggare i Söderby. Vi gör mer för Söderby.\n\n- Vi gör. {#gor}\n", "warning text-of-another-municipality"),
    Slip(
      "a follow-up of another municipality", in: "follow-ups/a.md",
      "---\n◊municipality: norrvik\nperiod: 2023\nyear: 2023\npublished: 2024-02-01\n---\nSå gick det i Ekhults kommun.\n\nDet blev 54. {#kontroller result=54}\n",
      "warning text-of-another-municipality", others: ["promises/a.md": Fixture.promise]),
    Slip("a title of another, and a text", promise("◊title: Medborgarlöfte för Söderby 2023", "Polisen och Söderby kommun lovar.\n\n- Vi gör. {#gor}"), "warning title-of-another-municipality"),
    Slip("a title of another's whole name", promise("◊title: Medborgarlöfte för Söderby kommun"), "warning title-of-another-municipality"),
    Slip("a neighbour", promise("title: Löfte", "Norrviks kommun arbetar med Söderby kommun.\n\n- Vi gör. {#gor}")),
    Slip("a neighbour who helps", promise("title: Löfte", "Vi gör det tillsammans med Söderby kommun.\n\n- Vi gör. {#gor}")),
    Slip("the police of another town", promise("title: Löfte", "Polisen i Söderby kommer. Vi hör till lokalpolisområde Söderby.\n\n- Vi gör. {#gor}")),
    Slip("a place that is named once", promise("title: Löfte", "Vi går vid stationen i Söderby.\n\n- Vi gör. {#gor}")),
    Slip("a district with the name of a municipality", promise("district: Söderby\ntitle: Medborgarlöfte för Söderby i Norrvik 2023", "Vi gör mer för Söderby, i Söderby.\n\n- Vi gör. {#gor}")),
    Slip("a title of a place with the name of a municipality", promise("title: Löfte för Söderby torg")),
  ]

  static let otherYears = [
    outcome("the heading of the year before", "## ◊Vandringar 2022 {#gor result=5}\n\nVi gick.".replacing("## ◊", with: "◊## "), "warning years-outside-follow-up"),
    outcome("a heading of how it went the year before", "◊## Så gick det 2022\n\nVi gick. {#gor result=5}", "warning years-outside-follow-up"),
    outcome("during the year before", "Under ◊2022 gick vi ofta. {#gor result=5}", "warning years-outside-follow-up"),
    outcome("during all of the year before", "Under hela ◊2022 gick vi ofta. {#gor result=5}", "warning years-outside-follow-up"),
    outcome("how it went the year before", "Så gick det ◊2022.\n\nVi gick. {#gor result=5}", "warning years-outside-follow-up"),
    outcome("a heading above the outcome", "◊## Vandringar 2022\n\nVi gick. {#gor result=5}", "warning years-outside-follow-up"),
    outcome("a summary of the year before", "Vi gick. {#gor result=5}", "warning years-outside-follow-up", keys: "summary: ◊Så gick det 2022.\n"),
    outcome("a summary that compares", "Vi gick. {#gor result=5}", keys: "summary: Det blev fler än 2022.\n"),
    outcome("this year, and another", "◊I år, 2022, gick vi. {#gor result=5}", "warning years-outside-follow-up"),
    outcome("this year in brackets", "Vi gick ofta ◊i år (2021). {#gor result=5}", "warning years-outside-follow-up"),
    outcome("the year before another", "Det var färre ◊förra året, 2021. {#gor result=5}", "warning years-outside-follow-up"),
    outcome("the year after another", "Det blir fler ◊nästa år (2026). {#gor result=5}", "warning years-outside-follow-up"),
    outcome("this year, and both that it may be", "I år, 2023, gick vi. Det fortsätter i år, 2024, och nästa år, 2024. {#gor result=5}"),
    outcome("the year before", "Det var färre förra året, 2022. {#gor result=5}"),
    outcome("a number that is no year", "Vi gick i år, 202 gånger. {#gor result=5}"),
    Slip("this year, long before", body("◊I år, 2019, ökade brotten.\n\n- Vi går. {#gor}"), "warning years-outside-period"),
    Slip("this year, when the promise was made", body("I år, 2022, ökade brotten.\n\n- Vi går. {#gor}")),
    outcome("during both", "Under 2022 gick vi ofta, under 2023 mindre. {#gor result=5}"),
    outcome("more than during the year before", "Det är fler än under 2022. {#gor result=5}"),
    outcome("a heading that compares", "## Jämfört med 2022\n\nVi gick. {#gor result=5}"),
    outcome("a heading of what comes", "## Inför 2024\n\nVi gick. {#gor result=5}"),
    outcome("a title that says when it was published", "Vi gick. {#gor result=5}", keys: "title: Uppföljning av medborgarlöftet, februari 2024\n"),
    Slip("a commitment for the year before", body("- Vi går ut under ◊2022. {#gor}"), "warning years-outside-period"),
    Slip("what was before", body("Under 2022 ökade brotten.\n\n- Vi går ut. {#gor}")),
    Slip("an address of the year after", promise("documents: { title: Uppföljning (publicerad 2024), url: https://x.example, follow-up: 2023 }")),
  ]

  static let placeholders = [
    Slip("a line to write on", body("- Vi går ◊____ vandringar. {#gor}"), "warning placeholder"),
    Slip("a field in brackets", body("- Vi går ◊[antal] vandringar i ◊[kommunens namn]. {#gor}"), "warning placeholder", "warning placeholder"),
    Slip("what is to come", body("- Vi går. {#gor}\n\nMer ◊(kompletteras senare)."), "warning placeholder"),
    Slip("dots for a point", body("- Vi går. {#gor}\n- ◊… {#mer}"), "warning placeholder"),
    Slip("dots for a figure", body("- Vi går minst ◊… vandringar. {#gor}"), "warning placeholder"),
    Slip("dots for a text", body("- Vi går. {#gor}\n\n## Bakgrund\n\n◊..."), "warning placeholder"),
    Slip("dots for a value", promise("summary: ◊…"), "warning placeholder"),
    Slip("dots for a value in braces", promise("contacts: [{ name: ◊…, role: Polis }]"), "warning placeholder"),
    Slip("a field in braces", body("- Vi går ◊{antal} vandringar. {#gor}"), "warning placeholder"),
    Slip("a mark for a value", promise("contacts: [{ name: ◊\"?\", role: Polis }]"), "warning placeholder"),
    Slip("nobody's name", promise("contacts: [{ name: ◊N.N., role: Polis }]"), "warning placeholder"),
    Slip("nobody's name in a text", body("- Vi går. {#gor}\n\nKommunpolis ◊NN svarar, eller ◊N.N. på kommunen."), "warning placeholder", "warning placeholder"),
    Slip("letters that are no name", body("- Vi går. {#gor}\n\nNNR, NN-modellen och N.N.E.")),
    Slip("what is asked for", promise("summary: ◊Ange en sammanfattning här"), "warning placeholder"),
    Slip("a word for a text", body("- Vi går. {#gor}\n- ◊Kompletteras senare. {#mer}".replacing("- ◊", with: "◊- ")), "warning placeholder"),
    Slip("a year with signs", promise("summary: Löfte för ◊20XX"), "warning placeholder"),
    Slip("dots that mean more", body("- Vi går, ser, lyssnar … {#gor}\n\nOch så vidare... Vi gör mer (kompletteras med möten).")),
    Slip("a link, a quotation that leaves out and a rule", body("- Vi går. {#gor}\n\n[Text](https://x.example) ”Vi […] går.”\n\n____\n\nSnake_case___x.")),
  ]

  static let lists = [
    Slip("one bullet", body("- Vi går. {#gor}\n\n◊• Vi ser."), "warning signs-are-no-list"),
    Slip("one dash with an id", body("- Vi går. {#gor}\n\n◊– Vi ser. {#ser}"), "warning signs-are-no-list"),
    Slip("one dash below a colon", body("- Vi går. {#gor}\n\nMer:\n◊– Vi ser."), "warning signs-are-no-list"),
    Slip("one dash below a list", body("- Vi går. {#gor}\n\n◊– Vi ser."), "warning signs-are-no-list"),
    Slip("an empty point", body("- Vi går. {#gor}\n◊-\n- Vi ser. {#ser}"), "warning list-item-empty"),
    Slip("a link whose bracket was forgotten", body("- Vi går. {#gor}\n\nSe ◊[planen](plan.pdf. Den gäller (mest) oss."), "warning link-not-read"),
    Slip("one bullet alone", body("- Vi går. {#gor}\n\nText.\n\n• Vi ser.")),
    Slip("somebody's words", body("- Vi går. {#gor}\n\n– Det känns bra, säger kommunpolisen.")),
    Slip("somebody's words below a text", body("- Vi går. {#gor}\n\nText.\n\n– Det känns bra.")),
  ]

  static let ordinary = [
    outcome("abbreviated", "Så många. {#gor result=\"omkr. 40\"}"),
    outcome("in brackets", "Så många. {#gor result=\"(ca) 40\"}"),
    outcome("on average", "Så många. {#gor result=\"i snitt 40\"}"),
    outcome("preliminary", "Så många. {#gor result=\"preliminärt 40\"}"),
    outcome("more than, of what is counted", "Så många. {#gor result=\"fler än 40\"}"),
    Slip("a change of more than all", body("- Antalet vandringar ska öka med 150 procent. {#gor at-least=150 unit=%}")),
    Slip("a level of more than all", body("- Andelen ska öka till 150 procent. {#gor at-least=◊150 unit=%}"), "warning share-above-whole"),
    Slip("a day for a report", body("- Vi redovisar resultatet senast i mars 2024. {#gor due=2024-03-31}")),
    Slip("a day after the end", body("- Vi bygger bron. {#gor due=2024-03-31}".replacing("- Vi", with: "◊- Vi")), "warning due-outside-period"),
    Slip("the number of a road before a month", body("- Vi kontrollerar riksväg 31 juni–augusti och väg 30 februari. {#gor}")),
    Slip(
      "names that begin otherwise", in: "promises/b.md", "---\nmunicipality: norrvik\nperiod: 2024\ndistrict: Lundby\n---\n- Vi gör. {#gor}\n",
      others: ["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\ndistrict: Sundby\n---\n- Vi gör. {#gor}\n"]),
    Slip(
      "names of two places at the same time", in: "promises/b.md", "---\nmunicipality: norrvik\nperiod: 2023\ndistrict: Bergaby\n---\n- Vi gör. {#gor}\n",
      others: ["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\ndistrict: Bergeby\n---\n- Vi gör. {#gor}\n"]),
  ]

  static let advice = [
    Slip("a block before its text", body("- Vi går. {#ga}\n\n◊{#gor by=police}\nVi gör."), "error attributes-misplaced", suggestion: "Vi gör. {#gor by=police}"),
    Slip(
      "a fence that hides ids", in: "promises/a.md", body("- Vi går. {#ga}\n\n◊```\n\n- Vi gör. {#gor}", period: "2022-2023"), "error code-not-closed",
      others: ["follow-ups/a.md": followUp("", "Vi gick. {#ga}\n\nVi gjorde. {#gor status=fulfilled}")]),
    Slip("an id that blanks hide", body("- Vi går. {#ga}\n\nText.\n\n    ◊- Vi gör. {#gor}"), "warning indent-hides-attributes"),
    Slip("a giver that blanks hide", body("- Vi går. {#ga}\n\nText.\n\n    ◊Vi gör {by: police} mer"), "warning indent-hides-attributes"),
    Slip(
      "an outcome that blanks hide", in: "follow-ups/a.md", followUp("", "Vi gick. {#ga status=fulfilled}\n\nText.\n\n    ◊Vi gjorde. {#gor result=4}"),
      "warning indent-hides-attributes", others: ["promises/a.md": body("- Vi går. {#ga}\n- Vi gör. {#gor unit=kvällar}", period: "2022-2023")]),
    Slip("a text without facts", in: "pages/ny.md", "◊Text.\n", "error front-matter-missing"),
    Slip("a fact as the first line of a text", in: "pages/ny.md", "◊title: Ny\n\nText.\n", "error front-matter-missing"),
    Slip("a promise without facts", "◊- Vi gör. {#gor}\n", "error front-matter-missing"),
    Slip("a fence that was lost", in: "pages/ny.md", "◊title: Ny\n---\nText.\n", "error front-matter-not-opened"),
    Slip("an entry in two", promise("contacts:\n  - role: Polis\n  - ◊phone: 114 14"), "error entry-split"),
    Slip("a document in two", promise("documents:\n  - title: Plan\n  - ◊url: https://x.example"), "error entry-split"),
    Slip("two contacts", promise("contacts:\n  - role: Polis\n  - role: Kommunpolis\n    phone: 114 14")),
    Slip("a telephone number for a role", promise("contacts: ◊Anna Berg, 114 14"), "error value-not-entries", suggestion: "contacts: { name: Anna Berg, role: …, phone: 114 14 }"),
    Slip("a blank behind the sign of an id", body("- Vi gör. {# ◊gor}"), "error attributes-unreadable", suggestion: "#gor"),
    Slip("a name without a value", body("- Vi gör. {#gor ◊status}"), "error attribute-without-value"),
    Slip("a sign without a value", body("- Vi gör. {#gor ◊by=}"), "error attribute-without-value"),
    Slip("a rate in Swedish", body("- Vi gör minst fyra vandringar i veckan. {#gor at-least=4 unit=vandringar per=◊vecka}"), "error value-unknown", suggestion: "week"),
    Slip("months with a hyphen between", "---\nmunicipality: norrvik\nperiod: ◊2025-01-2025-12\n---\n- Vi gör. {#gor}\n", "error period-malformed", suggestion: "2025-01/2025-12"),
    Slip("a column in Swedish", in: "data/municipalities.csv", "◊kod,name,slug,county,police-region\n0001,Norrvik,norrvik,Norra län,Nord\n", "error register-column-unknown", suggestion: "code"),
    outcome("days of another year", "Vi gick inte. {#gor status=not-fulfilled}", "warning covers-outside-year", keys: "covers: ◊2022-01/2022-03\n"),
    outcome("a part of another year", "Vi gick. {#gor result=5}", "warning part-of-another-year", keys: "part: ◊kvartal 1 2022\n"),
    Slip(
      "a copy that comes first", in: "follow-ups/2023-kopia.md", followUp("", "Vi gick. {#gor result=5}").replacing("year: 2023", with: "year: ◊2023"),
      "error follow-up-twin",
      others: [
        "promises/a.md": body("- Vi går. {#gor unit=kvällar}", period: "2022-2023"),
        "follow-ups/2023.md": followUp("", "Vi gick mer. {#gor result=6}"),
      ]),
    Slip(
      "a municipality of another folder", in: "follow-ups/soderby/2023.md",
      "---\nmunicipality: ◊norrvik\nperiod: 2022\nyear: 2022\npublished: 2023-02-01\n---\nVi gick. {#gor result=5}\n", "error promise-not-found",
      suggestion: "municipality: soderby",
      others: ["promises/b.md": "---\nmunicipality: soderby\nperiod: 2022\n---\n- Vi går. {#gor unit=kvällar}\n"]),
  ]

  @Test(arguments: indented + units + denials + cancellations + sums + others)
  func isToldOf(_ slip: Slip) { slip.check() }

  @Test(arguments: otherYears + placeholders + lists + ordinary + advice)
  func isToldOfToo(_ slip: Slip) { slip.check() }
}
