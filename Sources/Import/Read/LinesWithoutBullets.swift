/// Short lines below a heading that promises are a list whose bullets were lost, not as many headings.
enum LinesWithoutBullets {
  static func marked(_ blocks: [SourceBlock]) -> [SourceBlock] {
    var blocks = blocks
    var index = 0
    while index < blocks.count {
      guard opens(blocks[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < blocks.count, isLine(blocks[end]) { end += 1 }
      mark(&blocks, index + 1..<end)
      index = max(end, index + 1)
    }
    return blocks
  }

  private static func opens(_ block: SourceBlock) -> Bool {
    guard block.level == nil, block.isHeading || block.kind == .paragraph && block.text.last == ":" else { return false }
    return SectionKind(heading: Words(block.text), givers: GiverReader(placeNames: [])) == .promise
  }

  /// A line that looks like a heading and says nothing of what stands below it.
  private static func isLine(_ block: SourceBlock) -> Bool {
    block.isHeading && block.level == nil && SectionKind(heading: Words(block.text), givers: GiverReader(placeNames: [])) == .topic
  }

  private static func mark(_ blocks: inout [SourceBlock], _ lines: Range<Int>) {
    let leadsOn = lines.upperBound < blocks.count && !blocks[lines.upperBound].isHeading
    // The last one may be the heading of what comes then.
    guard !leadsOn || lines.count > 2 else { return }
    for index in leadsOn ? lines.dropLast() : lines { blocks[index].kind = .item(depth: 0, isNumbered: false) }
  }
}
