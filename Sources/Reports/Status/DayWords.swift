import Diagnostics
import PromiseModel

/// Days, as they are written in a sentence to those who run a site.
struct DayWords {
  let language: DiagnosticLanguage
  /// The day that is spoken of as today.
  let today: CalendarDate

  private static let months: [DiagnosticLanguage: [String]] = [
    .swedish: MonthName.all,
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
  ]

  /// 31 mars 2027.
  func written(_ day: CalendarDate) -> String {
    "\(day.day) \(Self.months[language]?[day.month - 1] ?? "") \(day.year)"
  }

  /// 31 mars 2027, om 30 dagar.
  func withDistance(_ day: CalendarDate) -> String { written(day) + ", " + distance(to: day) }

  private func distance(to day: CalendarDate) -> String {
    let days = day.dayNumber - today.dayNumber
    switch language {
    case .swedish:
      if days == 0 { return "i dag" }
      let count = "\(abs(days)) \(abs(days) == 1 ? "dag" : "dagar")"
      return days > 0 ? "om " + count : "för \(count) sedan"
    case .english:
      if days == 0 { return "today" }
      let count = "\(abs(days)) \(abs(days) == 1 ? "day" : "days")"
      return days > 0 ? "in " + count : count + " ago"
    }
  }
}
