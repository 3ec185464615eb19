import Content
import Diagnostics
import Testing
@testable import TestSupport

/// Slips of typing and of copying that leave a sound document which says something untrue, beside what only looks like
/// one: each by its name.
struct TypedAndCopiedTests: SlipTexts {
  private static let soundFollowUp = Fixture.followUp.replacing("published: 2024-02-01", with: "published: 2024-02-01\nKEY")

  private static func followUp(_ name: String, _ key: String, _ told: String..., suggestion: String? = nil) -> Slip {
    Slip(
      name, in: "follow-ups/a.md", soundFollowUp.replacing("KEY", with: key), all: told, suggestion: suggestion,
      others: ["promises/a.md": Fixture.promise])
  }

  static let years = [
    Slip("a survey that closes in another time", promise("survey: { title: Enkät, closes: ◊2032-10-01 }"), "warning day-far-from-period", suggestion: "2023-10-01"),
    Slip("a survey that closed in another time", promise("survey: { title: Enkät, closes: ◊2003-10-01 }"), "warning day-far-from-period", suggestion: "2023-10-01"),
    Slip("a survey before the promise", promise("survey: { title: Enkät, closes: 2021-10-01 }")),
    Slip("a survey of a promise without an end", promise("survey: { title: Enkät, closes: 2031-10-01 }", period: "2023-")),
    followUp("a survey of a follow-up", "survey: { title: Enkät, closes: ◊2034-05 }", "warning day-far-from-period", suggestion: "2024-05"),
    Slip("a follow-up that is due in another time", promise("follow-up-due: ◊2032-12-31"), "warning day-far-from-period", suggestion: "2023-12-31"),
    Slip("a follow-up that is due the year after", promise("follow-up-due: 2024-03-31")),
    Slip("signed in another time", promise("signed: ◊2013-01-10"), "warning long-before-period", suggestion: "2023-01-10"),
    Slip("signed in one of two years", promise("signed: ◊2021-01-10"), "warning long-before-period"),
    Slip("changed in another time", promise("published: 2023-01-10\nupdated: ◊2014-03-01"), "warning before-published", suggestion: "2024-03-01"),
    Slip("changed in the time to come", promise("published: 2023-01-10\nupdated: ◊2042-03-01"), "warning published-later", suggestion: "2024-03-01"),
    Slip("looked at before it was there", promise("published: 2023-01-10\nchecked: ◊2013-05-01"), "warning day-far-from-period", suggestion: "2023-05-01"),
    Slip("due in another time", body("- ◊Vi gör. {#gor due=2032-05}".replacing("- ◊", with: "◊- ")), "warning due-outside-period", suggestion: "2023-05"),
    Slip("a page that was changed in the time to come", in: "pages/ny.md", "---\ntitle: Ny\nupdated: ◊2042-05-01\n---\nText.\n", "warning published-later", suggestion: "2024-05-01"),
    Slip("the year before in January", promise("signed: 2023-01-10\npublished: 2022-01-12").replacing("municipality", with: "◊municipality"), "warning signed-a-year-from-published"),
    Slip("the year before in the day of signing", promise("signed: 2022-01-10\npublished: 2023-01-12").replacing("municipality", with: "◊municipality"), "warning signed-a-year-from-published"),
    Slip("signed in autumn, and public in spring", promise("signed: 2022-10-10\npublished: 2023-03-12")),
  ]

