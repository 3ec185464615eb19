import Elements
import Testing

struct ElementTreeTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let html: String
    /// Names and texts in their order, without blanks alone.
    let read: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "a sound page", html: "<p>Hej <b>du</b></p>", read: ["html", "body", "p", "Hej ", "b", "du"]),
    Case(name: "elements that nobody closed", html: "<ul><li>Ett<li>Två</ul>", read: ["html", "body", "ul", "li", "Ett", "li", "Två"]),
    Case(name: "named letters", html: "<p>l&ouml;fte&nbsp;&shy;</p>", read: ["html", "body", "p", "löfte\u{A0}\u{AD}"]),
    Case(name: "a meta that tells of another encoding", html: "<meta charset=windows-1252><p>åäö", read: ["html", "head", "meta", "body", "p", "åäö"]),
  ]

  @Test(arguments: cases)
  func readsPagesAsBrowsersDo(_ example: Case) throws {
    let tree = try ElementTree.html(example.html)
    let read = tree.nodes.map { $0.isText ? $0.text : $0.name }.filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(read == example.read)
  }

  @Test func goesAsDeepAsAFileDoes() throws {
    let deep = String(repeating: "<div>", count: 10_000) + "Botten" + String(repeating: "</div>", count: 10_000)
    let tree = try ElementTree.html(deep)
    #expect(tree.nodes.contains { $0.text == "Botten" })
  }

  @Test func stopsWhereNoPageIsSoDeep() {
    let deep = String(repeating: "<div>", count: ElementTree.deepest + 10)
    #expect(throws: ElementTree.Failure.tooDeep) { try ElementTree.html(deep) }
  }

  @Test func expandsNoEntityOfXML() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>"
    let tree = try? ElementTree.xml(Array(bomb.utf8))
    #expect(tree?.nodes.contains { $0.text.contains("lol") } != true)
  }

  @Test func tellsOfXMLThatIsNone() {
    #expect(throws: ElementTree.Failure.malformed) { try ElementTree.xml(Array("<a><b></a>".utf8)) }
  }
}
