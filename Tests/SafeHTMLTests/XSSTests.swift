import SafeHTML
import Testing

/// Text can't become markup, in an element or in a double-quoted attribute.
@Suite struct XSSTests {
  struct Attempt: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let escaped: String

    init(_ name: String, _ text: String, _ escaped: String) {
      self.name = name
      self.text = text
      self.escaped = escaped
    }

    var testDescription: String { name }
  }

  static let attempts = [
    Attempt(
      "ordinary text stays as it is", "Trygg i Åre – så här: 50 % 🚓", "Trygg i Åre – så här: 50 % 🚓"
    ),
    Attempt("ampersand", "a&b", "a&amp;b"),
    Attempt("less than", "a<b", "a&lt;b"),
    Attempt("greater than", "a>b", "a&gt;b"),
    Attempt("quotation mark", "a\"b", "a&quot;b"),
    Attempt("all together, nothing else", "&<>\"", "&amp;&lt;&gt;&quot;"),
    Attempt("an element", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    Attempt("the end of an attribute", "\" onload=\"x", "&quot; onload=&quot;x"),
    Attempt("the end of a comment", "--><b>", "--&gt;&lt;b&gt;"),
    Attempt("a reference is text", "&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    Attempt("at both ends", "<a>", "&lt;a&gt;"),
    Attempt("NUL hides nothing", "<\0script\0>", "&lt;\0script\0&gt;"),
    Attempt("control characters hide nothing", "\u{1}<\u{7F}\u{85}>", "\u{1}&lt;\u{7F}\u{85}&gt;"),
    Attempt("non-characters hide nothing", "\u{FFFE}<\u{10FFFF}", "\u{FFFE}&lt;\u{10FFFF}"),
    Attempt(
      "combining marks hide nothing", "<\u{338}>\u{338}\"\u{301}&\u{301}",
      "&lt;\u{338}&gt;\u{338}&quot;\u{301}&amp;\u{301}"),
    Attempt("wide look-alikes are text", "＜b＞", "＜b＞"),
    Attempt("nothing", "", ""),
  ]

  @Test(arguments: attempts)
  func textIsEscaped(_ attempt: Attempt) {
    var buffer = HTMLBuffer()
    buffer.append(text: attempt.text)
    #expect(buffer.bytes == Array(attempt.escaped.utf8))
  }

  @Test(arguments: attempts)
  func bytesAreEscapedAlike(_ attempt: Attempt) {
    var buffer = HTMLBuffer()
    buffer.append(textBytes: Array(attempt.text.utf8))
    #expect(buffer.bytes == Array(attempt.escaped.utf8))
  }

  /// Bytes that are no UTF-8 must not swallow what follows them.
  @Test func brokenUTF8HidesNothing() {
    var buffer = HTMLBuffer()
    buffer.append(textBytes: [0xC3, UInt8(ascii: "<"), 0xF0, 0x9F, UInt8(ascii: "\"")])
    #expect(buffer.bytes == [0xC3] + Array("&lt;".utf8) + [0xF0, 0x9F] + Array("&quot;".utf8))
  }

  @Test func everyOtherByteStaysAsItIs() {
    let special = Set("&<>\"".utf8)
    let bytes = (UInt8.min...UInt8.max).filter { !special.contains($0) }
    var buffer = HTMLBuffer()
    buffer.append(textBytes: bytes)
    #expect(buffer.bytes == bytes)
  }

  @Test func longTextIsEscapedThroughout() {
    var buffer = HTMLBuffer()
    buffer.append(text: String(repeating: "0123456789<", count: 10_000))
    #expect(buffer.html.description == String(repeating: "0123456789&lt;", count: 10_000))
  }

  @Test func markupIsAppendedAsItIs() {
    var buffer = HTMLBuffer()
    buffer.append(trusted: "<p>")
    buffer.append(text: "<")
    buffer.append(HTML(trusted: Array("</p>".utf8)))
    #expect(buffer.html.description == "<p>&lt;</p>")
  }
}
