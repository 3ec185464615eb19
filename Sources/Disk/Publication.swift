import Glibc
import Synchronization

/// One run of publishing a site into a folder: all of it or nothing.
///
/// Files are offered, by many threads at once; those that differ from the published ones are written beside
/// the folder. `publish` then completes that to a whole site, which takes the place of the old one in one
/// step. A run that stops before, for whatever reason, leaves the old site as it was, and the next run tidies
/// up. Files that others put into the folder are kept.
package final class Publication: Sendable {
  private struct State {
    var fates: [SitePath: Fate] = [:]
    var staging: Staging?
    var isOver = false
  }

  private let output: OutputFolder
  private let prefersExchange: Bool
  private let state = Mutex(State())

  /// Takes the folder for this run, throwing `inUse` if another has it; it is made if it is missing.
  /// - `prefersExchange`: false where the folder itself must stay the same one, such as a container's
  ///   volume: then each file is replaced by itself.
  /// - `patience`: how long to wait for another run that has the folder.
  package init(
    output path: String, prefersExchange: Bool = true, patience: Duration = .zero
  ) throws(DiskError) {
    output = try OutputFolder.take(path, patience: patience)
    self.prefersExchange = prefersExchange
    try Staging.remove(for: output)
  }

  /// Offers a file of the site, in as many pieces as its maker likes: of a long one only a piece is in
  /// memory. What differs from the published one is written at once, beside it.
  package func offer(path text: String, pieces: some Sequence<[UInt8]>) throws(DiskError) {
    let path = try claim(text)
    var rest = pieces.makeIterator()
    switch try PublishedFile.open(path, in: output) {
    case .other(let fate):
      try write(&rest, to: create(path))
      remember(path, fate)
    case .file(let published, let size):
      let same = try published.matches(&rest)
      if same.differing == nil, same.length == size { return }
      let staged = try create(path)
      if same.length > 0 { try output.folder.openFile(at: path.text).copy(first: same.length, to: staged) }
      if let piece = same.differing { try staged.write(piece[...]) }
      try write(&rest, to: staged)
      remember(path, .changed)
    }
  }

  /// Offers a copy of a file, which may be large: it is never held whole.
  package func offerCopy(path text: String, of source: String) throws(DiskError) {
    let path = try claim(text)
    let original = try Descriptor.openFile(source)
    let status = try original.status()
    guard status.kind == .file else {
      throw DiskError(operation: .read, path: source, reason: .notAFile)
    }
    let fate: Fate
    switch try PublishedFile.open(path, in: output) {
    case .other(let other): fate = other
    case .file(let published, let size):
      if size == status.size, try published.hasSameContent(as: original) { return }
      fate = .changed
    }
    try Descriptor.openFile(source).copy(to: create(path))
    remember(path, fate)
  }

  /// Keeps a published file that was made of another one of the site (a packed copy), if that has not changed
  /// and this is no older. It is older where a run was stopped between the two. Returns whether it is kept;
  /// else it has to be made anew, and offered.
  package func keep(path text: String, madeOf original: String) throws(DiskError) -> Bool {
    guard let path = SitePath(text), let source = SitePath(original), output.published.paths.contains(path),
      state.withLock({ $0.fates[source] }) == .unchanged,
      let copy = try output.folder.status(at: text), copy.kind == .file, copy.size > 0,
      let source = try output.folder.status(at: original), source.written <= copy.written
    else { return false }
    _ = try claim(text)
    return true
  }

  /// What an offered file will say once it is published.
  package func contents(of text: String) throws(DiskError) -> OfferedContents {
    guard let path = SitePath(text), let fate = state.withLock({ $0.fates[path] }) else {
      throw failure(text, .invalidPath)
    }
    if fate == .unchanged { return try OfferedContents(output.folder.openFile(at: text)) }
    return try OfferedContents(staging().folder.openFile(at: text))
  }

  /// Makes what was offered, and nothing else of ours, the published site. The run is over then, also after
  /// an error.
  package func publish() throws(DiskError) -> PublishSummary {
    do {
      let fates = state.withLock { $0.fates }
      if isPublished(fates) {
        abandon()
        return .untouched(unchanged: fates.count)
      }
      return try carryOut(PublicationPlan(fates, in: output))
    } catch {
      abandon()
      throw error
    }
  }

  /// Ends the run; unless it published, everything stays as it was.
  package func abandon() {
    state.withLock { $0.isOver = true }
    // What can't be removed now is removed by the next run; the site is whole either way.
    try? Staging.remove(for: output)
    output.release()
  }

  // MARK: Offering

  /// Until more is known, an offered file is an unchanged one.
  private func claim(_ text: String) throws(DiskError) -> SitePath {
    guard let path = SitePath(text) else { throw failure(text, .invalidPath) }
    let before = state.withLock { state in
      precondition(!state.isOver, "A run that is over takes no files")
      return state.fates.updateValue(.unchanged, forKey: path)
    }
    guard before == nil else { throw failure(text, .offeredTwice) }
    return path
  }

  private func create(_ path: SitePath) throws(DiskError) -> Descriptor {
    try staging().folder.createFile(atNew: path)
  }

  private func write(
    _ pieces: inout some IteratorProtocol<[UInt8]>, to file: consuming Descriptor
  ) throws(DiskError) {
    while let piece = pieces.next() { try file.write(piece[...]) }
  }

  private func remember(_ path: SitePath, _ fate: Fate) {
    state.withLock { $0.fates[path] = fate }
  }

  /// Made when it is first needed: a run that changes nothing writes nothing.
  private func staging() throws(DiskError) -> Staging {
    try state.withLock { state throws(DiskError) in
      if let staging = state.staging { return staging }
      let staging = try Staging.make(for: output, isWantedBeside: prefersExchange)
      state.staging = staging
      return staging
    }
  }

  // MARK: Publishing

  private func isPublished(_ fates: [SitePath: Fate]) -> Bool {
    let published = output.published.paths
    return fates.count == published.count
      && fates.allSatisfy { $0.value == .unchanged && published.contains($0.key) }
  }

  private func carryOut(_ plan: PublicationPlan) throws(DiskError) -> PublishSummary {
    let foreign = try ForeignContent(in: output, besides: plan)
    let staging = try staging()
    if staging.isBeside {
      let exchange = TreeExchange(output: output, staging: staging, plan: plan, foreign: foreign)
      do {
        return try finish(plan, .exchanged, lock: exchange.run())
      } catch where error.isRefusal {}
    }
    let inPlace = InPlacePublication(output: output, staging: staging, plan: plan)
    return try finish(plan, .inPlace, lock: inPlace.run())
  }

  /// The new list's lock is let go last: until then nobody else begins.
  private func finish(
    _ plan: PublicationPlan, _ way: PublishSummary.Way, lock: consuming Descriptor
  ) -> PublishSummary {
    abandon()
    lock.unlock()
    return plan.summary(way)
  }

  private func failure(_ path: String, _ reason: DiskError.Reason) -> DiskError {
    DiskError(operation: .publish, path: output.folder.path + "/" + path, reason: reason)
  }
}
