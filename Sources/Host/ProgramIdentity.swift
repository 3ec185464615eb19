import Glibc

/// What tells this program, with the libraries it was started with, from every other one on this machine: the
/// files that it is made of, and when each was written. Nil where the machine does not say.
///
/// Linux lists them (proc_pid_maps(5)): `address permissions offset device inode path`.
package func programIdentity() -> String? {
  guard let maps = unsafe fopen("/proc/self/maps", "re") else { return nil }
  defer { unsafe fclose(maps) }
  var files: Set<String> = []
  var buffer: UnsafeMutablePointer<CChar>? = nil
  defer { unsafe free(buffer) }
  var room = 0
  while unsafe getline(&buffer, &room, maps) > 0, let line = unsafe buffer {
    let words = unsafe String(cString: line).split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
    // What is no code is somebody's data: locales, shared memory.
    guard words.count == 6, words[1].utf8.contains(UInt8(ascii: "x")) else { continue }
    let path = words[5].drop { $0 == " " }.prefix { $0 != "\n" }
    if path.utf8.first == UInt8(ascii: "/") { files.insert(String(path)) }
  }
  let states = files.sorted().map(fileIdentity)
  return states.contains(nil) || states.isEmpty ? nil : states.compactMap { $0 }.joined(separator: "\n")
}

/// Nil for a file that is gone, such as a library that was replaced after the start.
private func fileIdentity(_ path: String) -> String? {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return nil }
  let written = status.st_mtim
  return "\(path) \(status.st_dev) \(status.st_ino) \(status.st_size) \(written.tv_sec).\(written.tv_nsec)"
}
