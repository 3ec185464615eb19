import Glibc

/// Files that are laid out aside, and moved to their places when all of them are there: a folder that was missing with
/// all that is in it, in one step.
struct NewTree: ~Copyable {
  /// With a number behind it where something has that name: it may be anybody's, and another run may be at work in it.
  private static let aside = ".promise-pages-new"
  private static let mostTried = 1_000

  private let folder: Descriptor
  private var movedFiles: [String] = []
  private var movedFolders: [String] = []

  init(in folder: consuming Descriptor) { self.folder = folder }

  mutating func write(_ files: [(path: String, bytes: [UInt8])]) throws(DiskError) {
    let name = try makeAside()
    do throws(DiskError) {
      let aside = try folder.openFolder(at: name)
      for (path, bytes) in files {
        guard let site = SitePath(path) else { throw DiskError(operation: .create, path: path, reason: .invalidPath) }
        try aside.createFile(atNew: site).write(bytes[...])
      }
      try move(files, from: aside)
    } catch {
      takeBack(to: name)
      throw error.atItsPlace(name)
    }
    try? folder.removeTree(at: name)
  }

  private func makeAside() throws(DiskError) -> String {
    var number = 1
    while true {
      let name = number == 1 ? Self.aside : "\(Self.aside)-\(number)"
      do throws(DiskError) {
        try folder.makeFolder(at: name)
        return name
      } catch {
        guard error.reason == .system(EEXIST), number < Self.mostTried else { throw error.atItsPlace(name) }
        number += 1
      }
    }
  }

  /// What stands by itself goes first, so that a folder comes when nothing is missing beside it.
  private mutating func move(
    _ files: [(path: String, bytes: [UInt8])], from aside: borrowing Descriptor
  ) throws(DiskError) {
    var missing: [String] = []
    for (path, bytes) in files {
      if let top = try missingFolder(above: path) {
        if !missing.contains(top) { missing.append(top) }
      } else {
        try put(path, bytes, from: aside)
        movedFiles.append(path)
      }
    }
    for top in missing {
      try aside.move(top, to: folder, top)
      movedFolders.append(top)
    }
  }

  /// The outermost folder of a path that is not there yet.
  private func missingFolder(above path: String) throws(DiskError) -> String? {
    let bytes = path.utf8
    for end in bytes.indices where bytes[end] == UInt8(ascii: "/") {
      let outer = String(path[..<end])
      if try folder.status(at: outer) == nil { return outer }
    }
    return nil
  }

  /// A second name takes nobody's place, as a move would; where the disk knows no second names the file is written.
  private func put(_ path: String, _ bytes: [UInt8], from aside: borrowing Descriptor) throws(DiskError) {
    do {
      try aside.link(path, into: folder)
    } catch where error.reason != .system(EEXIST) {
      try folder.createFile(at: path).write(bytes[...])
    }
  }

  private func takeBack(to aside: String) {
    for file in movedFiles { try? folder.removeFile(at: file) }
    for top in movedFolders { try? folder.move(top, to: folder, aside + "/" + top) }
    try? folder.removeTree(at: aside)
  }
}

extension DiskError {
  /// The same of where a file was to come: nobody knows the folder that it was laid out in.
  fileprivate func atItsPlace(_ aside: String) -> DiskError {
    DiskError(operation: operation, path: path.replacing("/" + aside, with: ""), reason: reason)
  }
}
