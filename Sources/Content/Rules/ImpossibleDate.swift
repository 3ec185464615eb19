import Diagnostics
import Markdown
import Source

/// A date in the text is one that exists, and of the weekday that is written beside it.
enum ImpossibleDate: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for (passage, date) in zip(body.markdown.passages, body.dates) {
      switch date {
      case .impossibleDate: log.report(.impossibleDateInText, at: body.origin(passage.place), ["date": passage.value])
      case .otherWeekday(let weekday):
        log.report(.weekdayOfAnotherDate, at: body.origin(passage.place), ["text": passage.value, "weekday": String(weekday)])
      default: continue
      }
    }
  }
}
