import Content
import Diagnostics
import PromiseModel
import Testing
@testable import TestSupport

/// Chapter 12 of docs/content-format.md: each mistake is found where it stands.
struct MistakesTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    var file = "promises/a.md"
    /// With a `◊` where the problem is; without one it concerns the whole file.
    let text: String
    let code: String
    var severity = "error"
    var date = "2024-06-01"
    /// Files that the mistake needs beside it.
    var others: [String: String] = [:]
    var testDescription: String { name }
  }

  private static func promise(_ keys: String, _ body: String = "- Vi gör. {#gor}\n") -> String {
    "---\nmunicipality: norrvik\nperiod: 2023\n\(keys)\n---\n\(body)"
  }

  private static func body(_ body: String) -> String { "---\nmunicipality: norrvik\nperiod: 2023\n---\n\(body)\n" }

  private static func followUp(_ keys: String, _ body: String) -> String {
    "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: unknown\n\(keys)---\n\(body)\n"
  }

  static let keys: [Mistake] = [
    Mistake(name: "a date that does not exist", text: promise("signed: ◊2023-06-31"), code: "date-does-not-exist"),
    Mistake(name: "a date in words", text: promise("signed: ◊21 april 2023"), code: "date-malformed"),
    Mistake(name: "a key misspelt", text: promise("◊signd: 2023-06-30"), code: "key-unknown"),
    Mistake(name: "a key twice", text: promise("title: A\n◊title: B"), code: "yaml-duplicate-key"),
    Mistake(name: "a period that ends before it begins", text: "---\nmunicipality: norrvik\nperiod: ◊2024-2023\n---\n- Vi gör. {#gor}\n", code: "period-ends-before-it-begins"),
    Mistake(name: "a picture that browsers do not show", text: promise("image: { file: ◊media/plan.pdf, alt: Planen }"), code: "picture-not-shown", severity: "warning"),
    Mistake(name: "such a picture in the text", text: body("- Vi gör. {#gor}\n\n◊![Planen](../media/plan.pdf)"), code: "picture-not-shown", severity: "warning"),
    Mistake(name: "no period", text: "◊---\nmunicipality: norrvik\n---\n- Vi gör. {#gor}\n", code: "key-missing"),
    Mistake(name: "an unknown municipality", text: "---\nmunicipality: ◊norvik\nperiod: 2023\n---\n- Vi gör. {#gor}\n", code: "municipality-unknown"),
    Mistake(name: "an unknown focus area", text: promise("focus: [◊trafk]"), code: "focus-area-unknown"),
    Mistake(name: "an unknown party", text: promise("by: ◊polis"), code: "giver-unknown"),
    Mistake(name: "a signatory without a role", text: promise("signatories:\n  - ◊{ name: Kim }"), code: "key-missing"),
    Mistake(name: "a contact without a role", text: promise("contacts:\n  - ◊{ phone: 114 14 }"), code: "key-missing"),
    Mistake(name: "an image that is not there", text: promise("image: { file: ◊media/Karta.png, alt: Karta }"), code: "file-missing"),
    Mistake(name: "an image without alt", text: promise("image: ◊{ file: media/karta.png }"), code: "key-missing"),
    Mistake(name: "a script for an address", text: promise("source: ◊javascript:alert(1)"), code: "address-not-web"),
    Mistake(name: "an address of no host", text: promise("source: ◊https://-x.se/a"), code: "address-not-web"),
    Mistake(name: "mail to no host", text: promise("contacts:\n  - { role: Polis, email: ◊bo@x-.se }"), code: "address-not-email"),
    Mistake(name: "mail to a host with a part of nothing", text: promise("contacts:\n  - { role: Polis, email: ◊bo@x..se }"), code: "address-not-email"),
    Mistake(name: "a link to no host", text: body("- Vi gör. {#gor}\n\nSe ◊[planen](https://plan.x-.se/)."), code: "link-without-host"),
    Mistake(name: "a link that is mail to no host", text: body("- Vi gör. {#gor}\n\nSkriv till ◊[oss](mailto:bo@-x.se)."), code: "link-without-mail"),
    Mistake(name: "signed after the end", text: promise("signed: ◊2024-02-01"), code: "signed-after-end"),
    Mistake(name: "a slug that is a number", text: promise("slug: ◊2023"), code: "slug-reserved"),
    Mistake(name: "followed up elsewhere in a year that is none", text: "---\nmunicipality: norrvik\nperiod: 2023\ndocuments: { title: Uppföljning, follow-up: ◊2025 }\n---\n- Vi gör. {#gor}\n", code: "year-not-a-promise-year"),
    Mistake(name: "a front matter that never closes", text: "◊---\nmunicipality: norrvik\n", code: "front-matter-not-closed"),
    Mistake(name: "true in Swedish", text: promise("incomplete: ◊ja"), code: "value-not-true-or-false"),
  ]

  static let attributes: [Mistake] = [
    Mistake(name: "no commitment but an aim", text: body("Vi vill ha det bättre. {#battre kind=aim}"), code: "promise-without-commitment"),
    Mistake(name: "no commitment", text: body("Bara text."), code: "promise-without-commitment"),
    Mistake(name: "an attribute misspelt", text: body("- Vi gör. {#gor ◊atleast=40}"), code: "attribute-unknown"),
    Mistake(name: "an unknown giver", text: body("- Vi gör. {#gor by=◊polisen}"), code: "giver-unknown"),
    Mistake(name: "a share each year", text: body("- Vi gör. {#gor at-least=80 unit=% per=◊year}"), code: "rate-of-a-share"),
    Mistake(name: "a rate of an unknown kind", text: body("- Vi gör. {#gor at-least=1 unit=besök per=◊weeks}"), code: "value-unknown"),
    Mistake(name: "a due day that does not exist", text: body("- Vi gör. {#gor due=◊2023-02-30}"), code: "date-does-not-exist"),
    Mistake(name: "a target that is no number", text: body("- Vi gör. {#gor at-least=◊många}"), code: "number-malformed"),
    Mistake(name: "thousands with a point", text: body("- Vi gör. {#gor at-least=◊1.500 unit=besök}"), code: "number-thousands-point", severity: "warning"),
    Mistake(name: "a rate without a target", text: body("- Vi gör. {#gor per=◊week}"), code: "rate-without-target"),
    Mistake(name: "a target on a heading that is only an anchor", text: body("## Mål {#mal ◊at-least=5}\n\n- Vi gör. {#gor}"), code: "attribute-misplaced"),
    Mistake(name: "an id twice", text: body("- Vi gör. {#gor}\n- Vi gör mer. {◊#gor}"), code: "id-twice"),
    Mistake(name: "a municipality's slug outside a joint promise", text: body("- Vi gör. {#gor by=◊norrvik}"), code: "giver-unknown"),
    Mistake(name: "nothing but an aim", text: body("- Tryggare. {#trygg kind=aim}"), code: "promise-without-commitment"),
    Mistake(name: "a target that does not say of what", text: body("- Vi gör. {#gor at-least=◊4}"), code: "target-without-unit", severity: "warning"),
    Mistake(name: "a ceiling that does not say of what", text: body("- Vi gör. {#gor at-most=◊4}"), code: "target-without-unit", severity: "warning"),
    Mistake(name: "a heading of another year", text: body("◊## Det här lovar vi 2021\n\n- Vi gör. {#gor}"), code: "years-outside-period", severity: "warning"),
    Mistake(name: "a heading of other years", text: body("◊## Det här lovar vi 2020–22\n\n- Vi gör. {#gor}"), code: "years-outside-period", severity: "warning"),
    Mistake(name: "a title of another year", text: promise("◊title: Medborgarlöfte 2022"), code: "years-outside-period", severity: "warning"),
    Mistake(name: "signed long before", text: promise("signed: ◊2021-12-31"), code: "long-before-period", severity: "warning"),
    Mistake(name: "made public long before", text: promise("published: ◊2021"), code: "long-before-period", severity: "warning"),
    Mistake(name: "an unknown giver of a heading with several below", text: body("## A {by=◊kommunen}\n\n- Vi gör. {#gor}\n- Vi går. {#gar}\n- Vi ser. {#ser}"), code: "giver-unknown"),
    Mistake(name: "an unknown focus area of a heading with several below", text: body("## A {focus=◊trafk}\n\n- Vi gör. {#gor}\n- Vi går. {#gar}"), code: "focus-area-unknown"),
    Mistake(name: "lower case", text: body("◊- vi gör. {#gor}"), code: "commitment-lower-case", severity: "warning"),
    Mistake(name: "Polisen, but the municipality gives it", text: body("◊- Polisen gör. {#gor by=municipality}"), code: "commitment-names-another", severity: "warning"),
    Mistake(name: "some items with ids", text: body("- Vi gör. {#gor}\n◊- Vi gör mer."), code: "list-with-and-without-ids", severity: "warning"),
  ]

  static let links: [Mistake] = [
    Mistake(name: "a link that leads nowhere", text: body("Se ◊[planen](../pages/on.md).\n\n- Vi gör. {#gor}"), code: "link-leads-nowhere"),
    Mistake(name: "a link out of the folder", text: body("Se ◊[planen](../../../etc/passwd).\n\n- Vi gör. {#gor}"), code: "link-leads-nowhere"),
    Mistake(name: "an anchor that is not there", text: body("Se ◊[om](../focus-areas/trafik.md#on).\n\n- Vi gör. {#gor}"), code: "anchor-missing"),
    Mistake(name: "an anchor of its own that is not there", text: body("Se ◊[nedan](#gora).\n\n- Vi gör. {#gor}"), code: "anchor-missing"),
    Mistake(name: "a link of the register's own that is percent-encoded twice", text: body("Se ◊[om](../pages/o%256D.md).\n\n- Vi gör. {#gor}"), code: "link-leads-nowhere"),
    Mistake(name: "a password in an address of the front matter", text: promise("source: ◊https://a:b@x.example/"), code: "address-with-password"),
    Mistake(name: "no host in an address of the front matter", text: promise("source: ◊https:///x"), code: "address-not-web"),
    Mistake(name: "an image without a text", text: body("◊![](../media/karta.png)\n\n- Vi gör. {#gor}"), code: "image-without-text"),
    Mistake(name: "an image from somewhere else", text: body("◊![Karta](https://x.example/karta.png)\n\n- Vi gör. {#gor}"), code: "image-elsewhere"),
    Mistake(name: "a link text that says nothing, with marks", text: body("◊[Läs mer …](../pages/om.md)\n\n- Vi gör. {#gor}"), code: "link-text-says-nothing", severity: "warning"),
    Mistake(name: "a link that is but an arrow", text: body("Planen ◊[»](../pages/om.md)\n\n- Vi gör. {#gor}"), code: "link-text-says-nothing", severity: "warning"),
    Mistake(name: "a link text that says nothing", text: body("Läs ◊[här](../pages/om.md).\n\n- Vi gör. {#gor}"), code: "link-text-says-nothing", severity: "warning"),
    Mistake(name: "a link to a draft", text: body("Se ◊[utkastet](../pages/ny.md).\n\n- Vi gör. {#gor}"), code: "link-to-draft", others: ["pages/ny.md": "---\ntitle: Ny\ndraft: true\n---\n"]),
  ]

  private static let followUpFile = "follow-ups/a.md"
  private static func mistake(_ name: String, _ text: String, _ code: String, _ severity: String = "error", date: String = "2024-06-01", promise: String = Fixture.promise) -> Mistake {
    Mistake(name: name, file: followUpFile, text: text, code: code, severity: severity, date: date, others: ["promises/a.md": promise])
  }

  static let followUps: [Mistake] = [
    mistake("a promise that is not there", "---\nmunicipality: norrvik\nperiod: ◊2022\nyear: 2022\npublished: unknown\n---\n", "promise-not-found"),
    mistake("a year that is no promise year", "---\nmunicipality: norrvik\nperiod: 2023\nyear: ◊2024\npublished: unknown\n---\n", "year-not-a-promise-year"),
    mistake("no year", "◊---\nmunicipality: norrvik\nperiod: 2023\npublished: unknown\n---\n## K {#kontroller}\n\nText.\n", "key-missing"),
    mistake("an unknown status", followUp("", "## K {#kontroller status=◊fullfilled}"), "value-unknown"),
    mistake("a status on nothing", followUp("", "## K {#kontroller}\n\nText.\n\n## X {#annat status=◊fulfilled}"), "outcome-of-nothing"),
    mistake("an id that is nearly one", followUp("", "## K {#kontroller}\n\nText.\n\n## X {◊#kontroler}"), "id-nearly-a-commitment", "warning"),
    mistake("two numbers", followUp("", "## K {#kontroller result=\"◊3 av 5\"}"), "result-with-several-numbers"),
    mistake("no number", followUp("", "## K {#kontroller result=◊många}"), "result-without-number"),
    mistake("result and so-far", followUp("", "## K {#kontroller result=3 so-far=◊5}"), "result-and-so-far"),
    mistake("another unit", followUp("", "## K {#kontroller result=3 unit=◊timmar}"), "unit-twice"),
    mistake("told of twice", followUp("", "## K {#kontroller}\n\nText.\n\n- Igen. {◊#kontroller}"), "outcome-twice"),
    mistake("an outcome that says nothing", followUp("", "◊## K {#kontroller}\n\n## Annat\n\nText."), "outcome-says-nothing"),
    mistake("an outcome that another ends at once", followUp("", "◊## K {#kontroller}\n\n- Belysningen är bra. {#gor}"), "outcome-says-nothing", promise: Fixture.promise + "- Vi gör. {#gor}\n"),
    mistake("an outcome that another heading ends at once", followUp("", "◊## K {#kontroller}\n\n### Belysning {#gor}\n\nDen är bra."), "outcome-says-nothing", promise: Fixture.promise + "- Vi gör. {#gor}\n"),
    mistake("an outcome that a break ends at once", followUp("", "◊## K {#kontroller}\n\n---\n\nAnnan text."), "outcome-says-nothing"),
    mistake("an outcome of empty headings", followUp("", "◊## K {#kontroller}\n\n### Under\n\n### Till"), "outcome-says-nothing"),
    mistake("an outcome of a dash", followUp("", "◊## K {#kontroller}\n\n–"), "outcome-says-nothing"),
    mistake("a copy of the promise", followUp("", "◊- polisen kontrollerar! {#kontroller}"), "follow-up-repeats-promise"),
    mistake("a copy below a heading", followUp("", "◊## K {#kontroller}\n\nPolisen kontrollerar."), "follow-up-repeats-promise"),
    mistake("one outcome that repeats the promise", followUp("", "- Det blev åtta. {#gor}\n◊- Polisen kontrollerar. {#kontroller}"), "outcome-repeats-promise", "warning", promise: Fixture.promise + "- Vi gör. {#gor}\n"),
    mistake("a quarter's report without its part, by its days", "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: unknown\ncovers: ◊2023-01/2023-03\n---\nText. {#kontroller}\n", "follow-up-too-early", "warning"),
    mistake("a quarter's report without its part, by its day", "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\n◊published: 2023-04-20\n---\nText. {#kontroller}\n", "follow-up-too-early", "warning"),
    mistake("a share written as a fraction", followUp("", "- Text. {#kontroller result=◊0,82}"), "share-as-fraction", "warning", promise: Fixture.promise.replacing("at-least=40 unit=\"kontroll, kontroller\"", with: "at-least=80 unit=%")),
    mistake("no day of publishing", "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\n---\n## K {#kontroller}\n\nText.\n", "follow-up-without-published", "warning"),
    mistake("a year followed up by a follow-up's document", followUp("documents: { title: Om 2023, follow-up: ◊2023 }\n", "## K {#kontroller}\n\nText."), "follow-up-elsewhere-misplaced", "warning"),
    mistake("every year followed up by a follow-up's document", followUp("documents: { title: Om åren, follow-up: ◊all }\n", "## K {#kontroller}\n\nText."), "follow-up-elsewhere-misplaced", "warning"),
    mistake("nothing told", followUp("", "Bara text."), "follow-up-without-outcome", "warning"),
    mistake("open-ended covers", followUp("covers: ◊2023-\n", "## K {#kontroller}\n\nText."), "covers-open-ended"),
    mistake("fulfilled, but not reached", followUp("", "◊## K {#kontroller status=fulfilled result=3}"), "fulfilled-but-not-reached", "warning"),
    mistake("partly, but reached", followUp("", "◊## K {#kontroller status=partly result=54}"), "unfulfilled-but-reached", "warning"),
    mistake("not fulfilled while time remains", followUp("part: vår\ncovers: 2023-01/2023-05\n", "◊## K {#kontroller status=not-fulfilled result=3}"), "verdict-too-early", "warning"),
    mistake("not fulfilled in a part of days that are not told", followUp("part: ◊kvartal 1\n", "## K {#kontroller status=not-fulfilled result=3}"), "part-without-covers", "warning"),
    mistake("a status for what was taken back", followUp("", "## K {#kontroller status=◊tillbakadraget}"), "status-withdrawn", "error"),
    mistake("so-far with a rate", followUp("", "## K {#kontroller so-far=◊3}"), "so-far-with-rate", promise: Fixture.promise.replacing("at-least=40", with: "at-least=1 per=week")),
    mistake("not the last year that it covers", "---\nmunicipality: norrvik\nperiod: 2022-2023\nyear: ◊2022\ncovers: 2022-2023\npublished: unknown\n---\n## K {#kontroller}\n\nText.\n", "year-not-the-last", promise: Fixture.promise.replacing("2023", with: "2022-2023")),
    mistake("published later than today", "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\n◊published: 2025-01-01\n---\n## K {#kontroller}\n\nText.\n", "published-later", "warning"),
  ]

  private static let aboutSoderby = ["site.yaml": "title: A\nbase-url: https://x.example\nmunicipalities: [soderby]\n"]

  static let sites: [Mistake] = [
    Mistake(name: "a follow-up that is due in spring", text: promise("follow-up-due: ◊våren"), code: "follow-up-due-malformed"),
    Mistake(name: "a follow-up that is due on a day that is none", text: promise("follow-up-due: ◊2024-02-30"), code: "date-does-not-exist"),
    Mistake(name: "a follow-up that is due after eleven years", text: promise("follow-up-due: ◊132"), code: "months-malformed"),
    Mistake(name: "a last day where there is no last year", text: "---\nmunicipality: norrvik\nperiod: 2023-\nfollow-up-due: ◊2024-03-31\n---\n- Vi gör. {#gor}\n", code: "follow-up-due-without-last-year", severity: "warning"),
    Mistake(name: "a site about a municipality that is none", file: "site.yaml", text: "title: A\nbase-url: https://x.example\nmunicipalities: [norrvik, ◊norvik]\n", code: "municipality-unknown", others: ["promises/a.md": Fixture.promise]),
    Mistake(name: "a promise of another municipality", text: "---\nmunicipality: ◊norrvik\nperiod: 2024\n---\n- Vi gör. {#gor}\n", code: "municipality-not-of-site", others: aboutSoderby),
    Mistake(name: "a follow-up of another municipality", file: "follow-ups/f.md", text: "---\nmunicipality: ◊norrvik\nperiod: 2023\nyear: 2023\npublished: unknown\n---\n## K {#k}\n", code: "municipality-not-of-site", others: aboutSoderby),
    Mistake(name: "a municipality's file that the site is not about", file: "municipalities/norrvik.md", text: "Text.\n", code: "municipality-not-of-site", others: aboutSoderby),
    Mistake(name: "a promise of another one, and its follow-up", text: "---\nmunicipality: ◊norrvik\nperiod: 2023\n---\n- K. {#kontroller}\n", code: "municipality-not-of-site", others: aboutSoderby.merging(["follow-ups/f.md": Fixture.followUp]) { $1 }),
    Mistake(name: "a promise published later than today", text: "---\nmunicipality: norrvik\nperiod: 2024\npublished: ◊2125-01-01\n---\n- Vi går. {#vandringar}\n", code: "published-later", severity: "warning"),
    Mistake(name: "a promise checked later than today", text: "---\nmunicipality: norrvik\nperiod: 2024\nchecked: ◊2125-01-01\n---\n- Vi går. {#vandringar}\n", code: "published-later", severity: "warning"),
    Mistake(name: "a promise's twin", file: "promises/b.md", text: "---\n◊municipality: norrvik\nperiod: 2023\n---\n- Vi gör. {#gor}\n", code: "promise-twin", others: ["promises/a.md": Fixture.promise]),
    Mistake(name: "periods that overlap", file: "promises/b.md", text: "---\n◊municipality: norrvik\nperiod: 2023-2024\n---\n- Vi gör. {#gor}\n", code: "periods-overlap", severity: "warning", others: ["promises/a.md": Fixture.promise]),
    Mistake(name: "still proposed when the period has begun", text: "---\n◊municipality: norrvik\nperiod: 2024\nproposed: true\n---\nText.\n", code: "proposed-has-begun", severity: "warning"),
    Mistake(name: "a survey that has closed", text: "---\nmunicipality: norrvik\nperiod: 2024\n◊survey: { title: Enkät, closes: 2024-05-31 }\n---\n- Vi gör. {#gor}\n", code: "survey-closed", severity: "warning"),
    Mistake(name: "a menu of a page that is not there", file: "site.yaml", text: "title: A\nbase-url: https://x.example\nmenu: [om, ◊onn]\n", code: "menu-page-unknown"),
    Mistake(name: "no address", file: "site.yaml", text: "◊title: A\n", code: "key-missing"),
    Mistake(name: "a slug twice in the register", file: "data/municipalities.csv", text: "code,name,slug,county,police-region\n0001,Habo,habo,A län,Syd\n0002,Håbo,◊habo,B län,Mitt\n", code: "register-slug-twice"),
    Mistake(name: "a row that is too short", file: "data/municipalities.csv", text: "code,name,slug,county,police-region\n◊0001,Habo,habo\n", code: "register-row-width"),
    Mistake(name: "a municipality's file for nobody", file: "municipalities/norvik.md", text: "Text.\n", code: "municipality-file-name"),
    Mistake(name: "a year's file for no year", file: "years/tjugotre.md", text: "Text.\n", code: "year-file-name"),
    Mistake(name: "no title", file: "pages/ny.md", text: "◊---\nsummary: A\n---\n", code: "key-missing"),
  ]

  @Test(arguments: keys + attributes + links + followUps + sites)
  func isFoundWhereItStands(_ mistake: Mistake) {
    let marked = MarkedText(mistake.text)
    var fixture = Fixture(mistake.others)
    fixture.files[mistake.file] = marked.text
    fixture.date = mistake.date
    #expect(fixture.problems == ["\(marked.spot(in: mistake.file)) \(mistake.severity) \(mistake.code)"])
  }

  @Test func aMisspeltNameHasASuggestion() {
    let fixture = Fixture(["promises/a.md": Self.promise("focus: [trafk]\nsignd: 2023")])
    #expect(fixture.linked().log.sorted().compactMap(\.suggestion) == ["trafik", "signed"])
  }

  @Test func aLinkToADocumentWithAnErrorOfItsOwnIsNotBlamed() {
    let fixture = Fixture([
      "promises/a.md": Fixture.promise.replacing("period: 2023", with: "period: 2024-2023"),
      "pages/ny.md": "---\ntitle: Ny\n---\nSe [löftet](../promises/a.md).\n",
    ])
    #expect(fixture.problems == ["promises/a.md:3:9 error period-ends-before-it-begins"])
  }

  @Test func allProblemsAreFoundInOneRunInFileOrder() {
    let fixture = Fixture([
      "promises/b.md": Self.promise("signed: 2023-06-31\nfocus: [x]"),
      "promises/a.md": "---\nmunicipality: x\nperiod: y\n---\n",
    ])
    #expect(
      fixture.problems == [
        "promises/a.md error promise-without-commitment", "promises/a.md:2:15 error municipality-unknown",
        "promises/a.md:3:9 error period-malformed", "promises/b.md:4:9 error date-does-not-exist",
        "promises/b.md:5:9 error focus-area-unknown",
      ])
  }

  /// A file that can't be read is told of once: nobody is blamed for what it should have said.
  @Test(arguments: [
    ("promises/norrvik.md", ["follow-ups/f.md": Fixture.followUp, "pages/p.md": "---\ntitle: P\n---\n[x](../promises/norrvik.md) [y](../follow-ups/f.md#a)\n"]),
    ("focus-areas/trafik.md", ["promises/a.md": Fixture.promise.replacing("period: 2023", with: "period: 2023\nfocus: [trafik]")]),
    ("pages/om.md", ["site.yaml": "title: L\nbase-url: https://x.example/\nmenu: [om]\n"]),
    ("site.yaml", [:]),
  ] as [(String, [String: String])])
  func whatCannotBeReadIsToldOfOnce(_ path: String, _ others: [String: String]) {
    let isPage = path.hasSuffix(".md")
    let broken = [path: isPage ? "---\ntitle: [\n---\n- Vi lovar. {#a}\n" : "title: [\n"]
    let told = Set(Fixture(others.merging(broken) { _, new in new }).problems.map { $0.prefix { $0 != ":" && $0 != " " } })
    #expect(told == [path[...]])
  }

  @Test(arguments: ["gammal/", "https://example.se/gammal/", "/", "/a/../b/", "/a//b/", "/a%2F/b/"])
  func anOldAddressIsWrittenFromTheRoot(_ address: String) {
    let page = "---\ntitle: A\naliases: [\"\(address)\"]\n---\n"
    #expect(Fixture(["pages/a.md": page]).problems == ["pages/a.md:3:11 error alias-malformed"])
  }

  @Test(arguments: [
    ("/a?b", "?"), ("/sida.aspx?id=12", "?"), ("/a#b", "#"), ("/a b/", "U+0020"), ("/a%20b/", "U+0020"), ("/a\u{A0}b/", "U+00A0"),
    ("/tj%E4nster/", "U+FFFD"), ("/100%/", "%"),
  ])
  func aCharacterThatNoOldAddressHasIsNamed(_ address: String, _ character: String) {
    let page = "---\ntitle: A\naliases: [\"\(address)\"]\n---\n"
    let found = Fixture(["pages/a.md": page]).linked().log.sorted().filter { $0.severity > .note }
    #expect(found.map(\.code.name) == ["alias-character"])
    #expect(found.first?.arguments["character"] == character)
  }

  @Test(arguments: [
    ("/.htaccess", ".htaccess"), ("/%2ehtaccess", ".htaccess"), ("/.HTACCESS", ".HTACCESS"), ("/gammal/.user.ini", ".user.ini"),
    ("/.git/HEAD", ".git"), ("/.dold/", ".dold"), ("/web.config", "web.config"), ("/a/Web.Config", "Web.Config"),
    ("/web%2Econfig", "web.config"), ("/web.config./", "web.config."), ("/app_offline.htm", "app_offline.htm"),
    ("/.Well-Known/a/", ".Well-Known"), ("/_worker.js", "_worker.js"),
  ])
  func aNameThatServersReadIsNoOldAddress(_ address: String, _ name: String) {
    let page = "---\ntitle: A\naliases: [\"\(address)\"]\n---\n"
    let found = Fixture(["pages/a.md": page]).linked().log.sorted().filter { $0.severity > .note }
    #expect(found.map(\.code.name) == ["alias-for-server"])
    #expect(found.first?.arguments["name"] == name)
  }

  @Test(arguments: ["/.well-known/plan/", "/Start.aspx", "/index.php", "/web.config.html", "/a.htaccess/", "/cgi-bin/visa.cgi"])
  func anOldAddressMayBeThatOfAProgram(_ address: String) throws {
    let page = "---\ntitle: A\naliases: [\"\(address)\"]\n---\n"
    let site = try #require(Fixture(["pages/a.md": page]).linked().site)
    #expect(site.facts.pages.flatMap(\.aliases).map(\.address) == [address])
  }

  @Test func anOldAddressMayBeWrittenAsAnotherSystemDid() throws {
    let page = "---\ntitle: A\naliases: [/tj%C3%A4nster/]\n---\n"
    let site = try #require(Fixture(["pages/a.md": page]).linked().site)
    #expect(site.facts.pages.flatMap(\.aliases).map(\.address) == ["/tjänster/"])
  }

  @Test func anotherMunicipalitysFollowUpIsStillToldOf() {
    let broken = ["promises/soderby.md": "---\ntitle: [\n---\n", "follow-ups/f.md": Fixture.followUp]
    let told = Fixture(broken).problems.map { $0.prefix { $0 != ":" } }
    #expect(told.contains("follow-ups/f.md"))
  }

  @Test(arguments: [
    ([0xC3] as [UInt8], "not-utf-8"), ([0x61, 0xE5, 0x62], "file-is-latin-1"), ([0xED, 0xA0, 0x80], "not-utf-8"),
    ([0xC0, 0x80], "not-utf-8"), ([0xF4, 0x90, 0x80, 0x80], "not-utf-8"), ([0x61, 0x00], "nul-in-file"),
  ])
  func aFileThatIsNoTextIsAnError(_ bytes: [UInt8], _ code: String) {
    let parsed = parse(SourceFile(path: "pages/a.md", kind: .page(slug: "a"), name: "content/pages/a.md", bytes: bytes))
    #expect(!parsed.document.isRead)
    #expect(parsed.log.diagnostics.map(\.code.name) == [code])
  }

  @Test func aByteOrderMarkAndCRLFAreFine() {
    let text = "\u{FEFF}" + Fixture.promise.replacing("\n", with: "\r\n")
    #expect(Fixture(["promises/a.md": text]).problems == [])
  }
}
