import Diagnostics
import Content
import Disk
import Pages
import PromiseModel
import Templates

/// Builds a site: read, parse, link, render, write.
///
/// Mistakes in what authors wrote are in the result's diagnostics, and then nothing is published; a
/// machine that fails (a folder that is not there, a full disk) throws.
package struct SiteBuild: Sendable {
  let options: BuildOptions
  let tell: @Sendable (BuildEvent) -> Void

  /// No document is larger than this: front matter and text have their own limits below it, and the register
  /// of the whole country takes a fortieth. What is larger is a picture in the wrong folder.
  static let largestDocument = 1 << 20

  /// Longer than any build publishes: two that were started at once both succeed, one after the other.
  private static let patience = Duration.seconds(10)

  package init(_ options: BuildOptions, tell: @escaping @Sendable (BuildEvent) -> Void = { _ in }) {
    self.options = options
    self.tell = tell
  }

  package func run() async throws -> BuildResult {
    var log = DiagnosticLog()

    tell(.began(.list))
    let content = try ContentFolder(options.content, name: options.contentName, log: &log)

    tell(.began(.parse))
    let documents = try await parse(content, &log)

    tell(.began(.link))
    let linked = link(
      consume documents, media: content.media, folder: options.contentName,
      withDrafts: options.withDrafts, on: options.date)
    log.append(linked.log)

    tell(.began(.plan))
    let templates = try readTemplates(in: options.templates, name: options.templatesName, &log)
    let pages = linked.site.flatMap {
      PageSet(site: $0, templates: templates, baseURL: options.baseURL, log: &log)
    }
    guard let pages, mayPublish(log) else {
      return BuildResult(
        diagnostics: log.sorted(), documents: content.documents.count, pages: pages?.files.count ?? 0, published: nil)
    }

    tell(.began(.render))
    let publication = try Publication(output: options.output, patience: Self.patience)
    try await render(pages, content, into: publication)

    tell(.began(.publish))
    return BuildResult(
      diagnostics: log.sorted(), documents: content.documents.count, pages: pages.files.count,
      published: try publication.publish())
  }

  private func parse(_ content: ContentFolder, _ log: inout DiagnosticLog) async throws -> [Document] {
    let parsed = try await parallelMap(content.documents.count, jobs: options.jobs) { index in
      try content.parse(index)
    }
    for file in parsed { log.append(file.log) }
    return parsed.compactMap(\.document)
  }

  private func mayPublish(_ log: DiagnosticLog) -> Bool {
    !log.hasErrors && !(options.isStrict && !log.isEmpty)
  }

  /// Renders and offers one page after the other: no more of them is in memory than there are jobs.
  private func render(_ pages: PageSet, _ content: ContentFolder, into publication: Publication) async throws {
    let count = pages.files.count
    _ = try await parallelMap(count, jobs: options.jobs) { index in
      let file = pages.render(index)
      try publication.offer(path: file.path, bytes: file.bytes)
      if index % 64 == 0 { tell(.rendered(index, of: count)) }
    }
    for path in pages.media {
      try publication.offerCopy(path: path, of: content.path + "/" + path)
    }
  }
}
