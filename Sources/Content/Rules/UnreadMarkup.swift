import Diagnostics
import Markdown
import Source

/// What was meant for markup is read as such, and not shown as it stands.
enum UnreadMarkup: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for (passage, kind) in zip(body.markdown.passages, body.dates) where kind == .markup {
      log.report(.markupNotRead, at: body.origin(passage.place), ["text": passage.value])
    }
  }
}
