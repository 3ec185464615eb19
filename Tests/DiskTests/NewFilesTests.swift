import Disk
import Testing

/// What is begun is there whole, or not at all, and takes nobody's place.
struct NewFilesTests {
  private let folder = TemporaryFolder()

  private func write(_ files: [(path: String, text: String)], in name: String = "") throws {
    try writeNew(files.map { ($0.path, Array($0.text.utf8)) }, in: folder.path + name)
  }

  @Test func filesAndTheirFoldersAreMade() throws {
    try write([("a.md", "a"), ("b/c/d.md", "d"), ("b/e.md", "e")], in: "/new/site")
    #expect(folder.names() == ["new/", "new/site/", "new/site/a.md", "new/site/b/", "new/site/b/c/", "new/site/b/c/d.md", "new/site/b/e.md"])
    #expect(folder.text(of: "new/site/b/c/d.md") == "d")
  }

  @Test(arguments: ["taken.md", "in/the/way/file.md", "../outside.md", "a//b.md"])
  func whereOneCanNotBeWrittenNoneIs(_ path: String) {
    folder.write("mine", to: "taken.md")
    folder.makeFolder("in")
    folder.write("mine", to: "in/the")
    let before = folder.names()
    #expect(throws: DiskError.self) { try write([("new/a.md", "a"), ("b.md", "b"), (path, "c"), ("d.md", "d")]) }
    #expect(folder.names() == before)
    #expect(folder.text(of: "taken.md") == "mine" && folder.text(of: "in/the") == "mine")
  }

  @Test func aFolderThatWasMadeForThemGoesWithThem() {
    #expect(throws: DiskError.self) { try write([("a.md", "a"), ("a.md", "b")], in: "/x/y") }
    #expect(folder.names() == [])
  }

  /// Somebody's own folder, what a run that was killed has left, or where another is at work.
  @Test func nothingIsRemovedThatWasThere() throws {
    folder.makeFolder(".promise-pages-new")
    folder.write("mine", to: ".promise-pages-new/a.md")
    folder.write("mine", to: ".promise-pages-new-2")
    try write([("a.md", "a"), ("b/c.md", "c")])
    #expect(folder.names() == [".promise-pages-new-2", ".promise-pages-new/", ".promise-pages-new/a.md", "a.md", "b/", "b/c.md"])
    #expect(folder.text(of: "a.md") == "a" && folder.text(of: ".promise-pages-new/a.md") == "mine")
  }

  /// Nobody knows where it was laid out.
  @Test(arguments: ["", "/"])
  func whatCanNotBeWrittenIsNamedByItsPlace(_ end: String) {
    let long = String(repeating: "x", count: 300)
    let error = #expect(throws: DiskError.self) { try write([("a/\(String(repeating: "x/", count: 2_100))b.md", "b")], in: end) }
    #expect(error?.path.contains(".promise-pages-new") == false && error?.path.contains("//") == false, "\(long.count)")
  }

  @Test func filesComeAmongThoseThatAreThere() throws {
    folder.makeFolder("b")
    folder.write("mine", to: "b/mine.md")
    try write([("b/a.md", "a"), ("b/c/d.md", "d"), ("b/c/e/f.md", "f")])
    #expect(folder.names() == ["b/", "b/a.md", "b/c/", "b/c/d.md", "b/c/e/", "b/c/e/f.md", "b/mine.md"])
    #expect(folder.text(of: "b/mine.md") == "mine" && folder.text(of: "b/c/e/f.md") == "f")
  }

  @Test func aLinkIsNoFreePlace() {
    folder.makeLink("link.md", to: "elsewhere.md")
    #expect(throws: DiskError.self) { try write([("link.md", "a")]) }
    #expect(folder.names() == ["link.md@"])
  }

  @Test(arguments: [("a/x.md", nil), ("link/x.md", "link"), ("a/link/b/x.md", "a/link"), ("c/d/x.md", nil), ("x.md", nil)])
  func aFolderThatIsALinkIsKnown(_ path: String, _ link: String?) throws {
    folder.makeFolder("a")
    folder.makeLink("link", to: "a")
    folder.makeLink("a/link", to: "../a")
    #expect(try linkedFolder(above: path, in: folder.path) == link)
  }

  @Test func whatIsTakenIsKnownBefore() throws {
    folder.write("", to: "a")
    folder.makeLink("b", to: "nowhere")
    #expect(try taken(["a", "b", "c", "d/e"], in: folder.path) == ["a", "b"])
    #expect(try taken(["a"], in: folder.path + "/missing") == [])
  }
}
