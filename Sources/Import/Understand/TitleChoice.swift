/// Which block is a page's title.
enum TitleChoice {
  static func title(of blocks: [SourceBlock]) -> Int? {
    if let first = blocks.indices.first(where: { blocks[$0].level == 1 && blocks[$0].frame == nil }) { return first }
    let headings = blocks.indices.filter { blocks[$0].isHeading && blocks[$0].frame == nil }
    guard let first = headings.first else { return line(of: blocks) }
    // Text before any heading is no title's.
    let next = first + 1
    if next < blocks.count, blocks[next].isHeading, blocks[next].frame == nil, Words(blocks[first].text).count == 1, Words(blocks[next].text).count > 1 { return next }
    return first
  }

  /// The first short line, where there is no heading.
  private static func line(of blocks: [SourceBlock]) -> Int? {
    guard let first = blocks.indices.first(where: { blocks[$0].frame == nil && blocks[$0].kind == .paragraph && FrameLines.reason(for: blocks[$0].text) == nil }) else { return nil }
    return HeadingFinder.looksLikeHeading(blocks[first].text) ? first : nil
  }
}
