import Diagnostics
import Source
import Testing
@testable import TestSupport

@Suite("What can't be kept is reported where it stands")
struct DiagnosticTests {
  /// All diagnostics of `text` have this code, one at each marker.
  struct Case: CustomTestStringConvertible {
    let code: DiagnosticCode
    let name: String
    let text: String

    init(_ code: DiagnosticCode, _ name: String, _ text: String) {
      self.code = code
      self.name = name
      self.text = text
    }

    var testDescription: String { "\(code.name): \(name)" }
  }

  static let attributes = [
    Case(.attributesNotClosed, "nothing closes it", "Text ◊{#a by=b"),
    Case(
      .attributesNotClosed, "prose goes on after it", "Text ◊{#a och så vidare.\n\nNytt {stycke}."),
    Case(.attributesNotClosed, "a quote is not closed", "Text {#a by=◊\"b c}"),
    Case(.attributesNotClosed, "in a heading", "## Rubrik ◊{by=polisen"),
    Case(.attributesNotClosed, "alone but for a name", "Text ◊{by="),
    Case(.attributesUnreadable, "a word that is no attribute", "Text {#a ◊polisen}"),
    Case(.attributesUnreadable, "a class", "Text {#a ◊.b}"),
    Case(.attributeWithoutValue, "an empty value", "Text {#a ◊by=}"),
    Case(.attributesUnreadable, "a sign that needs quotes", "Text {#a ◊by=b!c}"),
    Case(.attributesWithComma, "a semicolon", "Text {#a by=b◊;c}"),
    Case(.attributesWithComma, "a comma after the id", "Text {#a◊, by=b}"),
    Case(.attributesWithComma, "a comma for the blank after the id", "Text {#a◊,by=b}"),
    Case(.attributesWithComma, "a comma by itself", "Text {#a by=b ◊, c=d}"),
    Case(.attributesWithComma, "a comma before the next", "Text {#a by=b◊;, c=d}"),
    Case(.attributeAsID, "an attribute behind the sign of an id", "Text {◊#by=b}"),
    Case(.attributeAsID, "with others", "Text {◊#by=b,c d=e}"),
    Case(.attributesUnreadable, "an underscore in a value", "Text {#a ◊by=b_c}"),
    Case(.attributesUnreadable, "a value without a name", "Text {#a ◊=b}"),
    Case(.attributesUnreadable, "a sign in a name", "Text {#a ◊b.c=d}"),
    Case(.attributesUnreadable, "no space after a quote", "Text {#a b=\"c\"◊d=e}"),
    Case(.attributesUnreadable, "a brace inside", "Text {#a b=c ◊{d} e}"),
    Case(.attributesUnreadable, "on the second line of a quote", "> Åäö\n> text {#a\n> ◊x}"),
    Case(.attributesHoldMarkdown, "emphasis in a value", "Text {#a by=◊*b*}"),
    Case(.attributesHoldMarkdown, "code in a quote", "Text {#a by=\"b ◊`c`\"}"),
    Case(.attributesHoldMarkdown, "a comment", "Text {#a ◊<!-- b --> by=c}"),
    Case(.attributesHaveTwoIDs, "side by side", "Text {#a ◊#b}"),
    Case(.attributeTwice, "the same name", "Text {#a by=b to=c ◊by=d}"),
    Case(
      .attributesTooMany, "one too many",
      "Text {#a " + (1...32).map { "k\($0)=v " }.joined() + "◊k33=v}"),
    Case(.attributesMisplaced, "in the middle of a paragraph", "Text ◊{#a} och mer"),
    Case(.attributesMisplaced, "before a full stop", "Text ◊{#a}."),
    Case(.attributesMisplaced, "two after each other", "Text ◊{#a} {#b}"),
    Case(.attributesMisplaced, "in emphasis", "Text *åä ◊{#a}* b"),
    Case(.attributesMisplaced, "at the end of emphasis", "Text **åä ◊{#a}**"),
    Case(.attributesMisplaced, "in the text of a link", "[text ◊{#a}](b)"),
    Case(.attributesMisplaced, "in an alternative text", "![text ◊{by=a}](b)"),
    Case(.attributesMisplaced, "never closed, in emphasis", "*text ◊{#a* b"),
    Case(.attributesMisplaced, "in a cell", "| a | b |\n|---|---|\n| c ◊{#d} | e |"),
    Case(.attributesMisplaced, "at the end of a table", "| a |\n|---|\n| c ◊{#d}"),
    Case(.attributesMisplaced, "in a head cell", "| a ◊{#d} |\n|---|\n| b |"),
    Case(.attributesMisplaced, "several", "◊{#a} *b ◊{#c}* ◊{#d} e"),
    Case(.attributesMisplaced, "after the same in code", "Skriv `{#x}` här: ◊{#x} nu."),
    Case(.attributesAlone, "in a paragraph", "Text\n\n◊{#a}"),
    Case(.attributesAlone, "in a list item", "- ◊{#a}\n- b"),
    Case(.attributesAlone, "after a comment", "Text\n\n◊{#a} <!-- b -->"),
    Case(.attributesAlone, "in a heading", "## ◊{#a}"),
    Case(.attributesAlone, "over a table", "◊{#a}\n| a |\n|---|\n| b |"),
    Case(.attributesWithoutID, "on a paragraph", "Text ◊{by=a}\n\nText"),
    Case(.attributesWithoutID, "empty", "Text ◊{by=\"\"}"),
    Case(.attributesWithoutID, "on a list item", "- Text ◊{by=a}\n- b"),
    Case(.attributesWithoutID, "before a list that stands elsewhere", "> Text ◊{by=a}\n\n- b"),
    Case(.attributesWithoutID, "before a heading before a list", "Text ◊{by=a}\n## B\n- c"),
    Case(.attributesWithoutID, "over a table before a list", "T ◊{by=a}\n| a |\n|---|\n| c |\n- b"),
  ]

