import Diagnostics
import Source

/// What can be seen of texts that a build would publish nothing of: all but the drafts that stand in its way.
package struct SiteRest: Sendable {
  package let site: MemorySite
  /// The drafts that are not on it, by what messages call them, in their order.
  package let leftOut: [String]
}

extension SiteTexts {
  /// Without a draft, one that it clashes with or that leads to it may be the next.
  private static let mostTries = 3

  /// Nil where there are errors that no draft has anything to do with.
  /// - `site`: these texts with all drafts, which no build would publish.
  package func rest(of site: MemorySite) -> SiteRest? {
    let drafts = drafts
    var (site, leftOut) = (site, Set<String>())
    for _ in 0..<Self.mostTries {
      guard let more = site.findings.files(in: drafts), !more.isSubset(of: leftOut) else { return nil }
      leftOut.formUnion(more)
      site = self.site(on: site.date, without: leftOut)
      if site.isWhole {
        return SiteRest(site: site, leftOut: leftOut.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      }
    }
    return nil
  }
}

extension Findings {
  /// Those of some files that errors stand in or refer to; nil where an error has to do with none of them.
  fileprivate func files(in files: Set<String>) -> Set<String>? {
    var found: Set<String> = []
    for error in told where error.severity == .error {
      let touched = error.origins.map(\.file).filter(files.contains)
      if touched.isEmpty { return nil }
      found.formUnion(touched)
    }
    return found
  }
}
