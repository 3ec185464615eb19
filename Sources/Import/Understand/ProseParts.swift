/// What of a paragraph is promised: sentences that say so, by where they stand and how they say it.
struct ProseParts {
  private(set) var parts: [Part] = []
  private let passage: Passage
  private let reader: GiverReader

  init(_ passage: Passage, _ reader: GiverReader) {
    self.passage = passage
    self.reader = reader
    let text = passage.block.text
    if let label = Label(text) {
      let said = reader.subject(of: Words(label.rest))
      guard passage.section != .about, passage.section != .contact else { return }
      // "Så gör vi: Polisen patrullerar. Kommunen har tillsyn."
      let deeds = label.kind == .commitment ? ItemParts.split(label.rest, reader, tier: 1) : []
      parts = deeds.count > 1 ? deeds : label.parts(1, said.isEmpty ? passage.inherited : said)
      if deeds.count > 1 { parts[0].text = String(text.prefix { $0 != ":" }) + ": " + parts[0].text }
      return
    }
    if passage.section == .aims {
      parts = aims(text)
      return
    }
    for sentence in text.sentences {
      if let counted = CountedDeeds(sentence) { append(counted, of: sentence) } else { append(sentence) }
    }
    // A paragraph of which nothing is promised stays one.
    if parts.allSatisfy({ $0.kind == .text }) { parts = [] }
  }

  private func aims(_ text: String) -> [Part] {
    guard text.last != "?", text.last != ":" else { return [] }
    return [Part(kind: .aim, text: text, tier: 1, reason: .goal)]
  }

  /// Each of what is counted up is promised if the sentence is.
  private mutating func append(_ counted: CountedDeeds, of sentence: String) {
    let reading = SentenceReading(sentence, reader)
    guard let tier = tier(of: sentence, reading) else { return append(sentence) }
    parts.append(Part(kind: .text, text: counted.lead))
    let said = reading.givers.isEmpty ? passage.inherited : reading.givers
    parts += counted.deeds.map { Part(kind: .commitment, text: $0, givers: said, tier: tier, reason: .stated) }
  }

  private mutating func append(_ sentence: String) {
    let reading = SentenceReading(sentence, reader)
    // "Frågor? Kontakta kommunen."
    if parts.last?.kind == .text, parts.last?.text.last == "?", reading.beginsWithDeed, reading.givers.isEmpty {
      parts[parts.count - 1].text += " " + sentence
      return
    }
    // What is to be done, and nobody says by whom, goes on what somebody was said to do.
    let isMore = parts.last.map { $0.kind == .commitment } == true && reading.givers.isEmpty && !reading.beginsWithDeed && (!reading.beginsWithMeasure || reading.force == .shall)
    if !isMore, let tier = tier(of: sentence, reading) {
      let said = reading.givers.isEmpty ? passage.inherited : reading.givers
      let isShort = passage.section == .promise && tier == 1 && reading.force == .tells && !reading.beginsWithDeed
      parts.append(Part(kind: .commitment, text: sentence, givers: said, tier: tier, reason: isShort ? .short : .stated))
    } else if let last = parts.last, last.kind == .text || goesOn(reading) {
      parts[parts.count - 1].text += " " + sentence
    } else {
      parts.append(Part(kind: .text, text: sentence))
    }
  }

  /// Whether a sentence belongs to the one before it: why it is done, or how.
  private func goesOn(_ reading: SentenceReading) -> Bool {
    !reading.isQuestion && !reading.isFollowUp
  }

  /// Nil for what is not promised.
  private func tier(of sentence: String, _ reading: SentenceReading) -> Int? {
    guard !reading.isQuestion, !reading.isGoal, !reading.isAnnouncement, !(reading.isWish && reading.force == .promises && passage.isIntro), sentence.last != ":" else { return nil }
    if reading.isFollowUp, reading.force < .promises, !reading.isFeedback { return nil }
    switch passage.section {
    case .promise: return tierInPromise(sentence, reading)
    case .topic, .named, .background, .focus:
      if reading.force == .promises { return 2 }
      // "Polisen ska …" below "Fokusområde": where nothing else on the page is promised.
      if passage.section == .focus, reading.force == .shall, reading.givers.isNamed { return 4 }
      guard passage.section == .topic || passage.section == .named else { return nil }
      // "Centrum: Polisen har öppet hus varje fredag."
      let isLabelled = reading.beginsWithDoer && RunInLabel.sentence(sentence, reader) != sentence
      let isThere = reading.beginsWithDoer && !passage.isIntro && Self.being.isIn(Words(sentence))
      return reading.force == .shall ? 3 : (reading.force == .does || isLabelled || isThere) && reading.givers.isNamed ? 4 : nil
    default: return nil
    }
  }

  /// "Bättre belysning vid busstationen" below "Kommunen lovar".
  private func isShortDeed(_ sentence: String, _ words: Words) -> Bool {
    guard passage.inherited?.isNamed == true, words.count <= 16, sentence == passage.block.text else { return false }
    return !Self.verbs.isIn(words) && sentence.last != "!" && (SaidDate.all(in: words).isEmpty || sentence.last == "." && words.count > 5) && SaidPeople.all(in: sentence).isEmpty && SaidPeople.phone(in: sentence) == nil
  }

  private static let being = Phrases("finns på", "finns i", "finns vid", "är på", "är ute", "är i", "står på", "står vid")

  private static let verbs = Phrases("är", "har", "finns", "var", "hade", "vill", "kan", "visar", "det", "detta", "dessa", "vi", "läs", "här", "innebär", "gäller", "enligt", "tillsammans med", "för att", "upplever", "samverkar", "arbetar", "omfattar", "består")

  private func tierInPromise(_ sentence: String, _ reading: SentenceReading) -> Int? {
    if reading.force >= .shall || reading.beginsWithDeed { return 1 }
    if reading.force == .does, reading.givers.isNamed || reading.givers.we { return 1 }
    if reading.beginsWithDoer { return 1 }
    // Below "Polisen lovar:" a line needs no verb.
    let words = Words(sentence)
    if reading.beginsWithMeasure, words.count <= 30, passage.inherited != nil || parts.isEmpty { return 1 }
    return isShortDeed(sentence, words) ? 1 : nil
  }
}
