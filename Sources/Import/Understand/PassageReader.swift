/// Goes through the blocks of a page and says what each is there for: headings open sections, the words before a list
/// say what it holds, and sentences say who does what.
struct PassageReader {
  private let reader: GiverReader
  private let blocks: [SourceBlock]
  private var passages: [Passage] = []
  private let title: Int?
  /// Of the words of each heading where they stand last as one.
  private let lastHeadings: [[String]: Int]
  /// All words of the page.
  private let vocabulary: Set<String>
  /// The headings that hold, outermost first.
  private var open: [OpenHeading] = []
  private var sectionNumber = 0
  private var isIntro = true
  /// Whether what is left is of other pages.
  private var restLevel: Int?
  /// Whether a letter was ended, and who wrote it follows.
  private var isSignedOff = false

  private struct OpenHeading {
    let level: Int
    let kind: SectionKind
    let givers: SaidGivers?
    /// Whether it names them and says no more.
    var isOfGivers = false
  }

  /// - `title`: what the head of an HTML page calls it.
  static func read(_ blocks: [SourceBlock], _ reader: GiverReader, title: String? = nil) -> ReadPage {
    var page = PassageReader(blocks, reader, title)
    page.readBlocks()
    var read = ReadPage(passages: page.passages, title: page.title)
    PartChoice.settle(&read)
    return read
  }

  private init(_ blocks: [SourceBlock], _ reader: GiverReader, _ ofHead: String?) {
    self.reader = reader
    let blocks = LabelHeadings.marked(UnfoldedTables.unfolded(blocks, reader), reader)
    self.blocks = blocks
    lastHeadings = Dictionary(blocks.indices.filter { blocks[$0].isHeading }.map { (Words(blocks[$0].text).all, $0) }, uniquingKeysWith: max)
    vocabulary = Set(blocks.flatMap { Words($0.text).all })
    title = TitleChoice.title(of: blocks, ofHead: ofHead, reader)
  }

  private mutating func readBlocks() {
    var index = 0
    while index < blocks.count {
      if let frame = frame(of: index) {
        append(index, .text, frame: frame)
        index += 1
      } else if blocks[index].isItem {
        index = readList(from: index)
      } else if blocks[index].kind == .row {
        index = readTable(from: index)
      } else {
        readBlock(index)
        index += 1
      }
    }
  }

  private mutating func frame(of index: Int) -> FrameReason? {
    let block = blocks[index]
    if let frame = block.frame { return frame }
    if index == title || block.kind == .row { return nil }
    if isSignedOff, Words(block.text).count <= 10 { return .letter }
    isSignedOff = false
    if let title, TitleChoice(blocks: blocks, reader: reader).isAbove(index, title: title) { return FrameLines.reason(for: block.text) ?? .header }
    if let level = restLevel {
      let endsRest = block.isHeading && (block.level.map { $0 <= level } ?? false) || block.isHeading && !SectionKind(heading: Words(block.text), givers: reader).isTopic
      if !endsRest || FrameLines.beginsRest(block.text) { return .related }
      restLevel = nil
    }
    guard let reason = FrameLines.reason(for: block.text) else { return nil }
    isSignedOff = FrameLines.signsOff(block.text)
    // "Aktuellt" above the text is a menu's.
    let hasText = passages.contains { !$0.isFrame && $0.role != .title && $0.block.text.count > 40 }
    if reason == .related, hasText, FrameLines.beginsRest(block.text), index > (title ?? 0) { restLevel = block.level ?? 9 }
    return reason
  }

  @discardableResult
  private mutating func append(_ index: Int, _ role: Passage.Role, frame: FrameReason? = nil) -> Int {
    passages.append(
      Passage(
        block: blocks[index], role: role, section: section, sectionNumber: sectionNumber, isIntro: isIntro, inherited: givers,
        frame: frame))
    return passages.count - 1
  }

  private var section: SectionKind { open.last?.kind ?? .topic }
  private var givers: SaidGivers? { open.last?.givers }

  // MARK: Blocks

  private mutating func readBlock(_ index: Int) {
    let block = blocks[index]
    if index == title { return readTitle(index) }
    if block.isHeading { return readHeading(index) }
    if block.kind == .picture {
      append(index, .picture)
      return
    }
    if leadsToList(index) {
      append(index, .leadIn)
      return
    }
    let number = append(index, .text)
    if section == .contact || Quotation.isOne(block) || isOfFigure(index) { return }
    passages[number].parts = ProseParts(passages[number], reader).parts
    if passages[number].parts.isEmpty, isBelowNumber(number), block.text.last != "?", block.text.last != ":" {
      let said = reader.subject(of: Words(block.text.sentences.first ?? block.text))
      passages[number].parts = [Part(kind: .commitment, text: block.text, givers: said.isEmpty ? nil : said, tier: 1, reason: .stated)]
    }
    if let label = Label(block.text), label.saysWho { give(reader.anywhere(in: Words(label.rest)), before: number) }
  }

