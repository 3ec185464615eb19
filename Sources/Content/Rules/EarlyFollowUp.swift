import Diagnostics
import PromiseModel
import Source

/// A follow-up that counts for a whole year tells of most of it: else it is one of a part, and does not say so.
enum EarlyFollowUp {
  /// Returns those that are told of.
  static func check(_ site: Site, _ doubts: FollowUpDoubts, _ log: inout DiagnosticLog) -> [FollowUp.ID] {
    var told: [FollowUp.ID] = []
    for followUp in site.facts.followUps where followUp.isOfWholeYear && !doubts.ofDays.contains(followUp.id) {
      let tenure = site[followUp.promise].tenure
      guard let days = followUp.year.flatMap(tenure.promiseYear)?.days else { continue }
      // That it covers days of another year is told of as such.
      guard followUp.covers?.overlaps(days) != false else { continue }
      let published = followUp.published.date?.last
      let isPublished = published.map { isEarly($0, in: days) } == true
      guard let day = isPublished ? published : followUp.covers?.last, isEarly(day, in: days) else { continue }
      let spot = isPublished ? followUp.spot : doubts.places[followUp.id.index].covers ?? followUp.spot
      log.report(.followUpTooEarly, at: spot, ["year": String(followUp.year ?? 0), "date": day.iso])
      told.append(followUp.id)
    }
    return told
  }

  /// Whether less than three quarters of the days have passed when a day ends.
  private static func isEarly(_ day: CalendarDate, in year: DateRange) -> Bool {
    let passed = day.dayNumber - year.first.dayNumber + 1
    return 4 * passed < 3 * (year.last.dayNumber - year.first.dayNumber + 1)
  }
}