  static let repeats = [
    Slip("a focus area", promise("focus: [trafik, ◊trafik]"), "warning value-twice"),
    Slip("a focus area with commas", promise("focus: ◊trafik, trafik"), "warning value-twice"),
    Slip("a focus area of a commitment", body("- Vi gör. {#gor focus=◊trafik,trafik}"), "warning value-twice"),
    Slip("a giver", body("- Vi gör. {#gor by=◊police,police}"), "warning value-twice"),
    Slip("a giver of the document", promise("by: [police, ◊police]"), "warning value-twice"),
    Slip("a source, with a slash", promise("source: [https://x.example/a, ◊https://x.example/a/]"), "warning value-twice"),
    Slip("an old address", promise("aliases: [/gammal/, ◊/gammal]"), "warning value-twice"),
    Slip("a contact", promise("contacts:\n  - { role: Polis, phone: 114 14 }\n  - ◊{ phone: 114 14, role: Polis }"), "warning value-twice"),
    Slip("who signed", promise("signatories:\n  - role: Kommunalråd\n  - ◊role: Kommunalråd"), "warning value-twice"),
    Slip("a document", promise("documents: [{ title: Plan }, ◊{ title: Plan }]"), "warning value-twice"),
    Slip("a correction", promise("published: 2023-01-01\ncorrections: [{ date: 2023-05-01, text: Rättat. }, ◊{ date: 2023-05-01, text: Rättat. }]"), "warning value-twice"),
    Slip("a note", promise("notes: [{ text: Så står det. }, ◊{ text: Så står det. }]"), "warning value-twice"),
    Slip("a picture", promise("image: [{ file: media/karta.png, alt: Karta över torget }, ◊{ file: media/karta.png, alt: Karta över torget }]"), "warning value-twice"),
    Slip("a party by another key", promise("parties: { kyrkan: Kyrkan, svenska: ◊Kyrkan }"), "warning value-twice"),
    Slip("a page of the menu", in: "site.yaml", "title: A\nbase-url: https://x.example/\nmenu: [om, ◊om]\n", "warning value-twice"),
    Slip("a municipality of the site", in: "site.yaml", "title: A\nbase-url: https://x.example/\nmunicipalities: [norrvik, soderby, ◊norrvik]\n", "warning value-twice"),
    Slip("two with one telephone", promise("contacts:\n  - { name: Bo Ek, role: Polis, phone: 114 14 }\n  - { name: Li Alm, role: Polis, phone: 114 14 }")),
    Slip("two corrections of one kind", promise("published: 2023-01-01\ncorrections: [{ date: 2023-05-01, text: Rättat. }, { date: 2023-06-01, text: Rättat. }]")),
  ]

  static let givers = [
    Slip("the police below a heading of both", body("## Löften {by=both}\n\n◊- Polisen kontrollerar farten. {#fart}\n- Kommunen bygger. {#bygger by=municipality}"), "warning commitment-names-one-of-two"),
    Slip("the municipality in a document of both", promise("by: both", "◊- Kommunen bygger farthinder. {#bygger}\n- Polisen kontrollerar. {#fart by=police}"), "warning commitment-names-one-of-two"),
    Slip("the police with the municipality", body("## Löften {by=both}\n\n- Polisen går ut tillsammans med kommunen. {#ut}\n- Kommunen bygger. {#bygger by=municipality}")),
    Slip("the police and another", body("## Löften {by=both}\n\n- Polisen och kommunen går ut. {#ut}\n- Polisen ansvarar för kontrollerna, kommunen för skyltarna. {#k}\n- Kommunen bygger. {#bygger by=municipality}")),
    Slip("both, as it is written", body("- Polisen går ut. {#ut by=both}\n- Kommunen bygger. {#bygger by=municipality}")),
    Slip("all below a heading of both", body("## Löften {by=both}\n\n- Polisen går ut. {#ut}\n- Kommunen bygger. {#bygger}")),
    Slip("nobody, where others have one", body("◊- Polisen går ut. {#ut}\n- Kommunen bygger. {#bygger by=municipality}"), "warning commitment-without-giver"),
    Slip("nobody, by the municipality's name", body("◊- Norrviks kommun lagar lampor. {#lampor}\n- Polisen går ut. {#ut by=police}"), "warning commitment-without-giver"),
    Slip("nobody, where the text names none", body("- Fler lampor. {#lampor}\n- Polisens bil syns. {#bil}\n- Polisen går ut. {#ut by=police}")),
    Slip("that the page does not say who", body("- Polisen går ut. {#ut by=unknown}\n- Kommunen bygger. {#bygger by=municipality}")),
    Slip("a heading of the police that gives to the municipality", body("◊## Polisen lovar {by=municipality}\n\n- Fler kontroller. {#k}\n- Polisen går ut. {#ut}"), "warning heading-names-another"),
    Slip("a heading that does not give", body("◊## Det här lovar polisen\n\n- Fler kontroller. {#k}\n\n## Kommunen lovar {by=municipality}\n\n- Fler lampor. {#l}"), "warning heading-names-another"),
    Slip("a heading below one of both", body("## Löften {by=both}\n\n◊### Kommunens löften\n\n- Fler lampor. {#l}"), "warning heading-names-another"),
    Slip("a sentence that leads in", body("◊Polisen lovar att: {by=municipality}\n\n- gå ut mer {#ut}"), "warning heading-names-another"),
    Slip("a heading of both", body("## Polisen lovar tillsammans med kommunen {by=both}\n\n- Vi går ut. {#ut}\n\n## Polisen och kommunen lovar {by=both}\n\n- Vi möts. {#m}")),
    Slip("a heading whose commitments say themselves", body("## Polisen lovar\n\n- Polisen går ut. {#ut by=police}\n- Kommunen lånar ut lokaler. {#lokal by=municipality}")),
    Slip("a heading about the police", body("## Polisens arbete\n\n- Vi går ut. {#ut}\n\n## Mer\n\n- Fler lampor. {#l by=municipality}")),
  ]

