/// What became of an offered file.
struct Offered {
  let fate: Fate
  /// How it is left; nil until it is known.
  let stamp: Stamp?
}

/// How a file was left: as long as none of this differs, nobody has written into it or put another one in
/// its place. Links to it, its owner and its permissions may come and go.
struct Stamp: Hashable {
  let size: Int
  let written: Int
  let inode: UInt64

  init(_ status: FileStatus) {
    self.init(size: status.size, written: status.written, inode: status.identity.inode)
  }

  init(size: Int, written: Int, inode: UInt64) {
    self.size = size
    self.written = written
    self.inode = inode
  }
}
