import Content
import Diagnostics
import Testing

/// A message names the word that is wrong and, where there is one, the right one.
struct MeantTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let text: String
    let code: String
    /// What the message must hold.
    let words: [String]

    init(_ name: String, _ text: String, _ code: String, _ words: String..., in file: String = "promises/berg/a.md") {
      testDescription = name
      self.text = text
      self.code = code
      self.words = words
      self.file = file
    }
  }

  private static func promise(_ keys: String, _ text: String = "- Vi gör. {#gor}") -> String {
    "---\nmunicipality: norrvik\nperiod: 2023\n\(keys)\n---\n\(text)\n"
  }

  private static func body(_ text: String) -> String { promise("title: Löftet", "- Vi gör. {#gor}\n\n" + text) }
  private static func period(_ period: String) -> String { "---\nmunicipality: norrvik\nperiod: \(period)\n---\n- Vi gör. {#gor}\n" }
  private static func followUp(_ keys: String, _ text: String = "Text. {#kontroller}") -> String {
    "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\n\(keys)\n---\n\(text)\n"
  }

  private static let ids = [
    Case("å in an id", body("Text. {#skolvägar}"), "id-not-kebab-case", "”skolvägar”", "Menade du ”skolvagar”?"),
    Case("capitals in an id", body("Text. {#Trygga_Torg}"), "id-not-kebab-case", "Menade du ”trygga-torg”?"),
    Case("words for an id", body("Text. {#trygga torg}"), "attributes-unreadable", "”torg”", "bindestreck i stället för mellanslag i ett id"),
    Case("a comma after an id", body("Text. {#trygga, by=police}"), "attributes-with-comma", "”,”"),
    Case("commas for blanks", body("Text. {#trygga,by=police}"), "attributes-with-comma", "”,”"),
    Case("a comma by itself", body("Text. {#trygga by=police , focus=trafik}"), "attributes-with-comma", "”,”"),
    Case("a blank in a list", body("Text. {#trygga by=police, municipality}"), "attribute-value-unquoted", "Skriv by=police,municipality."),
    Case("a semicolon", body("Text. {#trygga by=police; focus=trafik}"), "attributes-with-comma", "”;”"),
    Case("a comma after a number", body("Text. {#trygga at-least=4, unit=st}"), "attributes-with-comma", "”,”"),
    Case("a comma after a word", body("Text. {#trygga unit=st, at-least=4}"), "attributes-with-comma", "”,”"),
    Case(
      "words without quotation marks", followUp("published: unknown", "Text. {#kontroller status=ej genomfört}"), "value-unknown",
      "”ej genomfört”", "Menade du ”not-fulfilled”?", in: "follow-ups/a.md"),
  ]

  private static let addresses = [
    Case("no https", body("[x](www.a.se)"), "link-without-scheme", "”www.a.se”", "Skriv https://www.a.se."),
    Case("a site and a path", body("[x](polisen.se/berg)"), "link-without-scheme", "Skriv https://polisen.se/berg."),
    Case("no colon", body("[x](http//a.se)"), "link-without-scheme", "Skriv https://a.se."),
    Case("two slashes", body("[x](//a.se/b)"), "link-without-scheme", "Skriv https://a.se/b."),
    Case("no mailto", body("[x](namn@a.se)"), "link-without-scheme", "Skriv mailto:namn@a.se."),
    Case("no tel", body("[x](0771-114400)"), "link-without-scheme", "Skriv tel:0771114400."),
    Case("a drive", body("[x](C:\\planer\\x.pdf)"), "file-on-own-computer", "din egen dator"),
    Case("a computer's own file", body("[x](file:///D:/x.pdf)"), "file-on-own-computer", "content/media"),
    Case("a blank in an address", promise("source: https://a.se/x y"), "address-with-blank", "Skriv https://a.se/x%20y."),
    Case("no https in a key", promise("source: www.a.se/x"), "address-not-web", "Menade du ”https://www.a.se/x”?"),
    Case("a file for an address", promise("documents: { title: A, url: media/plan.pdf }"), "address-is-a-file", "”file:” i stället för ”url:”"),
    Case("an address for a file", promise("documents: { title: A, file: https://a.se/p.pdf }"), "file-is-an-address", "”url: https://a.se/p.pdf”"),
    Case("a drive for a file", promise("documents: { title: A, file: 'C:\\p.pdf' }"), "file-on-own-computer", "C:\\p.pdf"),
    Case("mailto in a key", promise("contacts: { role: Polis, email: mailto:a@b.se }"), "address-not-email", "Menade du ”a@b.se”?"),
    Case("a picture from the wrong folder", body("![Karta](media/karta.png)"), "file-missing", "media/karta.png finns inte", "Menade du ”../../media/karta.png”?"),
    Case("a picture of the wrong kind of letters", body("![Karta](../../media/Karta.PNG)"), "file-missing", "Menade du ”../../media/karta.png”?"),
    Case("a picture that is not there", body("![Karta](torg.png)"), "file-missing", "Filen torg.png", "../../media/mapp/bild.jpg"),
    Case("a picture's name alone in a key", promise("image: { file: karta.png, alt: Karta }"), "file-missing", "Menade du ”media/karta.png”?"),
    Case("a backslash in a path", promise("image: { file: 'media\\karta.png', alt: Karta }"), "file-missing", "Menade du ”media/karta.png”?"),
    Case("a link from the wrong folder", body("[planen](media/plan.pdf)"), "link-leads-nowhere", "Menade du ”../../media/plan.pdf”?"),
    Case("a link that is nearly one", body("[om](../../pages/onn.md)"), "link-leads-nowhere", "Menade du ”../../pages/om.md”?"),
  ]

  private static let times = [
    Case("the second year in two digits", period("2024-25"), "period-malformed", "”2024-25”", "Menade du ”2024-2025”?"),
    Case("a slash between years", period("2024/2025"), "period-malformed", "Menade du ”2024-2025”?"),
    Case("blanks between years", period("2024 - 2025"), "period-malformed", "Menade du ”2024-2025”?"),
    Case("a word between years", period("2024 till och med 2025"), "period-malformed", "Menade du ”2024-2025”?"),
    Case("a list of years", period("[2024, 2025]"), "period-malformed", "Menade du ”2024-2025”?"),
    Case("open-ended in words", period("från 2024"), "period-malformed", "Menade du ”2024-”?"),
    Case("a month in words", period("mars 2024"), "period-malformed", "Menade du ”2024-03”?"),
    Case("a day in words", promise("signed: 21 april 2023"), "date-malformed", "Menade du ”2023-04-21”?"),
    Case("a day with slashes", promise("signed: 21/4 2023"), "date-malformed", "Menade du ”2023-04-21”?"),
    Case("a day without noughts", promise("signed: 2023-4-2"), "date-malformed", "Menade du ”2023-04-02”?"),
    Case("a day without hyphens", promise("signed: 20230421"), "date-malformed", "Menade du ”2023-04-21”?"),
    Case("several years", followUp("published: unknown").replacing("year: 2023", with: "year: [2022, 2023]"), "year-several", "covers", in: "follow-ups/a.md"),
    Case("a span of years", followUp("published: unknown").replacing("year: 2023", with: "year: 2022-2023"), "year-several", "covers", in: "follow-ups/a.md"),
  ]

  private static let words = [
    Case("published: okänt", followUp("published: okänt"), "date-malformed", "Menade du ”unknown”?", in: "follow-ups/a.md"),
    Case("covers: okänd", followUp("published: unknown\ncovers: okänd"), "period-malformed", "Menade du ”unknown”?", in: "follow-ups/a.md"),
    Case("follow-ups-from: aldrig", "title: L\nbase-url: https://x.example/\nfollow-ups-from: aldrig\n", "year-malformed", "Menade du ”never”?", in: "site.yaml"),
    Case("follow-up: alla", promise("documents: { title: A, url: https://a.se, follow-up: alla }"), "year-malformed", "Menade du ”all”?"),
    Case("status: påbörjat", followUp("published: unknown", "Text. {#kontroller status=påbörjat}"), "value-unknown", "Menade du ”ongoing”?", in: "follow-ups/a.md"),
    Case("kind: delmål", body("Text. {#trygga kind=delmål}"), "value-unknown", "Menade du ”aim”?"),
    Case("a text for parties", promise("parties: Sjöbolaget"), "value-not-entries", "Menade du ”parties: { sjobolaget: Sjöbolaget }”?"),
    Case("a list for parties", promise("parties: [Sjöbolaget, Byaföreningen]"), "value-not-entries", "Menade du ”parties: { sjobolaget: Sjöbolaget, byaforeningen: Byaföreningen }”?"),
    Case("a key in other letters", promise("signd: 2023-01-01"), "key-unknown", "”signd”", "Menade du ”signed”?"),
    Case("a key of a promise", followUp("published: unknown\nsigned: 2023-01-01"), "key-of-a-promise", "”signed” hör hemma i ett löfte", in: "follow-ups/a.md"),
    Case("a key of a follow-up", promise("by: police\ncovers: 2023"), "key-of-a-follow-up", "”covers” hör hemma i en uppföljning"),
    Case("a giver who is a stranger", body("Text. {#trygga by=Bo Ek}"), "giver-unknown", "”Bo Ek”", "lägg till en part under parties"),
    Case("a text for a document", promise("documents: Planen"), "value-not-entries", "Menade du ”documents: { title: Planen }”?"),
    Case("a number in words", body("Text. {#trygga at-least=fyra unit=st}"), "number-malformed", "Menade du ”4”?"),
    Case("a number with its unit", body("Text. {#trygga at-least=4st unit=st}"), "number-malformed", "Menade du ”4”?"),
    Case("a result with its unit", followUp("published: unknown", "Text. {#kontroller result=\"54 kontroller\"}"), "result-with-text-after", "Menade du ”54”?", in: "follow-ups/a.md"),
    Case("a link without its folders", body("[om](om.md)"), "link-leads-nowhere", "Menade du ”../../pages/om.md”?"),
    Case("an address for a path", body("[om](../om/)"), "link-leads-nowhere", "Menade du ”../../pages/om.md”?"),
    Case("a blank in an old address", promise("aliases: [/a b/]"), "alias-character", "(U+0020, mellanslag)"),
    Case("a key once", promise("documents: { title: A, url: https://a.se, folow: 2023 }"), "key-unknown", "Här kan stå: title, file, url, follow-up."),
    Case("another blank after the signs of a heading", body("##\u{A0}Lägesbild"), "heading-with-other-blank", "U+00A0, hårt mellanslag", "Skriv ”## Lägesbild”"),
    Case("a link over lines", body("Se [planen\nför torget](plan a.pdf)."), "link-not-read", "”[planen för torget](plan a.pdf)”", "Skriv ”[planen för torget](<plan a.pdf>)”"),
    Case("an address over lines", body("Se [planen](plan\na.pdf)."), "link-not-read", "Skriv ”[planen](<plan a.pdf>)”"),
    Case("a next line", body("Text. {#text}\nNästa rad."), "attributes-before-line", "”Nästa rad.”", "tom rad"),
    Case("a bracket at the end", promise("title: [Torget"), "yaml-bracket-not-closed", "ska sluta med ]"),
  ]

  @Test(arguments: ids + addresses + times + words)
  func isNamed(_ mistake: Case) throws {
    var files = [mistake.file: mistake.text]
    if mistake.file.hasPrefix("follow-ups") { files["promises/a.md"] = Fixture.promise }
    let told = Fixture(files).linked().log.sorted().filter { $0.severity > .note }
    #expect(told.map(\.code.name) == [mistake.code])
    let message = try #require(told.first)
    let text = message.problem(in: .swedish) + " " + message.remedy(in: .swedish)
    for words in mistake.words { #expect(text.contains(words)) }
  }

  @Test func thePromisesOfAMunicipalityAreListedAsTheyAreWritten() throws {
    let fixture = Fixture([
      "promises/a.md": Self.period("2019-"), "promises/b.md": Self.period("2021\nslug: centrum"), "promises/c.md": Self.period("2023\ndistrict: Norra sidan"),
      "follow-ups/a.md": Self.followUp("published: unknown").replacing("2023", with: "2019"), "follow-ups/b.md": Self.followUp("published: unknown"),
    ])
    let told = fixture.linked().log.sorted().filter { $0.code.name == "promise-not-found" }
    #expect(told.map(\.suggestion) == ["period: 2019-", "period: 2023, district: Norra sidan"])
    let text = try #require(told.first).problem(in: .swedish) + told[0].remedy(in: .swedish)
    #expect(text.contains("med period: 2019."))
    #expect(text.contains("(period: 2019-), (period: 2021, slug: centrum), (period: 2023, district: Norra sidan)"))
  }
}
