import Diagnostics
import Disk
import Source

/// Promises and follow-ups that lie beside the content folder, not in it: nobody would read them.
struct TextsBeside {
  private static let folders = ["promises", "follow-ups"]

  private let folder: String
  private let name: String

  /// - `path`: the content folder; `name`: what messages call it.
  init(_ path: String, name: String) {
    folder = Self.parent(of: path) ?? "."
    self.name = name
  }

  /// Reports each such folder once, by its first text.
  func report(_ log: inout DiagnosticLog) {
    for each in Self.folders {
      // Mostly there is none; and one that can't be read is none of ours.
      guard let files = try? Folder(folder + "/" + each).files() else { continue }
      guard let text = files.first(where: { $0.kind == .file && $0.path.hasSuffix(".md") }) else { continue }
      let own = each + "/" + text.path
      let file = Self.parent(of: name).map { $0 + "/" + own } ?? own
      log.report(.fileNotRead, at: Origin(file: file), suggestion: name + "/" + own, severity: .warning)
    }
  }

  /// The folder that a path lies in; nil where the path is a name alone.
  private static func parent(of path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let last = parts.lastIndex { !$0.isEmpty } ?? 0
    return last == 0 ? nil : parts[..<last].joined(separator: "/")
  }
}
