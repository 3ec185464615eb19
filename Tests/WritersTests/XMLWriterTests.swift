import Testing
import Writers

struct XMLWriterTests {
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private func written(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    write(&xml)
    let text = String(decoding: xml.bytes, as: UTF8.self)
    #expect(text.hasPrefix(Self.declaration))
    return String(text.dropFirst(Self.declaration.count))
  }

  @Test func writesElementsAndWhatIsInThem() {
    let text = written { xml in
      xml.element("feed", ["xml:lang": "sv"]) { xml in
        xml.element("title", ["type": "text"], text: "Löften")
        xml.emptyElement("link", ["rel": "self", "href": "https://example.se/"])
        xml.line("url", ["loc": "a", "lastmod": nil, "priority": "1"])
      }
    }
    let expected = """
      <feed xml:lang="sv">
      <title type="text">Löften</title>
      <link rel="self" href="https://example.se/"/>
      <url><loc>a</loc><priority>1</priority></url>
      </feed>

      """
    #expect(text == expected)
  }

  @Test func writesADocumentInPieces() {
    let first = written { $0.begin("urlset", ["a": "b"]) }
    var last = XMLWriter(goesOn: true)
    last.end("urlset")
    #expect(first + String(decoding: last.bytes, as: UTF8.self) == "<urlset a=\"b\">\n</urlset>\n")
  }

  static let texts = [
    ("what means something", "a&b<c>\"d\"", "a&amp;b&lt;c&gt;&quot;d&quot;"),
    ("lines and tabs", "a\n\tb", "a\n\tb"),
    ("control characters", "A\u{0}\u{B}\r\u{1B}[31mB", "A[31mB"),
    ("what is no character", "\u{FFFE}B\u{FFFF}", "B"),
    ("what begins as they do", "å\u{FFFD}\u{FBFF}\u{F8FE}🙂", "å\u{FFFD}\u{FBFF}\u{F8FE}🙂"),
  ]

  @Test(arguments: texts)
  func escapesTexts(_ name: String, _ text: String, _ expected: String) {
    #expect(written { $0.element("a", text: text) } == "<a>\(expected)</a>\n")
    #expect(written { $0.emptyElement("a", ["b": text]) } == "<a b=\"\(expected)\"/>\n")
    #expect(written { $0.line("a", ["b": text]) } == "<a><b>\(expected)</b></a>\n")
  }

  @Test(arguments: [
    ("markup", "<p>a &amp; b</p>", "<p>a &amp; b</p>"),
    ("the end of a section", "a]]>b", "a]]]]><![CDATA[>b"),
    ("nearly the end of one", "a]>b]]", "a]>b]]"),
    ("what XML can't hold", "a\u{1}\u{FFFF}b", "ab"),
  ])
  func writesMarkupAsItIs(_ name: String, _ markup: String, _ expected: String) {
    #expect(written { $0.element("a", [:], markup: Array(markup.utf8)) } == "<a><![CDATA[\(expected)]]></a>\n")
  }
}
