import Compression
import Disk
import Pages

/// Packed copies beside a site's files (`index.html.gz`), which a web server sends as they are.
///
/// They belong to the published site like all else: who loses its file goes with it. What has not changed is
/// not packed again.
struct PackedCopies: Sendable {
  /// What is no text is packed already.
  private static let endings = [".html", ".xml", ".json", ".csv", ".svg", ".js", ".txt", ".ics", ".map", ".rdf"]
  /// What is smaller goes in one packet as it is.
  private static let smallest = 1_024

  /// Files and folders of authors' that have the names of copies; no page can have one.
  private let taken: Set<String>

  init(besides media: [String]) {
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

  /// Offers the copies of a file that was offered just now, and returns how many these are.
  func offer(_ path: String, to publication: Publication) throws(DiskError) -> Int {
    let wanted = encodings(of: path)
    var missing: [ContentEncoding] = []
    for encoding in wanted {
      if try !publication.keep(path: path + encoding.ending, madeOf: path) { missing.append(encoding) }
    }
    guard !missing.isEmpty else { return wanted.count }
    let contents = try publication.contents(of: path)
    guard contents.size >= Self.smallest else { return wanted.count - missing.count }
    try pack(contents, of: path, missing, into: publication)
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
