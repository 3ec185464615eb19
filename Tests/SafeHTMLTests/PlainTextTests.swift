import SafeHTML
import Testing

/// Markup as it is heard: no tags, each character as itself, a line for whatever begins one.
@Suite struct PlainTextTests {
  private func plain(_ markup: String, _ range: Range<Int>? = nil) -> String {
    let markup = MarkedHTML(html: HTML(trusted: Array(markup.utf8)), marks: [])
    return markup.plainText(of: range ?? markup.wholeRange)
  }

  @Test(arguments: [
    ("", ""), ("<p>a</p>\n", "a"), ("<p>a</p>\n<p>b</p>\n", "a\nb"), ("a  b\n c", "a b c"),
    ("<p>a<br />\nb</p>", "a\nb"), ("<p><em>a</em><strong>b</strong> <a href=\"/x/\">c</a></p>", "ab c"),
    ("<ul>\n<li>a</li>\n<li>b\n<p>c</p>\n</li>\n</ul>\n", "a\nb\nc"),
    ("<tr>\n<td>a</td>\n<td>b</td>\n</tr>", "a\nb"), ("&lt;a&gt; &amp;amp; &quot;b&quot; & c", "<a> &amp; \"b\" & c"),
    ("<!-- raw HTML omitted -->a", "a"), ("<p>å 💚</p>", "å 💚"),
  ])
  func isReadOfMarkup(markup: String, text: String) {
    #expect(plain(markup) == text)
  }

  @Test func isReadOfAPart() {
    #expect(plain("<p>a</p><p>b</p>", 8..<16) == "b")
  }
}
