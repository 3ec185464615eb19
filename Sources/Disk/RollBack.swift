/// Puts the site that was published before the one that is back in its place, in one step; that one is then the site
/// to go back to. What others put into the folder stays. Throws `nothingBefore` where there is none.
/// - `patience`: how long to wait for a run that publishes.
package func rollBack(output path: String, patience: Duration) throws(DiskError) -> PublishSummary {
  let output = try OutputFolder.take(path, isMade: false, patience: patience)
  defer { output.release() }
  guard let previous = try PreviousTree.open(for: output), let before = previous.published, !before.paths.isEmpty
  else { throw DiskError(operation: .publish, path: path, reason: .nothingBefore) }
  try previous.returnLatecomers(to: output)
  let plan = try PublicationPlan(previous.offer(before, to: output), in: output)
  let listing = try TreeListing(of: output.folder)
  let foreign = try ForeignContent(listing, in: output, besides: plan)
  guard listing.isWhole else { throw DiskError(operation: .publish, path: path, reason: .notMovable) }
  var turn = TreeTurn(output: output, staging: nil, plan: plan, listing: listing, foreign: foreign)
  try turn.run(previous).unlock()
  return plan.summary(.exchanged, besides: foreign)
}

extension PreviousTree {
  /// Its files, as they compare with those that are published.
  fileprivate func offer(
    _ before: Manifest, to output: OutputFolder
  ) throws(DiskError) -> [SitePath: Offered] {
    var offered: [SitePath: Offered] = [:]
    for path in before.paths {
      guard let status = try folder.status(at: path.text), status.kind != .folder else { continue }
      let now = try output.folder.status(at: path.text)
      let fate: Fate = now.map { Stamp($0) == Stamp(status) ? .unchanged : .changed } ?? .added
      offered[path] = Offered(fate: fate, stamp: Stamp(status))
    }
    return offered
  }
}
