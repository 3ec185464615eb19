import CLinux
import Glibc

// With Descriptor+Tree.swift the only unsafe code of this room: the system's calls take C strings and
// memory to fill in. No pointer leaves these two files.

/// An open file or folder, closed when its owner goes.
///
/// Folders are opened once and paths are given from there: shorter to walk, and the folder stays the same
/// one when its name goes to another.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32
  /// For messages.
  let path: String

  private init(_ number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit {
    close(number)
  }

  // MARK: Opening

  /// A folder by its path from anywhere; a symbolic link to a folder will do.
  static func openFolder(_ path: String) throws(DiskError) -> Descriptor {
    let number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else {
      throw DiskError(operation: .open, path: path, reason: .system(errno))
    }
    return Descriptor(number, path: path)
  }

  /// A file by its path from anywhere, for reading.
  static func openFile(_ path: String) throws(DiskError) -> Descriptor {
    let number = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else {
      throw DiskError(operation: .open, path: path, reason: .system(errno))
    }
    return Descriptor(number, path: path)
  }

  /// What is there, whatever it is, for reading; waits for what a pipe brings.
  static func openToRead(_ path: String) throws(DiskError) -> Descriptor {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else {
      throw DiskError(operation: .open, path: path, reason: .system(errno))
    }
    return Descriptor(number, path: path)
  }

  /// What is there already, whatever it is, for writing.
  static func openToWrite(_ path: String) throws(DiskError) -> Descriptor {
    let number = unsafe open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard number >= 0 else {
      throw DiskError(operation: .write, path: path, reason: .system(errno))
    }
    return Descriptor(number, path: path)
  }

  func openFolder(at path: String) throws(DiskError) -> Descriptor {
    try opened(unsafe openat(number, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), path)
  }

  /// For reading. Never waits, whatever stands there.
  func openFile(at path: String) throws(DiskError) -> Descriptor {
    try opened(unsafe openat(number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), path)
  }

  /// For writing a file that is not there yet.
  func createFile(at path: String) throws(DiskError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return try opened(unsafe openat(number, path, flags, 0o666), path, .create)
  }

  /// For reading, and for a lock, which some network file systems give only on what may be written.
  func openOrCreateFile(at path: String) throws(DiskError) -> Descriptor {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    return try opened(unsafe openat(number, path, flags, 0o666), path, .create)
  }

  private func opened(
    _ number: Int32, _ path: String, _ operation: DiskError.Operation = .open
  ) throws(DiskError) -> Descriptor {
    guard number >= 0 else { throw failure(operation, path) }
    return Descriptor(number, path: whole(path))
  }

  // MARK: Contents

  func status() throws(DiskError) -> FileStatus {
    var status = stat()
    try check(unsafe fstat(number, &status), .inspect)
    return FileStatus(status)
  }

  /// The first `count` bytes of a file opened just now, or all it has.
  func read(count: Int) throws(DiskError) -> [UInt8] {
    var code: Int32?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      code = unsafe fill(UnsafeMutableRawBufferPointer(buffer), filled: &filled)
    }
    if let code { throw error(.read, code: code) }
    return bytes
  }

  /// Reads on until `buffer` is full or the file ends, and says how many bytes that were.
  func read(into buffer: inout [UInt8]) throws(DiskError) -> Int {
    var filled = 0
    let code = unsafe buffer.withUnsafeMutableBytes { unsafe fill($0, filled: &filled) }
    if let code { throw error(.read, code: code) }
    return filled
  }

  /// Nil when all went well, else the error's number.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer, filled: inout Int) -> Int32? {
    while filled < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = unsafe Glibc.read(number, rest.baseAddress, rest.count)
      if count == 0 { return nil }
      if count > 0 { filled += count } else if errno != EINTR { return errno }
    }
    return nil
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(DiskError) {
    let code: Int32? = unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unsafe Glibc.write(number, rest.baseAddress, rest.count)
        if count >= 0 { written += count } else if errno != EINTR { return errno }
      }
      return nil
    }
    if let code { throw error(.write, code: code) }
  }

  // MARK: Locking

  /// False if somebody else has the lock. It goes when the last descriptor of this opening is closed, also
  /// by a kill. Only who may write the file can have it (fcntl(2), open file description locks): a reader of the
  /// site can't hold up its builds.
  func tryToLock() throws(DiskError) -> Bool {
    if setLock(F_WRLCK) == 0 { return true }
    if errno == EAGAIN || errno == EACCES { return false }
    throw failure(.lock)
  }

  func unlock() {
    _ = setLock(F_UNLCK)
  }

  private func setLock(_ type: Int32) -> Int32 {
    var wanted = flock()
    wanted.l_type = Int16(type)
    wanted.l_whence = Int16(SEEK_SET)
    return unsafe fcntl(number, Int32(LINUX_OFD_SETLK), &wanted)
  }

  // MARK: Errors

  /// - `path`: from this folder.
  func check(
    _ result: Int32, _ operation: DiskError.Operation, _ path: String = "."
  ) throws(DiskError) {
    guard result != 0 else { return }
    throw failure(operation, path)
  }

  /// What the call before this one came to.
  func failure(_ operation: DiskError.Operation, _ path: String = ".") -> DiskError {
    // Read at once: making the path may change it.
    let code = errno
    return error(operation, path, code: code)
  }

  private func error(
    _ operation: DiskError.Operation, _ path: String = ".", code: Int32
  ) -> DiskError {
    DiskError(operation: operation, path: whole(path), reason: .system(code))
  }

  private func whole(_ relative: String) -> String {
    relative == "." ? path : (path.hasSuffix("/") ? path : path + "/") + relative
  }
}

extension FileStatus {
  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    size = Int(status.st_size)
    written = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }
}

/// Byte by byte, many at a time: `==` takes them one by one, which is half the time of an unchanged build.
func haveSameBytes(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
  guard a.count == b.count, !a.isEmpty else { return a.count == b.count }
  return unsafe a.withUnsafeBytes { a in
    unsafe b.withUnsafeBytes { b in unsafe memcmp(a.baseAddress!, b.baseAddress!, a.count) == 0 }
  }
}

/// What the system says of an error number.
func systemWords(for code: Int32) -> String {
  unsafe String(cString: strerror(code))
}

func sleep(for duration: Duration) {
  usleep(UInt32(duration / .microseconds(1)))
}

/// The path without symbolic links.
func resolvedPath(_ path: String) throws(DiskError) -> String {
  guard let resolved = unsafe realpath(path, nil) else {
    throw DiskError(operation: .inspect, path: path, reason: .system(errno))
  }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}
