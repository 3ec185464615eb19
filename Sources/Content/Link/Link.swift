package import Diagnostics
package import PromiseModel
import Source

/// What a run of the linker makes: a site if there was no error, and everything that was found.
package struct LinkedSite: Sendable {
  package let site: Site?
  /// What could be linked, be there errors or not.
  package let facts: SiteFacts
  /// The same, and after errors what could be made out: nothing to publish, and nil only without settings or a register.
  package let outline: Site?
  /// The documents that have no place on it.
  package let absent: [AbsentDocument]
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
  let isSite = sorted.settings != nil && sorted.register != nil
  let (linked, absent) = linkFacts(consume sorted, media, folder, withDrafts, date, workers, &log)
  let site = Site(linked.facts, on: date, workers: workers)
  checkSite(site, linked.doubts, isWhole: areWhole && !log.hasErrors, &log)
  let outline = isSite ? site : nil
  return LinkedSite(
    site: log.hasErrors ? nil : outline, facts: linked.facts, outline: outline, absent: absent, log: log)
}

/// Without settings or a register the documents are linked as far as it can be told.
private func linkFacts(
  _ documents: consuming SortedDocuments, _ media: [String], _ folder: String, _ withDrafts: Bool,
  _ date: CalendarDate, _ workers: some Workers, _ log: inout DiagnosticLog
) -> (linked: LinkedFacts, absent: [AbsentDocument]) {
  documents.reportMissing(in: folder, &log)
  let settings = documents.settings ?? .unread(folder + "/site.yaml")
  let register = documents.register ?? RegisterDocument(unread: folder + "/data/municipalities.csv")
  let names = Names(
    register, settings, focusAreas: documents.focusAreas, media: media, unread: documents.unread, strays: documents.strays,
    &log)
  for table in [documents.localities, documents.provinces].compactMap(\.self) { table.check(against: register, &log) }
  let placed = PlacedDocuments(copy documents, names, withDrafts: withDrafts, &log)
  let absent = documents.absent(placed.absences, in: folder)
  if case .from(let year) = settings.followUpsHeld, year > date.year {
    log.report(.followUpsFromLater, at: Origin(file: settings.file), ["year": String(year)])
  }
  DaysOutOfOrder.check(placed, on: date, &log)
  let linked = Linker(placed, Directory(names, placed, baseURL: settings.baseURL ?? "")).link(settings, workers, &log)
  names.reportStrays(in: folder, &log)
  return (linked, absent)
}
