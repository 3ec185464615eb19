import Disk
import Testing

/// What holds whichever way a site is published: `true` is by exchange, `false` in place.
@Suite struct PublicationTests {
  private let place = TemporaryFolder()
  private var output: String { place.path + "/output" }

  @discardableResult
  private func publish(
    _ files: [String: String], byExchange: Bool, adopting: Bool = false
  ) throws -> PublishSummary {
    let publication = try Publication(output: output, prefersExchange: byExchange, adopts: adopting)
    for (path, text) in files { try publication.offer(path: path, pieces: [Array(text.utf8)]) }
    return try publication.publish()
  }

  @Test(arguments: [true, false])
  func publishesIntoAFolderThatIsNotThere(_ byExchange: Bool) throws {
    let summary = try publish(["index.html": "start", "a/b/c.html": "c"], byExchange: byExchange)
    #expect(summary.added == ["a/b/c.html", "index.html"])
    #expect(summary.way == (byExchange ? .exchanged : .inPlace))
    #expect(
      place.namesButPrevious() == [
        "output/", "output/.promise-pages", "output/a/", "output/a/b/", "output/a/b/c.html",
        "output/index.html",
      ])
    #expect(place.text(of: "output/a/b/c.html") == "c")
    #expect(place.text(of: "output/.promise-pages") == "a/b/c.html\nindex.html\n")
  }

  @Test(arguments: [true, false])
  func touchesNothingWhenNothingChanged(_ byExchange: Bool) throws {
    let files = ["index.html": "start", "empty": "", "a/b.html": "b"]
    try publish(files, byExchange: byExchange)
    let names = [".", "output"] + place.names(in: "output/").map { "output/" + $0 }
    let before = names.map(place.stamp)
    let summary = try publish(files, byExchange: byExchange)
    #expect(summary.way == .untouched)
    #expect(summary.unchanged == 3)
    #expect(names.map(place.stamp) == before)
  }

  @Test(arguments: [true, false])
  func addsChangesAndRemoves(_ byExchange: Bool) throws {
    try publish(
      ["same": "1", "longer": "1", "other": "1", "a/b/gone": "1", "c/gone": "1", "c/stays": "1"],
      byExchange: byExchange)
    let same = place.stamp(of: "output/same")
    let summary = try publish(
      ["same": "1", "longer": "22", "other": "2", "c/stays": "1", "d/new": "1"],
      byExchange: byExchange)
    #expect(summary.added == ["d/new"])
    #expect(summary.changed == ["longer", "other"])
    #expect(summary.removed == ["a/b/gone", "c/gone"])
    #expect(summary.unchanged == 2)
    #expect(place.stamp(of: "output/same") == same)
    #expect(place.text(of: "output/longer") == "22")
    #expect(place.text(of: "output/other") == "2")
    #expect(
      place.names(in: "output/") == [
        ".promise-pages", "c/", "c/stays", "d/", "d/new", "longer", "other", "same",
      ])
    #expect(!place.namesButPrevious().contains { $0.hasPrefix(".") })
  }

  @Test(arguments: [true, false])
  func keepsWhatOthersPutThere(_ byExchange: Bool) throws {
    try publish(["a/b.html": "1", "gone/c.html": "1"], byExchange: byExchange)
    place.write("*", to: "output/.gitignore")
    place.write("theirs", to: "output/gone/theirs.txt")
    place.makeFolder("output/empty", permissions: 0o2750)
    place.makeFolder("output/full")
    place.makeFolder("output/full/inner")
    place.write("theirs", to: "output/full/inner/x")
    place.makeLink("output/link", to: "nowhere")
    let stamps = ["output/.gitignore", "output/full/inner/x"].map(place.stamp)
    try publish(["a/b.html": "2"], byExchange: byExchange)
    #expect(
      place.names(in: "output/") == [
        ".gitignore", ".promise-pages", "a/", "a/b.html", "empty/", "full/", "full/inner/",
        "full/inner/x", "gone/", "gone/theirs.txt", "link@",
      ])
    #expect(["output/.gitignore", "output/full/inner/x"].map(place.stamp) == stamps)
    #expect(place.stamp(of: "output/empty").permissions == 0o2750)
  }

  @Test(arguments: [true, false])
  func keepsTheFoldersPermissions(_ byExchange: Bool) throws {
    place.makeFolder("output", permissions: 0o2775)
    try publish(["a": "1"], byExchange: byExchange)
    #expect(place.stamp(of: "output").permissions == 0o2775)
  }

  @Test(arguments: [true, false])
  func turnsAFolderOfItsOwnIntoAFileAndBack(_ byExchange: Bool) throws {
    try publish(["a/b/c": "1", "d": "1"], byExchange: byExchange)
    try publish(["a": "2", "d/e/f": "2"], byExchange: byExchange)
    #expect(
      place.names(in: "output/") == [".promise-pages", "a", "d/", "d/e/", "d/e/f"])
    try publish(["a/b/c": "3", "d": "3"], byExchange: byExchange)
    #expect(place.text(of: "output/a/b/c") == "3")
    #expect(place.text(of: "output/d") == "3")
  }

  @Test(
    "stops where somebody else's content stands in the way", arguments: [true, false],
    ["folder", "full", "file/ours", "link/ours"])
  func stopsAtForeignContent(_ byExchange: Bool, _ path: String) throws {
    try publish(["a": "1"], byExchange: byExchange)
    place.makeFolder("elsewhere")
    place.makeFolder("output/folder")
    place.makeFolder("output/full")
    place.write("theirs", to: "output/full/x")
    place.write("theirs", to: "output/file")
    place.makeLink("output/link", to: "../elsewhere")
    let before = place.namesButPrevious()
    let error = #expect(throws: DiskError.self) {
      try publish(["a": "2", path: "1"], byExchange: byExchange)
    }
    #expect(error?.reason == .inTheWay)
    #expect(place.namesButPrevious() == before)
    #expect(place.text(of: "output/a") == "1")
  }

  @Test("refuses to replace what says something else and is not ours", arguments: [true, false])
  func refusesToReplaceForeignFiles(_ byExchange: Bool) throws {
    place.makeFolder("output")
    place.write("theirs", to: "output/robots.txt")
    place.write("the same", to: "output/index.html")
    let files = ["robots.txt": "ours", "index.html": "the same"]
    let error = #expect(throws: DiskError.self) { try publish(files, byExchange: byExchange) }
    #expect(error?.reason == .notOurs(count: 1))
    #expect(error?.path.hasSuffix("output/robots.txt") == true)
    #expect(place.text(of: "output/robots.txt") == "theirs")
    #expect(try publish(files, byExchange: byExchange, adopting: true).changed == ["robots.txt"])
    #expect(try publish(["robots.txt": "newer"], byExchange: byExchange).changed == ["robots.txt"])
  }

  @Test("leaves nothing where nothing was published", arguments: [true, false])
  func leavesNothingOfAFirstRunThatWasRefused(_ byExchange: Bool) throws {
    let publication = try Publication(output: output + "/a/b", prefersExchange: byExchange)
    try publication.offer(path: "x/y", pieces: [[0x31]])
    publication.abandon()
    #expect(place.names() == [])
    place.makeFolder("output")
    place.write("theirs", to: "output/robots.txt")
    #expect(throws: DiskError.self) { try publish(["robots.txt": "ours", "index.html": "1"], byExchange: byExchange) }
    #expect(place.names() == ["output/", "output/robots.txt"])
  }

  /// Who waits while a first run is given up gets the folder after it.
  @Test func theNextRunMakesWhatWasTakenBack() throws {
    let first = try Publication(output: output)
    #expect(throws: DiskError.self) { try Publication(output: output) }
    first.abandon()
    try publish(["a": "1"], byExchange: true)
    #expect(place.text(of: "output/.promise-pages") == "a\n")
  }

  @Test("asks before it moves in among many files of others'", arguments: [true, false])
  func refusesToMoveIntoAFullFolder(_ byExchange: Bool) throws {
    place.makeFolder("output")
    for number in 0...100 { place.write("theirs", to: "output/\(number).txt") }
    let before = place.names()
    let error = #expect(throws: DiskError.self) { try publish(["index.html": "1"], byExchange: byExchange) }
    #expect(error?.reason == .anothers(count: 101))
    #expect(place.names() == before)
    let summary = try publish(["index.html": "1"], byExchange: byExchange, adopting: true)
    #expect(summary.foreign == 101)
    // It is known now.
    #expect(try publish(["index.html": "2"], byExchange: byExchange).changed == ["index.html"])
  }

  /// What was published says that it is the right folder.
  @Test(arguments: [true, false])
  func findsItsSiteAmongManyFilesWhenTheListIsLost(_ byExchange: Bool) throws {
    let files = ["index.html": "1", "om.html": "1", "nytt.html": "1"]
    try publish(files, byExchange: byExchange)
    for number in 0...100 { place.write("theirs", to: "output/\(number).txt") }
    place.remove("output/.promise-pages")
    let summary = try publish(files.merging(["nytt.html": "1", "mer.html": "1"]) { $1 }, byExchange: byExchange)
    #expect(summary.added == ["mer.html"])
    #expect(summary.foreign == 101)
  }

  /// A few are guests.
  @Test(arguments: [true, false])
  func movesInAmongFewFiles(_ byExchange: Bool) throws {
    place.makeFolder("output")
    for number in 0..<100 { place.write("theirs", to: "output/\(number).txt") }
    #expect(try publish(["index.html": "1"], byExchange: byExchange).foreign == 100)
  }

  @Test(arguments: [true, false])
  func replacesALinkThatStandsForAFileOfOurs(_ byExchange: Bool) throws {
    place.makeFolder("output")
    place.write("outside", to: "outside")
    place.makeLink("output/a", to: "../outside")
    try publish(["a": "outside"], byExchange: byExchange, adopting: true)
    #expect(place.names(in: "output/") == [".promise-pages", "a"])
    try publish(["a": "changed"], byExchange: byExchange)
    #expect(place.text(of: "outside") == "outside")
  }

  @Test(arguments: [true, false])
  func tidiesUpAfterAKilledRun(_ byExchange: Bool) throws {
    place.makeFolder("output")
    for folder in [".output.promise-pages-staging", "output/.promise-pages-staging"] {
      place.makeFolder(folder)
      place.makeFolder(folder + "/a")
      place.write("half", to: folder + "/a/b")
    }
    try publish(["a/b": "whole"], byExchange: byExchange)
    #expect(
      place.namesButPrevious() == [
        "output/", "output/.promise-pages", "output/a/", "output/a/b",
      ])
    #expect(place.text(of: "output/a/b") == "whole")
  }

  @Test(arguments: [true, false])
  func leavesTheOldSiteWhenAbandoned(_ byExchange: Bool) throws {
    try publish(["a": "1"], byExchange: byExchange)
    let before = place.stamp(of: "output")
    let publication = try Publication(output: output, prefersExchange: byExchange)
    try publication.offer(path: "a", pieces: [[0x32]])
    try publication.offer(path: "b", pieces: [[0x32]])
    publication.abandon()
    #expect(place.namesButPrevious() == ["output/", "output/.promise-pages", "output/a"])
    #expect(place.text(of: "output/a") == "1")
    #expect(place.stamp(of: "output").inode == before.inode)
    try publish(["a": "3"], byExchange: byExchange)
  }

  @Test(arguments: [true, false])
  func saysThatAnotherRunHasTheFolder(_ byExchange: Bool) throws {
    let first = try Publication(output: output, prefersExchange: byExchange)
    let error = #expect(throws: DiskError.self) { try Publication(output: output) }
    #expect(error?.reason == .inUse)
    try first.offer(path: "a", pieces: [[]])
    _ = try first.publish()
    try publish(["b": ""], byExchange: byExchange)
    #expect(place.names(in: "output/") == [".promise-pages", "b"])
  }

  @Test(arguments: [true, false])
  func neverLeavesTheFolderWhateverTheListSays(_ byExchange: Bool) throws {
    place.makeFolder("output")
    place.write("theirs", to: "precious")
    place.write("../precious\n/etc/passwd\n\u{0}\n.promise-pages\nours\n", to: "output/.promise-pages")
    place.write("1", to: "output/ours")
    let summary = try publish(["a": "1"], byExchange: byExchange)
    #expect(summary.removed == ["ours"])
    #expect(place.text(of: "precious") == "theirs")
  }

  @Test(arguments: [true, false])
  func copiesLargeFilesOnlyWhenTheyDiffer(_ byExchange: Bool) throws {
    place.write(String(repeating: "x", count: 700_000), to: "image")
    func publishCopy() throws -> PublishSummary {
      let publication = try Publication(output: output, prefersExchange: byExchange)
      try publication.offerCopy(path: "media/image", of: place.path + "/image")
      return try publication.publish()
    }
    #expect(try publishCopy().added == ["media/image"])
    #expect(try publishCopy().way == .untouched)
    place.write(String(repeating: "x", count: 699_999) + "y", to: "image")
    #expect(try publishCopy().changed == ["media/image"])
    #expect(place.text(of: "output/media/image") == place.text(of: "image"))
  }

  @Test(arguments: [true, false])
  func takesFilesFromManyThreads(_ byExchange: Bool) async throws {
    let publication = try Publication(output: output, prefersExchange: byExchange)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<500 {
        group.addTask {
          try publication.offer(path: "\(number % 7)/\(number % 70)/\(number)", pieces: [[1]])
        }
      }
      try await group.waitForAll()
    }
    #expect(try publication.publish().added.count == 500)
    #expect(place.names(in: "output/").count { !$0.hasSuffix("/") } == 501)
  }

  @Test func keepsANameThatIsNoTextByPublishingInPlace() throws {
    try publish(["a": "1"], byExchange: true)
    place.makeFolder("output/theirs")
    place.makeFileWithUnreadableName(in: "output/theirs")
    #expect(try publish(["a": "2", "b/c": "1"], byExchange: true).way == .inPlace)
    #expect(place.text(of: "output/a") == "2")
    #expect(place.text(of: "output/b/c") == "1")
    #expect(!place.namesButPrevious().contains { $0.hasPrefix(".") })
    #expect(place.removeFileWithUnreadableName())
  }

  @Test func publishesThroughALinkToTheFolder() throws {
    place.makeFolder("real")
    place.makeLink("output", to: "real")
    #expect(try publish(["a": "1"], byExchange: true).way == .exchanged)
    let names = place.names().filter { !$0.hasPrefix(".real.promise-pages-previous/") }
    #expect(names == ["output@", "real/", "real/.promise-pages", "real/a"])
  }

  @Test func saysThatAFileStandsInPlaceOfTheFolder() throws {
    place.write("x", to: "output")
    #expect(throws: DiskError.self) { try Publication(output: output) }
    #expect(place.text(of: "output") == "x")
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\u{0}b", "a\nb",
    ".promise-pages", ".promise-pages-staging/a", String(repeating: "å", count: 128),
  ])
  func refusesAPathThatIsNone(_ path: String) throws {
    let publication = try Publication(output: output)
    defer { publication.abandon() }
    let error = #expect(throws: DiskError.self) { try publication.offer(path: path, pieces: [[]]) }
    #expect(error?.reason == .invalidPath)
  }

  @Test func refusesAPathOfferedTwice() throws {
    let publication = try Publication(output: output)
    defer { publication.abandon() }
    try publication.offer(path: "a", pieces: [[]])
    let error = #expect(throws: DiskError.self) { try publication.offer(path: "a", pieces: [[]]) }
    #expect(error?.reason == .offeredTwice)
  }

  @Test func refusesAFileInAFileOfTheSameSite() throws {
    let publication = try Publication(output: output)
    defer { publication.abandon() }
    try publication.offer(path: "a", pieces: [[]])
    #expect(throws: DiskError.self) { try publication.offer(path: "a/b", pieces: [[]]) }
  }
}