  static let ids = [
    Case(.idNotKebabCase, "capitals", "Text {◊#Ab}"),
    Case(.idNotKebabCase, "Swedish letters", "Text {◊#år}"),
    Case(.idNotKebabCase, "an underscore", "Text {◊#a_b}"),
    Case(.idNotKebabCase, "two hyphens", "Text {◊#a--b}"),
    Case(.idNotKebabCase, "a hyphen at the end", "Text {◊#a-}"),
    Case(.idNotKebabCase, "nothing", "Text {◊#}"),
    Case(.idNotKebabCase, "a quote", "Text {◊#a\"onclick=x}"),
  ]

  static let links = [
    Case(.linkSchemeRefused, "script", "[a](b) ◊[c](javascript:alert(1))"),
    Case(.linkSchemeRefused, "script in capitals", "◊[a](JavaScript:alert(1))"),
    Case(.linkSchemeRefused, "script after an entity", "◊[a](&#9;javascript:alert(1))"),
    Case(.linkSchemeRefused, "script after a space", "◊[a](<&#32;javascript:alert(1)>)"),
    Case(.linkSchemeRefused, "script around a tab", "◊[a](java&Tab;script:alert(1))"),
    Case(.linkSchemeRefused, "script around a line end", "◊[a](java&NewLine;script:alert(1))"),
    Case(
      .linkSchemeRefused, "script with its colon as an entity", "◊[a](javascript&colon;alert(1))"),
    Case(.linkSchemeRefused, "script by reference", "Å ◊[a][b] c\n\n[b]: javascript:alert(1)"),
    Case(.linkSchemeRefused, "script between angle brackets", "Å ◊<javascript:alert(1)>"),
    Case(.linkSchemeRefused, "data", "◊[a](data:text/html,b)"),
    Case(.linkSchemeRefused, "an image of data", "◊![a](data:image/png;base64,b)"),
    Case(.fileOnOwnComputer, "a drive", "◊[a](C:/b)"),
    Case(.linkSchemeRefused, "FTP", "> a\n> b *c* ◊[d](ftp://e)"),
    Case(.linkWithoutAddress, "nothing", "◊[a]()"),
    Case(.linkWithoutAddress, "a blank", "◊[a](< >)"),
    Case(.linkWithoutAddress, "a number sign", "◊[a](#)"),
    Case(.linkWithoutHost, "https alone", "◊[a](https://)"),
    Case(.linkWithoutHost, "http alone, in capitals", "◊[a](HTTP://)"),
    Case(.linkWithoutHost, "without slashes", "◊[a](https:b.se)"),
    Case(.linkWithoutHost, "with one slash", "◊[a](https:/b.se)"),
    Case(.linkWithoutHost, "a path without a host", "◊[a](https:///b)"),
    Case(.linkWithoutHost, "a port without a host", "◊[a](https://:80/)"),
    Case(.linkWithoutHost, "a comma for a dot", "◊[a](https://b,se/c)"),
    Case(.linkWithoutHost, "a dot too many", "◊[a](https://www..b.se)"),
    Case(.linkWithoutHost, "an address behind the beginning of another", "◊[a](https://https://b.se)"),
    Case(.linkWithoutHost, "the same without a colon", "◊[a](http://https//b.se)"),
    Case(.linkWithoutHost, "between angle brackets", "◊<https:b.se>"),
    Case(.linkWithoutMail, "mail to nobody", "◊[a](mailto:)"),
    Case(.linkWithoutMail, "mail to no address", "◊[a](mailto:inte-en-adress)"),
    Case(.linkWithoutMail, "mail with a copy", "◊[a](mailto:b@c.se?bcc=d@e.se)"),
    Case(.linkWithoutMail, "mail to two", "◊[a](mailto:b@c.se,d@e.se)"),
    Case(.linkWithoutMail, "mail with a full stop", "◊[a](mailto:b@c.se.)"),
    Case(.linkWithoutPhone, "a call to nobody", "◊[a](tel:)"),
    Case(.linkWithoutPhone, "a call with a part of its own", "◊[a](tel:114;ext=5)"),
    Case(.addressWithPassword, "a name and a password", "◊[a](http://b:c@d.se/)"),
    Case(.addressWithPassword, "a name", "◊[a](https://b@d.se)"),
    Case(.linkWithoutScheme, "a host", "◊[a](//b.se)"),
    Case(.linkWithoutScheme, "a host after a tab", "◊[a](/&Tab;/b.se)"),
    Case(.linkWithoutScheme, "backslashes, which a browser reads as slashes", "◊[a](/\\b.se)"),
    Case(.linkWithoutScheme, "an image", "◊![a](//b.se/c.png)"),
  ]

