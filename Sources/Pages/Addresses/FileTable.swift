/// Which files a site has, so that no two get one name and none gets the name of a folder.
struct FileTable<Owner: Sendable>: Sendable {
  private var owners: [String: Owner] = [:]
  /// Every folder that a file stands in, and the first file in it.
  private var folders: [String: Owner] = [:]

  /// Who has the path, or something that stands in its way: a folder with the file's name, or a file with
  /// the name of one of its folders.
  func owner(of file: String) -> Owner? {
    if let owner = owners[file] ?? folders[file] { return owner }
    return Self.folders(of: file).lazy.compactMap { owners[$0] }.first
  }

  mutating func enter(_ file: String, of owner: Owner) {
    owners[file] = owner
    for folder in Self.folders(of: file) where folders[folder] == nil { folders[folder] = owner }
  }

  private static func folders(of file: String) -> [String] {
    let bytes = file.utf8
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { String(file[..<$0]) }
  }
}
