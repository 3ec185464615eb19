/// Until when an open-ended promise, which nothing follows, is known to hold: for twelve months after the last day on
/// which somebody is known to have looked.
package struct Confirmation: Sendable, Equatable {
  /// The last of these days up to the build date.
  package let looked: CalendarDate
  /// From this day on the promise is unconfirmed.
  package let ends: CalendarDate
  /// The next day after the build date on which it becomes so: somebody who looks before that, on a day that an
  /// author wrote and that has not come, puts it off. Nil where it is unconfirmed already.
  package let nextEnd: CalendarDate?

  /// Nil for a promise that has an end, and for one of which nobody can have known yet.
  init?(of promise: Promise, _ followUps: [FollowUp], on date: CalendarDate) {
    guard promise.tenure.last == nil else { return nil }
    let days = Self.looks(at: promise, followUps).sorted()
    guard let looked = days.last(where: { $0 <= date }) else { return nil }
    self.looked = looked
    ends = looked.dayAYearLater
    let last = days.filter { $0 > date }.reduce(looked) { $1 <= $0.dayAYearLater ? $1 : $0 }
    nextEnd = ends > date ? last.dayAYearLater : nil
  }

  private static func looks(at promise: Promise, _ followUps: [FollowUp]) -> [CalendarDate] {
    let own = [promise.checked, promise.particulars.updated, promise.published, promise.signed]
    return (own + followUps.map(\.published.date)).compactMap { $0?.first } + [promise.period.first]
  }
}
