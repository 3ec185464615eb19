import Disk
import Testing

@Suite struct FolderTests {
  private let place = TemporaryFolder()

  @Test func listsFilesInTheOrderOfTheirBytes() throws {
    for folder in ["a", "a/b", "z", "ö"] { place.makeFolder(folder) }
    for file in ["a/b/c.md", "a-b.md", "a/Z.md", "ö/x.md", "å.md", "z/y.md"] {
      place.write("", to: file)
    }
    let found = try Folder(place.path).files()
    #expect(found.map(\.path) == ["a-b.md", "a/Z.md", "a/b/c.md", "z/y.md", "å.md", "ö/x.md"])
    #expect(found.allSatisfy { $0.kind == .file })
  }

  @Test func passesOverNamesWithADotOrAnUnderscore() throws {
    for folder in ["_drafts", ".git", "a"] { place.makeFolder(folder) }
    for file in ["_drafts/x.md", ".git/config", ".hidden", "a/_b.md", "a/b_.md"] {
      place.write("", to: file)
    }
    #expect(try Folder(place.path).files().map(\.path) == ["a/b_.md"])
  }

  @Test func namesWhatItDoesNotFollowOrRead() throws {
    place.makeFolder("folder")
    place.write("", to: "folder/file")
    place.makeLink("link-to-file", to: "folder/file")
    place.makeLink("link-to-folder", to: "folder")
    place.makePipe("pipe")
    let found = try Folder(place.path).files()
    #expect(
      found.map(\.path) == ["folder/file", "link-to-file", "link-to-folder", "pipe"])
    #expect(found.map(\.kind) == [.file, .symbolicLink, .symbolicLink, .other])
  }

  @Test func namesAFileWhoseNameIsNoText() throws {
    place.makeFolder("a")
    place.makeFileWithUnreadableName(in: "a")
    let found = try Folder(place.path).files()
    #expect(found.map(\.path) == ["a/\u{FFFD}"])
    #expect(found.map(\.kind) == [.invalidName])
    #expect(place.removeFileWithUnreadableName())
  }

  @Test(arguments: [0, 1, 100_000])
  func readsAFileWhole(_ size: Int) throws {
    let text = String(repeating: "x", count: size)
    place.write(text, to: "file")
    #expect(try Folder(place.path).read("file", limit: 100_000) == Array(text.utf8))
  }

  @Test func refusesAFileThatIsTooLarge() throws {
    place.write("1234", to: "file")
    #expect(try Folder(place.path).read("file", limit: 4).count == 4)
    let error = #expect(throws: DiskError.self) { try Folder(place.path).read("file", limit: 3) }
    #expect(error?.reason == .largerThan(bytes: 3))
  }

  @Test(arguments: ["folder", "pipe"])
  func readsNothingButFiles(_ name: String) throws {
    place.makeFolder("folder")
    place.makePipe("pipe")
    let error = #expect(throws: DiskError.self) { try Folder(place.path).read(name, limit: 1) }
    #expect(error?.reason == .notAFile)
  }

  @Test func followsNoLink() throws {
    place.write("secret", to: "file")
    place.makeLink("link", to: "file")
    #expect(throws: DiskError.self) { try Folder(place.path).read("link", limit: 100) }
  }

  @Test func saysWhatCouldNotBeDone() throws {
    let error = #expect(throws: DiskError.self) { try Folder(place.path).read("a/b", limit: 1) }
    #expect(error?.message == "can't open \(place.path)/a/b: No such file or directory")
  }
}
