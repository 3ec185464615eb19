/// The list of what we published, kept in the published folder: one path a line, in order.
///
/// It tells our files from those that others put there, which are never removed. It is also what a build
/// locks, so that two never publish into one folder: it lies where the lock has to hold.
struct Manifest {
  static let name = SitePath.ownPrefix
  /// What it is called until it is whole: half of one would make all that is missing in it others'.
  static let nameAside = SitePath.ownPrefix + "-list"
  /// A million long paths.
  private static let sizeLimit = 67_108_864

  let paths: Set<SitePath>

  init(_ paths: Set<SitePath>) {
    self.paths = paths
  }

  /// Lines that are no paths are passed over: whatever a hand did to the list, it can't lead us out of the
  /// folder.
  init(readFrom file: borrowing Descriptor) throws(DiskError) {
    let size = try file.status().size
    guard size <= Self.sizeLimit else {
      throw DiskError(
        operation: .read, path: file.path, reason: .largerThan(bytes: Self.sizeLimit))
    }
    let lines = try file.read(count: size).split(separator: UInt8(ascii: "\n"))
    paths = Set(lines.compactMap { String(validating: $0, as: UTF8.self).flatMap { SitePath($0) } })
  }

  private var bytes: [UInt8] {
    paths.sorted().flatMap { Array($0.text.utf8) + [UInt8(ascii: "\n")] }
  }

  /// Writes it aside, locked from the start: whoever sees it in its place finds it taken.
  func write(into folder: borrowing Descriptor, _ ownership: Ownership) throws(DiskError) -> Descriptor {
    // What a run that was killed has left.
    try folder.removeFileIfThere(at: Self.nameAside)
    let file = try folder.createFile(at: Self.nameAside)
    guard try file.tryToLock() else {
      throw DiskError(operation: .lock, path: file.path, reason: .inUse)
    }
    try file.write(bytes[...])
    try ownership.give(to: file)
    return file
  }
  /// Puts the one that was written aside in `folder` in its place in `other`, in one step.
  static func putInPlace(from folder: borrowing Descriptor, into other: borrowing Descriptor) throws(DiskError) {
    try folder.move(nameAside, to: other, name)
  }
}
