import Diagnostics
import Markdown
import PromiseModel

/// A document's Markdown, and where it stands.
struct DocumentBody: Sendable {
  let path: String
  let file: String
  private(set) var markdown: MarkdownDocument
  /// The ids that its page will have.
  let anchors: Set<String>

  init(path: String, file: String, markdown: MarkdownDocument) {
    self.path = path
    self.file = file
    self.markdown = markdown
    anchors = Set(markdown.blocks.lazy.compactMap { $0.id?.value })
  }

  /// In the order of the text.
  var anchorsInOrder: [String] { markdown.blocks.compactMap { $0.id?.value } }

  /// Without the attributes, once they have been read: a tenth of all memory.
  var afterReading: DocumentBody {
    var body = self
    for index in body.markdown.blocks.indices { body.markdown.blocks[index].attributes = [] }
    return body
  }

  func origin(_ place: Place) -> Origin { Origin(file: file, place: place) }
  func spot(_ place: Place) -> SourceSpot { SourceSpot(file: file, line: place.line, column: place.column) }
}
