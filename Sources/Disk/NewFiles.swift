import Glibc

/// Writes files that are not there yet, with the folders that they stand in: all of them, or none. Nothing is ever
/// written over.
///
/// - `folder`: is made where it is missing. `files`: their paths from there.
package func writeNew(_ files: [(path: String, bytes: [UInt8])], in folder: String) throws(DiskError) {
  let outer = try Descriptor.makeFolders(folder)
  var made = MadeFiles(folder: try Descriptor.openFolder(folder))
  do {
    for (path, bytes) in files { try made.write(path, bytes) }
  } catch {
    made.remove()
    Descriptor.removeFolders(outer)
    throw error
  }
}

/// Which of these paths from a folder something has; none where the folder is missing.
package func taken(_ paths: [String], in folder: String) throws(DiskError) -> [String] {
  do {
    let folder = try Descriptor.openFolder(folder)
    var taken: [String] = []
    for path in paths where try folder.status(at: path) != nil { taken.append(path) }
    return taken
  } catch where error.reason == .system(ENOENT) {
    return []
  }
}

/// What was made so far, to be taken back.
private struct MadeFiles: ~Copyable {
  let folder: Descriptor
  private var files: [String] = []
  private var folders: [String] = []

  init(folder: consuming Descriptor) { self.folder = folder }

  mutating func write(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    guard let site = SitePath(path) else { throw DiskError(operation: .create, path: path, reason: .invalidPath) }
    try makeFolders(site.parent)
    let file = try folder.createFile(at: path)
    files.append(path)
    try file.write(bytes[...])
  }

  private mutating func makeFolders(_ path: SitePath?) throws(DiskError) {
    guard let path, try folder.status(at: path.text) == nil else { return }
    try makeFolders(path.parent)
    try folder.makeFolder(at: path.text)
    folders.append(path.text)
  }

  func remove() {
    for file in files { try? folder.removeFile(at: file) }
    for made in folders.reversed() { try? folder.removeFolder(at: made) }
  }
}
