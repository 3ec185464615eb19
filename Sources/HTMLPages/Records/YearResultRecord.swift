import Edition
import PromiseModel
import Templates

/// What came of a promise in one of its years, or why that is not known here, for `partials/year-result.mustache`.
struct YearResultRecord {
  private let year: PromiseYear
  private let promise: Promise
  /// Of what counts for the year; of several years once.
  private let followUp: FollowUp.ID?

  static let form = PageForm<YearResultRecord>([
    .text("year") { record, _ in String(record.year.year) },
    .record("followUp", of: told) { record, _ in record.followUp },
    // What is not here of the whole year, also where there is a report on a part of it.
    .list("elsewhere", of: DocumentRecord.form) { record, _ in record.promise.followUpsElsewhere(for: record.year) },
    .flag("isNotHeld") { record, _ in record.year.state == .notHeld },
    .record("awaitedUntil", of: DateRecord.form) { record, _ in record.year.awaitedUntil.map { PartialDate($0) } },
    .record("overdueSince", of: DateRecord.form) { record, _ in record.year.overdueSince.map { PartialDate($0) } },
    .text("dueRule") { record, view in record.year.dueRule.map { view.words[$0] } },
  ])

  /// What a follow-up comes to, in a list of several.
  static let told = PageForm<FollowUp.ID>([
    .text("label") { id, view in view.label(of: id) },
    .flag("isInterim") { id, view in view.site[id].isInterim },
    .text("result") { id, view in view.result(of: id) },
    .text("address") { id, view in view.address(of: .followUp(id)) },
    .text("assessedBy") { id, view in view.site[id].assessedBy },
  ])

  /// Those of which there is anything to say, the latest first.
  static func all(of id: Promise.ID, in site: Site) -> [YearResultRecord] {
    var told: Set<FollowUp.ID> = []
    return site.standing(of: id).years.reversed().compactMap { year in
      let followUp = year.counting.flatMap { told.insert($0).inserted ? $0 : nil }
      guard followUp != nil || year.isOwed || year.state == .elsewhere || year.state == .notHeld else { return nil }
      return YearResultRecord(year: year, promise: site[id], followUp: followUp)
    }
  }
}
