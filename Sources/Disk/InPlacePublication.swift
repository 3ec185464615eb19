/// The way to publish where folders can't change places: file by file, each one whole at any moment.
///
/// While it works, the list names what was published and what will be, so that the next run knows all our
/// files whenever this one stops.
struct InPlacePublication {
  let output: OutputFolder
  let staging: Staging
  let plan: PublicationPlan

  /// Returns the new list, locked.
  func run() throws(DiskError) -> Descriptor {
    let both = Manifest(plan.manifest.paths.union(plan.published.paths))
    let lock = try replaceManifest(both)
    for path in plan.removed where plan.makesRoom(path) { try remove(path) }
    for path in plan.staged { try put(path) }
    for path in plan.removed where !plan.makesRoom(path) { try remove(path) }
    let newLock = try replaceManifest(plan.manifest)
    try output.folder.synchronizeFileSystem()
    lock.unlock()
    return newLock
  }

  private func replaceManifest(_ manifest: Manifest) throws(DiskError) -> Descriptor {
    let lock = try manifest.write(into: staging.folder, output.ownership)
    try Manifest.putInPlace(from: staging.folder, into: output.folder)
    return lock
  }

  private func put(_ path: SitePath) throws(DiskError) {
    try output.folder.makeFolders(path.parent)
    try giveFolders(of: path)
    try move(path.text)
  }

  private func giveFolders(of path: SitePath) throws(DiskError) {
    guard !output.ownership.isOwn else { return }
    var next = path.parent
    while let folder = next {
      try output.ownership.give(to: folder.text, in: output.folder)
      next = folder.parent
    }
  }

  private func move(_ path: String) throws(DiskError) {
    try staging.folder.move(path, to: output.folder, path)
  }

  /// Takes the folders along that are empty then.
  private func remove(_ path: SitePath) throws(DiskError) {
    try output.folder.removeFile(at: path.text)
    var next = path.parent
    while let folder = next {
      // The first that is not empty ends it.
      do { try output.folder.removeFolder(at: folder.text) } catch { return }
      next = folder.parent
    }
  }
}
