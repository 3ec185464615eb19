import Source
import Testing

/// Lines end with LF, CR or CRLF, and columns are Unicode scalars, for all who ask.
@Suite struct LinesTests {
  private static let texts: [(text: String, lines: [String])] = [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\r\n", ["a", "b", ""]), ("a\rb\r", ["a", "b", ""]),
    ("\n\r\n\r\r", ["", "", "", "", ""]), ("å\nn\u{308}\r💚 x", ["å", "n\u{308}", "💚 x"]),
  ]

  @Test(arguments: texts) func areTold(text: String, lines: [String]) {
    let bytes = Array("*\(text)".utf8)
    let found = Array(Lines(of: bytes.dropFirst(), firstLine: 3))
    #expect(found.map { String(decoding: bytes[$0.content], as: UTF8.self) } == lines)
    #expect(found.map(\.number) == Array(3..<3 + lines.count))
    #expect(found.dropFirst().map(\.content.lowerBound) == found.dropLast().map(\.end))
  }

  @Test(arguments: texts) func havePlaces(text: String, lines: [String]) {
    let bytes = Array(text.utf8)
    for step in 1...3 {
      var places = PlaceCounter(bytes)
      var offset = 0
      for (index, line) in Lines(of: bytes[...]).enumerated() {
        offset = max(offset, line.content.lowerBound)
        while offset <= line.content.upperBound {
          let before = String(decoding: bytes[line.content.lowerBound..<offset], as: UTF8.self)
          #expect(places.place(at: offset) == Place(line: index + 1, column: before.unicodeScalars.count + 1))
          repeat { offset += step } while offset < bytes.count && UTF8.isContinuation(bytes[offset])
        }
      }
      #expect(places.place(at: bytes.count).line == lines.count)
    }
  }

  @Test func countsOnFromAPlace() {
    var places = PlaceCounter(Array("ab\ncd".utf8), from: 1, at: Place(line: 7, column: 12))
    #expect(places.place(at: 2) == Place(line: 7, column: 13))
    #expect(places.place(at: 4) == Place(line: 8, column: 2))
  }
}
