/// Makes headings of short lines that lead to paragraphs: "Polisen lovar:".
enum LabelHeadings {
  static func marked(_ blocks: [SourceBlock], _ reader: GiverReader) -> [SourceBlock] {
    var blocks = blocks
    for index in blocks.indices.dropLast() where isLabel(index, blocks, reader) {
      blocks[index].kind = .heading(level: blocks.contains { $0.level != nil } ? 6 : nil)
    }
    return blocks
  }

  private static func isLabel(_ index: Int, _ blocks: [SourceBlock], _ reader: GiverReader) -> Bool {
    let (block, next) = (blocks[index], blocks[index + 1])
    guard block.kind == .paragraph, block.text.last == ":", !next.isItem, next.kind != .row, !next.isHeading else { return false }
    let words = Words(block.text)
    guard words.count <= 10, block.text.sentences.count == 1 else { return false }
    return LeadIn(block.text, reader) == .promises || SectionKind(heading: words, givers: reader) != .topic
  }
}
