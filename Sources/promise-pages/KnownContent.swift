import Diagnostics
import Disk
import Host
import Import
import PromiseModel
import SiteBuilder
import Source

/// What the site that a page is brought into holds already.
struct KnownContent {
  let site: KnownSite
  /// Nil where there is no site.
  private let facts: SiteFacts?

  /// - `site`: nil: the folder where the command runs, be it a site or not.
  init(in site: String?) throws(DiskError) {
    let content = SiteOptions.folder("content", of: site ?? ".")
    if site == nil, !isFolder(content) {
      (self.site, facts) = (.empty, nil)
      return
    }
    let facts = try SiteFacts.read(in: content, on: BuildDate.any, jobs: SiteOptions.jobs())
    (self.site, self.facts) = (KnownSite(facts), facts)
  }

  /// The slugs of those that somebody wrote, with commas between them; none where nobody wrote any.
  func municipalities(_ written: String?) -> Result<[String], ImportRefusal> {
    let words = (written ?? "").split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
    // Without a register nobody knows which there are.
    guard let facts, !facts.municipalities.isEmpty else { return .success(words.map(Slug.make)) }
    var slugs: [String] = []
    for word in words {
      switch facts.municipality(named: word) {
      case .found(let id), .notOfSite(let id): slugs.append(facts.municipalities[id.index].slug)
      case .unknown(let near): return .failure(ImportRefusal(unknownMunicipality: word, near: near))
      }
    }
    return .success(slugs)
  }

  /// What there is to say where the site is about none of a page's municipalities.
  /// - `slugs`: of the page.
  func warning(of slugs: [String]) -> Diagnostic? {
    guard let facts, let first = slugs.first else { return nil }
    let subjects = facts.subjectSlugs
    guard !subjects.isEmpty, !slugs.contains(where: subjects.contains) else { return nil }
    return Diagnostic(.importOtherMunicipality, at: Origin(file: ""), ["name": first, "known": subjects.listed])
  }
}
