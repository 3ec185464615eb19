import Diagnostics
import Markdown
import PromiseModel
import Source

/// Nothing was done later than the day on which the site is built; and nobody changed or corrected what was not yet
/// public.
enum DaysOutOfOrder {
  static func check(_ placed: PlacedDocuments, on today: CalendarDate, _ log: inout DiagnosticLog) {
    for promise in placed.promises { check(promise.document.particulars.days, promise.document.body, today, &log) }
    for body in placed.promises.lazy.map(\.document.body) + placed.followUps.lazy.map(\.document.body) { checkDeeds(in: body, today, &log) }
    for followUp in placed.followUps { check(followUp.document.particulars.days, isFollowUp: true, followUp.document.body, today, &log) }
    // A page says of itself when it was changed, which harms nobody in a build of an earlier day: but a year may be wrong.
    for page in placed.pages where page.updated.map({ $0.value.first.dayNumber > today.dayNumber + 366 }) == true {
      let days = WrittenDays(later: [WrittenDay("updated", page.updated)].compactMap(\.self))
      check(days, page.body, today, &log)
    }
  }

  /// What the text says to have been done.
  private static func checkDeeds(in body: DocumentBody, _ today: CalendarDate, _ log: inout DiagnosticLog) {
    for (passage, kind) in zip(body.markdown.passages, body.dates) {
      guard case .done(let date) = kind, date.first > today else { continue }
      log.report(.doneLater, at: body.origin(passage.place), ["text": passage.value, "today": today.iso])
    }
  }

  private static func check(
    _ days: WrittenDays, isFollowUp: Bool = false, _ body: DocumentBody, _ today: CalendarDate, _ log: inout DiagnosticLog
  ) {
    for day in days.all where day.date.value.first > today {
      log.report(
        .publishedLater, at: body.origin(day.date.place),
        ["key": day.key, "date": day.date.value.iso, "today": today.iso],
        suggestion: isPlanned(day.date.value, days.period, isFollowUp: isFollowUp, today)
          ? nil : meaning(of: day.date.value, days.published.map(\.value.first.year).flatMap { $0 > today.year ? nil : $0 } ?? days.period.map { $0.first.year - 1 }, today))
    }
    guard let published = days.published?.value, published.first <= today else { return }
    for day in days.later where day.date.value.last < published.first {
      log.report(
        .beforePublished, at: body.origin(day.date.place),
        ["key": day.key, "date": day.date.value.iso, "published": published.iso],
        suggestion: meaning(of: day.date.value, published.first.year, today))
    }
  }

  /// Whether a day to come is one that a document of its period can be waiting for: its year is no slip.
  private static func isPlanned(_ date: PartialDate, _ period: Period?, isFollowUp: Bool, _ today: CalendarDate) -> Bool {
    guard let period, date.first.year <= today.year + 1 else { return false }
    let last = period.last.map { $0.year + (isFollowUp ? 1 : 0) } ?? .max
    return (period.first.year...last).contains(date.first.year)
  }

  /// The day that was probably meant: one of those that have been, from some year on.
  private static func meaning(of date: PartialDate, _ first: Int?, _ today: CalendarDate) -> String? {
    let first = first ?? today.year - 1
    guard first <= today.year, let meant = MistypedYear.meaning(of: date, among: first...today.year),
      (try? PartialDate.parse(meant)).map({ $0.first <= today }) == true
    else { return nil }
    return meant
  }
}
