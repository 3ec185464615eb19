/// The safe way to publish: two trees take turns. The one that was published before is brought up to date, which
/// costs what has changed, and takes the place of the one that is published, in one step.
///
/// Up to that step the published tree is only read.
struct TreeTurn {
  let output: OutputFolder
  /// Nil: the tree holds all of the site already, which was published before.
  let staging: Staging?
  let plan: PublicationPlan
  let listing: TreeListing
  let foreign: ForeignContent
  /// Whether new files have left the staging folder for good.
  private(set) var hasMoved = false

  /// What the owner of a folder needs to fill it.
  private static let ownersAll: UInt32 = 0o700

  init(
    output: OutputFolder, staging: Staging?, plan: PublicationPlan, listing: TreeListing, foreign: ForeignContent
  ) {
    self.output = output
    self.staging = staging
    self.plan = plan
    self.listing = listing
    self.foreign = foreign
  }

  /// Returns the new list, locked.
  /// - `previous`: nil: there is none yet, and what is staged becomes the beginning of one.
  mutating func run(_ previous: PreviousTree?) throws(DiskError) -> Descriptor {
    guard let previous else { return try begin() }
    do {
      try makeReady(previous)
      try fill(previous.folder)
      // What is refused is refused while files can still be replaced one by one.
      try setAttributes(in: previous.folder, adding: Self.ownersAll)
      try moveNewFiles(into: previous.folder)
      return try takePlace(previous.folder)
    } catch {
      giveUp(previous)
      throw error
    }
  }

  /// The first turn: the staging folder becomes the other tree.
  private func begin() throws(DiskError) -> Descriptor {
    let tree = try PreviousTree.make(for: output)
    do {
      try makeFolders(plan.wantedFolders(besides: foreign), in: tree.folder)
      try fill(tree.folder)
      return try takePlace(tree.folder)
    } catch {
      try PreviousTree.unmake(for: output)
      throw error
    }
  }

  private mutating func moveNewFiles(into tree: borrowing Descriptor) throws(DiskError) {
    guard let staging else { return }
    hasMoved = true
    for path in plan.staged { try staging.folder.move(path.text, to: tree, path.text) }
  }

  /// What is neither of the two sites any more goes, since it may hold much of a full disk. What is still the site
  /// before stays one.
  private func giveUp(_ tree: PreviousTree) {
    if staging == nil {
      _ = try? plan.manifest.write(into: tree.folder, output.ownership)
      try? Manifest.putInPlace(from: tree.folder, into: tree.folder)
    } else {
      try? PreviousTree.remove(for: output)
    }
  }

  // MARK: Bringing up to date

  /// Leaves of the tree what is to stay, and makes room and folders for what is to come.
  private func makeReady(_ tree: PreviousTree) throws(DiskError) {
    if tree.published != nil { try tree.folder.removeFile(at: Manifest.name) }
    // Of a run that was killed while this was the published one.
    try tree.folder.removeTree(at: Staging.nameInside)
    // One that somebody closed while it was published could not be written into.
    for (path, status) in tree.listing.folders where status.permissions & Self.ownersAll != Self.ownersAll {
      try tree.folder.setPermissions(of: path.text, to: status.permissions | Self.ownersAll)
    }
    let files = Set(foreign.files.map(\.path))
    for path in tree.listing.files where plan.offered[path] == nil && !files.contains(path) {
      try tree.folder.removeFile(at: path.text)
    }
    let folders = plan.wantedFolders(besides: foreign)
    let there = Set(tree.listing.folders.map(\.path))
    for folder in tree.listing.folders.reversed() where !folders.contains(folder.path) {
      try tree.folder.removeFolder(at: folder.path.text)
    }
    try makeFolders(folders.subtracting(there), in: tree.folder)
  }

  private func makeFolders(_ folders: Set<SitePath>, in tree: borrowing Descriptor) throws(DiskError) {
    for folder in folders.sorted() {
      try tree.makeFolderIfMissing(folder)
      if !output.ownership.isOwn { try output.ownership.give(to: folder.text, in: tree) }
    }
  }

  /// One file under two names costs no copy and keeps its time.
  private func fill(_ tree: borrowing Descriptor) throws(DiskError) {
    for (path, stamp) in foreign.files {
      // One that its owner has taken away meanwhile is not missed.
      do { try share(path, stamp, tree) } catch where error.isAbsence {}
    }
    for path in plan.unchanged { try share(path, plan.offered[path]?.stamp, tree) }
  }

  private func share(_ path: SitePath, _ stamp: Stamp?, _ tree: borrowing Descriptor) throws(DiskError) {
    if let there = try tree.status(at: path.text) {
      if Stamp(there) == stamp { return }
      try tree.removeFile(at: path.text)
    }
    try output.folder.link(path.text, into: tree)
  }

  // MARK: The change of places

  private func takePlace(_ tree: borrowing Descriptor) throws(DiskError) -> Descriptor {
    let lock = try plan.manifest.write(into: tree, output.ownership)
    try setAttributes(in: tree)
    try copyAccessLists(to: tree)
    try tree.synchronizeFileSystem()
    // Not before all of it is on the disk: what has a list is a whole site, whenever the machine stops.
    try Manifest.putInPlace(from: tree, into: tree)
    // Last, since it may close the folder to us.
    try tree.setAttributes(like: output.folder)
    guard try output.folder.isInPlace(output.name, of: output.parent) else {
      throw DiskError(operation: .publish, path: output.folder.path, reason: .inTheWay)
    }
    // Before it, so that a run that is killed then leaves none of theirs unknown.
    let known = KnownForeign(foreign.files)
    try? known.write(besides: output)
    try output.parent.exchange(output.name, with: PreviousTree.name(beside: output))
    lookAgain(tree, known)
    return lock
  }

  /// Gives folders the owner, group and permissions that they have in the published tree.
  private func setAttributes(in tree: borrowing Descriptor, adding more: UInt32 = 0) throws(DiskError) {
    // Inner ones first: an outer one may be closed to us from then on.
    for folder in listing.folders.reversed() {
      try tree.setAttributes(of: folder.path.text, to: folder.status, adding: more)
    }
  }

  /// Where the folder at the top has none, those inside are taken to have none: to ask each would take long.
  private func copyAccessLists(to tree: borrowing Descriptor) throws(DiskError) {
    guard !output.folder.accessLists().isEmpty else { return }
    let wanted = plan.wantedFolders(besides: foreign)
    for folder in wanted.intersection(listing.folders.map(\.path)) {
      let lists = try output.folder.openFolder(at: folder.text).accessLists()
      try tree.openFolder(at: folder.text).setAccessLists(lists)
    }
  }

  /// The site is published: what can't be brought over now is brought by the next run, which knows it by not being
  /// in the list.
  private func lookAgain(_ tree: borrowing Descriptor, _ before: KnownForeign) {
    var known = before
    do {
      let again = try listing.changed(in: output.folder)
      known.add(try Latecomers(known: known, published: plan.published).bring(again, of: output.folder, to: tree))
      try known.write(besides: output)
    } catch {}
  }
}

extension PublicationPlan {
  /// Every folder that the tree is to have.
  fileprivate func wantedFolders(besides foreign: ForeignContent) -> Set<SitePath> {
    let others = foreign.files.map(\.path).folders.union(foreign.folders.map(\.path))
    // A folder of others' may stand in one of ours that goes.
    return folders.union(others).union(foreign.folders.map(\.path).folders)
  }
}
