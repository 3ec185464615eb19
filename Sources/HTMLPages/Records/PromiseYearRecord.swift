import Edition
import PromiseModel
import Templates

/// One promise year and its follow-up, said plainly.
struct PromiseYearRecord {
  let year: PromiseYear
  let promise: Promise
  /// Of the whole year; the givers' own come first.
  private let followUps: [FollowUp.ID]
  private let interims: [FollowUp.ID]

  static let form = PageForm<PromiseYearRecord>([
    .text("year") { record, _ in String(record.year.year) },
    // Its days, where they are not those of the calendar year.
    .text("days") { record, view in
      let year = record.year
      return year.days == .year(year.year) ? nil : view.formats.days(year.days)
    },
    .list("followUps", of: FollowUpRecord.form) { record, _ in record.followUps },
    .list("elsewhere", of: DocumentRecord.form) { record, _ in record.promise.followUpsElsewhere(for: record.year) },
    .flag("isNotHeld") { record, _ in record.year.state == .notHeld },
    .record("awaitedUntil", of: DateRecord.form) { record, _ in
      record.year.awaitedUntil.map { PartialDate($0) }
    },
    .text("dueRule") { record, view in record.year.dueRule.map { view.words[$0] } },
    .record("overdueSince", of: DateRecord.form) { record, _ in
      record.year.overdueSince.map { PartialDate($0) }
    },
    // Of a year that is not over.
    .record("expectedBy", of: DateRecord.form) { record, _ in
      record.year.state == .running ? record.year.due.map { PartialDate($0) } : nil
    },
    .record("lastDay", of: DateRecord.form) { record, _ in PartialDate(record.year.days.last) },
    .record("firstDay", of: DateRecord.form) { record, _ in PartialDate(record.year.days.first) },
    .flag("isRunning") { record, view in record.hasNothing && record.year.days.first <= view.site.date },
    .flag("isAhead") { record, view in record.hasNothing && record.year.days.first > view.site.date },
    .list("interims", of: FollowUpRecord.form) { record, _ in record.interims },
  ])

  init(_ year: PromiseYear, of id: Promise.ID, in site: Site) {
    self.year = year
    promise = site[id]
    let all = site.standing(of: id).followUps.filter { site[$0].years.contains(year.year) }
    let whole = all.filter { site[$0].isOfWholeYear }
    followUps = whole.filter { site[$0].isByGivers } + whole.filter { !site[$0].isByGivers }
    interims = all.filter { site[$0].isInterim }
  }

  private var hasNothing: Bool { followUps.isEmpty && !year.hasEnded && year.state != .elsewhere }
}
