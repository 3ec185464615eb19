/// Puts a file in the place of the one that has its path, if any: readers see the old one or the new one, never a
/// half. What is no ordinary file (a pipe, a device, a link) stays, and is written to. The folder must be there.
package func replaceFile(_ path: String, with bytes: [UInt8]) throws(DiskError) {
  let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
  let folder = try Descriptor.openFolder(name == path.startIndex ? "." : String(path[..<name]))
  if let kind = try folder.status(at: String(path[name...]))?.kind, kind != .file {
    return try Descriptor.openToWrite(path).write(bytes[...])
  }
  try folder.replaceFile(at: String(path[name...]), with: bytes)
}

extension Descriptor {
  /// What a file is called until it is whole.
  static func nameAside(of name: String) -> String { (name.utf8.first == UInt8(ascii: ".") ? "" : ".") + name + ".new" }

  /// As `replaceFile`, by a name in this folder.
  func replaceFile(at name: String, with bytes: [UInt8]) throws(DiskError) {
    let temporary = Self.nameAside(of: name)
    do {
      // What a run that was killed has left.
      try removeFileIfThere(at: temporary)
      try createFile(at: temporary).write(bytes[...])
      try move(temporary, to: self, name)
    } catch {
      try? removeFile(at: temporary)
      throw error
    }
  }
}