  private func isBelowNumber(_ number: Int) -> Bool {
    number > 0 && passages[number - 1].role == .heading && NumberedPromise.isLabel(passages[number - 1].block.text)
  }

  /// A number alone, set large, and the few words beside it that say what it counts.
  private func isOfFigure(_ index: Int) -> Bool {
    if isFigure(index) { return true }
    return Words(blocks[index].text).count < 6 && blocks[index].text.last?.isEnd == false && (isFigure(index - 1) || isFigure(index + 1))
  }

  private func isFigure(_ index: Int) -> Bool {
    blocks.indices.contains(index) && blocks[index].kind == .paragraph && blocks[index].text.contains(where: \.isNumber) && !blocks[index].text.contains(where: \.isLetter)
  }

  /// "Ansvarig: Polisen" below "Åtgärd: …", or below any words that say what is done.
  private mutating func give(_ givers: SaidGivers, before number: Int) {
    guard givers.isNamed || givers.we else { return }
    let labelled = passages[max(0, number - 3)..<number].lastIndex { Label($0.block.text)?.kind == .commitment }
    let items = labelled == nil ? items(before: number) : number..<number
    for item in items { give(givers, to: item) }
    guard items.isEmpty, let deed = labelled ?? deed(before: number) else { return }
    if passages[deed].parts.allSatisfy({ $0.kind == .text }) { passages[deed].parts = [Part(kind: .commitment, text: passages[deed].block.text, tier: 1, reason: .stated)] }
    give(givers, to: deed, tier: 1)
  }

  private mutating func give(_ givers: SaidGivers, to number: Int, tier: Int? = nil) {
    for part in passages[number].parts.indices where passages[number].parts[part].kind == .commitment {
      passages[number].parts[part].givers = givers
      if let tier { passages[number].parts[part].tier = tier }
    }
  }

  /// The list before a line that says who is responsible, with no more than other labels between them.
  private func items(before number: Int) -> Range<Int> {
    var end = number
    while end > 0, number - end < 4, Label(passages[end - 1].block.text)?.kind == .other { end -= 1 }
    var start = end
    while start > 0, passages[start - 1].block.isItem, !passages[start - 1].isFrame { start -= 1 }
    let nameThem = passages[start..<end].contains { $0.parts.contains { $0.kind == .commitment && reader.subject(of: Words($0.text)).isNamed } }
    return nameThem ? number..<number : start..<end
  }

  /// The paragraph before one that says who is responsible, where it is no label and nothing else was said of it.
  private func deed(before number: Int) -> Int? {
    guard number > 0, !section.isClosed, section != .aims else { return nil }
    let before = passages[number - 1]
    let isDeed = before.role == .text && !before.isFrame && before.block.kind == .paragraph && Label(before.block.text) == nil && RunInLabel(before.block.text)?.label.count ?? 99 > 20
    return isDeed && before.sectionNumber == sectionNumber && !Quotation.isOne(before.block) && before.block.text.last != "?" ? number - 1 : nil
  }

  private mutating func readTitle(_ index: Int) {
    open = [OpenHeading(level: blocks[index].level ?? 1, kind: .topic, givers: nil)]
    sectionNumber += 1
    append(index, .title)
  }

  private mutating func readHeading(_ index: Int) {
    let block = blocks[index]
    let words = Words(block.text)
    var kind = SectionKind(heading: words, givers: reader)
    if kind == .background, section == .aims, SectionKind.saysHow(words) { kind = .promise }
    // "Polisen" among those to whom something is sent, or who are to be asked.
    if block.level == nil, section == .documents || section == .contact || section == .signing, reader.isOnlyGivers(words) { kind = section }
    sectionNumber += 1
    if title.map({ index > $0 }) ?? true { isIntro = false }
    openHeading(block, kind, words)
    let number = append(index, .heading)
    if kind == .promise || kind == .named, let part = NumberedPromise.part(of: block.text) { passages[number].parts = [part] }
  }