  static let said = [
    Slip("the promise of the years before", body("Löftet gäller till och med den ◊31 december 2021.\n\n- Vi gör. {#gor}"), "warning years-outside-period"),
    Slip("from a day of another year", body("Medborgarlöftet gäller från och med den ◊1 januari 2022.\n\n- Vi gör. {#gor}"), "warning years-outside-period"),
    Slip("other years", body("Löftet gäller ◊2020–2021.\n\n- Vi gör. {#gor}"), "warning years-outside-period"),
    Slip("another year", body("Löftena gäller under ◊2022.\n\n- Vi gör. {#gor}"), "warning years-outside-period"),
    Slip("what is promised for another year", body("Under ◊2022 lovar vi mer.\n\n- Vi gör. {#gor}"), "warning years-outside-period"),
    Slip("the years of the promise", body("Löftet gäller från den 1 januari 2023 till och med den 31 december 2023.\n\n- Vi gör. {#gor}")),
    Slip("the promise before", body("Det förra löftet gäller till och med 2022. Avtalet gäller till 2021. Det gällde 2020.\n\n- Vi gör. {#gor}")),
    Slip("signed on another day", promise("signed: 2023-01-12", "Löftet undertecknades den ◊14 januari 2023.\n\n- Vi gör. {#gor}"), "warning signed-against-text"),
    Slip("signed in another year", promise("signed: 2023-01-02", "Medborgarlöftet skrevs under den ◊2 januari 2022.\n\n- Vi gör. {#gor}"), "warning signed-against-text"),
    Slip("signed as it says", promise("signed: 2023-01-12", "Löftet undertecknades torsdagen den 12 januari 2023. Det förra löftet undertecknades den 3 mars 2021.\n\n- Vi gör. {#gor}")),
    Slip("what else was signed", promise("signed: 2023-01-12", "Överenskommelsen undertecknades den 3 mars 2021.\n\n- Vi gör. {#gor}")),
    Slip("another day of the week", body("Vi möts ◊måndagen den 12 januari 2023.\n\n- Vi gör. {#gor}"), "warning weekday-of-another-date"),
    Slip("another day of the week, of one digit", body("Vi möts ◊tisdag 2 mars 2023.\n\n- Vi gör. {#gor}"), "warning weekday-of-another-date"),
    Slip("another day of the week at the start", body("◊Söndagen den 12 januari 2023 möttes vi.\n\n- Vi gör. {#gor}"), "warning weekday-of-another-date"),
    Slip("the day of the week", body("Vi möts torsdagen den 2 mars 2023, och torsdag 12 januari 2023.\n\n- Vi gör. {#gor}")),
    Slip("due in another year", promise("", "- Vi bygger senast i oktober 2023 om torget. {#gor due=◊2022-10}", period: "2022-2023"), "warning due-against-text"),
    Slip("due in another month", body("- Torget är klart senast den 30 juni 2023. {#gor due=◊2023-03-30}"), "warning due-against-text"),
    Slip("due within the month", body("- Torget är klart senast i juni 2023. {#gor due=2023-06-30}")),
    Slip("the first of two days", body("- En plan finns senast i mars 2023, och torget byggs om till årets slut. {#gor due=2023-12-31}")),
    Slip("a number beside a sentence that says another", body("- Vi gör tolv kontroller. {#gor at-least=◊10 unit=kontroller}"), "warning target-against-text"),
    Slip("some of several", body("- Vi besöker kommunens tolv skolor. {#gor at-least=10 unit=skolor}")),
    Slip("so many in a month", body("- Vi finns på torget tre gånger i maj. {#gor at-least=13 unit=\"gång, gånger\"}")),
  ]

