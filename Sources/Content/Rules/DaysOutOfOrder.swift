import Diagnostics
import PromiseModel
import Source

/// Nothing was done later than the day on which the site is built; and nobody changed or corrected what was not yet
/// public.
enum DaysOutOfOrder {
  static func check(_ placed: PlacedDocuments, on today: CalendarDate, _ log: inout DiagnosticLog) {
    for promise in placed.promises { check(promise.document.particulars.days, promise.document.body, today, &log) }
    for followUp in placed.followUps { check(followUp.document.particulars.days, followUp.document.body, today, &log) }
  }

  private static func check(
    _ days: WrittenDays, _ body: DocumentBody, _ today: CalendarDate, _ log: inout DiagnosticLog
  ) {
    for day in days.all where day.date.value.first > today {
      log.report(
        .publishedLater, at: body.origin(day.date.place),
        ["key": day.key, "date": day.date.value.iso, "today": today.iso])
    }
    guard let published = days.published?.value, published.first <= today else { return }
    for day in days.later where day.date.value.last < published.first {
      log.report(
        .beforePublished, at: body.origin(day.date.place),
        ["key": day.key, "date": day.date.value.iso, "published": published.iso])
    }
  }
}
