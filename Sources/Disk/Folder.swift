/// A folder that is read from. May be used by many threads at once.
package final class Folder: Sendable {
  private let descriptor: Descriptor
  /// The system takes no path of more than 4,095 bytes, and the site's own folder may take up some.
  private static let longestPath = 2_000

  package init(_ path: String) throws(DiskError) {
    do {
      descriptor = try Descriptor.openFolder(path)
    } catch {
      throw DiskError(operation: .read, path: path, reason: error.reason)
    }
  }

  /// Everything below the folder, ordered by the bytes of the paths. Names that begin with `.` or `_` are
  /// passed over, with all that is in them.
  package func files() throws(DiskError) -> [FoundFile] {
    var found: [FoundFile] = []
    var folders = ["."]
    while let folder = folders.popLast() {
      for entry in try descriptor.entries(at: folder) where !entry.isHidden {
        let path = folder == "." ? entry.name : folder + "/" + entry.name
        if !entry.isNameValid || SitePath(path) == nil || path.utf8.count > Self.longestPath {
          found.append(FoundFile(path: path, kind: .invalidName))
        } else if entry.kind == .folder {
          folders.append(path)
        } else {
          found.append(FoundFile(path: path, kind: entry.foundKind))
        }
      }
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The first bytes of a file, and how many there are in all.
  package func readStart(_ path: String, count: (Int) -> Int) throws(DiskError) -> (bytes: [UInt8], size: Int) {
    let file = try descriptor.openFile(at: path)
    let status = try file.status()
    guard status.kind == .file else { throw DiskError(operation: .read, path: file.path, reason: .notAFile) }
    return (try file.read(count: count(status.size)), status.size)
  }

  /// - `limit`: the largest number of bytes that is read; a larger file is an error (`largerThan`).
  package func read(_ path: String, limit: Int) throws(DiskError) -> [UInt8] {
    let file = try descriptor.openFile(at: path)
    let status = try file.status()
    guard status.kind == .file else {
      throw DiskError(operation: .read, path: file.path, reason: .notAFile)
    }
    guard status.size <= limit else {
      throw DiskError(operation: .read, path: file.path, reason: .largerThan(bytes: limit))
    }
    return try file.read(count: status.size)
  }
}

extension FolderEntry {
  /// Whether it is passed over, with all that is in it.
  var isHidden: Bool {
    name.utf8.first == UInt8(ascii: ".") || name.utf8.first == UInt8(ascii: "_")
  }

  fileprivate var foundKind: FoundFile.Kind {
    switch kind {
    case .file: return .file
    case .symbolicLink: return .symbolicLink
    case .folder, .other: return .other
    }
  }
}
