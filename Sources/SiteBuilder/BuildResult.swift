package import Diagnostics
package import Disk

/// What came of a build, or of a check.
package struct BuildResult: Sendable {
  /// In file order.
  package let diagnostics: [Diagnostic]
  package let documents: Int
  package let pages: Int
  /// What is to come; nil where errors leave no site to tell of.
  package let outlook: SiteOutlook?
  /// Nil: nothing was published, and what was published before is untouched.
  package let published: PublishSummary?
  /// Whether what was found is enough for nothing to be published.
  package let isRefused: Bool
  /// Held so that who ends the process next need not wait until all of it is freed, object by object: a twentieth
  /// of a build of the whole country in which nothing changed.
  private let plan: BuildPlan?

  package init(
    diagnostics: [Diagnostic], documents: Int, pages: Int, outlook: SiteOutlook?, published: PublishSummary?
  ) {
    self.init(
      diagnostics: diagnostics, documents: documents, pages: pages, outlook: outlook, published: published,
      isRefused: published == nil, of: nil)
  }

  init(
    diagnostics: [Diagnostic], documents: Int, pages: Int, outlook: SiteOutlook?, published: PublishSummary?,
    isRefused: Bool, of plan: BuildPlan?
  ) {
    self.plan = plan
    self.diagnostics = diagnostics
    self.documents = documents
    self.pages = pages
    self.outlook = outlook
    self.published = published
    self.isRefused = isRefused
  }

  package func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
