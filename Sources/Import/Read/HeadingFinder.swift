/// Finds the headings of a text that has none marked: short lines alone that no mark ends, with something below them.
enum HeadingFinder {
  static let longest = 110
  /// No place is known here yet.
  private static let givers = GiverReader(placeNames: [])

  static func marked(_ blocks: [SourceBlock]) -> [SourceBlock] {
    var blocks = blocks
    for index in blocks.indices where isHeading(index, blocks) || isNumbered(index, blocks) { blocks[index].kind = .heading(level: nil) }
    return LinesWithoutBullets.marked(blocks)
  }

  /// "1. Trygga skolor", with text below it and no other item beside it.
  private static func isNumbered(_ index: Int, _ blocks: [SourceBlock]) -> Bool {
    guard case .item(_, isNumbered: true) = blocks[index].kind, looksLikeHeading(blocks[index].text), blocks[index].text.count < 70 else { return false }
    guard index + 1 < blocks.count, blocks[index + 1].kind == .paragraph, index == 0 || !blocks[index - 1].isItem || opensAnother(blocks[index].text) || FrameLines.reason(for: blocks[index - 1].text) != nil else { return false }
    return blocks[(index + 1)...].contains { if case .item(_, isNumbered: true) = $0.kind { true } else { false } }
      || blocks[..<index].contains { $0.isHeading && $0.written != $0.text }
  }

  /// "5. Effektmål" after the eighth promise: a heading whose number goes on the others'.
  private static func opensAnother(_ text: String) -> Bool {
    switch SectionKind(heading: Words(text), givers: givers) {
    case .aims, .followUp, .signing, .contact: Words(text).count < 4
    default: false
    }
  }

  private static func isHeading(_ index: Int, _ blocks: [SourceBlock]) -> Bool {
    let block = blocks[index]
    guard block.kind == .paragraph, looksLikeHeading(block.text), FrameLines.reason(for: block.text) == nil else { return false }
    // "Åtgärd: Fler lampor" is itself what it says, but for a numbered promise.
    guard Label(block.text) == nil || NumberedPromise.part(of: block.text) != nil else { return false }
    if isFact(block), index > 0 && isFact(blocks[index - 1]) || index + 1 < blocks.count && isFact(blocks[index + 1]) { return false }
    // With nothing below it, it is the last line of something.
    return blocks[(index + 1)...].contains { FrameLines.reason(for: $0.text) == nil }
  }

  /// "Diarienummer: KS 2022/118", with others above or below it: what a document says of itself.
  private static func isFact(_ block: SourceBlock) -> Bool {
    guard block.kind == .paragraph, let fact = RunInLabel(block.text), Words(fact.label).count < 3, Words(fact.rest).count < 7 else { return false }
    let label = Words(fact.label)
    return !label.all.contains { $0.first?.isNumber == true } && (givers.anywhere(in: label).isEmpty || label.all == ["kommun"]) && SectionKind(heading: label, givers: givers) != .promise
  }

  /// A short line that no mark ends but that of a question.
  static func looksLikeHeading(_ text: String) -> Bool {
    guard text.count <= longest, let first = text.first, let last = text.last else { return false }
    guard first.isUppercase || first.isNumber || first == "§", !".:;,".contains(last) else { return false }
    // "Polisen kommer att" leads on.
    return text.sentences.count == 1 && !text.hasSuffix(" att")
  }
}
