import CLinux
import Glibc

/// What stands below an open folder. No call follows a symbolic link at the end of a path.
extension Descriptor {
  /// Nil if there is nothing.
  func status(at path: String) throws(DiskError) -> FileStatus? {
    var status = stat()
    if unsafe fstatat(number, path, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
    // Under a name that is too long there can be nothing.
    if [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno) { return nil }
    throw failure(.inspect, path)
  }

  /// Holds the names of most folders.
  private static let listingSize = 32_768

  /// All names in a folder but `.` and `..`, in no order.
  func entries(at path: String) throws(DiskError) -> [FolderEntry] {
    let folder = unsafe openat(number, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { throw failure(.list, path) }
    defer { close(folder) }
    let listing = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.listingSize, alignment: 8)
    defer { unsafe listing.deallocate() }
    var entries: [FolderEntry] = []
    while true {
      let size = unsafe getdents64(folder, listing.baseAddress, UInt(listing.count))
      guard size >= 0 else { throw failure(.list, path) }
      if size == 0 { return entries }
      unsafe try append(UnsafeRawBufferPointer(rebasing: listing[..<size]), in: path, to: &entries)
    }
  }

  /// - `listing`: entries as long as they say themselves (getdents(2)): from its start an entry's length stands at
  ///   16, its kind at 18 and its name, which ends with a zero, at 19.
  private func append(
    _ listing: UnsafeRawBufferPointer, in folder: String, to entries: inout [FolderEntry]
  ) throws(DiskError) {
    var start = 0
    while start < listing.count {
      let length = unsafe Int(listing.loadUnaligned(fromByteOffset: start + 16, as: UInt16.self))
      let type = unsafe Int(listing[start + 18])
      let bytes = unsafe UnsafeRawBufferPointer(rebasing: listing[start + 19..<start + length]).prefix { $0 != 0 }
      start += length
      let valid = unsafe String(validating: bytes, as: UTF8.self)
      if valid == "." || valid == ".." { continue }
      let name = unsafe valid ?? String(decoding: bytes, as: UTF8.self)
      let kind = try kind(type, of: folder + "/" + name)
      entries.append(FolderEntry(name: name, isNameValid: valid != nil, kind: kind))
    }
  }

  private func kind(
    _ type: Int, of path: @autoclosure () -> String
  ) throws(DiskError) -> FileStatus.Kind {
    switch type {
    case DT_REG: .file
    case DT_DIR: .folder
    case DT_LNK: .symbolicLink
    // Some file systems do not say.
    case DT_UNKNOWN: try status(at: path())?.kind ?? .other
    default: .other
    }
  }

  /// Makes a folder and those that it is to stand in, by a path from anywhere. Returns those that it made, the innermost
  /// last.
  @discardableResult
  static func makeFolders(_ path: String) throws(DiskError) -> [String] {
    let bytes = path.utf8
    let slashes = bytes.indices.dropFirst().filter { bytes[$0] == UInt8(ascii: "/") }
    var made: [String] = []
    for end in slashes + [bytes.endIndex] {
      let folder = String(path[..<end])
      if unsafe mkdir(folder, 0o777) == 0 {
        made.append(folder)
      } else if errno != EEXIST {
        throw DiskError(operation: .makeFolder, path: folder, reason: .system(errno))
      }
    }
    return made
  }

  /// Takes folders back that were made just now; one that has come to hold something stays.
  static func removeFolders(_ made: [String]) {
    for folder in made.reversed() { _ = unsafe rmdir(folder) }
  }

  func makeFolder(at path: String) throws(DiskError) {
    try check(unsafe mkdirat(number, path, 0o777), .makeFolder, path)
  }

  func removeFile(at path: String) throws(DiskError) {
    try check(unsafe unlinkat(number, path, 0), .remove, path)
  }

  /// Only an empty one.
  func removeFolder(at path: String) throws(DiskError) {
    try check(unsafe unlinkat(number, path, AT_REMOVEDIR), .remove, path)
  }

  /// Gives a file (or a link, a pipe: anything but a folder) the same path below another folder as well.
  func link(_ path: String, into other: borrowing Descriptor) throws(DiskError) {
    try check(unsafe linkat(number, path, other.number, path, 0), .link, path)
  }

  /// Takes the place of what may stand there, in one step.
  func move(
    _ path: String, to other: borrowing Descriptor, _ newPath: String
  ) throws(DiskError) {
    try other.check(unsafe renameat(number, path, other.number, newPath), .rename, newPath)
  }

  /// Two names change places in one step.
  func exchange(_ name: String, with other: String) throws(DiskError) {
    try check(
      unsafe renameat2(number, name, number, other, UInt32(LINUX_RENAME_EXCHANGE)), .publish, name)
  }

  /// Waits until all that was written to this file system is on the disk.
  func synchronizeFileSystem() throws(DiskError) {
    try check(syncfs(number), .synchronize)
  }

  /// Gives a folder the owner, the group and the permissions of another.
  func setAttributes(
    of path: String, to wanted: FileStatus, adding more: UInt32 = 0
  ) throws(DiskError) {
    // First the owner: a change of owner may take permissions away.
    try Ownership(of: wanted).give(to: path, in: self)
    guard let now = try status(at: path) else { return }
    let permissions = wanted.permissions | more
    if now.permissions != permissions { try setPermissions(of: path, to: permissions) }
  }

  func setOwner(of path: String, _ owner: UInt32, _ group: UInt32) throws(DiskError) {
    try check(unsafe fchownat(number, path, owner, group, AT_SYMLINK_NOFOLLOW), .setAttributes, path)
  }

  /// Of this file or folder itself.
  func setOwner(_ owner: UInt32, _ group: UInt32) throws(DiskError) {
    try check(fchown(number, owner, group), .setAttributes)
  }

  func setPermissions(of path: String, to permissions: UInt32) throws(DiskError) {
    try check(unsafe fchmodat(number, path, permissions, 0), .setAttributes, path)
  }
}
