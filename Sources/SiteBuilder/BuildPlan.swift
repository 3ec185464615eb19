import Content
import Diagnostics
import Digest
import Disk
import Outlook
import Pages
import PromiseModel
import Source

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
  /// The same with all drafts; nil without any, and where nobody asked for them.
  let drafts: Site?
  /// What messages call the drafts.
  let draftFiles: Set<String>
  /// How many drafts have errors that are not told of, as the drafts are not shown; none unless they were judged.
  let faultyDrafts: Int
  /// The documents that have no place.
  let absent: [AbsentDocument]
  /// Nil after an error.
  let pages: PageSet?
  let log: DiagnosticLog
  /// Whether warnings are as good as errors.
  let isStrict: Bool

  /// Links what was read, and decides all addresses.
  /// - `fingerprints`: of the documents of `content`;
  /// - `drafts`: what is asked of them besides;
  /// - `log`: what was found when they were read.
  init(
    linking documents: consuming [Document], of content: ContentFolder, _ fingerprints: [Fingerprint?],
    with templates: SiteTemplates, _ options: BuildOptions, drafts reading: DraftReading = .none, log: DiagnosticLog,
    tell: (BuildEvent) -> Void = { _ in }
  ) {
    var log = log
    tell(.began(.link))
    let draftFiles = Set(content.documents.indices.filter { documents[$0].isDraft }.map(content.name))
    self.draftFiles = draftFiles
    let withDrafts = reading == .none || draftFiles.isEmpty ? nil : Self.link(copy documents, of: content, options, withDrafts: true)
    drafts = withDrafts?.outline
    let linked = Self.link(consume documents, of: content, options, withDrafts: options.withDrafts)
    log.append(linked.log)

    tell(.began(.plan))
    log.append(templates.problems)
    pages = linked.site.flatMap {
      PageSet(site: $0, templates: templates.compiled, baseURL: options.baseURL, log: &log)
    }
    if reading == .judged, let withDrafts {
      var told = withDrafts.log
      // Two that want one address are found when all addresses are decided.
      if let site = withDrafts.site { _ = PageSet(site: site, templates: templates.compiled, baseURL: options.baseURL, log: &told) }
      faultyDrafts = told.files(of: draftFiles, withMoreErrorsThan: linked.log).count
    } else {
      faultyDrafts = 0
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

extension DiagnosticLog {
  /// Those of some files that have an error here, or are what one is held against, that another log does not have.
  fileprivate func files(of files: Set<String>, withMoreErrorsThan other: DiagnosticLog) -> Set<String> {
    let (here, there) = (errorsByFile, other.errorsByFile)
    return files.filter { here[$0, default: 0] > there[$0, default: 0] }
  }

  private var errorsByFile: [String: Int] {
    diagnostics.reduce(into: [:]) { counts, problem in
      guard problem.severity == .error else { return }
      for file in Set(problem.origins.map(\.file)) { counts[file, default: 0] += 1 }
    }
  }
}