  private static func outcome(_ name: String, _ text: String, _ told: String...) -> Slip {
    Slip(
      name, in: "follow-ups/a.md", "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: 2024-02-01\n---\n\(text)\n", all: told,
      others: ["promises/a.md": body("- Vi gör minst 40 kontroller. {#k at-least=40 unit=kontroller}")])
  }

  static let outcomes = [
    outcome("a digit too few below a heading", "## Kontroller {#k result=◊4}\n\nPolisen gjorde 44 kontroller. 31 förare fick böter.", "warning result-against-text"),
    outcome("a digit too few beside other figures", "- Vi gjorde 44 kontroller, med 120 förare. {#k result=◊4}", "warning result-against-text"),
    outcome("a part below a heading", "## Kontroller {#k result=44}\n\nVi var ute ofta. Vid 4 kontroller var alla nyktra."),
    outcome("what was promised below a heading", "## Kontroller {#k result=4}\n\nVi lovade att göra 40 kontroller, men snön kom."),
    outcome("a text that was cut", "◊- Vi gjorde kontroller på skolvägarna och {#k result=44}", "warning text-cut-off"),
    followUp("a title of a part", "title: ◊Uppföljning första halvåret 2023".replacing("title: ◊", with: "◊title: "), "warning title-names-a-part"),
    followUp("a title of a part, and the part", "title: Uppföljning kvartal 1 2023\npart: kvartal 1"),
    followUp("a title of the year", "title: Uppföljning 2023, det första året av två"),
  ]

  static let promised = [
    Slip("the same twice", body("- Vi går ut. {#a}\n◊- Vi går ut. {#b}"), "warning commitment-twice"),
    Slip("the same of two", body("- Vi går ut. {#a by=police}\n- Vi går ut. {#b by=municipality}")),
    Slip("the same of two subjects", body("- Vi går ut. {#a focus=trafik}\n- Vi går ut. {#b focus=andt}")),
    Slip("a text that was cut", body("◊- Vi går ut på kvällarna och {#a}"), "warning text-cut-off"),
    Slip("a list that is one sentence", body("- Vi går ut, {#a}\n- lyser upp samt {#b}\n- städar. {#c}").replacing("- lyser", with: "- Lyser").replacing("- städar", with: "- Städar")),
    Slip("a text that goes on in a list", body("- Vi lovar att {#a}\n  - gå ut {#b}\n  - se över {#c}")),
    Slip("a text that ends in a short word", body("- Vi finns där ni bor i {#a}\n- Det är vi som ni kan lita på {#b}")),
    Slip("a unit with a slash", body("- Vi håller minst två möten. {#a at-least=2 unit=◊möte/möten}"), "error unit-malformed", suggestion: "\"möte, möten\""),
    Slip("a unit of speed", body("- Farten är högst 40. {#a at-most=40 unit=km/h}")),
    Slip("a document that is called as its file", promise("documents: { title: ◊plan_v2.pdf, url: https://x.example/plan.pdf }"), "warning link-text-says-nothing"),
    Slip("a follow-up among the documents", promise("documents: { title: Uppföljning 2023, url: https://x.example/a }").replacing("municipality", with: "◊municipality"), "warning document-not-counted"),
    Slip("a follow-up of other years among the documents", promise("documents: [{ title: Uppföljning 2021, url: https://x.example/a }, { title: Resultat 2023, url: https://x.example/b }]")),
    Slip(
      "the text of another municipality", in: "promises/b.md", "---\n◊municipality: soderby\nperiod: 2023\n---\n\(neighbourly)",
      "warning text-of-another-municipality", others: ["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\n---\n\(neighbourly)"]),
    Slip(
      "the text of a neighbour that names nobody", in: "promises/b.md", "---\nmunicipality: soderby\nperiod: 2023\n---\n\(neighbourly.replacing("Norrviks", with: "stadens"))",
      others: ["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\n---\n\(neighbourly.replacing("Norrviks", with: "stadens"))"]),
    Slip("an address of a page for the site's", in: "site.yaml", "title: A\nbase-url: ◊https://x.example/index.html\n", "error address-not-of-site", suggestion: "https://x.example/"),
  ]
  private static let neighbourly = """
    - Polisen går till fots i Norrviks centrum varje fredag och lördag kväll. {#gar by=police}
    - Kommunen håller fritidsgården öppen på loven och ordnar möten för föräldrar om droger. {#gard by=municipality}

    """

