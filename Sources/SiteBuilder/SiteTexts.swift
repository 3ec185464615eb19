import Content
import Diagnostics
import Digest
package import Disk
package import PromiseModel

/// All that a site is made of, as it was read at one moment: good for a site on any day, and read again at the price of
/// what has changed since.
package struct SiteTexts: Sendable {
  private let options: BuildOptions
  private let content: ContentFolder
  /// By their places in `content`.
  private let documents: [ReadDocument]
  private let templates: SiteTemplates
  /// What was found when the folder was listed.
  private let listing: DiagnosticLog

  /// Reads everything.
  /// - `before`: what was read earlier with the same options; what says the same is not parsed again.
  package init(_ options: BuildOptions, before: SiteTexts? = nil) throws(DiskError) {
    var log = DiagnosticLog()
    let content = try ContentFolder(options.content, name: options.contentName, log: &log)
    let known = before.map(Self.byPath) ?? [:]
    documents = try parallelMap(content.documents.count, jobs: options.jobs) { index throws(DiskError) in
      try content.parse(index, known: known[Array(content.documents[index].path.utf8)])
    }
    templates = try SiteTemplates(in: options.templates, name: options.templatesName, before: before?.templates)
    self.options = options
    self.content = content
    listing = log
  }

  /// By the bytes of their paths: an `ö` in one character and one in two are two names to a disk.
  private static func byPath(_ texts: SiteTexts) -> [[UInt8]: ReadDocument] {
    var byPath: [[UInt8]: ReadDocument] = [:]
    byPath.reserveCapacity(texts.documents.count)
    for (document, read) in zip(texts.content.documents, texts.documents) { byPath[Array(document.path.utf8)] = read }
    return byPath
  }

  /// The site that a build would publish for a day.
  package func site(on date: CalendarDate, withDrafts: Bool) -> MemorySite {
    let options = options(on: date, withDrafts: withDrafts)
    return MemorySite(plan(options), options)
  }

  /// The same with all drafts but some: nobody is blamed for what these should have said, as with a text that can't be
  /// read.
  /// - `leftOut`: by what messages call them.
  package func site(on date: CalendarDate, without leftOut: Set<String>) -> MemorySite {
    let options = options(on: date, withDrafts: true)
    return MemorySite(plan(options, without: leftOut), options)
  }

  /// What is due on a day, and what lies on the authors' desk.
  package func status(on date: CalendarDate) -> SiteStatus {
    SiteStatus(plan(options(on: date, withDrafts: false), drafts: .linked), baseURL: options.baseURL)
  }

  /// The drafts, by what messages call them.
  package var drafts: Set<String> {
    Set(documents.indices.lazy.filter { documents[$0].file.document.isMeantAsDraft }.map(content.name))
  }

  private func options(on date: CalendarDate, withDrafts: Bool) -> BuildOptions {
    var options = options
    options.date = date
    options.withDrafts = withDrafts
    return options
  }

  private func plan(_ options: BuildOptions, drafts: DraftReading = .none, without leftOut: Set<String> = []) -> BuildPlan {
    var log = listing
    var linked: [Document] = []
    linked.reserveCapacity(documents.count + content.unread.count)
    for (index, document) in documents.enumerated() {
      if !leftOut.isEmpty, leftOut.contains(content.name(of: index)) {
        linked.append(.unreadFile(content.documents[index].path))
      } else {
        log.append(document.file.log)
        linked.append(document.file.document)
      }
    }
    return BuildPlan(
      linking: linked + content.unread, of: content, documents.map(\.fingerprint), with: templates, options,
      drafts: drafts, log: log)
  }
}
