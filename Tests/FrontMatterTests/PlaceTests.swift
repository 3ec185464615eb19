import Diagnostics
import FrontMatter
import Source
import Testing
@testable import TestSupport

@Suite struct PlaceTests {
  struct Spot: CustomTestStringConvertible {
    let testDescription: String
    let text: MarkedText

    /// ① stands before the last key, ② before its value, ③ before the first item of that value.
    init(_ name: String, _ marked: String) {
      testDescription = name
      text = MarkedText("---\n" + marked + "\n---\n")
    }
  }

  @Test(arguments: [
    Spot("plain", "①a: ②b"),
    Spot("after a comment and an empty line", "# c\n\n①a:   ②b"),
    Spot("after letters of two bytes", "åäö: Älv\n①ö: ②ä"),
    Spot("after a letter of four bytes on its line", "x: {𝄞: 1}\n①é𝄞: ②b"),
    Spot("CRLF", "a: b\r\n①c: ②d\r"),
    Spot("quoted", "①\"a\": ②'b'"),
    Spot("block text", "①a: ②|\n  b"),
    Spot("a flow list", "①a: ②[③b, c]"),
    Spot("a block list", "①a:\n  ②- ③b"),
    Spot("a flow map", "①a: ②{ ③b: c }"),
    Spot("a block map", "①a:\n  ②③b: c"),
    Spot("after a text over lines", "a: b\n  c\n①d: ②e"),
    Spot("no value", "①a:②"),
  ])
  func knowsWhereKeysAndValuesStand(_ spot: Spot) throws {
    var log = DiagnosticLog()
    let document = try #require(readFrontMatter(spot.text.bytes, file: "a.md", log: &log))
    let field = try #require(document.fields.last)
    #expect(field.key.place == spot.text["①"])
    #expect(field.value.place == spot.text["②"])
    if let first = spot.text["③"] { #expect(field.value.firstPlace == first) }
  }
}

extension FieldNode {
  /// Where the first item or key stands.
  fileprivate var firstPlace: Place? {
    switch self {
    case .scalar: nil
    case .list(let items, _): items.first?.place
    case .map(let fields, _): fields.first?.key.place
    }
  }
}
