/// What a whole list holds: what is promised, what is aimed at, or neither.
struct ListReading {
  /// Of each item.
  private(set) var parts: [[Part]]
  /// Those whom the words before it or the headings name.
  let givers: SaidGivers?
  private let items: [SourceBlock]
  private let reader: GiverReader

  init(items: [SourceBlock], leadIn: String?, section: SectionKind, givers: SaidGivers?, reader: GiverReader) {
    self.items = items
    self.reader = reader
    let words = leadIn.map { Words($0.sentences.last ?? $0) }
    var said = words.map(reader.doers)
    // "Polisen ska synas mer. Det innebär att vi ska:"
    if let only = said, only.we, !only.isNamed, let first = leadIn?.sentences.first {
      let before = reader.subject(of: Words(first))
      if before.isNamed { said = before }
    }
    self.givers = said.flatMap { $0.isNamed ? $0 : nil } ?? (said?.isEmpty == true ? words.flatMap(reader.stranger) : nil) ?? givers
    parts = items.map { _ in [] }
    let isNamed = said.map { $0.isNamed || $0.we } ?? false
    let (kind, tier) = Self.kind(of: items, leadIn.map { LeadIn($0, reader) } ?? .nothing, section, isNamed: isNamed, reader)
    guard let kind else { return }
    for (index, outer) in groupGivers().enumerated() { parts[index] = parts(of: items[index], kind, tier, ofGroup: outer, hasInner: isGroup(index)) }
  }

  /// What its items are; nil for nothing that is promised.
  private static func kind(
    of items: [SourceBlock], _ leadIn: LeadIn, _ section: SectionKind, isNamed: Bool, _ reader: GiverReader
  ) -> (Part.Kind?, Int) {
    switch (leadIn, section) {
    // "Polisen kommer att:" says it wherever it stands.
    case (.promises, .about), (.promises, .contact), (.promises, .documents), (.promises, .followUp): return (isNamed ? .commitment : nil, 1)
    case (.promises, _): return (.commitment, 1)
    case (.aims, _): return (.aim, 1)
    // "Tre saker oroar er:", and then what is done about each.
    case (.others, .topic), (.others, .named), (.others, .promise): return (items.count { namesDoer($0.text, reader) } * 3 >= items.count * 2 ? .commitment : nil, 3)
    case (.others, _): return (nil, 0)
    case (.nothing, .promise), (.nothing, .named): return (.commitment, 1)
    case (.nothing, .aims): return (.aim, 1)
    case (.nothing, .topic):
      let deeds = items.count { isDeed($0.text, reader) }
      return (.commitment, deeds * 2 >= items.count ? 1 : 3)
    case (.nothing, _): return (nil, 0)
    }
  }

  /// Whether one of an item's first sentences says that somebody does or is to do something.
  private static func namesDoer(_ text: String, _ reader: GiverReader) -> Bool {
    text.sentences.prefix(2).contains { sentence in
      let reading = SentenceReading(sentence, reader)
      return !reading.isQuestion && !reading.isFollowUp && reading.givers.isNamed && (reading.force >= .does || reading.beginsWithDoer)
    }
  }

  private static func isDeed(_ text: String, _ reader: GiverReader) -> Bool {
    let reading = SentenceReading(text.sentences.first ?? text, reader)
    return !reading.isQuestion && (reading.beginsWithDeed || reading.force >= .does || reading.beginsWithMeasure)
  }

  private static let followingUp = Phrases("uppföljning", "uppföljningen", "återkoppling", "återkopplingen", "utvärdering", "löftet följs", "medborgarlöftet följs", "löftet ska följas", "medborgarlöftet ska följas", "resultatet")

  /// Whether an item holds others.
  func isGroup(_ index: Int) -> Bool {
    guard index + 1 < items.count, let depth = items[index].depth, let next = items[index + 1].depth else { return false }
    return next > depth
  }

