import Disk

/// The files that the panel is made of: what it looks like, and all its words, stand in the folder of templates.
/// They are read when they are asked for.
struct PanelFiles: Sendable {
  private static let types = [
    "panel.html": "text/html; charset=utf-8", "panel.css": "text/css; charset=utf-8",
    "panel.js": "text/javascript; charset=utf-8", "icon.svg": "image/svg+xml", "waiting.html": "text/html; charset=utf-8",
  ]
  /// It loads what is ours, shows our pages, and is shown by nobody.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors "

  private let path: String

  init(in path: String) { self.path = path }

  /// Reads all of them.
  func check() throws(DiskError) {
    let folder = try Folder(path)
    for name in Self.types.keys.sorted() { _ = try folder.read(name, limit: .max) }
  }

  /// Nil where there is none of that name.
  func answer(_ name: String, status: Int = 200) throws(DiskError) -> Answer? {
    guard let type = Self.types[name] else { return nil }
    let framer = name == "waiting.html" ? "'self'" : "'none'"
    return Answer(
      status, [("Content-Type", type), ("Content-Security-Policy", Self.policy + framer)],
      body: try Folder(path).read(name, limit: .max))
  }
}
