import Diagnostics
import SafeHTML
import Source

/// Prints a document: the bytes that cmark prints, but for what it does not know of, with marks where a
/// later room is to fill something in.
struct MarkupWriter {
  let parsed: ParsedText
  let outline: BlockOutline
  var reporter: Reporter

  var buffer: HTMLBuffer
  var marks: [MarkedHTML.Mark] = []
  var links: [Link] = []
  var externalLinks: [Link] = []
  var thematicBreaks: [Int] = []
  /// One for each entry of the outline.
  var extents: [BlockExtent]

  var containers: [OpenContainer] = []
  /// Headings whose sections are open, those of outer containers first.
  var sections: [OpenSection] = []
  /// The paragraph to which the list belongs that comes next.
  var listOwner: Int?
  var inlines = InlineState()

  static func write(
    _ parsed: ParsedText, _ outline: BlockOutline, _ passages: [Located<String>], _ reporter: inout Reporter
  ) -> MarkdownDocument {
    var writer = MarkupWriter(parsed, outline, reporter)
    var node = 0
    while node < parsed.tree.nodes.count {
      writer.closeContainers(before: node)
      node = writer.write(node)
    }
    writer.closeContainers(before: node)
    reporter = writer.reporter
    return writer.document(with: passages)
  }

  private init(_ parsed: ParsedText, _ outline: BlockOutline, _ reporter: Reporter) {
    self.parsed = parsed
    self.outline = outline
    self.reporter = reporter
    let length = parsed.source.markdown.count
    buffer = HTMLBuffer(reservingCapacity: length + length / 2)
    extents = Array(repeating: BlockExtent(), count: outline.entries.count)
  }

  /// Writes one block, or the start of a container; returns the next.
  private mutating func write(_ node: Int) -> Int {
    switch parsed.tree.nodes[node].kind {
    case .document, .blockQuote, .list, .item:
      openContainer(node)
      return node + 1
    case .heading(let level): writeHeading(node, level)
    case .paragraph: writeParagraph(node)
    case .codeBlock(let language): writeCodeBlock(node, language)
    case .htmlBlock: writeHTMLBlock(node)
    case .thematicBreak: writeThematicBreak()
    case .text, .code, .softBreak, .lineBreak, .htmlInline, .emphasis, .strong, .link, .image:
      preconditionFailure("inlines stand in headings and paragraphs, and are written with them")
    }
    return parsed.tree.nodes[node].end
  }

  private func document(with passages: [Located<String>]) -> MarkdownDocument {
    MarkdownDocument(
      markup: MarkedHTML(html: buffer.compactHTML, marks: marks),
      blocks: zip(outline.entries, extents).map { entry, extent in
        Block(entry, extent, text: parsed.plainText(of: entry.lead))
      },
      links: links, externalLinks: externalLinks, thematicBreaks: thematicBreaks,
      lists: outline.lists, passages: passages)
  }

  // MARK: What all parts of the writer use

  /// Starts a new line, unless one has just begun.
  mutating func startLine() {
    if let last = buffer.last, last != UInt8(ascii: "\n") { buffer.append(trusted: "\n") }
  }

  mutating func mark(_ kind: MarkedHTML.Mark.Kind) {
    marks.append(MarkedHTML.Mark(offset: buffer.count, kind: kind))
  }

  /// Prints a start tag up to its `>`, with a mark for the id of its block.
  mutating func openTag(_ tag: String, of entry: Int?) {
    buffer.append(trusted: tag)
    if let entry, outline.entries[entry].id != nil { mark(.id(block: entry)) }
    buffer.append(trusted: ">")
  }

  /// Leaves room for what belongs beside a block.
  mutating func markSlot(of entry: Int) {
    if outline.entries[entry].id != nil { mark(.slot(block: entry)) }
  }
}
