import Glibc

/// The folder that new files are written into, on the same file system as the published one.
final class Staging: Sendable {
  static let nameInside = SitePath.ownPrefix + "-staging"

  let folder: Descriptor
  /// Beside the published folder; else inside it.
  let isBeside: Bool

  private init(_ folder: consuming Descriptor, isBeside: Bool) {
    self.folder = folder
    self.isBeside = isBeside
  }

  /// Beside the published folder, so that the two can change places; inside it if that can't be (the
  /// folder is a volume of its own, or what it stands in is closed to us) or is not wanted.
  static func make(for output: OutputFolder, isWantedBeside: Bool) throws(DiskError) -> Staging {
    if isWantedBeside {
      do {
        return try Staging(makeBeside(output), isBeside: true)
      } catch where error.isRefusal {}
    }
    return try Staging(make(nameInside, in: output.folder), isBeside: false)
  }

  /// Removes what this build has staged, or a killed one.
  static func remove(for output: OutputFolder) throws(DiskError) {
    try output.parent.removeTree(at: name(beside: output))
    try output.folder.removeTree(at: nameInside)
    for list in [SealList.name(beside: output), KnownForeign.name(beside: output)] {
      try output.parent.removeFileIfThere(at: Descriptor.nameAside(of: list))
    }
  }

  static func name(beside output: OutputFolder) -> String {
    "." + output.name + nameInside
  }

  /// Refused where one file can't be in both folders: then they can't change places, nor files be moved
  /// from one to the other.
  private static func makeBeside(_ output: OutputFolder) throws(DiskError) -> Descriptor {
    let folder = try make(name(beside: output), in: output.parent)
    // From the start, so that what is made in it has the same group and access lists.
    try folder.setAttributes(like: output.folder, adding: 0o700)
    try output.folder.link(Manifest.name, into: folder)
    try folder.removeFile(at: Manifest.name)
    return folder
  }

  private static func make(
    _ name: String, in parent: borrowing Descriptor
  ) throws(DiskError) -> Descriptor {
    try parent.makeFolder(at: name)
    return try parent.openFolder(at: name)
  }
}

extension DiskError {
  /// Whether the disk would never do this, as against a disk that is full or broken.
  var isRefusal: Bool {
    guard case .system(let code) = reason else { return reason == .notMovable }
    let refusals = [
      EXDEV, EPERM, EACCES, EROFS, EMLINK, EINVAL, ENOSYS, EBUSY, EOPNOTSUPP, ENAMETOOLONG,
    ]
    return refusals.contains(code)
  }
}