  /// Of each item those whom the nearest item that holds it names: "Polisen arbetar för säkrare trafik genom att".
  private func groupGivers() -> [SaidGivers?] {
    var open: [(depth: Int, givers: SaidGivers?)] = []
    return items.indices.map { index in
      let depth = items[index].depth ?? 0
      while let last = open.last, last.depth >= depth { open.removeLast() }
      let outer = open.last?.givers
      if isGroup(index) {
        let words = Words(items[index].text.sentences.last ?? "")
        let said = reader.isOnlyGivers(words) ? reader.anywhere(in: words) : reader.subject(of: words)
        open.append((depth, said.isNamed || said.we ? said : outer))
      }
      return outer
    }
  }

  private func parts(of item: SourceBlock, _ kind: Part.Kind, _ tier: Int, ofGroup: SaidGivers?, hasInner: Bool) -> [Part] {
    let text = item.text
    if text.last == "?" || Quotation.isOne(item) || FrameLines.reason(for: text) != nil { return [] }
    if hasInner { return group(text, kind, tier) }
    if let label = Label(text) { return label.parts(tier, givers(of: label.rest)) }
    if kind == .aim { return [Part(kind: .aim, text: text, tier: tier, reason: .goal)] }
    if Self.followingUp.begin(Words(text)), !SentenceReading(text, reader).isFeedback { return [] }
    return ItemParts.split(text, reader, tier: tier).map { part in
      var part = part
      part.givers = part.givers ?? ofGroup ?? givers
      return part
    }
  }

  /// "Polisen:" only says who; all else is shown with what it holds.
  private func group(_ text: String, _ kind: Part.Kind, _ tier: Int) -> [Part] {
    let words = Words(text)
    if reader.isOnlyGivers(words) || text.last == ":" && reader.subject(of: words).isNamed { return [] }
    return [Part(kind: kind, text: text, givers: givers(of: text), tier: tier, reason: .listed)]
  }

  private func givers(of text: String) -> SaidGivers? {
    let said = reader.subject(of: Words(text.sentences.first ?? text))
    return said.isEmpty ? givers : said
  }
}

/// Cuts an item in two where another is said to do what its next sentence says: one giver, one commitment.
enum ItemParts {
  static func split(_ text: String, _ reader: GiverReader, tier: Int) -> [Part] {
    var parts: [Part] = []
    for sentence in text.sentences {
      let reading = SentenceReading(sentence, reader)
      let said = reading.givers.isEmpty ? afterLabel(sentence, reader) : reading.givers
      if let last = parts.last, !beginsAnother(last, reading) {
        // "Närvaro. Områdespoliser är tillgängliga": a label says nothing of who.
        if last.givers == nil, Words(last.text).count <= 5, reading.givers.isNamed, reading.force >= .does || reading.beginsWithDoer { parts[parts.count - 1].givers = reading.givers }
        parts[parts.count - 1].text += " " + sentence
      } else {
        parts.append(Part(kind: .commitment, text: sentence, givers: said, tier: tier, reason: .listed))
      }
    }
    return parts
  }

  /// "Lugnare trafik Polisen ska …": a label on a line of its own, and who does it on the next.
  private static func afterLabel(_ sentence: String, _ reader: GiverReader) -> SaidGivers? {
    let lines = reader.lines(of: sentence)
    guard lines.count > 1, Words(lines[0]).count <= 6 else { return nil }
    let said = SentenceReading(lines[1], reader)
    return said.givers.isNamed && said.force >= .does ? said.givers : nil
  }

  private static func beginsAnother(_ last: Part, _ next: SentenceReading) -> Bool {
    guard let before = last.givers, before.isNamed, next.givers.isNamed, next.force >= .does || next.beginsWithDoer, !next.isFollowUp, !next.isGoal else { return false }
    return before.police != next.givers.police || before.municipality != next.givers.municipality
  }
}
