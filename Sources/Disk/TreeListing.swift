/// What stands below a folder, as its directories tell it: each name once.
struct TreeListing {
  /// Whatever is no folder.
  private(set) var files: [SitePath] = []
  /// Outer ones before those inside.
  private(set) var folders: [(path: SitePath, status: FileStatus)] = []
  /// Whether all of it can be known and brought over into another folder: nothing has a name that is no text, is
  /// closed to us, or is mounted from another disk.
  private(set) var isWhole = true
  private let top: FileStatus
  /// When nothing in it had been read yet.
  private let began: Int

  /// Our own files at the top are left out.
  /// - `began`: a moment before, by the disk's own clock (nanoseconds); what is written after it may have come while
  ///   the folder was read, and is read again by `changed`.
  init(of root: borrowing Descriptor, after began: Int = 0) throws(DiskError) {
    self.began = began
    top = try root.status()
    try list([nil], in: root)
  }

  private init(again before: TreeListing) {
    began = before.began
    top = before.top
  }

  /// What stands in those folders in which a name has come, gone or changed since; the others are not read again.
  func changed(in root: borrowing Descriptor) throws(DiskError) -> TreeListing {
    var again = TreeListing(again: self)
    if isStale(top, try root.status()) { try again.list([nil], in: root) }
    for (path, before) in folders {
      guard let now = try root.status(at: path.text), now.kind == .folder, isStale(before, now) else { continue }
      try again.list([path], in: root)
    }
    return again
  }

  /// The clock of a file system may tick but every few milliseconds.
  private static let tick = 50_000_000

  private func isStale(_ before: FileStatus, _ now: FileStatus) -> Bool {
    before.written != now.written || before.identity != now.identity || before.written > began - Self.tick
  }

  private mutating func list(_ roots: [SitePath?], in root: borrowing Descriptor) throws(DiskError) {
    var open = roots
    while let folder = open.popLast() {
      for entry in entries(of: folder, in: root) where folder != nil || !entry.isOurOwn {
        let path = SitePath(found: entry.name, in: folder)
        if !entry.isNameValid {
          isWhole = false
        } else if entry.kind == .folder {
          if try take(path, in: root) { open.append(path) }
        } else {
          files.append(path)
        }
      }
    }
  }

  private mutating func entries(of folder: SitePath?, in root: borrowing Descriptor) -> [FolderEntry] {
    do {
      return try root.entries(at: folder?.text ?? ".")
    } catch {
      // One that has gone since its name was read held nothing that could be lost.
      if !error.isAbsence { isWhole = false }
      return []
    }
  }

  /// False for what is mounted from another disk: it is not looked into.
  private mutating func take(_ folder: SitePath, in root: borrowing Descriptor) throws(DiskError) -> Bool {
    guard let status = try root.status(at: folder.text) else { return false }
    guard status.identity.device == top.identity.device else {
      isWhole = false
      return false
    }
    folders.append((folder, status))
    return true
  }
}

extension FolderEntry {
  /// At the top of the published folder.
  fileprivate var isOurOwn: Bool {
    name == Manifest.name || name == Manifest.nameAside || name == Staging.nameInside
  }
}
