/// Which files a site has, so that no two get one name and none gets the name of a folder.
struct FileTable<Owner: Sendable>: Sendable {
  private var owners: [String: Owner] = [:]
  /// Every folder that a file stands in, and the first file in it.
  private var folders: [String: Owner] = [:]

  /// Who has the path, or something that stands in its way: a folder with the file's name, or a file with
  /// the name of one of its folders.
  func owner(of file: String) -> Owner? {
    if let owner = owners[file] ?? folders[file] { return owner }
    var folder = Self.folder(of: file[...])
    var first: Owner?
    while let path = folder {
      if let owner = owners[String(path)] { first = owner }
      folder = Self.folder(of: path)
    }
    return first
  }

  mutating func enter(_ file: String, of owner: Owner) {
    owners[file] = owner
    var folder = Self.folder(of: file[...])
    // What a known folder stands in is known as well.
    while let path = folder, folders[String(path)] == nil {
      folders[String(path)] = owner
      folder = Self.folder(of: path)
    }
  }

  mutating func reserveCapacity(_ count: Int) {
    owners.reserveCapacity(count)
  }

  /// The innermost folder that a path names.
  private static func folder(of path: Substring) -> Substring? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
  }
}
