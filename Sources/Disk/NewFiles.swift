import Glibc

/// Writes files that are not there yet, with the folders that they stand in: all of them, or none. Nothing is ever
/// written over, and who is ended on the way leaves nothing half: all is laid out aside before the first of it moves.
///
/// - `folder`: is made where it is missing. `files`: their paths from there.
package func writeNew(_ files: [(path: String, bytes: [UInt8])], in folder: String) throws(DiskError) {
  let outer = try Descriptor.makeFolders(folder)
  do {
    var new = NewTree(in: try Descriptor.openFolder(folder))
    try new.write(files)
  } catch {
    Descriptor.removeFolders(outer)
    throw error
  }
}

/// The first folder on the way to a path that is a symbolic link: whoever reads the files of a folder passes it by.
package func linkedFolder(above path: String, in folder: String) throws(DiskError) -> String? {
  let folder = try Descriptor.openFolder(folder)
  for end in path.indices where path[end] == "/" {
    let outer = String(path[..<end])
    guard let kind = try folder.status(at: outer)?.kind else { return nil }
    if kind == .symbolicLink { return outer }
  }
  return nil
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
