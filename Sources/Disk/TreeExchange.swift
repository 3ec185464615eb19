/// The safe way to publish: the staging folder is made a whole site, and the two change places.
struct TreeExchange {
  let output: OutputFolder
  let staging: Staging
  let plan: PublicationPlan
  let foreign: ForeignContent

  /// Up to the last step the published folder is only read. Returns the new list, locked.
  func run() throws(DiskError) -> Descriptor {
    guard foreign.isMovable else { throw failure(.notMovable) }
    try shareUnchangedFiles()
    try bringForeignContent()
    let lock = try plan.manifest.write(into: staging.folder)
    try staging.folder.setAttributes(of: ".", to: output.folder.status())
    try staging.folder.synchronizeFileSystem()
    try exchange()
    removeFormerFiles()
    return lock
  }

  /// One file under two names costs no copy and keeps its time. Their folders first, the outer ones before those
  /// inside: to try without would fail once for nearly every page.
  private func shareUnchangedFiles() throws(DiskError) {
    for folder in plan.unchanged.folders.sorted() { try staging.folder.makeFolderIfMissing(folder) }
    for path in plan.unchanged { try output.folder.link(path.text, into: staging.folder) }
  }

  private func bringForeignContent() throws(DiskError) {
    for folder in foreign.folders { try staging.folder.makeFolders(folder.path) }
    for path in foreign.files { try output.folder.link(path, intoNew: staging.folder) }
    // Inner ones first: an outer one may be closed to us from then on.
    for folder in foreign.folders.reversed() {
      try staging.folder.setAttributes(of: folder.path.text, to: folder.status)
    }
  }

  private func exchange() throws(DiskError) {
    guard try output.folder.isInPlace(output.name, of: output.parent) else {
      throw failure(.inTheWay)
    }
    try output.parent.exchange(output.name, with: Staging.name(beside: output))
  }

  /// What the staging folder is now was published until now, and most of it is known by name: looking into every
  /// folder is left to what remains, and so is whatever can't be removed.
  ///
  /// Only what is published again: no link of others' stands in the way to that, which might lead elsewhere.
  private func removeFormerFiles() {
    let former = plan.unchanged + plan.changed
    for path in former { try? output.folder.removeFile(at: path.text) }
    for folder in former.folders.sorted().reversed() { try? output.folder.removeFolder(at: folder.text) }
  }

  private func failure(_ reason: DiskError.Reason) -> DiskError {
    DiskError(operation: .publish, path: output.folder.path, reason: reason)
  }
}
