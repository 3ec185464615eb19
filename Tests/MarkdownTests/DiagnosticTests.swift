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
    Case(.attributesUnreadable, "an empty value", "Text {#a ◊by=}"),
    Case(.attributesUnreadable, "a sign that needs quotes", "Text {#a ◊by=b;c}"),
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
    Case(.attributesMisplaced, "in a head cell", "| a ◊{#d} |\n|---|"),
    Case(.attributesMisplaced, "several", "◊{#a} *b ◊{#c}* ◊{#d} e"),
    Case(.attributesMisplaced, "after the same in code", "Skriv `{#x}` här: ◊{#x} nu."),
    Case(.attributesAlone, "in a paragraph", "Text\n\n◊{#a}"),
    Case(.attributesAlone, "in a list item", "- ◊{#a}\n- b"),
    Case(.attributesAlone, "after a comment", "Text\n\n◊{#a} <!-- b -->"),
    Case(.attributesAlone, "in a heading", "## ◊{#a}"),
    Case(.attributesAlone, "over a table", "◊{#a}\n| a |\n|---|"),
    Case(.attributesWithoutID, "on a paragraph", "Text ◊{by=a}\n\nText"),
    Case(.attributesWithoutID, "empty", "Text ◊{by=\"\"}"),
    Case(.attributesWithoutID, "on a list item", "- Text ◊{by=a}\n- b"),
    Case(.attributesWithoutID, "before a list that stands elsewhere", "> Text ◊{by=a}\n\n- b"),
    Case(.attributesWithoutID, "before a heading before a list", "Text ◊{by=a}\n## B\n- c"),
    Case(.attributesWithoutID, "over a table before a list", "T ◊{by=a}\n| a |\n|---|\n- b"),
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
    Case(.linkSchemeRefused, "script after an entity", "◊[a](&#1;javascript:alert(1))"),
    Case(.linkSchemeRefused, "script after a space", "◊[a](<&#32;javascript:alert(1)>)"),
    Case(.linkSchemeRefused, "script around a tab", "◊[a](java&Tab;script:alert(1))"),
    Case(.linkSchemeRefused, "script around a line end", "◊[a](java&NewLine;script:alert(1))"),
    Case(
      .linkSchemeRefused, "script with its colon as an entity", "◊[a](javascript&colon;alert(1))"),
    Case(.linkSchemeRefused, "script by reference", "Å ◊[a][b] c\n\n[b]: javascript:alert(1)"),
    Case(.linkSchemeRefused, "script between angle brackets", "Å ◊<javascript:alert(1)>"),
    Case(.linkSchemeRefused, "data", "◊[a](data:text/html,b)"),
    Case(.linkSchemeRefused, "an image of data", "◊![a](data:image/png;base64,b)"),
    Case(.linkSchemeRefused, "a drive", "◊[a](C:/b)"),
    Case(.linkSchemeRefused, "FTP", "> a\n> b *c* ◊[d](ftp://e)"),
    Case(.linkWithoutScheme, "a host", "◊[a](//b.se)"),
    Case(.linkWithoutScheme, "a host after a tab", "◊[a](/&Tab;/b.se)"),
    Case(.linkWithoutScheme, "backslashes, which a browser reads as slashes", "◊[a](/\\b.se)"),
    Case(.linkWithoutScheme, "an image", "◊![a](//b.se/c.png)"),
  ]

  static let rest = [
    Case(.rawHTML, "a block", "a\n\n◊<div>\nb\n</div>"),
    Case(.rawHTML, "tags in a text", "å ◊<b>c◊</b>"),
    Case(.rawHTML, "a tag in an alternative text", "![å ◊<b>](c)"),
    Case(.rawHTML, "text after a comment", "◊<!-- a --> b\n\nc"),
    Case(.rawHTML, "a processing instruction", "a ◊<?php b ?>"),
    Case(.commentNotClosed, "a block", "a\n\n◊<!-- b\n\nc"),
    Case(.commentNotClosed, "the second of two", "◊<!-- a --> <!-- b\n\nc"),
    Case(.headingOfLevelOne, "in a text", "## A\n\n◊# B"),
    Case(.headingOfLevelOne, "underlined", "◊A\n==="),
    Case(.headingLevelSkips, "from two to four", "## A\n\n◊#### B\n\n##### C\n\n## D"),
    Case(.headingLevelSkips, "from the page's title", "◊### A"),
    Case(.tableCellWithoutColumn, "a cell too many", "| a |\n|---|\n| b |\n◊| c | d |"),
  ]

  @Test("as a table of cases", arguments: attributes + ids + links + rest)
  func reported(_ example: Case) {
    let marked = MarkedText(example.text)
    #expect(
      Parsed(marked.text).reports
        == marked.places(of: "◊").map { "\(example.code.name) \($0.description)" })
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
    arguments: attributes + ids + links + rest)
  func words(_ example: Case) {
    for diagnostic in Parsed(MarkedText(example.text).text).diagnostics {
      for language in DiagnosticLanguage.allCases {
        let words = diagnostic.problem(in: language) + diagnostic.remedy(in: language)
        #expect(words.firstMatch(of: /\{[a-z]+\}/) == nil, "\(words)")
      }
    }
  }
}
