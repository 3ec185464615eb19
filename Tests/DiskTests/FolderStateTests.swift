import Disk
import Testing

@Suite struct FolderStateTests {
  private let place = TemporaryFolder()

  /// Files that were moved along, or linked from elsewhere, are the same: the folder is not, and nobody is told of what
  /// comes into the new one who watches the old.
  @Test(arguments: ["texts", "texts/inner"])
  func aFolderThatAnotherTookThePlaceOfIsAnother(_ folder: String) {
    for name in ["texts", "texts/inner"] { place.makeFolder(name) }
    place.write("a", to: folder + "/a.md")
    let before = FolderState(of: place.path + "/texts")
    #expect(FolderState(of: place.path + "/texts") == before)
    place.makeFolder("new")
    if folder == "texts" { place.move("texts/inner", to: "new/inner") }
    place.move(folder + "/a.md", to: "new/a.md")
    place.move(folder, to: "old")
    place.move("new", to: folder)
    let after = FolderState(of: place.path + "/texts")
    #expect(after.folders == before.folders && after != before)
  }
}
