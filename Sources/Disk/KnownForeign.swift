/// Others' files as the last change of trees brought them over. What in the tree before differs from this came
/// later; what is missing in the published one was taken away by its owner.
///
/// The list lies beside the folder, as that of seals does. Without it files may come back that were taken away;
/// none is lost.
struct KnownForeign: Equatable {
  /// A hundred thousand files.
  private static let sizeLimit = 16_777_216

  private(set) var stamps: [SitePath: Stamp] = [:]

  static func name(beside output: OutputFolder) -> String {
    "." + output.name + SitePath.ownPrefix + "-others"
  }

  init(_ files: [(path: SitePath, stamp: Stamp)]) {
    add(files)
  }

  mutating func add(_ files: [(path: SitePath, stamp: Stamp)]) {
    for file in files { stamps[file.path] = file.stamp }
  }

  init(besides output: OutputFolder) {
    let lines = output.lines(ofCompanion: Self.name(beside: output), limit: Self.sizeLimit)
    for line in lines {
      let words = line.split(separator: " ", maxSplits: 3)
      guard words.count == 4, let path = SitePath(String(words[3])), let inode = UInt64(words[0]),
        let size = Int(words[1]), let written = Int(words[2])
      else { continue }
      stamps[path] = Stamp(size: size, written: written, inode: inode)
    }
  }

  /// Puts the list in the place of the one before, in one step; of nothing there is no list.
  func write(besides output: OutputFolder) throws(DiskError) {
    let name = Self.name(beside: output)
    guard self != KnownForeign(besides: output) else { return }
    if stamps.isEmpty { return try output.parent.removeFile(at: name) }
    let lines = stamps.sorted { $0.key < $1.key }
      .map { "\($0.value.inode) \($0.value.size) \($0.value.written) \($0.key.text)\n" }
    try output.parent.replaceFile(at: name, with: Array(lines.joined().utf8))
    // Nobody reads of names here who may not read them there.
    let filesOnly: UInt32 = 0o666
    try output.parent.setPermissions(of: name, to: output.folder.status().permissions & filesOnly)
  }
}