  static let rest = [
    Case(.rawHTML, "a block without words", "a\n\n◊<div>\n\nb\n\n◊</div>"),
    Case(.rawHTML, "a block of a blank", "◊<p>&nbsp;</p>"),
    Case(.rawHTML, "tags in a text", "å ◊<b>c</b> ◊<i>d</i>"),
    Case(.rawHTML, "what closes a tag of another paragraph", "a ◊<b>\n\nb ◊</b>"),
    Case(.rawHTML, "a tag in an alternative text", "![å ◊<b>](c)"),
    Case(.rawHTML, "a processing instruction", "a ◊<?php b ?>"),
    Case(.wordsInHTML, "a paragraph of a word processor", "a\n\n◊<p class=\"MsoNormal\">Vi vill</p>"),
    Case(.wordsInHTML, "a block over lines", "◊<div>\nb\n</div>"),
    Case(.wordsInHTML, "a script", "◊<script>b</script>"),
    Case(.wordsInHTML, "a style", "◊<style>\np { color: red }\n</style>"),
    Case(.wordsInHTML, "a cell", "◊<table><tr><td title=\"a > b\">7</td></tr></table>"),
    Case(.wordsInHTML, "words after a tag", "- ◊<div> b"),
    Case(.wordsInHTML, "characters of other kinds of HTML", "a ◊<![CDATA[b]]>"),
    Case(.wordsInHTML, "words beside a comment", "◊<div> <!-- a --> b"),
    Case(.commentNotClosed, "a block", "a\n\n◊<!-- b\n\nc"),
    Case(.commentNotClosed, "in a paragraph", "a ◊<!-- b\n\nc {#d}"),
    Case(.commentNotClosed, "the second of two", "<!-- a --> ◊<!-- b\n\nc"),
    Case(.headingOfLevelOne, "in a text", "## A\n\n◊# B"),
    Case(.headingOfLevelOne, "underlined", "◊A\n==="),
    Case(.headingLevelSkips, "from two to four", "## A\n\n◊#### B\n\n##### C\n\n## D"),
    Case(.headingLevelSkips, "from the page's title", "◊### A"),
    Case(.tableCellWithoutColumn, "a cell too many", "| a |\n|---|\n| b |\n◊| c | d |"),
  ]

