import Diagnostics
import Markdown
import Source

/// A date in the text is one that exists.
enum ImpossibleDate: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for passage in body.markdown.passages {
      guard case .impossibleDate = DatePassage.first(in: Array(passage.value.utf8))?.kind else { continue }
      log.report(.impossibleDateInText, at: body.origin(passage.place), ["date": passage.value])
    }
  }
}
