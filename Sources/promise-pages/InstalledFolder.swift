import Host

/// Folders that come with the program: beside it where it is installed, else in the repository that it is built in.
enum InstalledFolder {
  /// Where a page of the handbook is read.
  static func handbook(_ name: String) -> String { (path("docs", source: "docs") ?? "docs") + "/" + name }

  /// - `name`: in `share/promise-pages`; `source`: in the repository.
  /// Returns nil where the machine does not say where the program is.
  static func path(_ name: String, source: String) -> String? {
    guard let program = executablePath() else { return nil }
    let way = program.split(separator: "/").map(String.init)
    if let build = way.firstIndex(where: { $0.hasPrefix(".build") }) {
      let inRepository = "/" + (way[..<build] + [source]).joined(separator: "/")
      if isFolder(inRepository) { return inRepository }
    }
    return "/" + (way.dropLast(2) + ["share", "promise-pages", name]).joined(separator: "/")
  }
}