  static let lookalikes = [
    Case(.headingWithoutBlank, "of level two", "◊##Rubrik"),
    Case(.headingWithoutBlank, "of level one", "◊#Rubrik"),
    Case(.headingWithoutBlank, "of level one with a letter of its own", "◊#Åtgärder"),
    Case(.headingWithoutBlank, "in the middle of a paragraph, in a quote", "> a\n> ◊###Rubrik\n> b"),
    Case(.hyphensMakeHeading, "under a sentence", "◊En mening.\n---"),
    Case(.hyphensMakeHeading, "two of them under two lines", "- ◊En\n  mening.\n  --"),
    Case(.signsAreNoList, "bullets", "◊• a\n• b\n• c"),
    Case(.signsAreNoList, "bullets after a lead-in", "Vi lovar:\n◊• a\n• b"),
    Case(.signsAreNoList, "bullets with blank lines between", "• a\n\n◊• b\n\n• c"),
    Case(.signsAreNoList, "dashes", "◊– a\n– b"),
    Case(.signsAreNoList, "hyphens without a blank", "◊-Vi\n-Du"),
    Case(.signsAreNoList, "stars without a blank", "◊*Vi\n*Du"),
    Case(.signsAreNoList, "numbers without a blank", "◊1.Vi\n2.Du"),
    Case(.signsAreNoList, "numbers that begin no list in a paragraph", "a\n◊2. Vi\n3. Du"),
    Case(.signsAreNoList, "letters of a font of symbols", "a\n\n◊o   Vi går\no   Vi ser"),
    Case(.signsAreNoList, "section signs and tabs", "◊§\tVi går\n§\tVi ser"),
    Case(.signsAreNoList, "a letter of a font of symbols, and an id", "◊o   Vi går. {#gar}"),
    Case(.signsAreNoList, "two runs", "◊• a\n• b\nc\n◊– d\n– e"),
    Case(.tabsAreNoTable, "two lines", "a\n◊År\tAntal\n2023\t14"),
    Case(.signsAreNoList, "minus signs", "◊− a\n− b"),
    Case(.signsAreNoList, "ticks", "◊✅ a\n✅ b"),
    Case(.signsAreNoList, "letters", "◊a) Vi\nb) Du"),
    Case(.signsAreNoList, "numbers in parentheses", "◊(1) Vi\n(2) Du"),
    Case(.signsAreNoList, "hyphens before a blank that does not break", "◊-\u{A0}Vi\n-\u{A0}Du"),
    Case(.signsAreNoList, "numbers before a blank that does not break", "◊1.\u{A0}Vi\n2.\u{A0}Du"),
    Case(.tabsAreNoTable, "lines of a spreadsheet's file", "◊År;Antal\n2023;14"),
    Case(.tabsAreNoTable, "columns of blanks", "◊År      Antal\n2023    14"),
    Case(.barsAreNoTable, "a row behind a blank line", "| a | b |\n|---|---|\n| c | d |\n\n◊| e | f |"),
    Case(.barsAreNoTable, "without the line of dashes", "◊| a | b |\n| c | d |"),
    Case(.linkNotRead, "a blank in an address", "Se ◊[x](a b.pdf)."),
    Case(.linkNotRead, "a blank in the address of a picture", "Se ◊![x](a b.png)."),
    Case(.linkNotRead, "a name that is not there", "Se ◊[x][saknas]."),
    Case(.linkNotRead, "a blank between its parts", "Se ◊[x] (https://a.se)."),
    Case(.linkNotRead, "an address that never closes", "Se ◊[x](https://a.se och"),
    Case(.linkNotRead, "its brackets exchanged", "Se ◊(planen)[https://a.se]."),
    Case(.linkNotRead, "the first bracket never closed", "Se ◊[planen(https://a.se)."),
    Case(.linkNotRead, "emphasis in its text", "Se ◊[**x** y](a b)."),
    Case(.linkNotRead, "in emphasis", "Se **◊[x](a b)**."),
    Case(.linkNotRead, "in a heading", "## Se ◊[x](a b)"),
    Case(.linkNotRead, "in a cell", "| a |\n|---|\n| ◊[x](a b) |"),
    Case(.linkNotRead, "after the same in code", "Se `[x](a b)` och ◊[x](a b)."),
    Case(.definitionUnused, "a word and a colon", "a\n\n◊[Obs]: Inställt"),
    Case(.definitionUnused, "the second of two", "[a][b]\n\n[b]: c\n\n> ◊[B]: d"),
    Case(.definitionUnused, "a note of one word that nothing refers to", "a\n\n◊[^1]: Enkäten"),
    Case(.noFootnotes, "what refers to one", "Så◊[^1] mättes det.\n\n[^1]: Enligt enkäten."),
    Case(.noFootnotes, "a note of one word", "Så◊[^1] mättes det.\n\n[^1]: Enkäten"),
  ]

