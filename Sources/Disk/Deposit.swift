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
    let files = try Folder(path).files().map(\.path)
    names = Set(files.map { String($0[$0.nameStart...]) })
    waiting = files.filter { !$0.contains("/") }
  }

  /// False where a file of this name is there already, or in a folder below.
  package mutating func put(_ name: String, _ bytes: [UInt8]) throws(DiskError) -> Bool {
    guard names.insert(name).inserted else { return false }
    try replaceFile(path + "/" + name, with: bytes)
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

extension String {
  /// Where the name of a file begins in its path.
  fileprivate var nameStart: Index { utf8.lastIndex(of: UInt8(ascii: "/")).map { utf8.index(after: $0) } ?? startIndex }
}
