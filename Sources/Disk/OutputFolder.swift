/// The published folder, taken for one build: nobody else publishes into it until it is let go.
final class OutputFolder: Sendable {
  /// How long a build that finds another one publishing sleeps before it looks again.
  private static let pause = Duration.milliseconds(50)

  let parent: Descriptor
  let name: String
  let folder: Descriptor
  /// What we published last time.
  let published: Manifest
  /// Of all that is new in it.
  let ownership: Ownership
  private let lock: Descriptor
  /// The folders that were made for this build, the outermost first.
  private let made: [String]

  private init(
    parent: consuming Descriptor, name: String, folder: consuming Descriptor,
    lock: consuming Descriptor, published: Manifest, ownership: Ownership, made: [String]
  ) {
    self.made = made
    self.parent = parent
    self.name = name
    self.folder = folder
    self.lock = lock
    self.published = published
    self.ownership = ownership
  }

  /// Takes the folder at `path`.
  /// - `isMade`: whether it is made where it is missing.
  /// - `patience`: how long to wait for another build that has it.
  static func take(
    _ path: String, isMade: Bool = true, patience: Duration
  ) throws(DiskError) -> OutputFolder {
    var made: [String] = []
    // At least so often, since a build that is ending may just have put a new folder in place of the one we
    // opened, or taken back one that it had made.
    for attempts in 1...max(3, Int(patience / pause)) {
      if isMade { made += try Descriptor.makeFolders(path) }
      do {
        if let output = try attempt(path, made) { return output }
      } catch where error.isAbsence && isMade && attempts < 3 {}
      if patience > .zero { sleep(for: pause) }
    }
    throw DiskError(operation: .lock, path: path, reason: .inUse)
  }

  func release() {
    lock.unlock()
  }

  /// Takes away what this build brought here and nothing was ever published into: a list of nothing, and folders that
  /// were made for it. Who waits for the lock finds that the list is not in place any more, and makes another.
  func takeBack() {
    guard published.paths.isEmpty, (try? lock.status().size) == 0,
      (try? lock.isInPlace(Manifest.name, of: folder)) == true
    else { return }
    try? folder.removeFile(at: Manifest.name)
    Descriptor.removeFolders(made)
  }

  /// Nil if another build has it, or put it out of place between opening and locking it.
  private static func attempt(_ path: String, _ made: [String]) throws(DiskError) -> OutputFolder? {
    let (parentPath, name) = try split(resolvedPath(path))
    let parent = try Descriptor.openFolder(parentPath)
    let folder = try parent.openFolder(at: name)
    guard try folder.isInPlace(name, of: parent) else { return nil }
    let lock = try folder.openOrCreateFile(at: Manifest.name)
    guard try lock.tryToLock() else { return nil }
    guard try folder.isInPlace(name, of: parent), try lock.isInPlace(Manifest.name, of: folder)
    else { return nil }
    let ownership = Ownership(of: try folder.status())
    try ownership.give(to: lock)
    let published = try Manifest(readFrom: lock)
    return OutputFolder(
      parent: parent, name: name, folder: folder, lock: lock, published: published, ownership: ownership, made: made)
  }

  /// The lines of a list that we keep beside the folder; none where it can't be read.
  func lines(ofCompanion name: String, limit: Int) -> [String] {
    guard let file = try? parent.openFile(at: name), let status = try? file.status(), status.kind == .file,
      status.size <= limit, let bytes = try? file.read(count: status.size)
    else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func split(
    _ path: String
  ) throws(DiskError) -> (parent: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path != "/" else {
      throw DiskError(operation: .publish, path: path, reason: .invalidPath)
    }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.utf8.index(after: slash)...]))
  }
}

extension Descriptor {
  /// Whether this is still what has the name.
  func isInPlace(_ name: String, of folder: borrowing Descriptor) throws(DiskError) -> Bool {
    try folder.status(at: name)?.identity == status().identity
  }
}
