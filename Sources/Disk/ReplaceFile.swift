/// Puts a file in the place of what has its path, if anything: readers see the old one or the new one, never a half.
/// The folder must be there.
package func replaceFile(_ path: String, with bytes: [UInt8]) throws(DiskError) {
  let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
  let folder = try Descriptor.openFolder(name == path.startIndex ? "." : String(path[..<name]))
  let temporary = "." + path[name...] + ".new"
  do {
    // What a run that was killed has left.
    if try folder.status(at: temporary) != nil { try folder.removeFile(at: temporary) }
    try folder.createFile(at: temporary).write(bytes[...])
    try folder.move(temporary, to: folder, String(path[name...]))
  } catch {
    try? folder.removeFile(at: temporary)
    throw error
  }
}
