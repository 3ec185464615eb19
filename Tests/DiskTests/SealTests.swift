import Digest
import Disk
import Testing

/// Files that are sealed are kept by the next run with the same seal, as long as nobody has written into one.
/// `true` is publishing by exchange, `false` in place.
@Suite struct SealTests {
  private let place = TemporaryFolder()
  private var output: String { place.path + "/output" }
  private static let files = ["a", "b/c", "b/d"]

  private func seal(_ key: String, _ paths: [String] = files) -> Seal {
    Seal(key: Fingerprint(of: Array(key.utf8)), paths: paths)
  }

  /// Publishes all files with one text under one seal. Returns how many were kept.
  @discardableResult
  private func publish(_ key: String, _ text: String, byExchange: Bool = true) throws -> Int? {
    let publication = try Publication(output: output, prefersExchange: byExchange)
    let kept = try publication.keep(seal(key))
    if kept == nil {
      for file in Self.files { try publication.offer(path: file, pieces: [Array(text.utf8)]) }
    }
    _ = try publication.publish(sealing: [seal(key)])
    return kept
  }

  @Test(arguments: [true, false])
  func isKeptUnderTheSameKey(_ byExchange: Bool) throws {
    #expect(try publish("1", "one", byExchange: byExchange) == nil)
    #expect(try publish("1", "never made", byExchange: byExchange) == 3)
    #expect(place.text(of: "output/b/c") == "one")
    #expect(try publish("2", "two", byExchange: byExchange) == nil)
    #expect(place.text(of: "output/b/c") == "two")
    #expect(try publish("2", "never made", byExchange: byExchange) == 3)
  }

  @Test func keepingAllTouchesNothing() throws {
    try publish("1", "one")
    let names = [".", "output"] + place.names()
    let before = names.map(place.stamp)
    try publish("1", "one")
    #expect(names.map(place.stamp) == before)
  }

  @Test(arguments: [true, false])
  func isKeptBesideWhatIsMade(_ byExchange: Bool) throws {
    func publish(_ made: String) throws -> Int? {
      let publication = try Publication(output: output, prefersExchange: byExchange)
      let kept = try publication.keep(seal("1"))
      if kept == nil { for file in Self.files { try publication.offer(path: file, pieces: [[1]]) } }
      try publication.offer(path: "made", pieces: [Array(made.utf8)])
      _ = try publication.publish(sealing: [seal("1"), seal(made, ["made"])])
      return kept
    }
    #expect(try publish("x") == nil)
    #expect(try publish("y") == 3)
    // Through the exchange they are the same files, not copies.
    #expect(try publish("y") == 3)
    #expect(place.text(of: "output/made") == "y")
    #expect(place.names(in: "output/") == [".promise-pages", "a", "b/", "b/c", "b/d", "made"])
  }

  @Test("is broken by a hand on one of its files", arguments: ["written", "lost", "link", "replaced"])
  func isBrokenByAHand(_ hand: String) throws {
    try publish("1", "one")
    switch hand {
    case "written": place.write("ONE", to: "output/b/c")
    case "lost": place.remove("output/b/c")
    case "link":
      place.move("output/b/c", to: "output/b/theirs")
      place.makeLink("output/b/c", to: "theirs")
    default:
      place.write("one", to: "output/new")
      place.move("output/new", to: "output/b/c")
    }
    #expect(try publish("1", "one") == nil)
    #expect(place.text(of: "output/b/c") == "one")
  }

  @Test func isOfTheFilesThatWereOffered() throws {
    let first = try Publication(output: output)
    try first.offer(path: "a", pieces: [[1]])
    _ = try first.publish(sealing: [seal("1", ["a", "a.gz"])])
    let second = try Publication(output: output)
    #expect(try second.keep(seal("1", ["a", "a.gz"])) == 1)
    #expect(try second.publish(sealing: [seal("1", ["a", "a.gz"])]).unchanged == 1)
  }

  /// A seal of other files under the same key is no seal of these.
  @Test func isOfTheSameFiles() throws {
    try publish("1", "one")
    let publication = try Publication(output: output)
    #expect(try publication.keep(seal("1", ["a", "b/c"])) == nil)
    publication.abandon()
  }

  @Test func whatHasNoSealIsForgotten() throws {
    try publish("1", "one")
    let publication = try Publication(output: output)
    try publication.offer(path: "a", pieces: [[1]])
    _ = try publication.publish(sealing: [seal("2", ["a"])])
    #expect(try publish("1", "one") == nil)
  }

  @Test func isBesideTheFolderAndNotInIt() throws {
    try publish("1", "one")
    #expect(place.names().filter { $0.contains("seals") } == [".output.promise-pages-seals"])
  }
}
