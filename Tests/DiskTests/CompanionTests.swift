import Digest
import Disk
import Glibc
import Testing

/// A file that is made of another one is kept as long as both stay as they were.
@Suite struct CompanionTests {
  private let place = TemporaryFolder()
  private var output: String { place.path + "/output" }
  private let seal = Seal(key: Fingerprint(of: [1]), paths: ["a", "a.copy"])

  /// Publishes `a` and, made of it, `a.copy`. Returns whether the copy was kept.
  @discardableResult
  private func publish(_ text: String, byExchange: Bool = true) throws -> Bool {
    let publication = try Publication(output: output, prefersExchange: byExchange)
    try publication.offer(path: "a", pieces: [Array(text.utf8)])
    let isKept = try publication.keep(seal, madeOf: "a") == 1
    if !isKept { try publication.offer(path: "a.copy", pieces: try pieces(of: publication.contents(of: "a"))) }
    _ = try publication.publish(sealing: [seal])
    return isKept
  }

  private func pieces(of contents: consuming OfferedContents) throws -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    while let piece = try contents.next() { pieces.append(piece) }
    return pieces
  }

  @Test(arguments: [true, false])
  func isKeptWhileNothingChanges(byExchange: Bool) throws {
    #expect(try publish("1", byExchange: byExchange) == false)
    #expect(try publish("1", byExchange: byExchange))
    #expect(try publish("2", byExchange: byExchange) == false)
    #expect(place.text(of: "output/a.copy") == "2")
    #expect(try publish("2", byExchange: byExchange))
  }

  @Test func isReadWholeHoweverLongTheFileIs() throws {
    let long = (0..<50_000).map { "line \($0)\n" }.joined()
    try publish(long)
    let isSame = place.text(of: "output/a.copy") == long
    #expect(isSame)
  }

  /// As after a run that was stopped between the two, where files are replaced one by one, whatever the clock says.
  @Test(arguments: [-10, 0, 10])
  func isMadeAnewWhereItsFileWasReplaced(_ seconds: Int) throws {
    try publish("1")
    place.write("2", to: "output/a")
    setTime(of: "output/a", secondsFromNow: seconds)
    #expect(try publish("2") == false)
    #expect(place.text(of: "output/a.copy") == "2")
  }

  @Test(arguments: ["", "x", "longer"])
  func isMadeAnewWhereSomebodyWroteIntoIt(_ text: String) throws {
    try publish("1")
    place.write(text, to: "output/a.copy")
    setTime(of: "output/a.copy", secondsFromNow: 10)
    #expect(try publish("1") == false)
    #expect(place.text(of: "output/a.copy") == "1")
    #expect(try publish("1"))
  }

  @Test func isNeverWhatSomebodyElsePutThere() throws {
    let first = try Publication(output: output)
    try first.offer(path: "a", pieces: [[1]])
    _ = try first.publish()
    place.write("other", to: "output/a.copy")
    let second = try Publication(output: output)
    try second.offer(path: "a", pieces: [[1]])
    #expect(try second.keep(seal, madeOf: "a") == nil)
    second.abandon()
  }

  @Test func ofAFileThatIsNotOfferedIsNoCopy() throws {
    try publish("1")
    let publication = try Publication(output: output)
    #expect(try publication.keep(seal, madeOf: "a") == nil)
    #expect(throws: DiskError.self) { _ = try publication.contents(of: "a").size }
    publication.abandon()
  }

  private func setTime(of name: String, secondsFromNow: Int) {
    let moment = timespec(tv_sec: time(nil) + secondsFromNow, tv_nsec: 0)
    let result = unsafe utimensat(AT_FDCWD, place.path + "/" + name, [moment, moment], 0)
    precondition(result == 0, "a test must be able to set a time")
  }
}
