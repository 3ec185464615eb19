import Content
import Diagnostics
import Testing

/// The cause is told, and what only follows from it is not.
struct CausesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let told: [String]

    init(_ name: String, _ files: [String: String], _ told: String...) {
      testDescription = name
      self.files = files
      self.told = told
    }
  }

  private static func promise(_ old: String, _ new: String) -> String { Fixture.promise.replacing(old, with: new) }
  private static func followUp(_ old: String, _ new: String) -> String { Fixture.followUp.replacing(old, with: new) }
  private static let register = "code,name,slug,county,police-region\n0001,Norrvik,norrvik,Norra län,Nord\n"

  private static let two = Fixture.promise + "- Vi gör. {#gor}\n"

  static let cases = [
    Case(
      "one of several municipalities that is not known",
      ["promises/a.md": promise("municipality: norrvik", "municipality: [norrvik, söderby]") + "- Vi går. {#ga by=soderby}\n"],
      "promises/a.md:2:25 error municipality-unknown"),
    Case(
      "a promise among the pages", ["pages/a.md": Fixture.promise], "pages/a.md:1:1 error document-in-wrong-folder"),
    Case(
      "a day of signing after the end, and long after the day of publishing",
      ["promises/a.md": promise("period: 2023", "period: 2023\nsigned: 2062-12-03\npublished: 2022-12-04")],
      "promises/a.md:4:9 error signed-after-end"),
    Case(
      "codes without their noughts", ["data/municipalities.csv": register.replacing("0001", with: "001") + "002,Söderby,soderby,Norra län,Nord\n"],
      "data/municipalities.csv:2:1 error register-codes-without-noughts"),
    Case(
      "a promise, and its copy before it", ["promises/a - kopia.md": Fixture.promise, "promises/a.md": Fixture.promise],
      "promises/a - kopia.md:2:1 error promise-twin"),
    Case(
      "a misspelt key of a municipality", ["promises/a.md": promise("municipality:", "muncipality:"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:2:1 error key-unknown"),
    Case(
      "a municipality's key in Swedish", ["promises/a.md": promise("municipality:", "kommun:"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:2:1 error key-unknown"),
    Case(
      "a municipality that is not known",
      ["promises/a.md": promise("norrvik", "norvik"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:2:15 error municipality-unknown"),
    Case(
      "a period that is none", ["promises/a.md": promise("2023", "2023–2022x"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:3:9 error period-malformed"),
    Case(
      "a period without a value", ["promises/a.md": promise("period: 2023", "period:"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:3:1 error value-empty"),
    Case(
      "a slug that is none", ["promises/a.md": Fixture.promise, "promises/b.md": promise("period: 2023", "period: 2023\nslug: Ö x")],
      "promises/b.md:4:7 error slug-malformed"),
    Case(
      "a file that can't be read, at a path that names nobody",
      ["promises/2023.md": "---\ntitle: [\n---\n", "follow-ups/a.md": Fixture.followUp],
      "promises/2023.md:2:8 error yaml-bracket-not-closed"),
    Case(
      "a municipality that is not known hides nothing else",
      [
        "promises/a.md": """
        ---
        municipality: norvik
        period: 2023
        signed: 2023-06-31
        focus: [trafk]
        image: { file: media/finns-inte.png, alt: Karta }
        ---
        - Polisen kontrollerar [här](../pages/onn.md). {#kontroller by=polisen}

        """
      ],
      "promises/a.md:2:15 error municipality-unknown", "promises/a.md:4:9 error date-does-not-exist",
      "promises/a.md:5:9 error focus-area-unknown", "promises/a.md:6:16 error file-missing",
      "promises/a.md:8:24 warning link-text-says-nothing", "promises/a.md:8:24 error link-leads-nowhere",
      "promises/a.md:8:64 error giver-unknown"),
    Case(
      "a follow-up of no promise hides nothing else",
      ["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp("period: 2023", "period: 2022").replacing("Det blev", with: "Det [blev så](../pages/onn.md)")],
      "follow-ups/a.md:3:9 error promise-not-found", "follow-ups/a.md:9:5 error link-leads-nowhere"),
    Case(
      "a follow-up among the promises", ["promises/a.md": Fixture.promise, "promises/f.md": Fixture.followUp],
      "promises/f.md:1:1 error document-in-wrong-folder"),
    Case(
      "a promise with a key of a follow-up", ["promises/a.md": promise("period: 2023", "period: 2023\nyear: 2023\npublished: 2024-02")
        .replacing(" by=police at-least=40 unit=\"kontroll, kontroller\"", with: "")],
      "promises/a.md:1:1 error document-in-wrong-folder"),
    Case(
      "a promise among the follow-ups", ["follow-ups/p.md": Fixture.promise, "follow-ups/a.md": Fixture.followUp],
      "follow-ups/p.md:1:1 error document-in-wrong-folder"),
    Case(
      "a quote of the register that never closes",
      ["data/municipalities.csv": register + "0002,\"Söderby,soderby,Länet,Mitt\n", "promises/a.md": promise("norrvik", "soderby")],
      "data/municipalities.csv:3:6 error register-quote-unclosed"),
    Case(
      "a row of the register that can't be read",
      ["data/municipalities.csv": register + "0002,Söderby\n", "promises/a.md": promise("norrvik", "soderby")],
      "data/municipalities.csv:3:1 error register-row-width"),
    Case(
      "a register that can't be read",
      ["data/municipalities.csv": register.replacing("slug", with: "slugg"), "promises/a.md": Fixture.promise],
      "data/municipalities.csv:1:11 error register-column-unknown"),
    Case(
      "two follow-ups of one year",
      ["promises/a.md": Fixture.promise, "follow-ups/a.md": Fixture.followUp, "follow-ups/b.md": Fixture.followUp],
      "follow-ups/b.md:4:7 error follow-up-twin"),
    Case(
      "a promise before its follow-up, and the settings before all",
      [
        "site.yaml": "title: Löften\nbase-url: x\n", "promises/a.md": promise("period: 2023", "period: 2023\nsigned: x"),
        "follow-ups/a.md": followUp("2024-02-01", "x"),
      ],
      "site.yaml:2:11 error address-not-of-site", "promises/a.md:4:9 error date-malformed", "follow-ups/a.md:5:12 error date-malformed"),
    Case(
      "an attribute block of the promise that can't be read",
      ["promises/a.md": promise("by=police", "by=police;x"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:5:47 error attributes-with-comma"),
    Case(
      "an attribute block of the promise that never closes",
      ["promises/a.md": promise("}", ""), "follow-ups/a.md": Fixture.followUp], "promises/a.md:5:25 error attributes-not-closed"),
    Case(
      "an id that is twice in the promise",
      [
        "promises/a.md": Fixture.promise + "- Vi gör. {#kontroller}\n",
        "follow-ups/a.md": Fixture.followUp + "Klart. {#gor status=fulfilled}\n",
      ], "promises/a.md:6:12 error id-twice"),
    Case(
      "an id of the promise that is none", ["promises/a.md": promise("#kontroller", "#Kontroller"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:5:26 error id-not-kebab-case"),
    Case(
      "an id that the follow-up has in other letters",
      ["promises/a.md": promise("#kontroller", "#kontroler"), "follow-ups/a.md": Fixture.followUp],
      "follow-ups/a.md:7:35 error outcome-of-nothing"),
    Case(
      "a promise without an id", ["promises/a.md": promise("#kontroller by=police", "by=police"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:5:25 error attributes-without-id"),
    Case(
      "a promise of words alone",
      ["promises/a.md": Fixture.promise.prefix { $0 != "-" } + "---\nmunicipality: norrvik\nperiod: 2023\n---\nBara text.\n", "follow-ups/a.md": Fixture.followUp],
      "promises/a.md error promise-without-commitment"),
    Case(
      "a promise of words alone that is not whole",
      ["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\nincomplete: true\n---\nBara text.\n", "follow-ups/a.md": Fixture.followUp],
      "follow-ups/a.md:7:35 error outcome-without-commitments"),
    Case(
      "an attribute block of a list that can't be read",
      ["promises/a.md": Fixture.promise + "- Vi gör. {#gor kind=}\n"], "promises/a.md:6:17 error attribute-without-value"),
    Case(
      "a line right after a commitment", ["promises/a.md": Fixture.promise + "\nPolisen går. {#gar by=police}\nkommunen ser. {#ser by=municipality}\n"],
      "promises/a.md:7:14 error attributes-before-line"),
    Case(
      "the sign of a list with a tab after it", ["promises/a.md": Fixture.promise + "\n•\tVi gör\n•\tVi går\n"],
      "promises/a.md:7:1 warning signs-are-no-list"),
    Case(
      "a value of which a comment leaves nothing", ["pages/ny.md": "---\ntitle: #tryggt\n---\n"],
      "pages/ny.md:2:8 error yaml-comment-cuts-value"),
    Case(
      "a register without rows",
      [
        "data/municipalities.csv": "code,name,slug,county,police-region\n", "promises/a.md": Fixture.promise,
        "follow-ups/a.md": Fixture.followUp, "municipalities/norrvik.md": "Text.\n",
      ], "data/municipalities.csv error register-empty"),
    Case(
      "a promise that says in Swedish that it is not whole",
      ["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\nincomplete: ja\n---\nBara text.\n", "follow-ups/a.md": followUp("{#kontroller result=54}", "")],
      "promises/a.md:4:13 error value-not-true-or-false", "follow-ups/a.md warning follow-up-without-outcome"),
    Case(
      "a draft in Swedish", ["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\ndraft: ja\n---\n- Vi gör [här](../pages/om.md). {#gor}\n", "pages/ny.md": "---\ntitle: Ny\n---\nSe [löftet](../promises/a.md).\n"],
      "promises/a.md:4:8 error value-not-true-or-false", "promises/a.md:6:10 warning link-text-says-nothing"),
    Case(
      "a district in Swedish",
      ["promises/a.md": promise("period: 2023", "period: 2023\ndistrict: Norr"), "follow-ups/a.md": followUp("period: 2023", "period: 2023\ndistrikt: Norr")],
      "follow-ups/a.md:4:1 error key-unknown"),
    Case(
      "two promises of which one has a slug that is misspelt",
      ["promises/a.md": Fixture.promise, "promises/b.md": promise("period: 2023", "period: 2023\nslugg: b")], "promises/b.md:4:1 error key-unknown"),
    Case(
      "parties that are misspelt",
      ["promises/a.md": promise("period: 2023", "period: 2023\npartis: { sjo: Sjöbolaget }").replacing("by=police", with: "by=sjo")],
      "promises/a.md:4:1 error key-unknown"),
    Case(
      "a party that is a text", ["promises/a.md": promise("period: 2023", "period: 2023\nparties: Sjöbolaget").replacing("by=police", with: "by=sjobolaget")],
      "promises/a.md:4:10 error value-not-entries"),
    Case(
      "a part that is misspelt",
      ["promises/a.md": Fixture.promise, "follow-ups/a.md": Fixture.followUp, "follow-ups/b.md": followUp("2024-02-01", "2023-05-01\nparrt: kvartal 1")],
      "follow-ups/b.md:6:1 error key-unknown"),
    Case(
      "a day of publishing that is misspelt", ["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp("published", "publicerad")],
      "follow-ups/a.md:5:1 error key-unknown"),
    Case(
      "two follow-ups of years that are none",
      ["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp("year: 2023", "year: 23"), "follow-ups/b.md": followUp("year: 2023", "year: 2023x")],
      "follow-ups/a.md:4:7 error year-malformed", "follow-ups/b.md:4:7 error year-malformed"),
    Case(
      "days that are not known, in Swedish", ["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp("year: 2023", "covers: okänd")],
      "follow-ups/a.md:4:9 error period-malformed"),
    Case("a heading that lacks its blank", ["pages/ny.md": "---\ntitle: Ny\n---\n##Torget\n\n### Ljus\n"], "pages/ny.md:4:1 warning heading-without-blank"),
    Case(
      "an id that can't be read", ["promises/a.md": promise("by=police", "by=police;x"), "pages/ny.md": "---\ntitle: Ny\n---\nSe [löftet](../promises/a.md#kontroller).\n"],
      "promises/a.md:5:47 error attributes-with-comma"),
    Case(
      "an id that is none, and a link to what it should be",
      ["pages/ny.md": "---\ntitle: Ny\n---\n## Ljus {#Ljus}\n\nSe [ovan](#ljus).\n"], "pages/ny.md:4:10 error id-not-kebab-case"),
    Case(
      "a promise that was copied, with its period",
      ["promises/a.md": Fixture.promise, "promises/b.md": promise("#kontroller", "#ljus"), "follow-ups/a.md": Fixture.followUp],
      "promises/b.md:2:1 error promise-twin"),
    Case("a target that is no number", ["promises/a.md": promise("at-least=40", "at-least=många per=week")], "promises/a.md:5:57 error number-malformed"),
    Case(
      "a survey that is a text", ["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp("year: 2023", "year: 2023\nsurvey: Enkäten").replacing("{#kontroller result=54}", with: "")],
      "follow-ups/a.md:5:9 error value-not-entries"),
    Case(
      "a colon in a value hides nothing else of its file",
      ["promises/a.md": promise("period: 2023", "period: 2023\nsummary: Löftet: det är nytt\nsigned: 2023-02-31").replacing("at-least=40", with: "at-least=många")],
      "promises/a.md:4:16 error yaml-colon-in-value", "promises/a.md:5:9 error date-does-not-exist", "promises/a.md:7:57 error number-malformed"),
    Case(
      "a key that can't be read is not missed",
      ["promises/a.md": promise("municipality: norrvik", "municipality: \"norrvik")],
      "promises/a.md:2:15 error yaml-quote-not-closed"),
    Case(
      "two lines that can't be read, and what waits for the file",
      ["promises/a.md": promise("period: 2023", "period: 2023\ntitle: Ett: två\nsummary: *tre"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:4:11 error yaml-colon-in-value", "promises/a.md:5:10 error yaml-reserved-character"),
    Case(
      "settings that can't be read hide nothing else", ["site.yaml": "title: [\n", "promises/a.md": promise("by=police", "by=polisen")],
      "site.yaml:1:8 error yaml-bracket-not-closed", "promises/a.md:5:41 error giver-unknown"),
    Case(
      "a line of the settings that can't be read hides no other",
      ["site.yaml": "title: Löften: alla\nbase-url: loften.example\nlanguage: 'sv\nmenyn: [om]\nfollow-up-due: tre\n"],
      "site.yaml:1:14 error yaml-colon-in-value", "site.yaml:2:11 error address-not-of-site", "site.yaml:3:11 error yaml-quote-not-closed",
      "site.yaml:4:1 error key-unknown", "site.yaml:5:16 error months-malformed"),
    Case(
      "a key of the settings that can't be read is not missed", ["site.yaml": "title: *Löften\nbase-url: https://loften.example\n"],
      "site.yaml:1:8 error yaml-reserved-character"),
    Case(
      "a register that can't be read hides nothing else",
      ["data/municipalities.csv": register.replacing("slug", with: "slugg"), "promises/a.md": promise("by=police", "by=polisen")],
      "data/municipalities.csv:1:11 error register-column-unknown",
      "promises/a.md:5:41 error giver-unknown"),
    Case(
      "an item of a follow-up without an id, and a commitment that is not told of",
      ["promises/a.md": two, "follow-ups/a.md": followUp("Det blev", "- Klart. {#gor}\n- Femtiofyra.\n\nDet blev").replacing("## Kontroller {#kontroller result=54}", with: "")],
      "follow-ups/a.md:10:1 warning list-with-and-without-ids"),
    Case(
      "an item without an id, and more commitments that are not told of",
      ["promises/a.md": two + "- Vi ser. {#ser}\n", "follow-ups/a.md": followUp("Det blev", "- Klart. {#gor}\n- Femtiofyra.\n\nDet blev").replacing("## Kontroller {#kontroller result=54}", with: "")],
      "follow-ups/a.md:5:1 warning follow-up-silent", "follow-ups/a.md:10:1 warning list-with-and-without-ids"),
    Case(
      "an attribute block of an item without an id", ["promises/a.md": Fixture.promise + "- Vi gör. {by=both}\n"],
      "promises/a.md:6:11 error attributes-without-id"),
    Case(
      "an attribute block that stands by itself in an item", ["promises/a.md": Fixture.promise + "- Vi gör.\n\n  {#gor}\n"],
      "promises/a.md:8:3 error attributes-alone"),
    Case(
      "an attribute block that stands first in an item", ["promises/a.md": Fixture.promise + "- {#gor} Vi gör.\n"],
      "promises/a.md:6:3 error attributes-misplaced"),
    Case(
      "an id in other brackets", ["promises/a.md": Fixture.promise + "- Vi gör. (#gor by=both)\n"],
      "promises/a.md:6:11 warning attributes-are-text"),
    Case(
      "an outcome in other brackets",
      ["promises/a.md": two, "follow-ups/a.md": Fixture.followUp + "\nKlart. (#gor status=fulfilled)\n"],
      "follow-ups/a.md:11:8 warning attributes-are-text"),
    Case(
      "a status that stands by itself", ["promises/a.md": two, "follow-ups/a.md": Fixture.followUp + "\nKlart.\n\n{#gor status=fulfilled}\n"],
      "follow-ups/a.md:13:1 error attributes-alone"),
    Case(
      "a link to an id that lacks its sign",
      ["promises/a.md": Fixture.promise, "pages/ny.md": "---\ntitle: Ny\n---\nText. {torget=1}\n\nSe [ovan](#torget).\n"],
      "pages/ny.md:4:7 error attributes-without-id"),
    Case(
      "a link to a follow-up where it should be",
      ["promises/a.md": Fixture.promise, "promises/f.md": Fixture.followUp, "pages/ny.md": "---\ntitle: Ny\n---\n[Så gick det](../follow-ups/f.md)\n"],
      "promises/f.md:1:1 error document-in-wrong-folder"),
    Case(
      "a menu with a draft", ["site.yaml": "title: L\nbase-url: https://x.example/\nmenu: [ny]\n", "pages/ny.md": "---\ntitle: Ny\ndraft: true\n---\nText.\n"],
      "site.yaml:3:8 error menu-page-is-a-draft"),
    Case(
      "a party without a name", ["promises/a.md": promise("period: 2023", "period: 2023\nparties: { sjo: }").replacing("by=police", with: "by=sjo")],
      "promises/a.md:4:12 error party-without-name"),
    Case(
      "a party without a name that gives nothing", ["promises/a.md": promise("period: 2023", "period: 2023\nparties: { sjo: }").replacing("by=police", with: "by=polis")],
      "promises/a.md:4:17 warning value-empty", "promises/a.md:6:41 error giver-unknown"),
    Case(
      "a party with a comma in its name", ["promises/a.md": promise("period: 2023", "period: 2023\nparties: { sjo: Sjöbolaget, AB }").replacing("by=police", with: "by=sjo").replacing("Polisen", with: "Vi")],
      "promises/a.md:4:29 error comma-in-value"),
    Case("a result with words behind it", ["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp("result=54", "result=54 kontroller")], "follow-ups/a.md:7:35 error result-with-text-after"),
    Case(
      "a district that is a number", ["promises/a.md": promise("period: 2023", "period: 2023\ndistrict: 2023"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:4:11 error slug-reserved"),
    Case(
      "an id of a follow-up that is none", ["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp("#kontroller", "#hastighetskontrollår")],
      "follow-ups/a.md:7:16 error id-not-kebab-case"),
    Case(
      "two attribute blocks after each other", ["promises/a.md": promise("by=police", "by=police} {focus=trafik")],
      "promises/a.md:5:25 error attributes-misplaced"),
    Case("an attribute block in two pairs of braces", ["promises/a.md": promise("{#kontroller by=police at-least=40 unit=\"kontroll, kontroller\"}", "{{#kontroller}}")], "promises/a.md:5:26 error attributes-unreadable"),
    Case("a colour that is a comment", ["site.yaml": "title: L\nbase-url: https://x.example/\ntheme: { colour: #1a4f8b }\n"], "site.yaml:3:18 error yaml-comment-cuts-value"),
    Case("something to fill in, with a colon", ["pages/ny.md": "---\ntitle: Om [[fyll i: vad]]\n---\n"], "pages/ny.md:2:11 error unfinished"),
    Case("a covered day", ["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp("year: 2023", "year: 2023\ncovers: 2023-06-30")], "follow-ups/a.md:5:9 error period-is-a-day"),
    Case("a mark with a blank", ["pages/ny.md": "---\ntitle: Ny\n---\nSe [[ fyll i: vad]].\n"], "pages/ny.md:4:4 error unfinished"),
    Case("a file of nothing", ["promises/a.md": "\n", "follow-ups/a.md": Fixture.followUp], "promises/a.md error file-empty"),
    Case("a page of nothing", ["pages/ny.md": ""], "pages/ny.md error file-empty"),
    Case(
      "a day to come, at its line", ["promises/a.md": promise("period: 2023", "period: 2023\npublished: 2025-01-01")],
      "promises/a.md:4:12 warning published-later"),
  ]

  @Test(arguments: cases)
  func isToldAlone(_ cause: Case) {
    #expect(Fixture(cause.files).problems == cause.told)
  }

  @Test func afterAnErrorNothingIsSaidToBeUnused() {
    #expect(Fixture(["promises/a.md": Fixture.promise]).notes.count == 2)
    #expect(Fixture(["promises/a.md": Self.promise("period: 2023", "period: 2023\nfokus: trafik")]).notes == [])
    #expect(Fixture(["promises/a.md": Self.promise("period: 2023", "period: 2023\ntitle: [")]).notes == [])
  }

  @Test func aFolderThatIsALinkIsToldOfAlone() {
    var fixture = Fixture(["follow-ups/a.md": Fixture.followUp])
    fixture.unreadFolders = ["promises"]
    #expect(fixture.problems == [])
  }
}
