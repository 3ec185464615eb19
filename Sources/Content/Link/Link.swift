package import Diagnostics
package import PromiseModel

/// What a run of the linker makes: a site if there was no error, and everything that was found.
package struct LinkedSite: Sendable {
  package let site: Site?
  package let log: DiagnosticLog
}

/// Links all parsed documents into one site: finds what every reference means, and applies the rules
/// that need more than one file.
///
/// - `media`: the paths of the files below `content/media`, sorted.
/// - `folder`: what messages call the content folder.
/// - `withDrafts`: drafts are shown instead of left out.
/// - `workers`: promises and follow-ups are linked in any order.
package func link(
  _ documents: consuming [Document], media: [String], folder: String, withDrafts: Bool,
  on date: CalendarDate, workers: some Workers = OneByOne()
) -> LinkedSite {
  // The documents are let go of before the site is worked out: they are half of all memory.
  var (facts, log) = linkFacts(consume documents, media, folder, withDrafts, workers)
  guard let facts else { return LinkedSite(site: nil, log: log) }
  let site = Site(facts, on: date, workers: workers)
  checkSite(site, &log)
  return LinkedSite(site: log.hasErrors ? nil : site, log: log)
}

private func linkFacts(
  _ documents: consuming [Document], _ media: [String], _ folder: String, _ withDrafts: Bool,
  _ workers: some Workers
) -> (SiteFacts?, DiagnosticLog) {
  var linker = Linker(documents, media: media, folder: folder, withDrafts: withDrafts)
  let facts = linker.link(workers)
  return (facts, linker.log)
}
