import Diagnostics
import Markdown
import Source

/// A date in the text is one that exists.
enum ImpossibleDate: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for (passage, date) in zip(body.markdown.passages, body.dates) where date == .impossibleDate {
      log.report(.impossibleDateInText, at: body.origin(passage.place), ["date": passage.value])
    }
  }
}
