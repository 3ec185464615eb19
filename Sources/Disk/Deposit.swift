import Glibc

/// A folder that files are put into, each once: who takes one from it moves it to a folder below, and it is not put
/// there again.
package struct Deposit {
  private let path: String
  private var names: Set<String>
  /// Of the files that nobody has taken yet.
  private var waiting: [String]

  /// Makes the folder where it is missing.
  package init(_ path: String) throws(DiskError) {
    try Descriptor.makeFolders(path)
    self.path = path
    // A link that leads nowhere is no file, and stands in the way of none.
    let files = try Folder(path).files().filter { $0.kind != .symbolicLink || isThere(path + "/" + $0.path) }
    names = Set(files.map { String($0.path[$0.path.nameStart...]) })
    waiting = files.filter { $0.kind == .file && !$0.path.contains("/") }.map(\.path)
  }

  /// False where a file of this name is there already, or in a folder below.
  package mutating func put(_ name: String, _ bytes: [UInt8]) throws(DiskError) -> Bool {
    guard names.insert(name).inserted else { return false }
    try Descriptor.openFolder(path).replaceFile(at: name, with: bytes)
    waiting.append(name)
    return true
  }

  /// Takes away the files that still wait and are no longer wanted. Returns how many there were.
  package mutating func withdraw(where isUnwanted: (String) -> Bool) throws(DiskError) -> Int {
    let unwanted = waiting.filter(isUnwanted)
    let folder = try Descriptor.openFolder(path)
    for name in unwanted {
      try folder.removeFile(at: name)
      names.remove(name)
    }
    waiting.removeAll(where: unwanted.contains)
    return unwanted.count
  }
}

/// Whether a path leads to anything, be it by links.
private func isThere(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

extension String {
  /// Where the name of a file begins in its path.
  fileprivate var nameStart: Index { utf8.lastIndex(of: UInt8(ascii: "/")).map { utf8.index(after: $0) } ?? startIndex }
}
