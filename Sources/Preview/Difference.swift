import Diagnostics
import PromiseModel
import SiteBuilder

/// What would change if the site were published now; found a little at a time, whenever nobody asks for anything.
enum Difference {
  /// A build would publish nothing: so many errors.
  case refused(errors: Int)
  case comparing(SiteComparison)
  case found(PublishingChange)

  /// So many files take some hundredths of a second.
  private static let filesAtATime = 48

  /// - `day`: the day of the build.
  init(of texts: SiteTexts, on day: CalendarDate, with output: String) {
    let site = texts.site(on: day, withDrafts: false)
    if let comparison = SiteComparison(of: site, with: output) {
      self = .comparing(comparison)
    } else {
      self = .refused(errors: site.findings.count(.error))
    }
  }

  var isFound: Bool {
    if case .comparing = self { false } else { true }
  }

  mutating func goOn() {
    guard case .comparing(var comparison) = self else { return }
    comparison.goOn(Self.filesAtATime)
    // The site is let go of: only what came of it is kept.
    self =
      comparison.isFinished
      ? .found(PublishingChange(comparison)) : .comparing(comparison)
  }
}
