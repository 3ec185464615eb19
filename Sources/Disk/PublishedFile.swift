import Glibc

/// What stands in the published folder where a file is offered.
enum PublishedFile: ~Copyable {
  /// An ordinary file, opened at its start.
  case file(Descriptor, FileStatus)
  /// Nothing, or something that the offered file replaces whatever is in it.
  case other(Fate)

  static func open(_ path: SitePath, in output: OutputFolder) throws(DiskError) -> PublishedFile {
    do {
      let file = try output.folder.openFile(at: path.text)
      let status = try file.status()
      switch status.kind {
      case .file: return .file(file, status)
      case .symbolicLink, .other: return .other(.changed)
      case .folder: return .other(.added)
      }
    } catch {
      guard let fate = error.fateOfUnopened else { throw error }
      return .other(fate)
    }
  }
}

extension DiskError {
  /// What it means for an offered file that the published one can't be opened, where that says it all.
  fileprivate var fateOfUnopened: Fate? {
    switch reason {
    case .system(ENOENT), .system(ENOTDIR): .added
    // A symbolic link; a socket.
    case .system(ELOOP), .system(ENXIO): .changed
    default: nil
    }
  }
}
