import PromiseModel
import SiteBuilder

/// A site on one day: as the texts are now, and, where a build would publish nothing of them, as it last was whole.
struct Showing: Sendable {
  let now: MemorySite
  /// What is on the screen; nil where there has been nothing whole yet.
  let shown: MemorySite?

  var isCurrent: Bool { now.isWhole }

  /// - `good`: the last texts that made a whole site.
  init(_ texts: SiteTexts, on date: CalendarDate, good: () -> MemorySite?) {
    now = texts.site(on: date, withDrafts: true)
    shown = now.isWhole ? now : good()
  }
}
