import SafeHTML
import Testing

@Suite struct MarkedHTMLTests {
  /// `<h2§0>A</h2><p><a href="§0">b</a></p><li§1>c§1</li><li>d§2</li>`, with the marks taken out.
  private static let marked = MarkedHTML(
    html: HTML(trusted: Array("<h2>A</h2><p><a href=\"\">b</a></p><li>c</li><li>d</li>".utf8)),
    marks: [
      MarkedHTML.Mark(offset: 3, kind: .id(block: 0)),
      MarkedHTML.Mark(offset: 22, kind: .address(link: 0)),
      MarkedHTML.Mark(offset: 36, kind: .id(block: 1)),
      MarkedHTML.Mark(offset: 38, kind: .slot(block: 1)),
      MarkedHTML.Mark(offset: 48, kind: .slot(block: 2)),
    ])

  private static let heading = 0..<10
  private static let paragraph = 10..<33
  private static let items = 33..<53

  private func filled(_ range: Range<Int>? = nil, ids: Bool = true, slots: Bool = true) -> String {
    Self.marked.filled(
      range,
      id: { ids ? "block-\($0)" : nil },
      address: { "/?a=\($0)&b=\"" },
      slot: { slots && $0 != 2 ? HTML(trusted: Array("<i>\($0)</i>".utf8)) : nil }
    ).description
  }

  @Test func everyPlaceIsFilled() {
    #expect(
      filled() == """
        <h2 id="block-0">A</h2><p><a href="/?a=0&amp;b=&quot;">b</a></p>\
        <li id="block-1">c<i>1</i></li><li>d</li>
        """)
  }

  @Test func idsAndSlotsMayStayAway() {
    #expect(
      filled(ids: false, slots: false)
        == "<h2>A</h2><p><a href=\"/?a=0&amp;b=&quot;\">b</a></p><li>c</li><li>d</li>")
  }

  @Test(arguments: [
    (heading, "<h2 id=\"block-0\">A</h2>"),
    (paragraph, "<p><a href=\"/?a=0&amp;b=&quot;\">b</a></p>"),
    (items, "<li id=\"block-1\">c<i>1</i></li><li>d</li>"),
    (0..<0, ""),
    (53..<53, ""),
  ])
  func aRangeIsFilledAlone(range: Range<Int>, expected: String) {
    #expect(filled(range) == expected)
  }

  @Test func aSlotAtTheEndOfTheRangeIsFilled() {
    let item = MarkedHTML(
      html: HTML(trusted: Array("<p>c</p><p>d</p>".utf8)),
      marks: [MarkedHTML.Mark(offset: 8, kind: .slot(block: 0))])
    let text = item.filled(
      0..<8, address: { _ in "" }, slot: { _ in HTML(trusted: Array("!".utf8)) })
    #expect(text.description == "<p>c</p>!")
  }

  @Test func marksAtOneOffsetAreFilledInOrder() {
    let marked = MarkedHTML(
      html: HTML(trusted: Array("ab".utf8)),
      marks: [2, 0, 1].map { MarkedHTML.Mark(offset: 1, kind: .slot(block: $0)) })
    let text = marked.filled(address: { _ in "" }, slot: { HTML(trusted: Array("\($0)".utf8)) })
    #expect(text.description == "a201b")
  }

  @Test func anIDIsEscaped() {
    let marked = MarkedHTML(
      html: HTML(trusted: Array("<p>".utf8)),
      marks: [MarkedHTML.Mark(offset: 2, kind: .id(block: 0))])
    let text = marked.filled(id: { _ in "a\"><b>" }, address: { _ in "" })
    #expect(text.description == "<p id=\"a&quot;&gt;&lt;b&gt;\">")
  }

  @Test func theEmptyStaysEmpty() {
    #expect(MarkedHTML.empty.filled(address: { _ in "x" }).isEmpty)
  }
}
