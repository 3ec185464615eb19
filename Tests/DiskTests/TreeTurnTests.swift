import Disk
import Testing

/// Two trees that take turns: the site before is kept whole, and what others put into either is lost in none.
@Suite struct TreeTurnTests {
  private let place = TemporaryFolder()
  private let previous = ".output.promise-pages-previous/"
  private var output: String { place.path + "/output" }

  @discardableResult
  private func publish(_ files: [String: String]) throws -> PublishSummary {
    let publication = try Publication(output: output)
    for (path, text) in files { try publication.offer(path: path, pieces: [Array(text.utf8)]) }
    let summary = try publication.publish()
    #expect(summary.way != .inPlace)
    return summary
  }

  private func publishInPlace(_ text: String) throws {
    let publication = try Publication(output: output, prefersExchange: false)
    try publication.offer(path: "a", pieces: [Array(text.utf8)])
    #expect(try publication.publish().way == .inPlace)
  }

  private func goBack() throws -> PublishSummary { try RollBack(output: output, patience: .zero).run() }

  private func site(in folder: String = "output/") -> [String: String] {
    let files = place.names(in: folder).filter { !$0.hasSuffix("/") && $0 != ".promise-pages" }
    return Dictionary(uniqueKeysWithValues: files.map { ($0, place.text(of: folder + $0) ?? "@") })
  }

  private static let sites: [[String: String]] = [
    ["a": "1", "b/c": "1", "b/d": "1"],
    ["a": "2", "b/c": "1", "e/f/g": "2"],
    ["a": "1", "b/c": "1", "b/d": "1"],
    ["a": "1", "b/c/x": "1", "e": "2"],
    ["a/b": "3", "b": "3"],
    ["a": "1", "b/c": "1", "b/d": "1"],
  ]

  @Test func keepsTheSiteBeforeWhole() throws {
    for (before, files) in zip([[:]] + Self.sites, Self.sites) {
      try publish(files)
      #expect(site() == files)
      #expect(site(in: previous) == before)
    }
  }

  @Test func leavesAFileThatStaysTheSameOne() throws {
    try publish(["same": "1", "other": "1"])
    let same = place.stamp(of: "output/same")
    for number in 2...5 { try publish(["same": "1", "other": "\(number)"]) }
    #expect(place.stamp(of: "output/same") == same)
    #expect(place.stamp(of: previous + "same") == same)
  }

  @Test func goesBackAndForth() throws {
    try publish(["a": "1", "b": "1", "c/d": "1"])
    try publish(["a": "2", "b": "1", "e": "2"])
    place.write("theirs", to: "output/theirs")
    let summary = try goBack()
    #expect(summary.added == ["c/d"])
    #expect(summary.changed == ["a"])
    #expect(summary.removed == ["e"])
    #expect(summary.unchanged == 1)
    #expect(site() == ["a": "1", "b": "1", "c/d": "1", "theirs": "theirs"])
    _ = try goBack()
    #expect(site() == ["a": "2", "b": "1", "e": "2", "theirs": "theirs"])
    try publish(["a": "3"])
    _ = try goBack()
    #expect(site() == ["a": "2", "b": "1", "e": "2", "theirs": "theirs"])
  }

  @Test func hasNothingToGoBackToAtFirst() throws {
    try publish(["a": "1"])
    let error = #expect(throws: DiskError.self) { try goBack() }
    #expect(error?.reason == .nothingBefore)
    #expect(site() == ["a": "1"])
  }

  @Test func makesNoFolderToGoBackIn() {
    #expect(throws: DiskError.self) { try goBack() }
    #expect(place.names().isEmpty)
  }

  /// Whoever stood in the folder while it was replaced still writes into it.
  @Test func bringsOverWhatCameAfterTheChange() throws {
    place.makeFolder("output")
    place.write("1", to: "output/theirs")
    try publish(["a": "1"])
    place.write("late", to: previous + "late")
    place.makeFolder(previous + "folder")
    place.write("late", to: previous + "folder/late")
    place.write("2", to: "new")
    place.move("new", to: previous + "theirs")
    try publish(["a": "2"])
    #expect(site() == ["a": "2", "theirs": "2", "late": "late", "folder/late": "late"])
  }

