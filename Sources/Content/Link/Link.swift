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
  var log = DiagnosticLog()
  // The documents are let go of before the site is worked out: they are half of all memory.
  let sorted = SortedDocuments(consume documents)
  let areWhole = sorted.areWhole
  guard let linked = linkFacts(consume sorted, media, folder, withDrafts, date, workers, &log)
  else { return LinkedSite(site: nil, log: log) }
  let site = Site(linked.facts, on: date, workers: workers)
  checkSite(site, linked.doubts, isWhole: areWhole && !log.hasErrors, &log)
  return LinkedSite(site: log.hasErrors ? nil : site, log: log)
}

/// Nil where the settings or the register are missing.
private func linkFacts(
  _ documents: consuming SortedDocuments, _ media: [String], _ folder: String, _ withDrafts: Bool,
  _ date: CalendarDate, _ workers: some Workers, _ log: inout DiagnosticLog
) -> LinkedFacts? {
  documents.reportMissing(in: folder, &log)
  guard let settings = documents.settings, let register = documents.register else { return nil }
  let names = Names(
    register, settings, focusAreas: documents.focusAreas, media: media, unread: documents.unread, &log)
  for table in documents.places { table.check(against: register, &log) }
  let placed = PlacedDocuments(documents, names, withDrafts: withDrafts, &log)
  DaysOutOfOrder.check(placed, on: date, &log)
  return Linker(placed, Directory(names, placed, baseURL: settings.baseURL ?? "")).link(settings, workers, &log)
}
