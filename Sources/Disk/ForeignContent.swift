/// What others put into the published folder: it is theirs, and stays.
struct ForeignContent {
  private(set) var files: [(path: SitePath, stamp: Stamp)] = []
  /// Outer ones before those inside.
  private(set) var folders: [(path: SitePath, status: FileStatus)] = []

  /// - `listing`: of the published folder.
  ///
  /// Throws `inTheWay` where it stands in the way of something offered.
  init(
    _ listing: TreeListing, in output: OutputFolder, besides plan: PublicationPlan
  ) throws(DiskError) {
    for folder in listing.folders where plan.isForeign(folder: folder.path) {
      if plan.isInTheWay(folder: folder.path) { throw output.inTheWay(folder.path) }
      folders.append(folder)
    }
    for path in listing.files where plan.isForeign(file: path) {
      if plan.isInTheWay(file: path) { throw output.inTheWay(path) }
      // One that has gone since is not missed.
      if let status = try output.folder.status(at: path.text) { files.append((path, Stamp(status))) }
    }
  }
}

extension OutputFolder {
  fileprivate func inTheWay(_ path: SitePath) -> DiskError {
    DiskError(operation: .publish, path: folder.path + "/" + path.text, reason: .inTheWay)
  }
}
