import Content
import Diagnostics
import Disk
import Edition
import FrontMatter
import Glibc
import Markdown
import Pages
import PromiseModel
import SiteBuilder

/// A site in every state that it goes through, so that each stage can be run again and again.
final class StageBench {
  private let sources: [SourceFile]
  private let documents: [Document]
  private let site: Site
  private let templates: TemplateTexts
  private let pages: PageSet
  private let files: [(path: String, bytes: [UInt8])]
  private let media: [String]
  private let scratch: String
  private var newSites = 0

  private static let date = CalendarDate(year: 2025, month: 12, day: 31)!

  init() throws {
    let folder = try Folder(Self.setting("SITE") + "/content")
    scratch = Self.setting("SCRATCH")
    let paths = try folder.files().map(\.path)
    media = paths.filter { $0.hasPrefix("media/") }
    sources = try paths.filter { !$0.hasPrefix("media/") }.map {
      SourceFile(path: $0, kind: ContentPath($0), name: "content/" + $0, bytes: try folder.read($0, limit: 1 << 20))
    }
    documents = sources.map { Content.parse($0).document }
    var log = DiagnosticLog()
    templates = try SiteBuilder.readTemplates(in: Self.setting("TEMPLATES"), name: "templates", &log) ?? TemplateTexts()
    let compiled = CompiledTemplates(templates, log: &log)
    guard let site = Self.link(documents, media), let pages = PageSet(site: site, templates: compiled, log: &log) else {
      fatalError("the site has errors: build it to see them")
    }
    self.site = site
    self.pages = pages
    files = pages.paths.indices.map { (pages.paths[$0], Array(pages.pieces(of: $0).joined())) }
    _ = try publish(into: scratch + "/published")
  }

  func readFrontMatter() {
    for source in markdown {
      var log = DiagnosticLog()
      _ = FrontMatter.readFrontMatter(source.bytes, file: source.name, log: &log)
    }
  }

  /// Of the whole file, as if it had no front matter.
  func walkMarkdown() {
    for source in markdown {
      var log = DiagnosticLog()
      _ = parseMarkdown(source.bytes, from: 0, line: 1, file: source.name, log: &log)
    }
  }

  func parse() {
    for source in sources { _ = Content.parse(source) }
  }

  func link() {
    _ = Self.link(documents, media)
  }

  func plan() {
    var log = DiagnosticLog()
    _ = PageSet(site: site, templates: CompiledTemplates(templates, log: &log), log: &log)
  }

  func render() {
    for index in pages.paths.indices {
      for piece in pages.pieces(of: index) { precondition(!piece.isEmpty) }
    }
  }

  func writeNew() throws {
    newSites += 1
    let summary = try publish(into: scratch + "/new-\(newSites)")
    precondition(summary.added.count == files.count)
  }

  func writeUnchanged() throws {
    let summary = try publish(into: scratch + "/published")
    precondition(summary.unchanged == files.count)
  }

  // MARK: Parts

  private var markdown: some Sequence<SourceFile> { sources.lazy.filter { $0.path.hasSuffix(".md") } }

  private static func link(_ documents: [Document], _ media: [String]) -> Site? {
    Content.link(documents, media: media, folder: "content", withDrafts: false, on: date).site
  }

  private func publish(into folder: String) throws -> PublishSummary {
    let publication = try Publication(output: folder)
    for file in files { try publication.offer(path: file.path, pieces: [file.bytes]) }
    return try publication.publish()
  }

  private static func setting(_ name: String) -> String {
    guard let value = getenv(name) else { fatalError("\(name) is not set: run scripts/benchmark --stages") }
    return String(cString: value)
  }
}
