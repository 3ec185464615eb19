/// What the disk knows of a file without opening it.
struct FileStatus: Equatable {
  /// Names one file for as long as it exists, whatever it is called.
  struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64
  }

  enum Kind {
    case file, folder, symbolicLink, other
  }

  let kind: Kind
  let size: Int
  /// When its bytes were last written, in nanoseconds of the machine's clock.
  let written: Int
  let identity: Identity
  let permissions: UInt32
  let owner: UInt32
  let group: UInt32
}

/// One name in a folder.
struct FolderEntry {
  /// With replacement characters where the bytes are not UTF-8: then there is no way to the file.
  let name: String
  let isNameValid: Bool
  let kind: FileStatus.Kind
}
