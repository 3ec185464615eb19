import Glibc
import Synchronization

/// One run of publishing a site into a folder: all of it or nothing.
///
/// Files are offered, by many threads at once; those that differ from the published ones are written beside
/// the folder. `publish` then brings the tree that was published before (`PreviousTree`) up to date with them, and
/// it takes the place of the published one in one step. A run that stops before, for whatever reason, leaves the
/// old site as it was, and the next run tidies up. Files that others put into the folder are kept.
package final class Publication: OfferedFiles {
  private struct State {
    var offered: [SitePath: Offered] = [:]
    var staging: Staging?
    var isOver = false
  }

  /// So many files of others' may well lie in the folder of a small site: proofs of who owns it, icons, pictures.
  private static let mostGuests = 100

  private let output: OutputFolder
  /// Of the last run.
  private let seals: SealList
  private let prefersExchange: Bool
  private let adopts: Bool
  private let state = Mutex(State())

  /// Takes the folder for this run, throwing `inUse` if another has it; it is made if it is missing.
  /// - `prefersExchange`: false where the folder itself must stay the same one, such as a container's
  ///   volume: then each file is replaced by itself.
  /// - `adopts`: whether files of others' that differ from the site's are replaced by these, and a folder full of
  ///   others' is moved into; else they stop it.
  /// - `patience`: how long to wait for another run that has the folder.
  package init(
    output path: String, prefersExchange: Bool = true, adopts: Bool = false, patience: Duration = .zero
  ) throws(DiskError) {
    output = try OutputFolder.take(path, patience: patience)
    self.adopts = adopts
    seals = SealList(besides: output)
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
      let staged = try create(path)
      try write(&rest, to: staged)
      try remember(path, fate, staged.status())
    case .file(let published, let status):
      let same = try published.matches(&rest)
      if same.differing == nil, same.length == status.size { return remember(path, .unchanged, status) }
      let staged = try create(path)
      if same.length > 0 { try output.folder.openFile(at: path.text).copy(first: same.length, to: staged) }
      if let piece = same.differing { try staged.write(piece[...]) }
      try write(&rest, to: staged)
      try remember(path, .changed, staged.status())
    }
  }

  /// Offers a copy of a file, which may be large: it is never held whole.
  package func offerCopy(path text: String, of source: String) throws(DiskError) {
    let path = try claim(text)
    let original = try Descriptor.openFile(source)
    let wanted = try original.status()
    guard wanted.kind == .file else {
      throw DiskError(operation: .read, path: source, reason: .notAFile)
    }
    let fate: Fate
    switch try PublishedFile.open(path, in: output) {
    case .other(let other): fate = other
    case .file(let published, let status):
      if status.size == wanted.size, try published.hasSameContent(as: original) {
        return remember(path, .unchanged, status)
      }
      fate = .changed
    }
    let staged = try create(path)
    try Descriptor.openFile(source).copy(to: staged)
    try remember(path, fate, staged.status())
  }

  /// Keeps all files of a seal as they were published, if the last run sealed them with the same key and nobody
  /// has written into one of them since. Returns how many these are; nil where they have to be made and offered.
  package func keep(_ seal: Seal) throws(DiskError) -> Int? {
    guard let found = try whole(seal) else { return nil }
    for (path, status) in found { try remember(claim(path.text), .unchanged, status) }
    return found.count
  }

  /// Keeps what was made of a file of the site (its packed copies), which is sealed with it: as long as that has not
  /// changed either. Returns how many these are; nil where they have to be made and offered.
  package func keep(_ seal: Seal, madeOf original: String) throws(DiskError) -> Int? {
    guard let source = SitePath(original), state.withLock({ $0.offered[source]?.fate }) == .unchanged,
      let found = try whole(seal)
    else { return nil }
    for (path, status) in found where path != source { try remember(claim(path.text), .unchanged, status) }
    return found.count { $0.path != source }
  }

  /// The files of a seal, where they are as the last run left them.
  private func whole(_ seal: Seal) throws(DiskError) -> [(path: SitePath, status: FileStatus)]? {
    guard seals.contains(seal) else { return nil }
    var found: [(path: SitePath, status: FileStatus)] = []
    for text in seal.paths {
      guard let path = SitePath(text), output.published.paths.contains(path) else { continue }
      guard let status = try output.folder.status(at: text), status.kind == .file else { return nil }
      found.append((path, status))
    }
    return seals.holds(seal, found.map { ($0.path, Stamp($0.status)) }) ? found : nil
  }

  package var offeredPaths: [String] { state.withLock { Array($0.offered.keys) }.sorted().map(\.text) }

  /// What an offered file will say once it is published.
  package func contents(of text: String) throws(DiskError) -> OfferedContents {
    guard let path = SitePath(text), let fate = state.withLock({ $0.offered[path]?.fate }) else {
      throw failure(text, .invalidPath)
    }
    if fate == .unchanged { return try OfferedContents(output.folder.openFile(at: text)) }
    return try OfferedContents(staging().folder.openFile(at: text))
  }

  /// Makes what was offered, and nothing else of ours, the published site. The run is over then, also after
  /// an error.
  /// - `seals`: what the files were made of, for the next run.
  package func publish(sealing seals: [Seal] = []) throws(DiskError) -> PublishSummary {
    do {
      let offered = state.withLock { $0.offered }
      try refuseToReplaceForeign(offered)
      if isPublished(offered) {
        leave(seals, on: offered)
        end()
        return .untouched(unchanged: offered.count)
      }
      return try carryOut(PublicationPlan(offered, in: output), seals)
    } catch {
      abandon()
      throw error
    }
  }

  /// Ends the run without publishing: everything is as it was.
  package func abandon() { end { $0.takeBack() } }

  private func end(_ last: (OutputFolder) -> Void = { _ in }) {
    state.withLock { $0.isOver = true }
    // What can't be removed now is removed by the next run; the site is whole either way.
    try? Staging.remove(for: output)
    last(output)
    output.release()
  }

  // MARK: Offering

  /// Until more is known, an offered file is an unchanged one.
  private func claim(_ text: String) throws(DiskError) -> SitePath {
    guard let path = SitePath(text) else { throw failure(text, .invalidPath) }
    let before = state.withLock { state in
      precondition(!state.isOver, "A run that is over takes no files")
      return state.offered.updateValue(Offered(fate: .unchanged, stamp: nil), forKey: path)
    }
    guard before == nil else { throw failure(text, .offeredTwice) }
    return path
  }

  private func create(_ path: SitePath) throws(DiskError) -> Descriptor {
    let file = try staging().folder.createFile(atNew: path)
    if !output.ownership.isOwn { try output.ownership.give(to: file) }
    return file
  }

  private func write(
    _ pieces: inout some IteratorProtocol<[UInt8]>, to file: borrowing Descriptor
  ) throws(DiskError) {
    while let piece = pieces.next() { try file.write(piece[...]) }
  }

  private func remember(_ path: SitePath, _ fate: Fate, _ status: FileStatus) {
    state.withLock { $0.offered[path] = Offered(fate: fate, stamp: Stamp(status)) }
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

  /// What stands where a file of the site is to be, says something else, and was not published from here.
  private func refuseToReplaceForeign(_ offered: [SitePath: Offered]) throws(DiskError) {
    if adopts { return }
    let published = output.published.paths
    let foreign = offered.filter { $0.value.fate == .changed && !published.contains($0.key) }.keys.sorted()
    guard let first = foreign.first else { return }
    throw failure(first.text, .notOurs(count: foreign.count))
  }

  /// A folder that is full of others' files, and of which little is the site that a list was lost of, is another's: it
  /// would be in two trees from now on, and change places at each build.
  private func refuseToMoveIn(among foreign: ForeignContent, _ plan: PublicationPlan) throws(DiskError) {
    let (count, own) = (foreign.files.count, plan.offered.count)
    guard !adopts, output.published.paths.isEmpty, count > max(Self.mostGuests, own), plan.unchanged.count < own / 2 + 1
    else { return }
    throw DiskError(operation: .publish, path: output.folder.path, reason: .anothers(count: count))
  }

  private func isPublished(_ offered: [SitePath: Offered]) -> Bool {
    let published = output.published.paths
    return offered.count == published.count
      && offered.allSatisfy { $0.value.fate == .unchanged && published.contains($0.key) }
  }

  /// Called while the folder is still ours, so that no other run comes between the files and their seals.
  private func leave(_ seals: [Seal], on offered: [SitePath: Offered]) {
    guard !seals.isEmpty else { return }
    var list = SealList()
    for seal in seals {
      let files = seal.paths.compactMap { SitePath($0) }.filter { offered[$0] != nil }
      let stamps = files.compactMap { path in offered[path]?.stamp.map { (path, $0) } }
      if stamps.count == files.count { list.add(seal, stamps) }
    }
    // The site is published and whole: without the list the next run makes more than it has to, no more.
    if list != self.seals { try? list.write(besides: output) }
  }

  private func carryOut(_ plan: PublicationPlan, _ seals: [Seal]) throws(DiskError) -> PublishSummary {
    let staging = try staging()
    let previous = try PreviousTree.open(for: output)
    do {
      try previous?.returnLatecomers(to: output)
    } catch where error.isRefusal && !staging.isBeside {
      // One that has become another disk's since then.
    }
    let listing = try TreeListing(of: output.folder, after: staging.folder.status().written)
    let foreign = try ForeignContent(listing, in: output, besides: plan)
    try refuseToMoveIn(among: foreign, plan)
    if staging.isBeside, listing.isWhole {
      var turn = TreeTurn(output: output, staging: staging, plan: plan, listing: listing, foreign: foreign)
      do {
        return try finish(plan, .exchanged, seals, besides: foreign, lock: turn.run(previous))
      } catch where error.isRefusal && !turn.hasMoved {}
    }
    // Of files that were replaced one by one there is no site before to go back to.
    try? PreviousTree.remove(for: output)
    let inPlace = InPlacePublication(output: output, staging: staging, plan: plan)
    return try finish(plan, .inPlace, seals, besides: foreign, lock: inPlace.run())
  }

  /// The new list's lock is let go last: until then nobody else begins.
  private func finish(
    _ plan: PublicationPlan, _ way: PublishSummary.Way, _ seals: [Seal], besides foreign: ForeignContent,
    lock: consuming Descriptor
  ) -> PublishSummary {
    leave(seals, on: plan.offered)
    end()
    lock.unlock()
    return plan.summary(way, besides: foreign)
  }

  private func failure(_ path: String, _ reason: DiskError.Reason) -> DiskError {
    DiskError(operation: .publish, path: output.folder.path + "/" + path, reason: reason)
  }
}
