import Compression
import Digest
import Disk
import Edition

/// All files of a published site, in the order in which to send them on.
package struct FileList: Sendable {
  package enum State: String, Sendable {
    case new, changed, same, removed
  }

  /// What a file says.
  package struct Content: Sendable {
    package let size: Int
    package let sha256: String
    package let mediaType: String
    /// How it is packed, by the name that HTTP has for it.
    package let encoding: String?
    fileprivate let step: Int
  }

  package struct Entry: Sendable {
    package let path: String
    package let state: State
    /// A lower one goes before a higher one; those with the same may be sent at once.
    package let order: Int
    /// Nil of one that was removed.
    package let content: Content?
  }

  /// By their order, then by the bytes of their paths.
  package let entries: [Entry]

  /// - `contents`: of all that is published;
  /// - `summary`: how that differs from what was published before.
  init(_ contents: [(path: String, content: Content)], _ summary: PublishSummary) {
    let (added, changed) = (Set(summary.added.map(Self.name)), Set(summary.changed.map(Self.name)))
    let there = contents.map { path, content in
      let name = Self.name(path)
      let state: State = added.contains(name) ? .new : changed.contains(name) ? .changed : .same
      return Entry(path: path, state: state, order: Self.order(state, content.step), content: content)
    }
    let gone = summary.removed.map { path in
      let (original, _) = Self.unpacked(path)
      // Nobody reads any more what it said. What was no page was named by one.
      let step = original.hasSuffix(".html") ? WayOut.lastStep : 1
      return Entry(path: path, state: .removed, order: Self.order(.removed, step), content: nil)
    }
    entries = (there + gone).sorted {
      $0.order == $1.order ? $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) : $0.order < $1.order
    }
  }

  /// As a disk knows it: an `ö` in one character and one in two are two names, and for Swift one text.
  private static func name(_ path: String) -> [UInt8] { Array(path.utf8) }

  /// New ones come before those that may point at them; what goes, goes last, and first what points.
  private static func order(_ state: State, _ step: Int) -> Int {
    switch state {
    case .new: step
    case .changed, .same: WayOut.lastStep + step
    case .removed: 3 * WayOut.lastStep + 1 - step
    }
  }
}

extension FileList {
  /// Reads all that is about to be published.
  static func contents(
    of files: some OfferedFiles, jobs: Int
  ) throws(DiskError) -> [(path: String, content: Content)] {
    let paths = files.offeredPaths
    let readings = try parallelMap(paths.count, jobs: jobs) { index throws(DiskError) in
      try Reading(of: paths[index], in: files)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(paths.map(name), paths.indices))
    return zip(paths, readings).map { path, reading in
      let (original, encoding) = unpacked(path)
      // What a packed copy is, the file beside it tells.
      let file = encoding == nil ? nil : places[name(original)]
      let way = file.map { readings[$0].way } ?? reading.way
      let content = Content(
        size: reading.size, sha256: reading.sha256, mediaType: way.mediaType, encoding: file == nil ? nil : encoding,
        step: way.step)
      return (path, content)
    }
  }

  private static func unpacked(_ path: String) -> (path: String, encoding: String?) {
    for encoding in ContentEncoding.allCases where path.hasSuffix(encoding.ending) {
      return (String(path.dropLast(encoding.ending.count)), encoding.name)
    }
    return (path, nil)
  }

  private struct Reading: Sendable {
    let size: Int
    let sha256: String
    let way: WayOut

    init(of path: String, in files: some OfferedFiles) throws(DiskError) {
      let contents = try files.contents(of: path)
      var checksum = Checksum.sha256()
      var start: [UInt8]?
      var size = 0
      while let piece = try contents.next() {
        checksum.add(piece)
        size += piece.count
        start = start ?? Array(piece.prefix(64))
      }
      self.size = size
      sha256 = checksum.hexadecimal
      way = WayOut(of: path, start: start ?? [])
    }
  }
}
