import Diagnostics
import Markdown
import Source

/// A commitment or an outcome says all of its sentence: one that ends in a word that must go on was cut when it was
/// copied.
enum CutText {
  private static let joining: Set<Substring> = ["och", "att", "eller", "samt", "som", "genom", "mellan"]
  /// In bytes: the tags that end an item and its first paragraph.
  private static let ending = "</p>\n</li>\n".utf8.count

  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    let blocks = body.markdown.blocks
    for (index, block) in blocks.enumerated() where block.id != nil && !block.isHeading && block.isWhole {
      // What goes on in a list is not cut, nor an item that leads on to the next: "- gå ut, samt".
      guard !(block.kind == .listItem && index + 1 < blocks.count && blocks[index + 1].kind == .listItem), block.text.utf8.last.map({ (0x61...0x7A).contains($0) }) == true, block.extent.upperBound <= block.lead.upperBound + ending,
        let blank = block.text.lastIndex(of: " "), joining.contains(block.text[block.text.index(after: blank)...])
      else { continue }
      log.report(
        .textCutOff, at: body.origin(block.place), ["id": block.id?.value ?? "", "word": String(block.text[block.text.index(after: blank)...])])
    }
  }
}
