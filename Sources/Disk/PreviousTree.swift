/// The tree that was published before the one that is. It stands hidden beside it: the site to go back to, and what
/// the next run brings up to date and publishes, so that a run costs what has changed and not what there is.
final class PreviousTree: Sendable {
  let folder: Descriptor
  let listing: TreeListing
  /// What of it is ours; nil where a run that was stopped left it between two sites.
  let published: Manifest?

  private init(_ folder: consuming Descriptor, _ listing: TreeListing, _ published: Manifest?) {
    self.folder = folder
    self.listing = listing
    self.published = published
  }

  static func name(beside output: OutputFolder) -> String {
    "." + output.name + SitePath.ownPrefix + "-previous"
  }

  /// Nil where there is none, or one that can't be used, which is removed then.
  static func open(for output: OutputFolder) throws(DiskError) -> PreviousTree? {
    let name = name(beside: output)
    guard try output.parent.status(at: name) != nil else { return nil }
    if let tree = try? open(name, in: output.parent), tree.listing.isWhole { return tree }
    try remove(for: output)
    return nil
  }

  /// Makes the staging folder beside the published one the tree, where there is none.
  static func make(for output: OutputFolder) throws(DiskError) -> PreviousTree {
    let name = name(beside: output)
    try output.parent.move(Staging.name(beside: output), to: output.parent, name)
    return try open(name, in: output.parent)
  }

  /// Makes the tree the staging folder that it was, where it can't be published.
  static func unmake(for output: OutputFolder) throws(DiskError) {
    try output.parent.move(name(beside: output), to: output.parent, Staging.name(beside: output))
  }

  /// Its list first: what is left half of it then is no site to go back to.
  static func remove(for output: OutputFolder) throws(DiskError) {
    let name = name(beside: output)
    try output.parent.removeFileIfThere(at: name + "/" + Manifest.name)
    try output.parent.removeTree(at: name)
  }

  private static func open(
    _ name: String, in parent: borrowing Descriptor
  ) throws(DiskError) -> PreviousTree {
    let folder = try parent.openFolder(at: name)
    let list = try folder.status(at: Manifest.name)
    let published = list == nil ? nil : try Manifest(readFrom: folder.openFile(at: Manifest.name))
    let listing = try TreeListing(of: folder)
    return PreviousTree(folder, listing, published)
  }
}

extension PreviousTree {
  /// What others put into the tree after it had been replaced belongs into the published one.
  func returnLatecomers(to output: OutputFolder) throws(DiskError) {
    guard let published else { return }
    try Latecomers(known: KnownForeign(besides: output), published: published)
      .bring(listing, of: folder, to: output.folder)
  }
}
