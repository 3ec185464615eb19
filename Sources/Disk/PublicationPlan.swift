/// How an offered file compares with the published one.
enum Fate {
  case added, changed, unchanged
}

/// What publishing has to do.
struct PublicationPlan {
  let added: [SitePath]
  let changed: [SitePath]
  let unchanged: [SitePath]
  /// Published last time, still there, and not offered now.
  let removed: [SitePath]
  let manifest: Manifest
  let published: Manifest
  let offered: [SitePath: Offered]
  let folders: Set<SitePath>
  private let publishedFolders: Set<SitePath>

  init(_ offered: [SitePath: Offered], in output: OutputFolder) throws(DiskError) {
    func paths(_ fate: Fate) -> [SitePath] {
      offered.filter { $0.value.fate == fate }.keys.sorted()
    }
    self.offered = offered
    added = paths(.added)
    changed = paths(.changed)
    unchanged = paths(.unchanged)
    published = output.published
    manifest = Manifest(Set(offered.keys))
    var removed: [SitePath] = []
    for path in published.paths where offered[path] == nil {
      let kind = try output.folder.status(at: path.text)?.kind
      if let kind, kind != .folder { removed.append(path) }
    }
    self.removed = removed.sorted()
    folders = offered.keys.folders
    publishedFolders = published.paths.folders
  }

  /// What was written into the staging folder.
  var staged: [SitePath] { added + changed }

  /// - `others`: what of others' stays.
  func summary(_ way: PublishSummary.Way, besides others: ForeignContent) -> PublishSummary {
    PublishSummary(
      added: added.map(\.text), changed: changed.map(\.text), removed: removed.map(\.text),
      unchanged: unchanged.count, foreign: published.paths.isEmpty ? others.files.count : 0, way: way)
  }

  // MARK: Ours and others'

  /// Whether a file was put there by somebody else.
  func isForeign(file path: SitePath) -> Bool {
    offered[path] == nil && !published.paths.contains(path)
  }

  /// Whether a folder was made by somebody else; one of ours goes when nothing is left in it.
  func isForeign(folder path: SitePath) -> Bool {
    !publishedFolders.contains(path)
  }

  /// Whether something of others' that is no folder stands where something of ours is to be.
  func isInTheWay(file path: SitePath) -> Bool {
    folders.contains(path) || isInTheWay(folder: path)
  }

  /// Whether a folder of others' is, or stands in, what is to be a file.
  func isInTheWay(folder path: SitePath) -> Bool {
    var next: SitePath? = path
    while let above = next {
      if offered[above] != nil { return true }
      next = above.parent
    }
    return false
  }

  /// Whether a removed file has to go before the new ones can come: a folder takes its place, or its folder
  /// becomes a file.
  func makesRoom(_ removed: SitePath) -> Bool {
    isInTheWay(file: removed)
  }
}
