import Diagnostics
import Testing

@Suite struct NearMissTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let written: String
    let known: [String]
    let nearest: String?

    init(_ name: String, _ written: String, _ known: [String], _ nearest: String?) {
      self.name = name
      self.written = written
      self.known = known
      self.nearest = nearest
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("a letter too many", "bergg", ["arjeplog", "berg"], "berg"),
    Case("a letter too few", "bew", ["berw", "falun"], "berw"),
    Case("another letter", "borg", ["falun", "berg"], "berg"),
    Case("a letter in another place", "muncipiality", ["municipality"], "municipality"),
    Case("neighbours that changed places", "ebrg", ["berg"], "berg"),
    Case("neighbours at the end", "begr", ["berg"], "berg"),
    Case("only the case", "Berg", ["berg"], "berg"),
    Case("the nearest, not the first", "bergen", ["bengor", "berger", "berge"], "berger"),
    Case("the first of equals", "barg", ["berg", "borg"], "berg"),
    Case("two slips in a short word", "bxrx", ["berg"], nil),
    Case("two slips in seven letters", "skolver", ["skolors", "skolvag"], "skolvag"),
    Case("three slips in seven letters", "skxxxer", ["skolver"], nil),
    Case("a third of a long path", "pages/om-webplatssen.md", ["pages/om-webbplatsen.md"], "pages/om-webbplatsen.md"),
    Case("the name itself", "berg", ["berg"], nil),
    Case("nothing known", "berg", [], nil),
    Case("an empty name", "", ["ab", "a"], "a"),
    Case("letters of several bytes", "hörby", ["hoor", "höör", "hörby2"], "hörby2"),
    Case("longer than any name", String(repeating: "a", count: 201), [String(repeating: "a", count: 200)], nil),
  ]

  @Test("The name that was probably meant is found", arguments: cases)
  func nearest(_ example: Case) {
    #expect(NearMiss.nearest(to: example.written, among: example.known) == example.nearest)
  }

  @Test("Early ends and short cuts change nothing")
  func agreesWithThePlainDistance() {
    for word in Self.words {
      let limit = word.count <= 5 ? 1 : word.count <= 8 ? 2 : word.count / 3
      let near = Self.words.filter { $0 != word }
        .map { (word: $0, distance: Self.distance(Array(word), Array($0))) }
        .filter { $0.distance <= limit }
      let expected = near.first { $0.distance == near.map(\.distance).min() }?.word
      #expect(NearMiss.nearest(to: word, among: Self.words) == expected)
    }
  }

  /// All words of two letters up to a length, and some that begin and end alike.
  private static let words: [String] = {
    var last = ["a", "b"]
    var words = last
    for _ in 0..<4 {
      last = last.flatMap { [$0 + "a", $0 + "b"] }
      words += last
    }
    return words + last.prefix(16).map { "väg/" + $0 + ".md" }
  }()

  /// The definition, without any care for time.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var table = (0...a.count).map { i in (0...b.count).map { j in i == 0 ? j : j == 0 ? i : 0 } }
    for i in 1..<a.count + 1 {
      for j in 1..<b.count + 1 {
        let replaced = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, replaced)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}
