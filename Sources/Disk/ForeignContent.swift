/// What others put into the published folder: it is theirs, and stays.
struct ForeignContent {
  private(set) var files: [SitePath] = []
  /// Outer ones before those inside.
  private(set) var folders: [(path: SitePath, status: FileStatus)] = []
  /// Whether all of it can be brought over into a new folder.
  private(set) var isMovable = true

  private let plan: PublicationPlan
  private let output: OutputFolder

  /// Throws `inTheWay` where it stands in the way of something offered.
  init(in output: OutputFolder, besides plan: PublicationPlan) throws(DiskError) {
    self.plan = plan
    self.output = output
    let device = try output.folder.status().identity.device
    var open: [SitePath?] = [nil]
    while let folder = open.popLast() {
      for entry in entries(of: folder) where folder != nil || !entry.isOurOwn {
        let path = SitePath(found: entry.name, in: folder)
        if !entry.isNameValid {
          isMovable = false
        } else if entry.kind == .folder {
          if try take(folder: path, device: device) { open.append(path) }
        } else {
          try take(file: path)
        }
      }
    }
  }

  /// What can't be looked into can't be brought over either.
  private mutating func entries(of folder: SitePath?) -> [FolderEntry] {
    do {
      return try output.folder.entries(at: folder?.text ?? ".")
    } catch {
      isMovable = false
      return []
    }
  }

  /// False for what is mounted from another disk: it is not looked into.
  private mutating func take(folder path: SitePath, device: UInt64) throws(DiskError) -> Bool {
    guard let status = try output.folder.status(at: path.text), status.identity.device == device
    else {
      isMovable = false
      return false
    }
    guard plan.isForeign(folder: path) else { return true }
    if plan.isInTheWay(folder: path) { throw inTheWay(path) }
    folders.append((path, status))
    return true
  }

  private mutating func take(file path: SitePath) throws(DiskError) {
    guard plan.isForeign(file: path) else { return }
    if plan.isInTheWay(file: path) { throw inTheWay(path) }
    files.append(path)
  }

  private func inTheWay(_ path: SitePath) -> DiskError {
    DiskError(
      operation: .publish, path: output.folder.path + "/" + path.text, reason: .inTheWay)
  }
}

extension FolderEntry {
  /// At the top of the published folder.
  fileprivate var isOurOwn: Bool {
    name == Manifest.name || name == Staging.nameInside
  }
}
