import PromiseModel
import SiteBuilder

/// A site on one day: as the texts are now, and, where a build would publish nothing of them, what can be seen all the
/// same.
struct Showing: Sendable {
  let now: MemorySite
  /// All but the drafts that stand in the way of a build; nil where nothing does, or something else.
  let rest: SiteRest?
  /// As it last was whole; nil where there has been nothing whole yet.
  let good: MemorySite?

  /// - `good`: the last texts that made a whole site.
  init(_ texts: SiteTexts, on date: CalendarDate, good: () -> MemorySite?) {
    now = texts.site(on: date, withDrafts: true)
    rest = now.isWhole ? nil : texts.rest(of: now)
    self.good = now.isWhole ? now : good()
  }

  /// What is on the screen; nil where there is nothing yet.
  var shown: MemorySite? { rest?.site ?? good }

  /// The same for one page: of a draft with errors the last that was whole.
  func shown(at path: String) -> MemorySite? {
    guard let rest, !rest.site.has(path), let good, good.has(path) else { return shown }
    return good
  }

  /// Whether a page is as the texts are now.
  func isCurrent(at path: String) -> Bool {
    now.isWhole || rest.map { $0.site.has(path) || good?.has(path) != true } ?? false
  }
}
