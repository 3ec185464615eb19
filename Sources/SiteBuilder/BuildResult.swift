package import Diagnostics
package import Disk
package import Outlook
import Source

/// What came of a build, or of a check.
package struct BuildResult: Sendable {
  package let findings: Findings
  package let documents: Int
  package let pages: Int
  /// What is to come; nil where errors leave no site to tell of.
  package let outlook: Outlook?
  /// Nil: nothing was published, and what was published before is untouched.
  package let published: PublishSummary?
  /// What is published now; nil where nobody asked.
  package let files: FileList?
  /// Whether what was found is enough for nothing to be published.
  package let isRefused: Bool
  /// How many drafts have errors that are not told of, as the drafts are not shown.
  package var faultyDrafts: Int { plan?.faultyDrafts ?? 0 }
  /// The warnings of drafts, in how many of them these stand, and all other findings.
  package var findingsByDrafts: (ofDrafts: Findings, drafts: Int, others: Findings) {
    let drafts = plan?.draftFiles ?? []
    let isOfDraft = { (found: Diagnostic) in found.severity == .warning && drafts.contains(found.origin.file) }
    let ofDrafts = findings.where(isOfDraft)
    return (ofDrafts, Set(ofDrafts.told.map(\.origin.file)).count, findings.where { !isOfDraft($0) })
  }
  /// Held so that who ends the process next need not wait until all of it is freed, object by object: a twentieth
  /// of a build of the whole country in which nothing changed.
  private let plan: BuildPlan?

  package init(
    findings: Findings, documents: Int, pages: Int, outlook: Outlook?, published: PublishSummary?
  ) {
    self.init(
      findings: findings, documents: documents, pages: pages, outlook: outlook, published: published,
      files: nil, isRefused: published == nil, of: nil)
  }

  init(
    findings: Findings, documents: Int, pages: Int, outlook: Outlook?, published: PublishSummary?,
    files: FileList?, isRefused: Bool, of plan: BuildPlan?
  ) {
    self.plan = plan
    self.findings = findings
    self.documents = documents
    self.pages = pages
    self.outlook = outlook
    self.published = published
    self.files = files
    self.isRefused = isRefused
  }
}
