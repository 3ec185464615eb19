import Diagnostics
import Markdown
import Source

/// Of one list all items are commitments, or none: else one was forgotten.
enum MixedList: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for list in body.markdown.lists where list.itemsWithID > 0 {
      if let place = list.firstWithoutID { log.report(.mixedList, at: body.origin(place)) }
    }
  }
}
