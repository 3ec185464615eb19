import Edition
import PromiseModel

/// One day in a calendar.
struct CalendarEvent {
  /// What it is of, without the host: `promise/2326/2023-2024:begins`.
  let name: String
  let day: CalendarDate
  let summary: String
  /// Where to read more.
  let page: PageID
}
