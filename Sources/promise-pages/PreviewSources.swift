import Arguments
import Host
import SiteBuilder

/// What a preview reads, by whole paths: it runs for days, in which a folder is moved away and another takes its place
/// (a checkout, a program that syncs), and in which a site gets templates of its own.
struct PreviewSources {
  private let options: SiteOptions
  private let start: String?
  private let first: BuildOptions

  /// - `output`: where the site is published, if not in its own folder.
  init(_ options: SiteOptions, output: String?) throws(UsageError) {
    self.options = options
    start = startingFolder()
    var first = try options.buildOptions()
    if let output { first.output = output }
    first.content = Self.whole(first.content, from: start)
    first.output = Self.whole(first.output, from: start)
    self.first = first
  }

  /// What a build of now would be told.
  var now: BuildOptions {
    var now = first
    let asked = options.templates.map { Self.whole($0, from: start) }
    let inUse = SiteOptions.templatesInUse(asked, of: Self.whole(options.site, from: start))
    (now.templates, now.templatesName) = (inUse.path, options.templates ?? inUse.name)
    // A clock that tells no day tells of no new one.
    if let day = options.currentDay() { now.date = day }
    return now
  }

  static func panel(of options: BuildOptions) -> String { SiteOptions.panelFolder(beside: options.templates) }

  private static func whole(_ path: String, from start: String?) -> String {
    guard let start, !path.hasPrefix("/") else { return path }
    return path == "." ? start : (start == "/" ? "" : start) + "/" + path
  }
}
