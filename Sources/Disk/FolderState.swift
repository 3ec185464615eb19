/// How the files of a folder look from outside: where two states differ, somebody has been at work in between.
///
/// No file is opened. One that is written twice within a tick of the disk's clock, and to the same length, looks the
/// same: who has to know asks the system to be told (inotify).
package struct FolderState: Sendable, Equatable {
  private struct File: Sendable, Equatable {
    let path: String
    let size: Int
    let written: Int
    let inode: UInt64
  }

  /// The folder itself and every one below it that is read, by their paths from anywhere; outer ones before those inside.
  package let folders: [String]
  private let files: [File]
  /// One that another took the place of is another, whatever is in it.
  private let inodes: [UInt64]

  /// Of a folder that is not there, or can't be read, there is nothing to tell.
  package init(of path: String) {
    guard let root = try? Descriptor.openFolder(path) else {
      (folders, files, inodes) = ([], [], [])
      return
    }
    var folders = [path]
    var files: [File] = []
    var inodes: [UInt64] = []
    var open = [""]
    while let folder = open.popLast() {
      inodes.append((try? root.status(at: folder.isEmpty ? "." : folder))??.identity.inode ?? 0)
      for entry in (try? root.entries(at: folder.isEmpty ? "." : folder)) ?? [] where !entry.isHidden && entry.isNameValid {
        let below = folder.isEmpty ? entry.name : folder + "/" + entry.name
        if entry.kind == .folder {
          folders.append(path + "/" + below)
          open.append(below)
        } else if let status = try? root.status(at: below) {
          files.append(File(path: below, size: status.size, written: status.written, inode: status.identity.inode))
        }
      }
    }
    self.folders = folders
    self.inodes = inodes
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