  @Test func bringsBackNothingThatItsOwnerTookAway() throws {
    place.makeFolder("output")
    place.write("1", to: "output/theirs")
    try publish(["a": "1"])
    place.remove("output/theirs")
    try publish(["a": "2"])
    #expect(site() == ["a": "2"])
    try publish(["a": "3"])
    #expect(site() == ["a": "3"])
    #expect(site(in: previous) == ["a": "2"])
  }

  /// It is one file in both trees: what is written into it there is no second one.
  @Test(arguments: ["written into", "moved"]) func bringsBackNothingThatWasChangedBefore(_ how: String) throws {
    place.makeFolder("output")
    place.write("1", to: "output/theirs")
    try publish(["a": "1"])
    try publish(["a": "2"])
    place.write("2", to: "output/theirs")
    #expect(place.text(of: previous + "theirs") == "2")
    how == "moved" ? place.move("output/theirs", to: "output/other") : place.remove("output/theirs")
    try publish(["a": "3"])
    #expect(site() == ["a": "3"].merging(how == "moved" ? ["other": "2"] : [:]) { $1 })
  }

  /// A run that was killed right after the change of trees knew them before.
  @Test func knowsTheFilesOfOthersBeforeTheChange() throws {
    place.makeFolder("output")
    try publish(["a": "1"])
    place.write("1", to: "output/theirs")
    try publish(["a": "2"])
    place.write("half", to: ".output.promise-pages-others.new")
    try publish(["a": "2"])
    #expect(!place.names().contains(".output.promise-pages-others.new"))
    place.remove("output/theirs")
    try publish(["a": "3"])
    #expect(site() == ["a": "3"])
  }

  @Test func bringsOverWhatCameAfterTheChangeAlsoOneByOne() throws {
    try publish(["a": "1"])
    try publish(["a": "2"])
    place.write("late", to: previous + "late")
    try publishInPlace("3")
    #expect(site() == ["a": "3", "late": "late"])
  }

  @Test func publishesNothingThatAStoppedRunLeftInTheFolder() throws {
    try publish(["a": "1"])
    try publish(["a": "2"])
    place.makeFolder("output/.promise-pages-staging")
    place.write("half", to: "output/.promise-pages-staging/half")
    _ = try goBack()
    try publish(["a": "3"])
    #expect(site() == ["a": "3"])
  }

  @Test func mendsATreeThatAStoppedRunLeftHalf() throws {
    try publish(["a": "1", "b/c": "1"])
    try publish(["a": "2", "b/c": "1"])
    place.remove(previous + ".promise-pages")
    place.write("torn", to: previous + "a")
    place.remove(previous + "b/c")
    place.write("half", to: previous + "half")
    let error = #expect(throws: DiskError.self) { try goBack() }
    #expect(error?.reason == .nothingBefore)
    try publish(["a": "3", "b/c": "1"])
    #expect(site() == ["a": "3", "b/c": "1"])
    #expect(site(in: previous) == ["a": "2", "b/c": "1"])
  }

  @Test func followsThePermissionsOfFolders() throws {
    try publish(["a/b": "1"])
    place.makeFolder("output/theirs", permissions: 0o2750)
    try publish(["a/b": "2"])
    try publish(["a/b": "3"])
    #expect(place.stamp(of: "output/theirs").permissions == 0o2750)
    #expect(place.stamp(of: "output/a").permissions == place.stamp(of: previous + "a").permissions)
  }

  @Test func leavesNoSiteBeforeWhereFilesAreReplacedOneByOne() throws {
    try publish(["a": "1"])
    try publishInPlace("2")
    let error = #expect(throws: DiskError.self) { try goBack() }
    #expect(error?.reason == .nothingBefore)
  }
}
