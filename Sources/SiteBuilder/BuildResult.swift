package import Diagnostics
package import Disk

/// What came of a build.
package struct BuildResult: Sendable {
  /// In file order.
  package let diagnostics: [Diagnostic]
  package let documents: Int
  package let pages: Int
  /// Nil: nothing was published, and what was published before is untouched.
  package let published: PublishSummary?
}
