import Diagnostics
import Digest
import Disk
import Pages

/// What is known before the first page is rendered: all that is to be made, and all that is wrong.
struct BuildPlan: Sendable {
  let content: ContentFolder
  /// Of the bytes of each document, by its place in `content`; nil for one that is too large to be read.
  let fingerprints: [Fingerprint?]
  /// Of all templates and words.
  let templates: Fingerprint
  let outlook: SiteOutlook?
  /// Nil after an error.
  let pages: PageSet?
  let log: DiagnosticLog
  /// Whether warnings are as good as errors.
  let isStrict: Bool

  /// Nothing is published then.
  var isRefused: Bool { pages == nil || log.hasErrors || isStrict && log.hasWarnings }

  func result(published: PublishSummary?, files: FileList? = nil) -> BuildResult {
    BuildResult(
      findings: Findings(log), documents: content.documents.count, pages: pages?.paths.count ?? 0, outlook: outlook,
      published: published, files: files, isRefused: isRefused, of: self)
  }
}
