import Diagnostics
import Markdown
import PromiseModel

/// A link's text says where it leads, also read alone, as in a list of a page's links (WCAG 2.4.9).
enum EmptyLinkText: BodyRule {
  private static let texts: Set<String> = ["här", "läs mer", "klicka här", "läs mer här"]

  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for link in body.markdown.links + body.markdown.externalLinks where !link.isImage {
      guard texts.contains(link.text.trimmed.lowercased()) else { continue }
      log.report(.emptyLinkText, at: body.origin(link.place), ["text": link.text])
    }
  }
}