  private mutating func openHeading(_ block: SourceBlock, _ kind: SectionKind, _ words: Words) {
    let level = block.level ?? (kind == .topic ? 8 : 7)
    var sibling: OpenHeading?
    while let last = open.last, last.level >= level {
      if last.level == level { sibling = last }
      open.removeLast()
    }
    let outer = open.last
    if kind == .topic, sibling?.isOfGivers == true, words.count < 4, words.all.indices.contains(where: { isInCapitals(words.written($0)) }) {
      return open.append(OpenHeading(level: level, kind: .promise, givers: SaidGivers(others: [block.text]), isOfGivers: true))
    }
    if kind != .topic {
      // What stands below "Tidigare medborgarlöften" is none of this one.
      if outer?.kind == .documents { return open.append(OpenHeading(level: level, kind: .documents, givers: nil)) }
      let named = kind == .promise || kind == .named ? headingGivers(words) ?? stranger(words, beside: sibling) ?? outer?.givers : nil
      return open.append(OpenHeading(level: level, kind: kind, givers: named, isOfGivers: reader.isOnlyGivers(words) && block.text != block.text.uppercased()))
    }
    // What only names a subject goes on what was begun, but for what nothing is promised in.
    var inherited = outer?.kind ?? .topic
    if inherited == .topic || inherited == .named, sibling?.kind == .promise { inherited = .promise }
    if inherited.isClosed { inherited = .topic }
    open.append(OpenHeading(level: level, kind: inherited, givers: outer?.givers))
  }

  private func headingGivers(_ words: Words) -> SaidGivers? {
    let named = reader.anywhere(in: words)
    return named.isNamed || named.we ? named : nil
  }

  /// "LRF", "Bostads AB": who has a short form or is a company is no subject.
  private func isInCapitals(_ word: String) -> Bool { word.count > 1 && word.allSatisfy(\.isUppercase) }

  /// "Mimers löften", "Vad gör Mimer?" after "Kommunens löften", "Vad gör kommunen?": where the headings beside it name a
  /// giver, it does too.
  private func stranger(_ words: Words, beside sibling: OpenHeading?) -> SaidGivers? {
    guard let sibling, sibling.kind == .promise, let known = sibling.givers, known.isNamed, (2...4).contains(words.count) else { return nil }
    let name: String
    if words[0] == "vad", words[1] == "gör", words.count > 2, words.isCapital(2) {
      name = words.written(2..<words.count)
    } else if words.isCapital(0), words[0].hasSuffix("s") || words.all.last == "lovar" || words.all.last == "gör" {
      let written = words.written(0..<words.count - 1)
      let base = String(written.dropLast())
      name = words[0].hasSuffix("s") && vocabulary.contains(base.lowercased()) ? base : written
    } else {
      return nil
    }
    return SaidGivers(others: [name])
  }

  /// Whether the next block that is no picture begins a list.
  private func leadsToList(_ index: Int) -> Bool {
    guard let next = blocks[(index + 1)...].first(where: { $0.kind != .picture && $0.frame == nil && FrameLines.reason(for: $0.text) == nil }) else { return false }
    return next.isItem || next.kind == .row && blocks[index].text.hasSuffix(":")
  }

  // MARK: Tables and lists

  /// Reads a whole table. Returns where it ends.
  private mutating func readTable(from start: Int) -> Int {
    var end = start
    while end < blocks.count, blocks[end].kind == .row, blocks[end].frame == nil { end += 1 }
    let table = TableReading(Array(blocks[start..<end]), isClosed: section.isClosed, reader)
    for index in start..<end {
      let number = append(index, .text)
      guard let table, let row = table.rows[index - start] else { continue }
      // What is promised comes first, and what else the row says of it after that.
      passages[number].block.kind = .item(depth: 0, isNumbered: false)
      passages[number].parts = row.deeds
      passages[number].rest = row.rest
    }
    return end
  }

  /// Whether most items are headings further down: the list says what the page is about.
  private func isOfContents(_ items: Range<Int>) -> Bool {
    let count = items.count { lastHeadings[Words(blocks[$0].text).all, default: 0] >= items.upperBound }
    return count > 1 && count * 3 >= items.count * 2
  }

  /// Reads a whole list. Returns where it ends.
  private mutating func readList(from start: Int) -> Int {
    var end = start
    while end < blocks.count, blocks[end].isItem, blocks[end].frame == nil { end += 1 }
    if isOfContents(start..<end) {
      for index in start..<end { append(index, .text) }
      return end
    }
    let list = ListReading(
      items: Array(blocks[start..<end]), leadIn: passages.last.flatMap { $0.role == .leadIn && !$0.isFrame ? $0.block.text : nil },
      section: section, givers: givers, reader: reader)
    for index in start..<end {
      let number = append(index, list.isGroup(index - start) ? .group : .text)
      passages[number].parts = list.parts[index - start]
      passages[number].inherited = list.givers
    }
    return end
  }
}

extension SectionKind {
  var isTopic: Bool { self == .topic }
}
