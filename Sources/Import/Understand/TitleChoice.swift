/// Which block is a page's title.
struct TitleChoice {
  private let blocks: [SourceBlock]
  private let reader: GiverReader

  private static let promise = Phrases("*löfte", "*löftet", "*löften", "*löftena", "*löftets")
  /// What kind of text it is, or which letter of it: no title.
  private static let labels = Phrases("pressmeddelande", "nyhet", "nyheter", "aktuellt", "tjänsteskrivelse", "protokollsutdrag", "bilaga", "sida")

  private static let letterhead = Phrases("datum", "sida", "sidan", "dnr", "diarienr", "diarienummer", "saknr")

  /// - `ofHead`: what the head of an HTML page calls it.
  static func title(of blocks: [SourceBlock], ofHead: String?, _ reader: GiverReader) -> Int? {
    let choice = TitleChoice(blocks: blocks, reader: reader)
    // "Polisen" at the top is the site's name.
    let first = blocks.indices.filter { blocks[$0].level == 1 && blocks[$0].frame == nil }
    if let best = first.first(where: { !reader.isOnlyGivers(Words(blocks[$0].text)) }) ?? first.first { return best }
    return ofHead.flatMap { choice.named($0) } ?? choice.heading ?? choice.line
  }

  /// The block with the words that the page's head has for it: "Medborgarlöfte - Tidaholms kommun".
  private func named(_ head: String) -> Int? {
    var names = [head]
    for mark in [" - ", " | ", " – "] { names += head.split(separator: mark).map(String.init) }
    let wanted = names.map { Words($0).all }.filter { !$0.isEmpty && !reader.isOnlyGivers(Words($0.joined(separator: " "))) }
    return blocks.indices.first { index in
      let block = blocks[index]
      guard block.frame == nil, block.isHeading || block.kind == .paragraph, !block.links.contains(where: { $0.text == block.text }) else { return false }
      return wanted.contains(Words(block.text).all)
    }
  }

  /// The first heading, or that before the text which names a promise.
  private var heading: Int? {
    let headings = blocks.indices.filter { isTitle($0) }
    guard let first = headings.first else { return nil }
    let text = blocks.indices.first { blocks[$0].frame == nil && blocks[$0].kind == .paragraph && blocks[$0].text.count > 80 && FrameLines.reason(for: blocks[$0].text) == nil } ?? blocks.count
    let best = headings.first { $0 < text && (Self.promise.isIn(Words(blocks[$0].text)) || isOfPlace(Words(blocks[$0].text))) } ?? first
    // "Medborgarlöfte" above "Medborgarlöfte 2021 för Berg".
    let next = best + 1
    let words = Words(blocks[best].text)
    if headings.contains(next), words.count == 1, Words(blocks[next].text).count > 1, best == first && !Self.promise.isIn(words) || Self.promise.isIn(Words(blocks[next].text)) { return next }
    return best
  }

  /// "Vi gör Vadstena tryggare", but not "Vadstena kommun" alone.
  private func isOfPlace(_ words: Words) -> Bool {
    words.count > 2 && !reader.isOnlyGivers(words) && words.all.indices.contains { words.isCapital($0) && reader.placeNames.contains(words[$0].genitiveBase) && !isOrganisation(words, $0) }
  }

  private func isOrganisation(_ words: Words, _ index: Int) -> Bool {
    index + 1 < words.count && ["kommun", "kommuns", "stad", "stads"].contains(words[index + 1])
  }

  private func isTitle(_ index: Int) -> Bool {
    guard blocks[index].isHeading, blocks[index].frame == nil, FrameLines.reason(for: blocks[index].text) == nil else { return false }
    let words = Words(blocks[index].text)
    guard !Self.letterhead.isIn(words) else { return false }
    return !Self.labels.begin(words) || words.all.dropFirst().contains { $0.count > 3 && $0.allSatisfy(\.isLetter) }
  }

  /// The first short line, where there is no heading.
  private var line: Int? {
    guard let first = blocks.indices.first(where: { blocks[$0].frame == nil && blocks[$0].kind == .paragraph && FrameLines.reason(for: blocks[$0].text) == nil && !reader.isOnlyGivers(Words(blocks[$0].text)) }) else { return nil }
    return HeadingFinder.looksLikeHeading(blocks[first].text) ? first : nil
  }

  /// Whether a block above the title is of a menu or a letterhead: a few words that say nothing.
  func isAbove(_ index: Int, title: Int) -> Bool {
    guard index < title, blocks[title].level != 1, !blocks[index].isItem || blocks[index].written == blocks[index].text, blocks[index].kind != .picture else { return false }
    let (text, words) = (blocks[index].text, Words(blocks[index].text))
    return words.count <= 10 && text.last.map { !".!?:".contains($0) } ?? true && !text.contains(where: \.isNumber) && !Self.promise.isIn(words)
  }

  init(blocks: [SourceBlock], reader: GiverReader) {
    self.blocks = blocks
    self.reader = reader
  }
}
