/// All of a file by its path from anywhere, or of what comes in through a pipe; nil where it is more than `limit`.
package func readFile(_ path: String, upTo limit: Int) throws(DiskError) -> [UInt8]? {
  let file = try Descriptor.openToRead(path)
  if try file.status().kind == .folder { throw DiskError(operation: .read, path: path, reason: .notAFile) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = try file.read(into: &buffer)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
    if bytes.count > limit { return nil }
  }
}

/// Writes a file where nothing has its path yet, with the folders that it is to stand in. Returns false where
/// something is there, which stays as it is.
package func writeNewFile(_ path: String, _ bytes: [UInt8]) throws(DiskError) -> Bool {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let parent = parts.dropLast().joined(separator: "/")
  if !parent.isEmpty { try Descriptor.makeFolders(parent) }
  let folder = try Descriptor.openFolder(parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent)
  let name = String(parts[parts.count - 1])
  if try folder.status(at: name) != nil { return false }
  try folder.createFile(at: name).write(bytes[...])
  return true
}
