import Diagnostics
import PromiseModel
import Source

/// A promise is signed before it is followed up, and not long after it was made public: else a year is wrong.
enum DaysOfSigning: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for id in site.promiseIDs {
      guard let signed = site[id].signed, let published = site[id].published else { continue }
      if isAYearFrom(signed, published) {
        log.report(.signedYearFromPublished, at: site[id].spot, ["date": signed.iso, "published": published.iso])
        continue
      }
      guard signed.first.dayNumber > published.last.dayNumber + 366,
        // That is told already.
        site[id].period.last.map({ signed.first <= $0 }) != false
      else { continue }
      log.report(.signedLongAfterPublished, at: site[id].spot, ["date": signed.iso, "published": published.iso])
    }
    for followUp in site.followUpIDs.map({ site[$0] }) {
      guard let signed = site[followUp.promise].signed, let published = followUp.published.date, published.last < signed.first
      else { continue }
      log.report(.followUpBeforeSigned, at: followUp.spot, ["date": published.iso, "signed": signed.iso])
    }
  }

  /// Whether one of two days that mostly lie close together has the year beside: "2026" in January 2027.
  private static func isAYearFrom(_ signed: PartialDate, _ published: PartialDate) -> Bool {
    signed.precision == .day && published.precision == .day
      && (345...385).contains(abs(signed.first.dayNumber - published.first.dayNumber))
  }
}
