import Diagnostics
import PromiseModel
import Source

/// A follow-up that counts for a whole year tells of most of it: else it is one of a part, and does not say so.
enum EarlyFollowUp {
  /// - `doubtful`: those of which it is not known what days they tell of.
  static func check(_ site: Site, but doubtful: Set<FollowUp.ID>, _ log: inout DiagnosticLog) {
    for followUp in site.facts.followUps where followUp.isOfWholeYear && !doubtful.contains(followUp.id) {
      let tenure = site[followUp.promise].tenure
      guard let days = followUp.year.flatMap(tenure.promiseYear)?.days else { continue }
      // That it covers days of another year is told of as such.
      guard followUp.covers?.overlaps(days) != false else { continue }
      let told = [followUp.published.date?.last, followUp.covers?.last].compactMap(\.self)
      guard let day = told.first(where: { isEarly($0, in: days) }) else { continue }
      log.report(
        .followUpTooEarly, at: followUp.spot, ["year": String(followUp.year ?? 0), "date": day.iso])
    }
  }

  /// Whether less than three quarters of the days have passed when a day ends.
  private static func isEarly(_ day: CalendarDate, in year: DateRange) -> Bool {
    let passed = day.dayNumber - year.first.dayNumber + 1
    return 4 * passed < 3 * (year.last.dayNumber - year.first.dayNumber + 1)
  }
}
