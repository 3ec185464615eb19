import Content
import Diagnostics
import Source
import Testing
@testable import TestSupport

/// What of an author's text could vanish, or reach the page as something else, without a word: each by its name.
struct SilentSlipsTests {
  private static func promise(_ keys: String, _ body: String = "- Vi gör. {#gor}") -> String {
    "---\nmunicipality: norrvik\nperiod: 2023\n\(keys)\n---\n\(body)\n"
  }

  private static func body(_ body: String) -> String { "---\nmunicipality: norrvik\nperiod: 2023\n---\n\(body)\n" }

  private static func page(_ name: String, _ text: String, _ told: String...) -> Slip {
    Slip(name, in: "municipalities/norrvik.md", text, all: told)
  }

  static let fences = [
    page("a blank line before the fence", "\n◊---\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("a blank before the fence", "◊ ---\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("a mark that nobody sees", "◊\u{200B}---\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("a second byte order mark", "◊\u{FEFF}\u{FEFF}---\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("four hyphens", "◊----\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("two hyphens", "◊--\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("a dash that a program made of three hyphens", "◊—\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("no fence before the keys", "◊homepage: https://x.example\n---\nText.\n", "error front-matter-not-opened"),
    page("four hyphens at the end", "---\nhomepage: https://x.example\n◊----\nText.\n", "error front-matter-fence-misshapen"),
    page("four hyphens at the end, and a rule in the text", "---\nhomepage: https://x.example\n◊----\nText.\n\n---\n\nMer.\n", "error front-matter-fence-misshapen"),
    page("a blank before the closing fence", "---\nhomepage: https://x.example\n◊ ---\nText.\n\n---\n\nMer.\n", "error front-matter-fence-misshapen"),
    page("a comment before the fence", "<!-- x -->\n◊---\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("comments over lines before the fence", "<!-- x\n\ny -->\n\n<!-- z -->\n◊---\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("a comment on the line of the fence", "<!-- x -->◊---\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("a comment before keys without a fence", "<!-- x -->\n◊homepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("a key on the line of the fence", "◊---homepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("a heading before the fence", "# Norrvik\n\n◊---\nhomepage: https://x.example\n---\nText.\n", "error front-matter-not-first"),
    page("fences of plus signs", "◊+++\nhomepage = \"https://x.example\"\n+++\nText.\n", "error front-matter-not-first"),
    page("fences of stars after a comment", "<!-- x -->\n◊***\nhomepage: https://x.example\n***\nText.\n", "error front-matter-not-first"),
    page("a block of code for fences", "◊```yaml\nhomepage: https://x.example\n```\nText.\n", "error front-matter-not-first"),
    page("a comment before the text", "<!-- x -->\n\nText.\n\n---\n\nMer: text.\n"),
    page("rules around a text with a colon", "Text.\n\n---\n\nPlats: torget\n\n---\n\nMer.\n"),
    page("a block of code", "```\nplats: torget\n```\n"),
    page("no fence but a rule", "Text.\n\n---\n\nMer: text.\n"),
    page("a rule before the text", "\n---\n\nText.\n"),
  ]

  static let values = [
    Slip("no value", promise("◊title:"), "warning value-empty"),
    Slip("a tilde", promise("◊title: ~"), "warning value-empty"),
    Slip("null in any case", promise("◊title: Null"), "warning value-empty"),
    Slip("null in a mapping", promise("contacts: [{ ◊name: null, role: Kommunpolis }]"), "warning value-empty"),
    Slip("null in a list", promise("focus: [trafik, ◊~]"), "warning value-empty"),
    Slip("null for an item of a list of mappings", promise("contacts: [◊~]"), "warning value-empty"),
    Slip("a party without a name", promise("parties: { kyrkan: ◊~ }"), "warning value-empty"),
    Slip("null in quotes is a word", promise("title: \"null\"")),
    Slip("null in an attribute", body("- Vi gör. {#gor at-least=2 ◊unit=null}"), "warning value-empty"),
    Slip("a required key without a value", "---\nmunicipality: norrvik\n◊period:\n---\n- Vi gör. {#gor}\n", "error value-empty"),
    Slip("a municipality that is null", "---\n◊municipality: null\nperiod: 2023\n---\n- Vi gör. {#gor}\n", "error value-empty"),
    Slip("a page's title that is null", in: "pages/ny.md", "---\n◊title: ~\n---\nText.\n", "error value-empty"),
    Slip("an empty list", promise("◊focus: []"), "warning value-empty"),
    Slip("an empty list of mappings", promise("◊contacts: []"), "warning value-empty"),
    Slip("an empty mapping", promise("◊parties: {}"), "warning value-empty"),
    Slip("an empty list for a required key", "---\n◊municipality: []\nperiod: 2023\n---\n- Vi gör. {#gor}\n", "error value-empty"),
    Slip("a contact that is an empty mapping", promise("contacts: [◊{}]"), "error key-missing"),
    Slip("an empty list of the site's municipalities", in: "site.yaml", "title: A\nbase-url: https://x.example/\n◊municipalities: []\n", "warning value-empty"),
    Slip("a menu without pages", in: "site.yaml", "title: A\nbase-url: https://x.example/\nmenu: []\n"),
    Slip("a comment right at a word", promise("title: Berg ◊#tryggare"), "error yaml-comment-cuts-value"),
    Slip("a number sign in a title", promise("title: Löfte ◊#1 för Berg"), "error yaml-comment-cuts-value"),
    Slip("a comment for a value", promise("title: ◊#tryggare"), "error yaml-comment-cuts-value"),
    Slip("a comment right at a word behind a list", promise("focus: [trafik] ◊#andt"), "error yaml-comment-cuts-value"),
    Slip("a comment in brackets", promise("focus: [trafik ◊#andt, andt]"), "error yaml-comment-cuts-value"),
    Slip("a comment with a blank", promise("title: Berg # tryggare, se #1")),
    Slip("a comment on a line of its own", promise("#tryggare\ntitle: Berg")),
    Slip("a number sign in quotes", promise("title: \"Löfte #1 # för Berg\"")),
    Slip("a number sign in a text over lines", promise("summary: >\n  Löfte #1\n  #2 för Berg")),
    Slip("a number sign within a word", promise("title: Löfte nr#1")),
  ]

  static let characters = [
    Slip("a hard blank after a key", promise("title:◊\u{A0}Berg"), "error yaml-invisible-character"),
    Slip("a hard blank that indents", promise("contacts:\n ◊\u{A0}- { role: A }"), "error yaml-invisible-character"),
    Slip("a hard blank after a key in braces", promise("contacts: [{ phone: 114 14, role:◊\u{A0}Polis }]"), "error yaml-invisible-character"),
    Slip("a mark that nobody sees before a key", promise("◊\u{200B}title: Berg"), "error yaml-invisible-character"),
    Slip("typographic quotation marks around a colon", promise("title: ◊“Berg: tryggare”"), "error yaml-typographic-quote"),
    Slip("a hard blank within a text", promise("title: Berg\u{A0}2023")),
    Slip("a dash in a period", "---\nmunicipality: norrvik\nperiod: ◊2023–2024\n---\n- Vi gör. {#gor}\n", "error character-looks-alike", suggestion: "2023-2024"),
    Slip("a dash in a date", promise("signed: ◊2023–01–10"), "error character-looks-alike", suggestion: "2023-01-10"),
    Slip("a dash in a slug", promise("slug: ◊a–b"), "error character-looks-alike", suggestion: "a-b"),
    Slip("a hard blank in an attribute block", body("- Vi gör. {#gor◊\u{A0}by=police}"), "error character-looks-alike"),
    Slip("typographic quotation marks in an attribute block", body("- Vi gör. {#gor at-least=2 unit=◊”gång, gånger”}"), "error character-looks-alike"),
    Slip("a dash in an attribute", body("- Vi gör. {#gor due=2023◊–10}"), "error character-looks-alike"),
    Slip("a vertical tab in the text", body("- Vi◊\u{B}gör. {#gor}"), "error control-character"),
    Slip("a unit separator in the text", body("- Vi gör. {#gor}\n\nText◊\u{1F} till."), "error control-character"),
    Slip("a character that is none in the text", body("- Vi gör. {#gor}\n\nText◊\u{FFFE} till."), "error control-character"),
    Slip("a reference to a control character", body("- Vi◊&#11;gör. {#gor}"), "error control-character"),
    Slip("references to what is no character", in: "promises/a.md", body("- Vi gör. {#gor}\n\nText◊&#xFFFF; och ◊&#xfffe; och ◊&#XD800; till."), all: Array(repeating: "error control-character", count: 3)),
    Slip("a reference to a control character in a heading", body("- Vi gör. {#gor}\n\n## Bra◊&#27;rum"), "error control-character"),
    Slip("a reference to a control character in a link's title", body("- Vi gör. {#gor}\n\n[Mer](https://x.example \"Mer◊&#1;här\")"), "error control-character"),
    Slip("a reference to a control character in a link's address", body("- Vi gör. {#gor}\n\n[Mer](https://x.example/◊&#127;a)"), "error control-character"),
    Slip("a reference to a control character after one in code and a comment", body("- Vi gör. {#gor}\n\n<!-- &#11; -->\nSkriv `&#11;` så\n**att◊&#11;det** syns."), "error control-character"),
    Slip("references to control characters in code", body("- Vi gör. {#gor}\n\nSkriv `&#11;` eller \\&#11;.\n\n```\n&#1;\n```")),
    Slip("a reference to a tab and a line feed", body("- Vi gör. {#gor}\n\nText&#9;och&#10;rad.")),
    Slip("a control character in the register", in: "data/municipalities.csv", "code,name,slug,county,police-region\n0001,Norr◊\u{B}vik,norrvik,Norra län,Nord\n", "error control-character"),
    Slip("letters read in a wrong encoding", body("- Vi f◊Ã¶ljer upp. {#gor}"), "error letters-garbled"),
    Slip("letters read in a wrong encoding, in a key", promise("title: L◊Ã¶fte 2023"), "error letters-garbled"),
    Slip("letters read in a wrong encoding, in the register", in: "data/municipalities.csv", "code,name,slug,county,police-region\n0001,Norrvik,norrvik,N◊Ã¤ra län,Nord\n", "error letters-garbled"),
    Slip("a letter that was lost", body("- Vi f◊\u{FFFD}ljer upp. {#gor}"), "error letter-lost"),
    Slip("a sign of another program's font", body("- Vi gör ◊\u{F0FC} det. {#gor}"), "warning character-unseen"),
    Slip("what turns the order of letters", body("- Vi ◊\u{202E}gör. {#gor}"), "warning character-unseen"),
    Slip("a line end of a word processor", body("- Vi ser.◊\u{2028}Vi gör. {#gor}"), "warning character-unseen"),
    Slip("an error of a spreadsheet", body("- Vi gör ◊#REF! kontroller. {#gor}"), "warning left-by-program"),
    Slip("an error of a spreadsheet in the register", in: "data/municipalities.csv", "code,name,slug,county,police-region\n0001,Norrvik,norrvik,◊#SAKNAS!,Nord\n", "warning left-by-program"),
    Slip("an error of a spreadsheet that is meant", body("- Vi gör \\#REF!. {#gor}\n\n<!-- #REF! -->")),
    Slip("a reference of a word processor", body("- Vi gör. {#gor}\n\nSe ◊Fel! Hittar inte referenskälla."), "warning left-by-program"),
    Slip("what a word processor asks to fill in", body("- Vi gör. {#gor}\n\n◊Klicka eller tryck här för att ange text."), "warning left-by-program"),
    Slip("bold in a value", promise("summary: ◊Vi **lovar** detta."), "warning markdown-in-value"),
    Slip("a comment in a value", promise("summary: ◊<!-- intern --> Vi lovar."), "warning markdown-in-value"),
    Slip("a link in a value of a list", promise("corrections: [{ date: 2023-05-01, text: ◊'Se [planen](a.md).' }]"), "warning markdown-in-value"),
    Slip("an attribute block in a value", promise("title: ◊Berg {#berg}"), "warning markdown-in-value"),
    Slip("a control character in a key's value", promise("title: Berg◊\u{B}2023"), "error yaml-invisible-character"),
  ]

  static let words = [
    Slip("a key in Swedish", promise("◊titel: Berg"), "error key-unknown", suggestion: "title"),
    Slip("a status in Swedish", in: "follow-ups/a.md", "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: unknown\n---\n## K {#kontroller status=◊uppfyllt}\n\nText.\n", "error value-unknown", suggestion: "fulfilled", others: ["promises/a.md": Fixture.promise]),
    Slip("a giver in Swedish", body("- Vi gör. {#gor by=◊polis}"), "error giver-unknown", suggestion: "police"),
    Slip("the municipality in Swedish", body("- Vi gör. {#gor by=◊kommunen}"), "error giver-unknown", suggestion: "municipality"),
    Slip("a rate in Swedish", body("- Vi gör. {#gor at-least=2 unit=g per=◊år}"), "error value-unknown", suggestion: "year"),
    Slip("an attribute in Swedish", body("- Vi gör. {#gor ◊minst=2 unit=g}"), "error attribute-unknown", suggestion: "at-least"),
    Slip("a yes in Swedish", promise("incomplete: ◊ja"), "error value-not-true-or-false", suggestion: "true"),
    Slip("a municipality by its name", "---\nmunicipality: ◊Söderby\nperiod: 2023\n---\n- Vi gör. {#gor}\n", "error municipality-unknown", suggestion: "soderby"),
    Slip("a municipality by its whole name", "---\nmunicipality: ◊Norrviks kommun\nperiod: 2023\n---\n- Vi gör. {#gor}\n", "error municipality-unknown", suggestion: "norrvik"),
    Slip("a municipality without the genitive", "---\nmunicipality: ◊ekhult kommun\nperiod: 2023\n---\n- Vi gör. {#gor}\n", "error municipality-unknown", suggestion: "ekhult"),
    Slip("a city by its name", "---\nmunicipality: ◊Ekhults stad\nperiod: 2023\n---\n- Vi gör. {#gor}\n", "error municipality-unknown", suggestion: "ekhult"),
  ]

  static let unfinished = [
    Slip("a mark in the text", body("- Vi gör ◊[[fyll i: antal]] saker. {#gor}"), "error unfinished"),
    Slip("a mark in the text of a draft", promise("draft: true", "- Vi gör ◊[[fyll i: antal]] saker. {#gor}"), "warning unfinished"),
    Slip("a mark for a date of a draft", promise("draft: true\nsigned: ◊[[fyll i: datum]]"), "warning unfinished"),
    Slip("a mark for a date of a draft, in quotes", promise("draft: true\nsigned: \"◊[[fyll i: datum]]\""), "warning unfinished"),
    Slip("a mark for a period", "---\nmunicipality: norrvik\nperiod: ◊[[fyll i: år]]\n---\n- Vi gör. {#gor}\n", "error unfinished"),
    Slip("a mark for a municipality", "---\nmunicipality: \"◊[[fyll i: kommun]]\"\nperiod: 2023\n---\n- Vi gör. {#gor}\n", "error unfinished"),
    Slip("a mark for a contact of a draft", promise("draft: true\ncontacts: [{ role: Polis, email: \"◊[[fyll i: e-post]]\" }]"), "warning unfinished"),
    Slip("a mark for an attribute", body("- Vi gör. {#gor at-least=\"◊[[fyll i: antal]]\"}"), "error unfinished"),
    Slip("a mark over two lines", body("- Vi gör ◊[[fyll\n  i: antal]] saker. {#gor}"), "error unfinished"),
    Slip("a mark with a hard blank", body("- Vi gör ◊[[fyll\u{A0}i: antal]] saker. {#gor}"), "error unfinished"),
    Slip("a mark whose brackets a program escaped", body("- Vi gör \\◊[\\[fyll i: antal\\]\\] saker. {#gor}"), "error unfinished"),
    Slip("a mark in code", body("- Vi gör `◊[[fyll i: antal]]`. {#gor}"), "error unfinished"),
    Slip("a mark after what looks like a comment in code", body("- Vi gör `<!--` ◊[[fyll i: antal]] `-->`. {#gor}"), "error unfinished"),
    Slip("a mark after what looks like a comment in a value", promise("title: ◊Löfte <!-- nytt\nsummary: ◊[[fyll i: ord]]"), "warning markdown-in-value", "error unfinished"),
    Slip("a mark over two lines of a value", promise("summary: \"Vi ◊[[fyll\n  i: ord]] gör.\""), "error unfinished"),
    Slip("a mark in an alternative text and a caption", promise("image: { file: media/karta.png, alt: \"◊[[fyll i: bild]]\", caption: \"◊[[fyll i: ord]]\" }"), "error unfinished", "error unfinished"),
    Slip("a mark for a file", promise("documents: [{ title: Plan, file: \"◊[[fyll i: fil]]\" }]"), "error unfinished"),
    Slip("a mark in the settings", in: "site.yaml", "title: \"◊[[fyll i: namn]]\"\nbase-url: \"◊[[fyll i: adress]]\"\nlanguage: ◊[[fyll i: språk]]\n", "error unfinished", "error unfinished", "error unfinished"),
    Slip("a mark in the menu", in: "site.yaml", "title: A\nbase-url: https://x.example/\nmenu: [\"◊[[fyll i: sida]]\"]\n", "error unfinished"),
    Slip("a mark in the register", in: "data/municipalities.csv", "code,name,slug,county,police-region\n0001,◊[[fyll i: namn]],norrvik,Norra län,Nord\n", "error unfinished"),
    Slip("a mark in a table of places", in: "data/localities.csv", "name,municipality-code,population\n◊[[fyll i: ort]],0001,12\n", "error unfinished"),
    Slip("a mark in a table of provinces", in: "data/provinces.csv", "name,municipality-code\n◊[[fyll i: landskap]],0001\n", "error unfinished"),
    Slip("a mark in a comment of the front matter", promise("# [[fyll i: mer]]\ntitle: Berg # [[fyll i: mer]]")),
    Slip("a mark in a comment", body("- Vi gör. {#gor}\n\n<!-- [[fyll i: mer]] -->")),
    Slip("other brackets", body("- Vi gör. {#gor}\n\nText ◊[[så här]]."), "warning mark-is-text"),
  ]

  static let conflicts = [
    Slip("a conflict in the text", body("- Vi gör. {#gor}\n\n◊<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> ny"), "error merge-conflict"),
    Slip("a conflict in the front matter", promise("◊<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> ny"), "error merge-conflict"),
    Slip("a mark that was left", body("- Vi gör. {#gor}\n\n◊>>>>>>> ny"), "error merge-conflict"),
    Slip("two conflicts", body("- Vi gör. {#gor}\n\n◊<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> ny\n\n◊<<<<<<< HEAD\n=======\nB\n>>>>>>> ny"), "error merge-conflict", "error merge-conflict"),
    Slip("a conflict in the register", in: "data/municipalities.csv", "code,name,slug,county,police-region\n◊<<<<<<< HEAD\n0001,Norrvik,norrvik,Norra län,Nord\n=======\n>>>>>>> ny\n", "error merge-conflict"),
    Slip("a conflict in the settings", in: "site.yaml", "◊<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> ny\nbase-url: https://x.example/\n", "error merge-conflict"),
    Slip("a heading that is underlined", body("◊Rubrik\n=======\n\n- Vi gör. {#gor}"), "warning heading-of-level-one"),
  ]

  @Test(arguments: fences + values + characters + words + unfinished + conflicts)
  func isToldOf(_ slip: Slip) { slip.check(inOrder: true) }
}
