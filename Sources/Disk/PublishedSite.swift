/// What a folder holds that was published into, for looking at: nothing in it is taken or written.
package final class PublishedSite: Sendable {
  private let folder: Descriptor
  /// All that was published from here, in the order of the bytes of their paths.
  package let paths: [String]

  /// Nil where nothing has been published.
  package init?(in path: String) {
    guard let folder = try? Descriptor.openFolder(path), let list = try? folder.openFile(at: Manifest.name),
      let manifest = try? Manifest(readFrom: list)
    else { return nil }
    self.folder = folder
    paths = manifest.paths.sorted().map(\.text)
  }

  /// Whether anything but a folder has the path.
  package func has(_ path: String) -> Bool {
    guard let kind = try? folder.status(at: path)?.kind else { return false }
    return kind != .folder
  }

  /// Whether a file is there and says just this.
  package func says(_ pieces: some Sequence<[UInt8]>, at path: String) -> Bool {
    guard let file = try? folder.openFile(at: path), let status = try? file.status(), status.kind == .file else { return false }
    var rest = pieces.makeIterator()
    guard let same = try? file.matches(&rest) else { return false }
    return same.differing == nil && same.length == status.size
  }

  /// Whether a file is there and says just what another one does.
  package func saysTheSame(as original: String, at path: String) -> Bool {
    guard let file = try? folder.openFile(at: path), let status = try? file.status(), status.kind == .file,
      let other = try? Descriptor.openFile(original), let wanted = try? other.status(), wanted.kind == .file,
      wanted.size == status.size
    else { return false }
    return (try? file.hasSameContent(as: other)) ?? false
  }

  /// The first bytes of a file; nil where there is none.
  package func start(of path: String, upTo count: Int) -> [UInt8]? {
    guard let file = try? folder.openFile(at: path), let status = try? file.status(), status.kind == .file else { return nil }
    return try? file.read(count: count)
  }

  /// What tells one publishing into a folder from the next; nil where nothing has been published.
  package static func mark(of path: String) -> PublishingMark? {
    guard let folder = try? Descriptor.openFolder(path), let status = try? folder.status(at: Manifest.name) else { return nil }
    return PublishingMark(inode: status.identity.inode, written: status.written)
  }
}

/// What tells one publishing into a folder from the next.
package struct PublishingMark: Sendable, Equatable {
  let inode: UInt64
  let written: Int
}