  /// What other programs would read as marks.
  static let strayMarks = [
    Case(.markIsText, "bold that never closes", "Vi ◊**lovar detta."),
    Case(.markIsText, "bold with blanks inside", "Vi ◊** lovar ** detta."),
    Case(.markIsText, "bold that ends at a colon", "◊**Polisen:**vi"),
    Case(.markIsText, "what is struck out", "Vi ◊~~lovar~~ gör."),
    Case(.markIsText, "what is marked", "Vi ◊==lovar== detta."),
    Case(.markIsText, "a place of a template", "Vi gick ◊{{antal}} gånger."),
    Case(.markIsText, "a command of a template", "◊{% include x %}"),
    Case(.markIsText, "a link of a wiki", "Se ◊[[planen]]."),
    Case(.markIsText, "boxes to tick", "- ◊[ ] Vi\n- ◊[x] Du"),
    Case(.markIsText, "a box of another program", "◊:::info\nText"),
    Case(.markIsText, "a tag of a word processor", "Vi lovar◊<o:p></o:p>"),
    Case(.markIsText, "an address that never closes", "Se ◊<https://a.se."),
    Case(.markIsText, "a character by no name", "a◊&nsbp;b"),
    Case(.markIsText, "in emphasis, and after the same in code", "`**` *a ◊~~b~~*"),
    Case(.markIsText, "in a cell", "| a |\n|---|\n| ◊**b |"),
    Case(.commentIsText, "an en dash", "Vi ◊<!– ring Anna –>"),
    Case(.commentIsText, "an em dash", "◊<!— ring Anna —>"),
    Case(.commentIsText, "a hyphen too few", "a ◊<!- ring Anna ->"),
    Case(.commentIsText, "no exclamation mark", "a ◊<-- ring Anna -->"),
    Case(.headingEmpty, "a sign alone", "◊##"),
    Case(.indentMakesCode, "a paragraph", "a\n\n    ◊Vi lovar"),
    Case(.indentHidesAttributes, "an item with a block", "    ◊- Vi gör. {#a}"),
    Case(.codeNotClosed, "accents", "a\n\n◊```\nb\n\nc {#d}"),
    Case(.codeNotClosed, "tildes, in a quote", "> ◊~~~~\n> b\n\nc"),
    Case(.codeNotClosed, "a shorter line", "◊````\nb\n```"),
    Case(.attributesAreText, "a colon for a sign of equality", "## Trafik ◊{focus:trafik}"),
    Case(.attributesAreText, "a blank for a sign of equality", "- Vi går. ◊{by police}"),
    Case(.attributesAreText, "no number sign", "Vi gör. ◊{gora by=police at-least=4}"),
    Case(.attributesAreText, "a blank after the brace", "Vi gör. ◊{ #gora by=police}"),
    Case(.attributesAreText, "no opening brace", "Vi gör. ◊#gora by=police}"),
    Case(.attributesAreText, "an id without an opening brace", "Vi gör. ◊#gora}"),
    Case(.attributesAreText, "parentheses", "Vi gör. ◊(#gora by=police)"),
    Case(.attributesAreText, "brackets", "Vi gör. ◊[#gora by=police]"),
    Case(.attributesAreText, "a colon of another Markdown", "Vi gör. ◊{:#gora}"),
    Case(.attributesAreText, "a class", "Vi gör. ◊{.lead}"),
    Case(.attributesAreText, "wide braces", "Vi gör. ◊｛#gora｝"),
  ]

  static let all = attributes + ids + links + rest + lookalikes + strayMarks

