import Content
import Diagnostics
import PromiseModel
import Source
import Testing

@Suite struct EncodingTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// Nil: the file is read.
    let code: String?

    init(_ name: String, _ bytes: [UInt8], _ code: String?) {
      self.name = name
      self.bytes = bytes
      self.code = code
    }

    var testDescription: String { name }
  }

  private static let page = Array("---\ntitle: Hej\n---\n".utf8)

  private static func page(_ text: String, _ bytes: [UInt8] = []) -> [UInt8] { page + Array(text.utf8) + bytes }

  static let cases = [
    Case("UTF-8", page("å"), nil),
    Case("a byte order mark", [0xEF, 0xBB, 0xBF] + page("å"), nil),
    Case("Latin-1", page("F", [0xF6, 0x72]), "file-is-latin-1"),
    Case("Latin-1 in capitals", page("R", [0xC5, 0x44]), "file-is-latin-1"),
    Case("quotes of Windows", page("", [0x93]) + Array("l".utf8) + [0xF6] + Array("fte".utf8) + [0x94], "file-is-latin-1"),
    Case("no letter of Latin-1 beside another", page("a ", [0xB7, 0x20]), "not-utf-8"),
    Case("control characters of Latin-1", page("a", [0xE5, 0x81]), "not-utf-8"),
    Case("half a letter at the end", page("a", [0xC3]), "not-utf-8"),
    Case("half a letter of UTF-16", page("a", [0xED, 0xA0, 0x80]), "not-utf-8"),
    Case("UTF-16 of Windows", [0xFF, 0xFE] + page("a").flatMap { [$0, 0] }, "file-is-utf-16"),
    Case("UTF-16 the other way", [0xFE, 0xFF] + page("a").flatMap { [0, $0] }, "file-is-utf-16"),
    Case("NUL", page("a", [0]), "nul-in-file"),
  ]

  @Test("An author is told what a file that can't be read seems to be", arguments: cases)
  func encoding(_ example: Case) {
    let parsed = parse(SourceFile(path: "pages/a.md", kind: .page(slug: "a"), name: "content/pages/a.md", bytes: example.bytes))
    #expect(parsed.log.diagnostics.map(\.code.name) == [example.code].compactMap { $0 })
    #expect(parsed.document.isRead == (example.code == nil))
  }

  @Test("A fault is found on its line whatever ends lines", arguments: ["\n", "\r\n", "\r"])
  func place(_ end: String) {
    let text = "---\ntitle: Hej\n---\nå".replacing("\n", with: end)
    let parsed = parse(
      SourceFile(path: "pages/a.md", kind: .page(slug: "a"), name: "a.md", bytes: Array(text.utf8) + [0xFF]))
    #expect(parsed.log.diagnostics.first?.origin.place == Place(line: 4, column: 2))
  }

  @Test("Lines may end in any way, and with any mark before the first", arguments: ["\r\n", "\r"], ["", "\u{FEFF}"])
  func lineEnds(_ end: String, _ mark: String) {
    let files = Fixture(["promises/a.md": Fixture.promise]).files
    #expect(Fixture(files.mapValues { mark + $0.replacing("\n", with: end) }).problems == [])
  }

  @Test("A name in two halves is the same name as one in one")
  func decomposed() {
    var fixture = Fixture([
      "promises/a.md": Fixture.promise,
      "pages/la\u{308}get.md": "---\ntitle: Läget\n---\n![Karta](../media/o\u{308}n.png) [Läget](läget.md)\n",
    ])
    fixture.media = ["media/ön.png"]
    #expect(fixture.problems == ["pages/la\u{308}get.md warning file-name-not-address", "pages/la\u{308}get.md:4:28 warning link-to-itself"])
    #expect(fixture.linked().site?.facts.pages.map(\.slug) == ["laget", "om"])
  }
}
