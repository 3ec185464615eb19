package import PromiseModel

/// That somebody is to be told of a follow-up that has not come.
package struct Reminder: Sendable {
  /// When, in days after the one by which it is due.
  package enum Occasion: Int, CaseIterable, Sendable {
    case before = -30
    case onTheDay = 0
    case after = 14
    case longAfter = 60
  }

  package let occasion: Occasion
  package let owed: OwedFollowUp

  /// The day on which it is to be told.
  package var day: CalendarDate { owed.due.adding(days: occasion.rawValue) }

  init(_ occasion: Occasion, of owed: OwedFollowUp) {
    self.occasion = occasion
    self.owed = owed
  }
}

extension Outlook {
  /// What somebody is to be reminded of on the build date, or was to be on a day since `first`. Of one follow-up only
  /// the last of them: what was to be said before it is no longer true.
  package func reminders(since first: CalendarDate) -> [Reminder] {
    let ahead = -(Reminder.Occasion.allCases.map(\.rawValue).min() ?? 0)
    return owed(upTo: date.adding(days: ahead)).compactMap { owed in
      Reminder.Occasion.allCases.map { Reminder($0, of: owed) }.last { first <= $0.day && $0.day <= date }
    }
  }
}