  @Test("as a table of cases", arguments: all)
  func reported(_ example: Case) {
    let marked = MarkedText(example.text)
    #expect(
      Parsed(marked.text).reports
        == marked.places(of: "◊").map { "\(example.code.name) \($0.description)" })
  }

  @Test(
    "What looks like Markdown and is meant as text is let be",
    arguments: [
      "\\##Rubrik", "#tryggare", "# 1", "`##Rubrik`", "• ensam", "– Vi är nöjda.\n\n– Det är vi.", "-5 grader\n-6 grader",
      "*en*\n*två*", "```\n##Rubrik\n• a\n• b\n```", "• a\n\nb\n\n• c", "a\tb", "\\[x](a b)", "[x\\](a b)",
      "[x]", "[2] (se bilagan)", "[x](<a b>)", "[x][y]\n\n[y]: /z", "[Y]\n\n[y]: /z", "a\n[obs]: inställt", "[Obs]: Det är inställt", "\\[Obs]: Inställt", "`[a]: b`", "\\[^1]", "\\*\\*a", "\\~~a~~", "`**`", "`{{a}}`", "a == b", "5*5**", "\\{{a}}", "\\<!– a –>", "a <- b", "&lt;o:p&gt;", "\\&nsbp; &amp; &aring;", "\\{gora by=police}", "`by=police`", "by = police", "~~~\na\n~~~", "> ```\n> a\n> ```", "- ```\n  a\n  ```", "[planen (https://a.se)]", "a) ensam", "1;2", "\\[[a]]", "a::: b", "a\n\n---\n\nb", "Den 1.5 och\n2.5", "§ 5 gäller\n§ 6 gäller", "o en\no två",
    ])
  func plainText(_ text: String) {
    let codes = Set(Self.lookalikes.map(\.code))
    #expect(Parsed(text).diagnostics.filter { codes.contains($0.code) }.map(\.code.name) == [])
  }

  @Test(
    "A message shows how to write what was meant",
    arguments: [
      ("[planen](../media/Plan 2027.pdf)", "[planen](<../media/Plan 2027.pdf>)"), ("![x](a b.png)", "![x](<a b.png>)"),
      ("[x][saknas]", "[x](adress)"), ("[x] (https://a.se)", "[x](https://a.se)"), ("##Rubrik", "## Rubrik"),
      ("#######Rubrik", "###### Rubrik"),
    ])
  func right(_ written: String, _ right: String) {
    #expect(Parsed(written).diagnostics.first?.remedy(in: .english).contains("“\(right)”") == true)
  }

  @Test(
    "Words that would go with HTML are shown",
    arguments: [
      ("<p class=\"MsoNormal\">Vi <b>vill</b>\n&nbsp; ha</p>", "Vi vill ha"), ("<script>\nVi lovar\n</script>", "Vi lovar"),
      ("<div title='a > b'>7</div>", "7"), ("<div>a \\{b}</div>", "a {b}"),
    ])
  func lostWords(_ html: String, _ words: String) {
    #expect(Parsed(html).diagnostics.first?.problem(in: .english).contains("“\(words)”") == true)
  }

  @Test(
    "Addresses that lead somewhere are let be",
    arguments: [
      "[a](https://b)", "[a](https://b:80/c@d?e@f)", "[a](https://[::1]/)", "[a](https://åäö.se)", "[a](mailto:b.c+d@e.f.se)",
      "[a](tel:+46-11414)", "[a](tel:114%2014)", "<b@c.se>", "[a](MAILTO:b@c.se)",
    ])
  func soundAddresses(_ text: String) {
    #expect(Parsed(text).reports == [])
  }

  @Test("An id that is there twice is reported with the first place")
  func idTwice() throws {
    let parsed = Parsed("## A {#x}\n\n- b {#x}\n\nc {#y}\n\n> d {#x}")
    #expect(parsed.reports == ["id-twice 3:6", "id-twice 7:6"])
    for diagnostic in parsed.diagnostics {
      #expect(diagnostic.related.map(\.place) == [Place(line: 1, column: 7)])
      #expect(diagnostic.problem(in: .english).contains("“x”"))
    }
  }

  @Test("Places count the lines before the text and begin after what is skipped")
  func shifted() {
    let parsed = Parsed("---\na: b\n---\n# A\n\n- å {#B}", from: 13, line: 4)
    #expect(parsed.reports == ["heading-of-level-one 4:1", "id-not-kebab-case 6:6"])
  }

  @Test("Every way to end a line counts as one", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let text = "a\(end)\(end)## B\(end)\(end)- c\(end)  d ◊{#A}\(end)"
    #expect(Parsed(text.replacing("◊", with: "")).reports == ["id-not-kebab-case 6:6"])
  }

  @Test(
    "Nothing is left unfilled in the words of a diagnostic",
    arguments: all)
  func words(_ example: Case) {
    for diagnostic in Parsed(MarkedText(example.text).text).diagnostics {
      for language in DiagnosticLanguage.allCases {
        let words = diagnostic.problem(in: language) + diagnostic.remedy(in: language)
        #expect(words.firstMatch(of: /\{[a-z]+\}/) == nil, "\(words)")
      }
    }
  }
}
