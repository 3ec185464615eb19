import Glibc

/// A folder of a test's own, removed with it.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/promise-pages-test-XXXXXX".utf8CString)
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let made = unsafe mkdtemp(buffer.baseAddress!) else { fatalError("no folder in /tmp") }
      return unsafe String(cString: made)
    }
  }

  deinit {
    for name in names().reversed() { removeEntry(name) }
    unsafe rmdir(path)
  }

  private func removeEntry(_ name: String) {
    let path = path + "/" + (name.hasSuffix("@") ? String(name.dropLast()) : name)
    if unsafe Glibc.remove(path) != 0 { fatalError("\(path) can't be removed") }
  }

  func write(_ text: String, to name: String) {
    let file = unsafe open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(file) }
    let bytes = Array(text.utf8)
    let count = unsafe Glibc.write(file, bytes, bytes.count)
    precondition(count == bytes.count, "a test must be able to write")
  }

  func remove(_ name: String) { removeEntry(name) }

  func move(_ name: String, to other: String) {
    unsafe rename(path + "/" + name, path + "/" + other)
  }

  func makeFolder(_ name: String, permissions: mode_t = 0o755) {
    unsafe mkdir(path + "/" + name, permissions)
    // The umask has no say in a test.
    unsafe chmod(path + "/" + name, permissions)
  }

  func makeLink(_ name: String, to target: String) {
    unsafe symlink(target, path + "/" + name)
  }

  func makePipe(_ name: String) {
    unsafe mkfifo(path + "/" + name, 0o644)
  }

  /// A file whose name is the byte 0xFF and nothing else.
  func makeFileWithUnreadableName(in folder: String) {
    let name = (Array((path + "/" + folder + "/").utf8) + [0xFF, 0]).map { CChar(bitPattern: $0) }
    close(unsafe open(name, O_WRONLY | O_CREAT, 0o644))
    unreadableName = name
  }

  private var unreadableName: [CChar]?

  func removeFileWithUnreadableName() -> Bool {
    unsafe unlink(unreadableName!) == 0
  }

  func text(of name: String) -> String? {
    let file = unsafe open(path + "/" + name, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1_000_000)
    let count = unsafe Glibc.read(file, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }

  /// Everything below a folder, sorted; a folder ends with `/`, a link with `@`.
  func names(in folder: String = "") -> [String] {
    guard let stream = unsafe opendir(path + "/" + folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      switch unsafe Int(entry.pointee.d_type) {
      case DT_DIR: names += [name + "/"] + self.names(in: folder + name + "/").map { name + "/" + $0 }
      case DT_LNK: names.append(name + "@")
      default: names.append(name)
      }
    }
    return names.sorted()
  }

  /// As `names`, without the site before, which is kept beside the published one.
  func namesButPrevious() -> [String] { names().filter { !$0.hasPrefix(".output.promise-pages-previous/") } }

  /// Which file it is, and when it and its name were last changed.
  struct Stamp: Equatable {
    let inode: UInt
    let permissions: mode_t
    let seconds: Int
    let nanoseconds: Int
  }

  func stamp(of name: String) -> Stamp {
    var status = stat()
    precondition(unsafe lstat(path + "/" + name, &status) == 0, "\(name) is not there")
    return Stamp(
      inode: status.st_ino, permissions: status.st_mode & 0o7777,
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
  }
}
