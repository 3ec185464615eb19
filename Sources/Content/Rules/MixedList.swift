import Diagnostics
import Markdown
import Source

/// Of one list all items are commitments, or none: else one was forgotten.
enum MixedList: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    // What looks forgotten may stand where it can't be read, which is told of already.
    guard !body.markdown.hidesIDs, !body.markdown.hasStrayAttributes else { return }
    for list in body.markdown.lists where list.itemsWithID > 0 {
      if let place = list.firstWithoutID { log.report(.mixedList, at: body.origin(place)) }
    }
  }

  /// How many items lack an id that others of their lists have.
  static func forgotten(in body: DocumentBody) -> Int {
    body.markdown.lists.reduce(0) { $0 + ($1.itemsWithID > 0 ? $1.itemsWithoutID : 0) }
  }
}
