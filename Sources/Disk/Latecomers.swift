/// What others put into a tree after another one had been made to take its place: it belongs into that one.
struct Latecomers {
  let known: KnownForeign
  /// What of the tree that they came into is ours.
  let published: Manifest

  /// Brings over what came late.
  /// - `found`: of the tree that they came into; only what differs from what is known comes over.
  ///
  /// Returns all that is there of others'.
  @discardableResult
  func bring(
    _ found: TreeListing, of tree: borrowing Descriptor, to live: borrowing Descriptor
  ) throws(DiskError) -> [(path: SitePath, stamp: Stamp)] {
    var there: [(path: SitePath, stamp: Stamp)] = []
    for path in found.files where !published.paths.contains(path) {
      guard let status = try tree.status(at: path.text) else { continue }
      there.append((path, Stamp(status)))
      // One that its owner has taken away meanwhile is not missed.
      do { try bring(path, Stamp(status), of: tree, to: live) } catch where error.isAbsence {}
    }
    return there
  }

  private func bring(
    _ path: SitePath, _ stamp: Stamp, of tree: borrowing Descriptor, to live: borrowing Descriptor
  ) throws(DiskError) {
    // The same file in both trees: whatever was written into it is there, or was taken away there.
    guard stamp.inode != known.stamps[path]?.inode else { return }
    guard let there = try live.status(at: path.text) else { return try tree.link(path, intoNew: live) }
    // One that its owner has changed there too is the newer.
    guard there.kind != .folder, Stamp(there) == known.stamps[path] else { return }
    try live.removeFile(at: path.text)
    try tree.link(path, intoNew: live)
  }
}
