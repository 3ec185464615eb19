import SafeHTML
import Testing

struct JSONTests {
  struct Text: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Text(name: "plain", text: "Bergs kommun, åäö", expected: "\"Bergs kommun, åäö\""),
    Text(name: "quotes", text: "en \"plan\" \\ två", expected: #""en \"plan\" \\ två""#),
    Text(name: "the end of the element", text: "</script>", expected: #""\u003c/script\u003e""#),
    Text(name: "a comment", text: "<!--<script>", expected: #""\u003c!--\u003cscript\u003e""#),
    Text(name: "a character reference", text: "&lt;", expected: #""\u0026lt;""#),
    Text(name: "the end of a section", text: "]]>", expected: #""]]\u003e""#),
    Text(name: "line feed and NUL", text: "a\n\0b", expected: #""a\u000a\u0000b""#),
  ])
  func textStaysInsideItsQuotesAndItsElement(_ test: Text) {
    #expect(JSON.text(test.text).html.description == test.expected)
  }

  @Test func namesAreEscapedLikeTexts() {
    let json = JSON.object([(name: "a\"<", value: .list([.number(-1), .text("b"), .list([])]))])
    #expect(json.html.description == #"{"a\"\u003c":[-1,"b",[]]}"#)
  }
}
