/// A folder that files are put into, each once: who takes one from it moves it to a folder below, and it is not put
/// there again.
package struct Deposit {
  private let path: String
  private var names: Set<String>

  /// Makes the folder where it is missing.
  package init(_ path: String) throws(DiskError) {
    try Descriptor.makeFolders(path)
    self.path = path
    names = Set(try Folder(path).files().map { String($0.path[$0.path.nameStart...]) })
  }

  /// False where a file of this name is there already, or in a folder below.
  package mutating func put(_ name: String, _ bytes: [UInt8]) throws(DiskError) -> Bool {
    guard names.insert(name).inserted else { return false }
    try replaceFile(path + "/" + name, with: bytes)
    return true
  }
}

extension String {
  /// Where the name of a file begins in its path.
  fileprivate var nameStart: Index { utf8.lastIndex(of: UInt8(ascii: "/")).map { utf8.index(after: $0) } ?? startIndex }
}
