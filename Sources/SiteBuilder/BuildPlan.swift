import Content
import Diagnostics
import Digest
import Disk
import Outlook
import Pages
import PromiseModel

/// What is known before the first page is rendered: all that is to be made, and all that is wrong.
struct BuildPlan: Sendable {
  let content: ContentFolder
  /// Of the bytes of each document, by its place in `content`; nil for one that is too large to be read.
  let fingerprints: [Fingerprint?]
  /// Of all templates and words.
  let templates: Fingerprint
  let outlook: Outlook?
  /// What could be made out of the texts, also after errors.
  let outline: Site?
  /// The same with all drafts; nil without any, and where nobody asked.
  let drafts: Site?
  /// The documents that have no place.
  let absent: [AbsentDocument]
  /// Nil after an error.
  let pages: PageSet?
  let log: DiagnosticLog
  /// Whether warnings are as good as errors.
  let isStrict: Bool

  /// Links what was read, and decides all addresses.
  /// - `fingerprints`: of the documents of `content`;
  /// - `andDrafts`: links the texts once more, as if all drafts were to be shown;
  /// - `log`: what was found when they were read.
  init(
    linking documents: consuming [Document], of content: ContentFolder, _ fingerprints: [Fingerprint?],
    with templates: SiteTemplates, _ options: BuildOptions, andDrafts: Bool = false, log: DiagnosticLog,
    tell: (BuildEvent) -> Void = { _ in }
  ) {
    var log = log
    tell(.began(.link))
    let hasDrafts = andDrafts && documents.contains(where: \.isDraft)
    drafts = hasDrafts ? Self.link(copy documents, of: content, options, withDrafts: true).outline : nil
    let linked = Self.link(consume documents, of: content, options, withDrafts: options.withDrafts)
    log.append(linked.log)

    tell(.began(.plan))
    log.append(templates.problems)
    pages = linked.site.flatMap {
      PageSet(site: $0, templates: templates.compiled, baseURL: options.baseURL, log: &log)
    }
    log.settleExplanations()
    self.content = content
    self.fingerprints = fingerprints
    self.templates = templates.fingerprint
    outlook = linked.site.map(Outlook.init)
    outline = linked.outline
    absent = linked.absent
    self.log = log
    isStrict = options.isStrict
  }

  private static func link(
    _ documents: consuming [Document], of content: ContentFolder, _ options: BuildOptions, withDrafts: Bool
  ) -> LinkedSite {
    Content.link(
      documents, media: content.media, folder: options.contentName, withDrafts: withDrafts, on: options.date,
      workers: ParallelWorkers(jobs: options.jobs))
  }

  /// Nothing is published then.
  var isRefused: Bool { pages == nil || log.hasErrors || isStrict && log.hasWarnings }

  func result(published: PublishSummary?, files: FileList? = nil) -> BuildResult {
    BuildResult(
      findings: Findings(log), documents: content.documents.count, pages: pages?.paths.count ?? 0, outlook: outlook,
      published: published, files: files, isRefused: isRefused, of: self)
  }
}
