import Disk
import Testing

/// A file is compared with the published one while its pieces come.
@Suite struct PiecesTests {
  private let place = TemporaryFolder()
  private var output: String { place.path + "/output" }

  struct Case: CustomTestStringConvertible {
    let name: String
    let published: String
    let offered: [String]
    let changes: Bool

    init(_ name: String, _ published: String, _ offered: [String], changes: Bool) {
      self.name = name
      self.published = published
      self.offered = offered
      self.changes = changes
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("the same in other pieces", "abcdef", ["abc", "de", "f"], changes: false),
    Case("another piece in the middle", "abcdef", ["abc", "dX", "f"], changes: true),
    Case("another first piece", "abcdef", ["X", "bcdef"], changes: true),
    Case("one piece more", "abc", ["abc", "d"], changes: true),
    Case("one piece less", "abcd", ["abc"], changes: true),
    Case("no piece any more", "abc", [], changes: true),
    Case("an empty file again", "", [], changes: false),
    Case("an empty piece", "ab", ["a", "", "b"], changes: false),
    Case("another beginning of several", "abc", ["X", "bc", "d"], changes: true),
  ]

  @Test(arguments: cases)
  func writesOnlyWhatDiffers(_ example: Case) throws {
    _ = try publish([example.published])
    let summary = try publish(example.offered)
    #expect(summary.changed == (example.changes ? ["a"] : []))
    #expect(place.text(of: "output/a") == example.offered.joined())
  }

  @Test func copiesALongBeginningThatIsTheSame() throws {
    let long = (0..<50_000).map { "line \($0)\n" }
    _ = try publish(long)
    let changed = Array(long.dropLast()) + ["another\n"]
    #expect(try publish(changed).changed == ["a"])
    // Compared outside, since what differs would be told of in full.
    let isWritten = place.text(of: "output/a") == changed.joined()
    #expect(isWritten)
  }

  private func publish(_ pieces: [String]) throws -> PublishSummary {
    let publication = try Publication(output: output)
    try publication.offer(path: "a", pieces: pieces.map { Array($0.utf8) })
    return try publication.publish()
  }
}
