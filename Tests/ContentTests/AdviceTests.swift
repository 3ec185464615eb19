import Content
import Diagnostics
import Source
import Testing

/// Advice that is followed to the letter leads to no other problem.
struct AdviceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    /// With `§` where what is wrong stands.
    let text: String
    let wrong: String
    /// As the message says it, with the author's words where it has none.
    let right: String
    let code: String
    /// What the message must hold.
    let advice: String

    init(
      _ name: String, _ text: String, _ wrong: String, _ right: String, _ code: String, says advice: String? = nil,
      in file: String = "promises/a.md"
    ) {
      testDescription = name
      self.text = text
      self.wrong = wrong
      self.right = right
      self.code = code
      self.advice = advice ?? right
      self.file = file
    }
  }

  private static let keys = "---\nmunicipality: norrvik\nperiod: 2023\n§\n---\n- Vi gör. {#gor}\n"
  private static let joint = "---\nmunicipality: [norrvik, soderby]\nperiod: 2023\n§\n---\n- Vi gör. {#gor}\n"
  private static let text = "---\nmunicipality: norrvik\nperiod: 2023\n---\n- Vi gör. {#gor}\n\n§\n"
  private static let followUp = "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: unknown\n---\nText. {#kontroller §}\n"

  private static func outcome(_ name: String, _ wrong: String, _ right: String, _ code: String, says advice: String? = nil) -> Case {
    Case(name, followUp, wrong, right, code, says: advice, in: "follow-ups/a.md")
  }

  static let attributes = [
    outcome("a result with its unit", "result=54 kontroller", "result=54", "result-with-text-after", says: "Menade du ”54”?"),
    outcome("a result with words before it", "result=ca 54", "result=\"ca 54\"", "attribute-value-unquoted"),
    outcome("thousands", "result=1 500", "result=\"1 500\"", "attribute-value-unquoted"),
    outcome("a status of two words", "status=ej uppfyllt", "status=not-fulfilled", "value-unknown", says: "Menade du ”not-fulfilled”?"),
    Case("a target with its unit", text, "Vi går. {#gar at-least=4 vandringar}", "Vi går. {#gar at-least=4 unit=vandringar}", "number-malformed", says: "Menade du ”at-least=4 unit=vandringar”?"),
    Case("two givers", text, "Vi går. {#gar by=police municipality}", "Vi går. {#gar by=police,municipality}", "attribute-value-unquoted", says: "Skriv by=police,municipality."),
    Case("two givers with a comma and a blank", text, "Vi går. {#gar by=police, municipality}", "Vi går. {#gar by=police,municipality}", "attribute-value-unquoted", says: "Skriv by=police,municipality."),
    Case("two givers in Swedish", text, "Vi går. {#gar by=polisen och kommunen}", "Vi går. {#gar by=both}", "attribute-value-unquoted", says: "Skriv by=both."),
    Case("two givers in quotation marks", text, "Vi går. {#gar by=\"polisen, kommunen\"}", "Vi går. {#gar by=police,municipality}", "giver-unknown", says: "Menade du ”police”?"),
    Case("two focus areas", text, "Vi går. {#gar focus=trafik andt}", "Vi går. {#gar focus=trafik,andt}", "attribute-value-unquoted", says: "Skriv focus=trafik,andt."),
    Case("other brackets", text, "Vi går. [#gar]", "Vi går. {#gar by=police}", "attributes-are-text", says: "Skriv blocket som {#id by=police}"),
    Case("two forms of a unit", text, "Vi går. {#gar at-least=4 unit=vandring, vandringar}", "Vi går. {#gar at-least=4 unit=\"vandring, vandringar\"}", "attribute-value-unquoted", says: "Skriv unit=\"vandring, vandringar\"."),
    Case("a unit of two words", text, "Vi går. {#gar at-least=4 unit=gemensamma vandringar}", "Vi går. {#gar at-least=4 unit=\"gemensamma vandringar\"}", "attribute-value-unquoted", says: "Skriv unit=\"gemensamma vandringar\"."),
    Case("a giver as an id on a heading", text, "## Polisen {#by=police}\n\nVi går. {#gar}", "## Polisen {by=police}\n\nVi går. {#gar}", "attribute-as-id", says: "Skriv {by=police} på en rubrik"),
    Case("a giver as an id on a commitment", text, "Vi går. {#by=police}", "Vi går. {#id by=police}", "attribute-as-id", says: "som i {#id by=police}"),
    Case("blanks around a sign", text, "Vi går. {#gar by = police}", "Vi går. {#gar by=police}", "attributes-unreadable", says: "Menade du ”by=police”?"),
    Case("a colon for a sign", text, "Vi går. {#gar focus=trafik by: police}", "Vi går. {#gar focus=trafik by=police}", "attributes-unreadable", says: "Menade du ”by=police”?"),
    Case("a colon in the middle", text, "Vi går. {#gar by:police}", "Vi går. {#gar by=police}", "attributes-unreadable", says: "Menade du ”by=police”?"),
    Case("a municipality by its name", text, "Vi går. {#gar by=\"Polisen och Norrviks kommun\"}", "Vi går. {#gar by=police,municipality}", "giver-unknown", says: "Menade du ”police,municipality”?"),
    Case("two blocks", text, "Vi går. {#gar by=police}{focus=trafik}", "Vi går. {#gar by=police focus=trafik}", "attributes-misplaced", says: "Menade du ”{#gar by=police focus=trafik}”?"),
    Case("two pairs of braces", text, "Vi går. {{#gar by=police}}", "Vi går. {#gar by=police}", "attributes-unreadable", says: "Menade du ”{#gar by=police}”?"),
    Case("words with capitals for an id", text, "Text. {#Trygghets vandringar i byn}", "Text. {#trygghets-vandringar-i-byn}", "attributes-unreadable", says: "Menade du ”#trygghets-vandringar-i-byn”?"),
    Case("the municipality by its name alone", text, "Vi går. {#gar by=Norrvik}", "Vi går. {#gar by=municipality}", "giver-unknown", says: "Menade du ”municipality”?"),
    Case("the municipality by its slug", text, "Vi går. {#gar by=police,norrvik}", "Vi går. {#gar by=police,municipality}", "giver-unknown", says: "Menade du ”municipality”?"),
    Case("one of several municipalities by its name", joint, "by: Söderby kommun", "by: soderby", "giver-unknown", says: "Menade du ”soderby”?"),
    Case("words for an id", text, "Text. {#trygga torg}", "Text. {#trygga-torg}", "attributes-unreadable", says: "Menade du ”#trygga-torg”?"),
  ]

  static let entries = [
    Case("a comma in braces", keys, "signatories: [{ role: Kommunalråd, ordförande }]", "signatories: [{ role: \"Kommunalråd, ordförande\" }]", "comma-in-value", says: "role: \"Kommunalråd, ordförande\""),
    Case(
      "a comma in the middle of braces", keys, "contacts: { role: Chef, trygghet, name: Bo Ek }", "contacts: { role: \"Chef, trygghet\", name: Bo Ek }", "comma-in-value",
      says: "role: \"Chef, trygghet\"."),
    Case("two commas in braces", keys, "notes: { text: Ett, två, tre }", "notes: { text: \"Ett, två, tre\" }", "comma-in-value", says: "text: \"Ett, två, tre\""),
    Case("a comma and a colon in braces", keys, "documents: { title: Plan, del 2: mål, file: media/plan.pdf }", "documents: { title: \"Plan, del 2: mål\", file: media/plan.pdf }", "comma-in-value", says: "title: \"Plan, del 2: mål\""),
    Case("a comma in the name of a party", keys, "parties: { aktorer: Föreningar, Företag }", "parties: { aktorer: \"Föreningar, Företag\" }", "comma-in-value", says: "aktorer: \"Föreningar, Företag\""),
    Case("a file for a document", keys, "documents:\n  - media/plan.pdf", "documents:\n  - { title: Plan, file: media/plan.pdf }", "value-not-entries", says: "Menade du ”- { title: Plan, file: media/plan.pdf }”?"),
    Case("a file for all documents", keys, "documents: media/plan.pdf", "documents: { title: Plan, file: media/plan.pdf }", "value-not-entries"),
    Case("an address for a document", keys, "documents:\n  - https://a.se/plan", "documents:\n  - { title: a.se, url: https://a.se/plan }", "value-not-entries", says: "- { title: a.se, url: https://a.se/plan }"),
    Case("a path for a picture", keys, "image: media/karta.png", "image: { file: media/karta.png, alt: Kartan }", "value-not-entries", says: "image: { file: media/karta.png, alt: … }"),
    Case("a path from the text for a picture", keys, "image: ../../media/karta.png", "image: { file: media/karta.png, alt: Kartan }", "value-not-entries", says: "{ file: media/karta.png, alt: … }"),
    Case("a name for a contact", keys, "contacts:\n  - Bo Ek", "contacts:\n  - { name: Bo Ek, role: Polis }", "value-not-entries", says: "- { name: Bo Ek, role: … }"),
    Case("a role and an organisation", keys, "signatories: Kommunpolis, Polisen", "signatories: { role: Kommunpolis, organisation: Polisen }", "value-not-entries", says: "signatories: { role: Kommunpolis, organisation: Polisen }"),
    Case("a name and a role", keys, "signatories: Eva Ek, kommunalråd", "signatories: { name: Eva Ek, role: kommunalråd }", "value-not-entries", says: "signatories: { name: Eva Ek, role: kommunalråd }"),
    Case("two addresses of mail", keys, "contacts: { role: Polis, email: bo@a.se, eva@a.se }", "contacts:\n  - { role: Polis, email: bo@a.se }\n  - { role: Polis, email: eva@a.se }", "value-several", says: "skriv det andra i en egen kontakt"),
    Case("two numbers", keys, "contacts: { role: Polis, phone: 114 14 eller 0771-11 44 00 }", "contacts: { role: Polis, phone: 114 14 }", "value-several", says: "Behåll ett av dem"),
    Case("a key that lost its indentation", keys, "contacts:\n  - role: Polis\nphone: 114 14", "contacts:\n  - role: Polis\n    phone: 114 14", "key-of-an-entry", says: "under ”contacts:”"),
    Case("a key that is missing in braces", keys, "image: { file: media/karta.png }", "image: { file: media/karta.png, alt: Kartan }", "key-missing", says: "Lägg till ”alt: …”"),
    Case("an address of mail for a contact", keys, "contacts: bo@a.se", "contacts: { email: bo@a.se, role: Polis }", "value-not-entries", says: "contacts: { email: bo@a.se, role: … }"),
    Case("a text for a correction", keys, "corrections:\n  - Numret rättat.", "corrections:\n  - { date: 2023-05-01, text: Numret rättat. }", "value-not-entries", says: "- { date: …, text: Numret rättat. }"),
    Case("a text for a note", keys, "notes: Källan skriver så, på sidan 2.", "notes: { text: \"Källan skriver så, på sidan 2.\" }", "value-not-entries"),
    Case("an address for a survey", keys, "survey: https://a.se/e", "survey: { title: a.se, url: https://a.se/e }", "value-not-entries"),
    Case("a day for a period", followUp.replacing("published", with: "covers: §\npublished").replacing("§}", with: "result=54}"), "2023-12-31", "2023-01-01/2023-12-31", "period-is-a-day", in: "follow-ups/a.md"),
  ]

  static let addresses = [
    Case("a number with a dash", text, "[ring](tel:0771–114400)", "[ring](tel:0771114400)", "link-without-phone", says: "Menade du ”tel:0771114400”?"),
    Case("a number with the trunk's nought", text, "[ring](<tel:+46 (0)771–11 44 00>)", "[ring](tel:+46771114400)", "link-without-phone", says: "Menade du ”tel:+46771114400”?"),
    Case("an address of mail with a subject", text, "[skriv](mailto:a@b.se?subject=x)", "[skriv](mailto:a@b.se)", "link-without-mail", says: "Menade du ”mailto:a@b.se”?"),
    Case("no slashes", text, "[x](https:polisen.se/berg)", "[x](https://polisen.se/berg)", "link-without-host", says: "Menade du ”https://polisen.se/berg”?"),
    Case("a password", text, "[x](https://bo:hemligt@polisen.se/a@b)", "[x](https://polisen.se/a@b)", "address-with-password", says: "Menade du ”https://polisen.se/a@b”?"),
    Case("a scheme misspelt", text, "[x](htps://polisen.se/)", "[x](https://polisen.se/)", "link-scheme-refused", says: "Menade du ”https://polisen.se/”?"),
    Case("an address of mail that is hidden", keys, "contacts: { role: Polis, email: bo(a)a.se }", "contacts: { role: Polis, email: bo@a.se }", "address-not-email", says: "Menade du ”bo@a.se”?"),
    Case("an old address as a whole", keys, "aliases: https://www.a.se/gammal/", "aliases: /gammal/", "alias-malformed", says: "Menade du ”/gammal/”?"),
    Case("an old address without its first sign", keys, "aliases: gammal/", "aliases: /gammal/", "alias-malformed", says: "Menade du ”/gammal/”?"),
    Case("words behind a number", keys, "contacts: { role: Polis, phone: 114 14 (växel) }", "contacts: { role: Polis, phone: 114 14 }", "phone-malformed", says: "Menade du ”114 14”?"),
  ]

  static let others = [
    Case("the country for the language", "title: L\nbase-url: https://x.example/\nlanguage: §\n", "se", "sv", "language-is-sami", says: "Menade du ”sv”?", in: "site.yaml"),
    Case("a menu of files", "title: L\nbase-url: https://x.example/\nmenu: [§]\n", "pages/om.md", "om", "menu-page-unknown", says: "Menade du ”om”?", in: "site.yaml"),
    Case("a day in a sentence", keys, "signed: den 21 april 2023", "signed: 2023-04-21", "date-malformed", says: "Menade du ”2023-04-21”?"),
    Case("a number of months", keys, "follow-up-due: 3 månader", "follow-up-due: 3", "follow-up-due-malformed", says: "Menade du ”3”?"),
    Case("a day that is due", keys, "follow-up-due: 31 mars 2024", "follow-up-due: 2024-03-31", "follow-up-due-malformed", says: "Menade du ”2024-03-31”?"),
    Case("a day of each year", "title: L\nbase-url: https://x.example/\nfollow-up-due: §\n", "31 mars", "3", "months-malformed", says: "Menade du ”3”?", in: "site.yaml"),
    Case("an address without its beginning", "title: L\nbase-url: §\n", "www.a.se", "https://www.a.se", "address-not-of-site", says: "Menade du ”https://www.a.se”?", in: "site.yaml"),
    Case("an address of mail for faults", "title: L\nbase-url: https://x.example/\nfault-report: §\n", "bo@a.se", "mailto:bo@a.se", "fault-report-malformed", says: "Menade du ”mailto:bo@a.se”?", in: "site.yaml"),
    Case("a year in two digits", "title: L\nbase-url: https://x.example/\nfollow-ups-from: §\n", "23", "2023", "year-malformed", says: "Menade du ”2023”?", in: "site.yaml"),
    Case("a key of the theme", "title: L\nbase-url: https://x.example/\n§\n", "colour: \"#1a4f8b\"", "theme:\n  colour: \"#1a4f8b\"", "key-of-an-entry", says: "under ”theme:”", in: "site.yaml"),
    Case("municipalities in a sentence", "title: L\nbase-url: https://x.example/\nmunicipalities: §\n", "Norrvik och Söderby", "[norrvik, soderby]", "municipality-unknown", says: "Menade du ”[norrvik, soderby]”?", in: "site.yaml"),
    Case("the start of a focus area", keys.replacing("period", with: "focus: §\nperiod").replacing("\n§", with: ""), "trafiksäkerhet", "trafik", "focus-area-unknown", says: "Menade du ”trafik”?"),
    Case("a focus area by its title", keys, "focus: Alkohol och narkotika", "focus: andt", "focus-area-unknown", says: "Menade du ”andt”?"),
    Case("focus areas with blanks between", keys, "focus: trafik andt", "focus: trafik,andt", "focus-area-unknown", says: "Menade du ”trafik,andt”?"),
  ]

  static let oneStep = [
    Case("a letter for a digit", keys, "contacts: { role: Polis, phone: 114 l4 }", "contacts: { role: Polis, phone: 114 14 }", "phone-malformed", says: "Menade du ”114 14”?"),
    Case("a letter for a nought", keys, "contacts: { role: Polis, phone: O687-161 00 }", "contacts: { role: Polis, phone: 0687-161 00 }", "phone-malformed", says: "Menade du ”0687-161 00”?"),
    Case("a letter for a digit among others", keys, "contacts: { role: Polis, phone: 0687-l61 00 }", "contacts: { role: Polis, phone: 0687-161 00 }", "phone-malformed", says: "Menade du ”0687-161 00”?"),
    Case("a letter that is no digit", keys, "contacts: { role: Polis, phone: 114 1x }", "contacts: { role: Polis, phone: 114 14 }", "phone-malformed", says: "inget telefonnummer. Använd"),
    Case("a comma in an address of mail", keys, "contacts: { role: Polis, email: \"bo@a,se\" }", "contacts: { role: Polis, email: bo@a.se }", "address-not-email", says: "Menade du ”bo@a.se”?"),
    Case("a comma in an address of mail without quotes", keys, "contacts: { role: Polis, email: bo@a,se }", "contacts: { role: Polis, email: bo@a.se }", "address-not-email", says: "Menade du ”bo@a.se”?"),
    Case("an entry without its hyphen", keys, "contacts:\n  - { role: Polis }\n  { role: Chef }", "contacts:\n  - { role: Polis }\n  - { role: Chef }", "yaml-entry-without-hyphen", says: "Skriv ”- ” före klammern"),
    Case("a comment of HTML", keys, "<!-- hit -->\nsigned: 2023-01-10", "# hit\nsigned: 2023-01-10", "yaml-html-comment", says: "Börja raden med #"),
    Case("an address in typographic quotes", keys, "source: ”https://a.se/x”", "source: https://a.se/x", "address-not-web", says: "Menade du ”https://a.se/x”?"),
    Case("commas between attributes", text, "Vi går. {#gar, by=police, focus=trafik}", "Vi går. {#gar by=police focus=trafik}", "attributes-with-comma", says: "Menade du ”{#gar by=police focus=trafik}”?"),
    Case("typographic quotes around a unit", text, "Vi går. {#gar at-least=4 unit=”gång, gånger”}", "Vi går. {#gar at-least=4 unit=\"gång, gånger\"}", "character-looks-alike", says: "Menade du ”{#gar at-least=4 unit=\"gång, gånger\"}”?"),
    Case("commas behind all parts", text, "Vi går. {#gar kind=aim, at-least=4, unit=gånger}", "Vi går. {#gar at-least=4 unit=gånger}", "attributes-with-comma", says: "Menade du ”{#gar kind=aim at-least=4 unit=gånger}”?"),
    Case("two bounds in one", text, "Vi går. {#gar at-least=6-8 unit=gånger}", "Vi går. {#gar at-least=6 at-most=8 unit=gånger}", "number-malformed", says: "Menade du ”at-least=6 at-most=8”?"),
    Case("a capital in a word for yes", keys, "incomplete: True", "incomplete: true", "value-not-true-or-false", says: "Menade du ”true”?"),
    Case("a dash in a name", text, "Vi går. {#gar at–least=4 unit=gånger}", "Vi går. {#gar at-least=4 unit=gånger}", "character-looks-alike", says: "Menade du ”at-least=4”?"),
    Case("a dash for a bullet", text, "- Vi går. {#gar}\n– Vi kör. {#kor}", "- Vi går. {#gar}\n- Vi kör. {#kor}", "bullet-of-another-sign", says: "Skriv ”- ” i stället"),
    Case("a bullet of another program", text, "- Vi går. {#gar}\n• Vi kör. {#kor}", "- Vi går. {#gar}\n- Vi kör. {#kor}", "bullet-of-another-sign", says: "Skriv ”- ” i stället"),
    Case("a bullet without a blank", text, "- Vi går. {#gar}\n-Vi kör. {#kor}", "- Vi går. {#gar}\n- Vi kör. {#kor}", "bullet-of-another-sign", says: "Skriv ”- ” i stället"),
    Case("a cell too few", text, "| A | B |\n|---|---|\n| a  b |", "| A | B |\n|---|---|\n| a | b |", "table-cell-missing", says: "som fattas"),
    Case("a party and one that every promise has", keys.replacing("§", with: "parties: { hus: Hus }").replacing("{#gor}", with: "{#gor §}"), "by=hus, municipality", "by=hus,municipality", "attribute-value-unquoted", says: "Skriv by=hus,municipality."),
    Case("municipalities with blanks between", keys.replacing("municipality: norrvik", with: "municipality: §").replacing("\n§", with: ""), "norrvik soderby", "[norrvik, soderby]", "municipality-unknown", says: "Menade du ”[norrvik, soderby]”?"),
    Case("keys that are there twice", keys.replacing("\n§", with: "").replacing("- Vi", with: "§- Vi"), "---\nsigned: 2023-01-10\nparties: { hus: Hus }\n---\n- Huset gör. {#huset by=hus}\n\n", "", "front-matter-twice", says: "Behåll ett av blocken"),
    Case("a heading of another", text, "## Medborgarlöfte för Söderby\n\nText.", "## Medborgarlöfte för Norrvik\n\nText.", "title-of-another-municipality", says: "Söderby"),
  ]

  private func told(_ item: Case, _ words: String) -> [Diagnostic] {
    var files = [item.file: item.text.replacing("§", with: words)]
    if item.file.hasPrefix("follow-ups") { files["promises/a.md"] = Fixture.promise }
    return Fixture(files).linked().log.sorted().filter { $0.severity > .note }
  }

  @Test(arguments: attributes + entries + addresses + others + oneStep)
  func thatIsFollowedLeadsToNoOtherProblem(_ item: Case) throws {
    let message = try #require(told(item, item.wrong).first)
    #expect(message.code.name == item.code)
    let text = message.problem(in: .swedish) + " " + message.remedy(in: .swedish)
    #expect(text.contains(item.advice), "\(text)")
    #expect(told(item, item.right).map(\.code.name) == [])
  }
}
