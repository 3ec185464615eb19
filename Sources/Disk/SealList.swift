import Digest

/// The seals of a published folder: what each was made of, and the fingerprint of how its files were left.
///
/// The list lies beside the folder, since it tells of this machine's disk and of nothing that a visitor
/// should get. It is only ever believed where the files themselves agree: one that is old, torn or gone costs
/// time and nothing else.
struct SealList: Equatable {
  /// A hundred thousand seals.
  private static let sizeLimit = 16_777_216

  /// By key.
  private var states: [String: String] = [:]

  static func name(beside output: OutputFolder) -> String {
    "." + output.name + SitePath.ownPrefix + "-seals"
  }

  init() {}

  init(besides output: OutputFolder) {
    for line in output.lines(ofCompanion: Self.name(beside: output), limit: Self.sizeLimit) {
      let words = line.split(separator: " ")
      if words.count == 2 { states[String(words[0])] = String(words[1]) }
    }
  }

  /// - `stamps`: of all files that were published under the seal, in the order of its paths.
  mutating func add(_ seal: Seal, _ stamps: [(path: SitePath, stamp: Stamp)]) {
    states[seal.key.base64] = Self.state(stamps)
  }

  func holds(_ seal: Seal, _ stamps: [(path: SitePath, stamp: Stamp)]) -> Bool {
    states[seal.key.base64] == Self.state(stamps)
  }

  func contains(_ seal: Seal) -> Bool { states[seal.key.base64] != nil }

  /// Puts the list in the place of the one before, in one step.
  func write(besides output: OutputFolder) throws(DiskError) {
    let name = Self.name(beside: output)
    let lines = states.sorted { $0.key < $1.key }.map { $0.key + " " + $0.value + "\n" }
    try output.parent.replaceFile(at: name, with: Array(lines.joined().utf8))
  }

  private static func state(_ stamps: [(path: SitePath, stamp: Stamp)]) -> String {
    var bytes: [UInt8] = []
    for (path, stamp) in stamps {
      bytes += path.text.utf8
      // No path has a zero, so no two lists of files have the same bytes.
      bytes += "\0\(stamp.size) \(stamp.written) \(stamp.inode)\0".utf8
    }
    return Fingerprint(of: bytes).base64
  }
}
