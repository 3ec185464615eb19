import Glibc

/// Whose what is new is to be: as the published folder is, whoever builds. Only the machine's administrator can give
/// files to another user; for others the group is what counts.
struct Ownership {
  private let owner: UInt32
  private let group: UInt32

  init(of folder: FileStatus) {
    owner = geteuid() == 0 ? folder.owner : geteuid()
    group = folder.group
  }

  /// Whether what is made is so from the start.
  var isOwn: Bool { owner == geteuid() && group == getegid() }

  /// - `path`: from the folder; nothing there is no error.
  func give(to path: String, in folder: borrowing Descriptor) throws(DiskError) {
    guard let now = try folder.status(at: path), isWanted(now) else { return }
    try folder.setOwner(of: path, newOwner(now), group)
  }

  /// A group that is not the builder's stays as it is: the file is whole.
  func give(to file: borrowing Descriptor) throws(DiskError) {
    let now = try file.status()
    guard isWanted(now) else { return }
    do { try file.setOwner(newOwner(now), group) } catch where error.reason == .system(EPERM) {}
  }

  private func isWanted(_ now: FileStatus) -> Bool { newOwner(now) != now.owner || group != now.group }

  /// What others made stays theirs, where we can't give it away.
  private func newOwner(_ now: FileStatus) -> UInt32 { geteuid() == 0 ? owner : now.owner }
}
