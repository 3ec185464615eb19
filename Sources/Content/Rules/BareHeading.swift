import Diagnostics
import Markdown
import SafeHTML
import Source

/// A heading has a text below it, and one of its own: where it stands twice, or over nothing, something was pasted twice
/// or left out.
enum BareHeading: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    // What seems to be over nothing may have lost what stood there, or be no heading at all: that is told.
    let isSure = body.markdown.isWhole && !log.diagnostics.contains { $0.code == .hyphensMakeHeading || $0.code == .headingWithoutBlank }
    let blocks = body.markdown.blocks
    let markup = body.markdown.markup.html.bytes
    var headings: [Int] = []
    for index in blocks.indices where blocks[index].isHeading && !blocks[index].text.isEmpty {
      let block = blocks[index]
      // What it says of a commitment may be all there is, and an outcome that says nothing is told of as such.
      if isSure, !isTold(index, in: blocks), markup[block.content].allSatisfy({ $0 == 0x0A || $0 == 0x20 }) {
        log.report(.headingWithoutText, at: body.origin(block.place), ["text": block.text])
      }
      if headings.count < mostHeadings, let first = headings.first(where: { isSame(blocks[$0], block) }) {
        log.report(.headingTwice, at: body.origin(block.place), ["text": block.text], related: [body.origin(blocks[first].place)])
      } else {
        headings.append(index)
      }
    }
  }

  private static func isTold(_ index: Int, in blocks: [Block]) -> Bool {
    var around: Int? = index
    while let block = around, blocks[block].id == nil { around = blocks[block].enclosing }
    return around != nil
  }

  /// Each is held against all before it.
  private static let mostHeadings = 200

  private static func isSame(_ heading: Block, _ other: Block) -> Bool {
    heading.enclosing == other.enclosing && heading.text == other.text && heading.kind == other.kind
  }
}
