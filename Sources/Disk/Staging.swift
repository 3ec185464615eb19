import Glibc

/// The folder that new files are written into, on the same file system as the published one.
final class Staging: Sendable {
  private static let suffix = ".promise-pages-staging"

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
    if isWantedBeside, try output.isOnSameDeviceAsParent {
      do {
        return try Staging(make(name(beside: output), in: output.parent), isBeside: true)
      } catch where error.isRefusal {}
    }
    return try Staging(make(suffix, in: output.folder), isBeside: false)
  }

  /// Removes what this build has staged, or a killed one, or what the published folder was before.
  static func remove(for output: OutputFolder) throws(DiskError) {
    try output.parent.removeTree(at: name(beside: output))
    try output.folder.removeTree(at: suffix)
  }

  static func isOwnName(_ name: String) -> Bool {
    name == suffix
  }

  static func name(beside output: OutputFolder) -> String {
    "." + output.name + suffix
  }

  private static func make(
    _ name: String, in parent: borrowing Descriptor
  ) throws(DiskError) -> Descriptor {
    try parent.makeFolder(at: name)
    return try parent.openFolder(at: name)
  }
}

extension OutputFolder {
  fileprivate var isOnSameDeviceAsParent: Bool {
    get throws(DiskError) {
      try parent.status().identity.device == folder.status().identity.device
    }
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
