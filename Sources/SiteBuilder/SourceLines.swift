package import Diagnostics
import Disk
package import Source

/// The lines that problems stand in. Nobody keeps the sources: files with problems are read once more
/// when their lines are to be shown.
package struct SourceLines: Sendable {
  private var lines: [Origin: SourceLine] = [:]

  /// No lines: problems are told of without them.
  package init() {}

  /// A file that can't be read any more is told of without its lines.
  package init(of diagnostics: [Diagnostic], in options: BuildOptions) {
    let origins = diagnostics.flatMap(\.origins)
    for (file, origins) in Dictionary(grouping: origins, by: \.file) {
      guard let bytes = Self.read(file, in: options) else { continue }
      let lines = Array(Lines(of: bytes[...]))
      for origin in origins {
        guard let place = origin.place, place.line <= lines.count else { continue }
        self.lines[origin] = SourceLine(bytes[lines[place.line - 1].content], column: place.column)
      }
    }
  }

  package subscript(origin: Origin) -> SourceLine? { lines[origin] }

  /// - `name`: the file as messages call it.
  private static func read(_ name: String, in options: BuildOptions) -> [UInt8]? {
    let folders = [(options.contentName, options.content), (options.templatesName, options.templates)]
    for (prefix, folder) in folders where name.hasPrefix(prefix + "/") {
      let path = String(name.dropFirst(prefix.count + 1))
      guard let bytes = try? Folder(folder).read(path, limit: SiteBuild.largestDocument) else { continue }
      return bytes.withoutByteOrderMark
    }
    return nil
  }
}
