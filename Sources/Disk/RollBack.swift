import Glibc

/// Puts the site that was published before the one that is back in its place, in one step; that one is then the site
/// to go back to. What others put into the folder stays.
package final class RollBack: OfferedFiles {
  private let output: OutputFolder
  private let previous: PreviousTree
  /// What of that tree is ours.
  private let before: Manifest

  /// Takes the folder, which is let go by `run`. Throws `nothingBefore` where there is no site to go back
  /// to, and `nothingPublished` where there is none at all.
  /// - `patience`: how long to wait for a run that publishes.
  package init(output path: String, patience: Duration) throws(DiskError) {
    let output: OutputFolder
    do throws(DiskError) {
      output = try OutputFolder.take(path, isMade: false, patience: patience)
    } catch where error.reason == .system(ENOENT) {
      throw DiskError(operation: .publish, path: path, reason: .nothingPublished)
    }
    do throws(DiskError) {
      try Staging.remove(for: output)
      guard let previous = try PreviousTree.open(for: output), let before = previous.published, !before.paths.isEmpty
      else { throw DiskError(operation: .publish, path: path, reason: output.published.paths.isEmpty ? .nothingPublished : .nothingBefore) }
      self.output = output
      self.previous = previous
      self.before = before
    } catch {
      output.takeBack()
      output.release()
      throw error
    }
  }

  package var offeredPaths: [String] {
    before.paths.filter { (try? previous.folder.status(at: $0.text))?.kind == .file }.sorted().map(\.text)
  }

  package func contents(of path: String) throws(DiskError) -> OfferedContents {
    try OfferedContents(previous.folder.openFile(at: path))
  }

  package func run() throws(DiskError) -> PublishSummary {
    defer { output.release() }
    try previous.returnLatecomers(to: output)
    let plan = try PublicationPlan(offered(), in: output)
    let listing = try TreeListing(of: output.folder)
    let foreign = try ForeignContent(listing, in: output, besides: plan)
    guard listing.isWhole else { throw DiskError(operation: .publish, path: output.folder.path, reason: .notMovable) }
    var turn = TreeTurn(output: output, staging: nil, plan: plan, listing: listing, foreign: foreign)
    try turn.run(previous).unlock()
    return plan.summary(.exchanged, besides: foreign)
  }

  package func abandon() { output.release() }

  /// Its files, as they compare with those that are published.
  private func offered() throws(DiskError) -> [SitePath: Offered] {
    var offered: [SitePath: Offered] = [:]
    for path in before.paths {
      guard let status = try previous.folder.status(at: path.text), status.kind != .folder else { continue }
      let now = try output.folder.status(at: path.text)
      let fate: Fate = now.map { Stamp($0) == Stamp(status) ? .unchanged : .changed } ?? .added
      offered[path] = Offered(fate: fate, stamp: Stamp(status))
    }
    return offered
  }
}
