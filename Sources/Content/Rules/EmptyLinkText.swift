import Diagnostics
import Markdown
import PromiseModel
import Source

/// A link's text says where it leads, also read alone, as in a list of a page's links (WCAG 2.4.9).
enum EmptyLinkText: BodyRule {
  private static let texts: Set<String> = ["här", "läs mer", "klicka här", "läs mer här"]
  /// Bytes, however their letters are written.
  private static let longest = 24

  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for link in body.markdown.links where !link.isImage { check(link, body, &log) }
    for link in body.markdown.externalLinks where !link.isImage { check(link, body, &log) }
  }

  private static func check(_ link: Link, _ body: DocumentBody, _ log: inout DiagnosticLog) {
    let text = link.text.trimmed
    // Most are longer, and need not be put into lower case.
    guard text.utf8.count <= longest, texts.contains(text.lowercased()) else { return }
    log.report(.emptyLinkText, at: body.origin(link.place), ["text": link.text])
  }
}
