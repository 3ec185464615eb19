import Diagnostics
import Markdown
import PromiseModel

/// Rules that look at one body alone (section 8).
extension DocumentBody {
  func checkWriting(_ log: inout DiagnosticLog) {
    for list in markdown.lists where list.itemsWithID > 0 {
      if let place = list.firstWithoutID { log.report(.mixedList, at: origin(place)) }
    }
    for link in markdown.links + markdown.externalLinks where !link.isImage {
      let text = link.text.trimmed.lowercased()
      if Self.emptyLinkTexts.contains(text) {
        log.report(.emptyLinkText, at: origin(link.place), ["text": link.text])
      }
    }
  }

  /// Read alone, as in a list of a page's links, they say nothing (WCAG 2.4.9).
  private static let emptyLinkTexts: Set<String> = ["här", "läs mer", "klicka här", "läs mer här"]
}
