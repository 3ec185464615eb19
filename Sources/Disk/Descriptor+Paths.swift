import Glibc

/// Whole ways into a tree, and whole trees.
extension Descriptor {
  private static let copyChunk = 262_144

  /// Makes a folder and those that it stands in; nil is the top. Several threads may do so at once.
  func makeFolders(_ folder: SitePath?) throws(DiskError) {
    var missing: [SitePath] = []
    var next = folder
    while let folder = next, try !makeFolderIfParentExists(folder) {
      missing.append(folder)
      next = folder.parent
    }
    for folder in missing.reversed() { _ = try makeFolderIfParentExists(folder) }
  }

  /// False if its own parent is missing.
  private func makeFolderIfParentExists(_ folder: SitePath) throws(DiskError) -> Bool {
    do {
      try makeFolderIfMissing(folder)
    } catch where error.reason == .system(ENOENT) && folder.parent != nil {
      return false
    }
    return true
  }

  func makeFolderIfMissing(_ folder: SitePath) throws(DiskError) {
    do { try makeFolder(at: folder.text) } catch where error.reason == .system(EEXIST) {}
  }

  /// Creates a file and, where they are missing, its folders: these are few, so first without.
  func createFile(atNew path: SitePath) throws(DiskError) -> Descriptor {
    do {
      return try createFile(at: path.text)
    } catch where error.reason == .system(ENOENT) {
      try makeFolders(path.parent)
      return try createFile(at: path.text)
    }
  }

  /// Gives a file the same path below another folder, whose folders are made where they are missing.
  func link(_ path: SitePath, intoNew other: borrowing Descriptor) throws(DiskError) {
    do {
      try link(path.text, into: other)
    } catch where error.reason == .system(ENOENT) {
      try other.makeFolders(path.parent)
      try link(path.text, into: other)
    }
  }

  /// Copies what is left of this file to the end of another.
  func copy(to other: borrowing Descriptor) throws(DiskError) {
    var buffer = [UInt8](repeating: 0, count: Self.copyChunk)
    while case let count = try read(into: &buffer), count > 0 { try other.write(buffer[..<count]) }
  }

  /// Copies the first bytes of this file, opened just now, to the end of another.
  func copy(first length: Int, to other: borrowing Descriptor) throws(DiskError) {
    var buffer = [UInt8](repeating: 0, count: min(length, Self.copyChunk))
    var left = length
    while left > 0, case let count = try min(left, read(into: &buffer)), count > 0 {
      try other.write(buffer[..<count])
      left -= count
    }
  }

  /// How far the pieces say what this file, opened just now, says, and the first that does not; what comes
  /// after that piece is not asked for.
  func matches(
    _ pieces: inout some IteratorProtocol<[UInt8]>
  ) throws(DiskError) -> (length: Int, differing: [UInt8]?) {
    var length = 0
    while let piece = pieces.next() {
      guard try haveSameBytes(read(count: piece.count)[...], piece[...]) else { return (length, piece) }
      length += piece.count
    }
    return (length, nil)
  }

  /// Whether what is left of two files is the same.
  func hasSameContent(as other: borrowing Descriptor) throws(DiskError) -> Bool {
    var mine = [UInt8](repeating: 0, count: Self.copyChunk)
    var theirs = mine
    while true {
      let (count, otherCount) = (try read(into: &mine), try other.read(into: &theirs))
      guard haveSameBytes(mine[..<count], theirs[..<otherCount]) else { return false }
      if count == 0 { return true }
    }
  }

  /// No file is no error.
  func removeFileIfThere(at path: String) throws(DiskError) {
    if try status(at: path) != nil { try removeFile(at: path) }
  }

  /// Removes a folder and all that is in it; links are removed, not followed. No folder is no error.
  func removeTree(at root: String) throws(DiskError) {
    guard try status(at: root) != nil else { return }
    var folders = [root]
    var next = 0
    while next < folders.count {
      try openToRemoval(folders[next])
      for entry in try entries(at: folders[next]) {
        let path = folders[next] + "/" + entry.name
        if entry.kind == .folder { folders.append(path) } else { try removeFile(at: path) }
      }
      next += 1
    }
    for folder in folders.reversed() { try removeFolder(at: folder) }
  }

  /// A folder that somebody closed while it was published would else stay for ever where it was put aside.
  private func openToRemoval(_ folder: String) throws(DiskError) {
    let ownersAll: UInt32 = 0o700
    guard let status = try status(at: folder), status.permissions & ownersAll != ownersAll else { return }
    try setPermissions(of: folder, to: status.permissions | ownersAll)
  }
}
