import Markdown
import PromiseModel
import Source

/// A document's Markdown, and where it stands.
///
/// A class, since readers, rules and links hold on to it: all of it is constant.
final class DocumentBody: InFile, Sendable {
  let path: String
  let file: String
  let markdown: MarkdownDocument
  /// What each of `markdown.passages` says.
  let dates: [DatePassage.Kind]
  /// The web addresses among the keys above it.
  let addresses: [Located<String>]
  /// The ids that its page will have.
  let anchors: Set<String>

  convenience init(
    path: String, file: String, markdown: MarkdownDocument, dates: [DatePassage.Kind], addresses: [Located<String>]
  ) {
    var anchors = Set<String>(minimumCapacity: markdown.blocks.count)
    for block in markdown.blocks {
      if let id = block.id { anchors.insert(id.value) }
    }
    self.init(path: path, file: file, markdown: markdown, dates: dates, addresses: addresses, anchors: anchors)
  }

  private init(
    path: String, file: String, markdown: MarkdownDocument, dates: [DatePassage.Kind], addresses: [Located<String>],
    anchors: Set<String>
  ) {
    self.path = path
    self.file = file
    self.markdown = markdown
    self.dates = dates
    self.addresses = addresses
    self.anchors = anchors
  }

  /// Whether an id may be one that could not be read, or is not written as ids are: that is told already.
  func mayHold(_ anchor: String) -> Bool { markdown.hidesIDs || anchors.contains { $0 != anchor && Slug.make($0) == anchor } }

  /// Whether any id could not be read, or is not written as ids are.
  var hidesIDs: Bool { markdown.hidesIDs || !anchors.allSatisfy(Slug.isSlug) }

  var fileName: String { path.split(separator: "/").last.map { $0.lowercased() } ?? "" }

  /// Whether a program, or who copied it, has called the file a copy.
  var isCopyByName: Bool { ["kopia", "copy", "(1)", "(2)", " 2.md", "-2.md"].contains(where: fileName.contains) }

  /// In the order of the text.
  var anchorsInOrder: [String] { markdown.blocks.compactMap { $0.id?.value } }

  /// Without the attributes, once they have been read: a tenth of all memory.
  var afterReading: DocumentBody {
    var markdown = markdown
    for index in markdown.blocks.indices { markdown.blocks[index].attributes = [] }
    return DocumentBody(path: path, file: file, markdown: markdown, dates: dates, addresses: addresses, anchors: anchors)
  }
}
