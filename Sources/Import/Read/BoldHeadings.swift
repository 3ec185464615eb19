/// Paragraphs that are bold as a whole are the headings of a page that has no others.
enum BoldHeadings {
  /// Until it is known whether they are headings.
  static let level = 99

  static func marked(_ blocks: [SourceBlock]) -> [SourceBlock] {
    let hasOthers = blocks.contains { $0.frame == nil && $0.isHeading && $0.level != level && $0.level != 1 }
    return blocks.map { block in
      guard block.level == level else { return block }
      var block = block
      block.kind = .heading(level: hasOthers ? 5 : nil)
      return block
    }
  }
}
