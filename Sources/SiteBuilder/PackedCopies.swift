import Compression
import Digest
import Disk
import Pages

/// Packed copies beside a site's files (`index.html.gz`), which a web server sends as they are.
///
/// They belong to the published site like all else: who loses its file goes with it. Each file is sealed with its
/// copies, so that what has not changed is not packed again.
struct PackedCopies: Sendable {
  /// What is no text is packed already.
  private static let endings = [".html", ".xml", ".json", ".csv", ".svg", ".js", ".txt", ".ics", ".map", ".rdf"]
  /// What is smaller goes in one packet as it is.
  private static let smallest = 1_024

  /// Files and folders of authors' that have the names of copies; no page can have one.
  private let taken: Set<String>
  /// What tells the program that packs from every other; nil: not known, and then all is packed again.
  private let program: String?

  init(besides media: [String], program: String?) {
    self.program = program
    var taken = Set(media)
    for path in media {
      for slash in path.indices where path[slash] == "/" { taken.insert(String(path[..<slash])) }
    }
    self.taken = taken
  }

  private static var encodings: [ContentEncoding] { ContentEncoding.allCases }

  /// Whether a published file is one of them.
  func contains(_ path: String) -> Bool {
    Self.encodings.contains { path.hasSuffix($0.ending) } && !taken.contains(path)
  }

  /// Where the copies of a file are, if it has any.
  func paths(of path: String) -> [String] {
    encodings(of: path).map { path + $0.ending }
  }

  private func encodings(of path: String) -> [ContentEncoding] {
    guard Self.endings.contains(where: path.hasSuffix) else { return [] }
    return Self.encodings.filter { !taken.contains(path + $0.ending) }
  }

  /// Of a file and its copies; nil where nothing may be taken over, or it has none.
  func seal(of path: String) -> Seal? {
    guard let program else { return nil }
    let copies = paths(of: path)
    guard !copies.isEmpty else { return nil }
    // No path has a zero, so no two lists have the same bytes; in one piece, since every file is asked for.
    let ingredients = (["packed copies", program, path] + copies).joined(separator: "\0")
    return Seal(key: Fingerprint(of: Array(ingredients.utf8)), paths: [path] + copies)
  }

  /// Offers the copies of a file that was offered just now, and returns how many these are.
  /// - `takesOver`: whether those of the last run may be kept.
  func offer(_ path: String, to publication: Publication, takesOver: Bool) throws(DiskError) -> Int {
    let wanted = encodings(of: path)
    guard !wanted.isEmpty else { return 0 }
    if takesOver, let seal = seal(of: path), let kept = try publication.keep(seal, madeOf: path) { return kept }
    let contents = try publication.contents(of: path)
    guard contents.size >= Self.smallest else { return 0 }
    try pack(contents, of: path, wanted, into: publication)
    return wanted.count
  }

  /// Reads the file once for all its copies; only what is packed is held whole.
  private func pack(
    _ contents: consuming OfferedContents, of path: String, _ encodings: [ContentEncoding],
    into publication: Publication
  ) throws(DiskError) {
    let encoders = encodings.map { $0.makeEncoder() }
    var packed: [[[UInt8]]] = encoders.map { _ in [] }
    while let piece = try contents.next() {
      for index in encoders.indices { packed[index].append(encoders[index].encode(piece)) }
    }
    for index in encoders.indices {
      packed[index].append(encoders[index].finish())
      try publication.offer(path: path + encodings[index].ending, pieces: packed[index])
    }
  }
}
