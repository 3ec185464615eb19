import SiteBuilder

/// What publishing would do with the files of a site.
struct PublishingChange: Sendable {
  struct Files: Sendable {
    let count: Int
    let pageCount: Int
    /// The first of them: pages, then what authors put there, then what is for programs.
    let paths: [String]
  }

  /// More than anybody reads at once; how many there are in all is told.
  private static let mostPaths = 200

  let removed: Files
  let added: Files
  let changed: Files
  /// Whether nothing has been published yet.
  let isFirst: Bool
  /// What the pages among the paths call themselves, by path.
  let titles: [String: String]

  init(_ comparison: SiteComparison) {
    removed = Self.files(comparison.removed)
    added = Self.files(comparison.added)
    changed = Self.files(comparison.changed)
    isFirst = comparison.isFirst
    var titles: [String: String] = [:]
    for path in removed.paths where Self.isPage(path) { titles[path] = comparison.titlePublished(at: path) }
    for path in added.paths + changed.paths { titles[path] = comparison.titles[path] }
    self.titles = titles
  }

  private static func files(_ all: [String]) -> Files {
    let pages = all.filter(isPage)
    let others = all.filter { !isPage($0) }
    let sorted = pages + others.filter(isMedia) + others.filter { !isMedia($0) }
    return Files(count: all.count, pageCount: pages.count, paths: Array(sorted.prefix(mostPaths)))
  }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }
  private static func isMedia(_ path: String) -> Bool { path.hasPrefix("media/") }
}