  static let links = [
    Slip("mail to another", body("- Vi gör. {#gor}\n\nSkriv till ◊[a@x.example](mailto:b@x.example)."), "warning link-text-against-address"),
    Slip("another number", body("- Vi gör. {#gor}\n\nRing ◊[114 14](tel:11313)."), "warning link-text-against-address"),
    Slip("another site", body("- Vi gör. {#gor}\n\nSe ◊[www.norrvik.example](https://soderby.example/)."), "warning link-text-against-address"),
    Slip("another page", body("- Vi gör. {#gor}\n\nSe ◊[https://x.example/plan](https://x.example/annan)."), "warning link-text-against-address"),
    Slip("the same in another spelling", body("- Vi gör. {#gor}\n\n[A@x.example](mailto:a@x.example), [063-16 10 00](tel:+4663161000), [114 14](tel:+4611414), [114 14](tel:11414), [www.x.example](https://x.example/a), [Norrvik](https://x.example).")),
    Slip("a network of one's own", promise("source: ◊http://intranet/plan"), "warning address-of-own-computer"),
    Slip("nearly the number of the police", promise("contacts: { role: Polis, phone: ◊114 41 }"), "warning phone-nearly-police", suggestion: "114 14"),
    Slip("a nought too many", promise("contacts: { role: Polis, phone: ◊0114 14 }"), "warning phone-nearly-police", suggestion: "114 14"),
    Slip("other short numbers", promise("contacts: [{ role: A, phone: 112 }, { role: B, phone: 113 13 }, { role: C, phone: 1177 }, { role: D, phone: 0640-114 14 }]")),
    Slip("an address with å", promise("contacts: { role: Polis, email: ◊åsa@x.example }"), "warning email-not-plain", suggestion: "asa@x.example"),
    Slip("an address with two points", promise("contacts: { role: Polis, email: ◊a..b@x.example }"), "warning email-not-plain"),
    Slip("an address with no server's name", promise("contacts: { role: Polis, email: ◊a@x–y.example }"), "warning address-not-email"),
    Slip("an address for a name", promise("contacts: { role: Polis, name: ◊a@x.example }"), "warning email-in-name"),
    Slip("an address of the publisher", in: "site.yaml", "title: A\nbase-url: https://x.example/\npublisher: ◊Norrvik a@x.example\n", "warning email-in-name"),
    Slip("what a telephone adds", body("- Vi gör. {#gor}\n\n◊Skickat från min iPhone"), "warning left-by-program"),
    Slip("a title that nobody has written", promise("title: ◊Dokument1"), "warning placeholder"),
    Slip("another's folder", in: "promises/soderby/2023.md", body("- Vi gör. {#gor}").replacing("municipality", with: "◊municipality"), "warning folder-of-another-municipality", suggestion: "municipality: soderby"),
    Slip("a folder of another kind", in: "promises/lan/2023.md", body("- Vi gör. {#gor}")),
    Slip("a folder of one of several", in: "promises/soderby/2023.md", body("- Vi gör. {#gor}").replacing("norrvik", with: "[norrvik, soderby]")),
  ]

  @Test(arguments: years + repeats + givers)
  func isToldOf(_ slip: Slip) { slip.check() }

  @Test(arguments: said + links + outcomes + promised)
  func isToldOfToo(_ slip: Slip) { slip.check() }
}
