import PromiseModel

/// What a follow-up tells of the commitments of its promise.
struct FollowUpReading: Sendable {
  struct Outcome: Sendable {
    let commitment: KnownSite.Commitment
    /// As the source gives it, with its words before it; nil where no number is clearly one of it.
    var figure: String?
    /// What the figure counts, where the commitment does not say.
    var unit: String?
    var status: String?
    /// What may be a figure or a verdict and is not sure.
    var proposal: String?
  }

  let promise: KnownSite.KnownPromise?
  let year: Int?
  let yearPassage: Int
  /// "kvartal 1".
  let part: String?
  /// A stretch of a passage, and what it tells of.
  struct Piece: Sendable {
    var text: String
    var outcome: Outcome?
  }

  /// By the number of a passage.
  private(set) var pieces: [Int: [Piece]] = [:]

  private static let parts = Phrases("kvartal %", "första kvartalet", "andra kvartalet", "tredje kvartalet", "fjärde kvartalet", "första halvåret", "andra halvåret", "halvår *", "delår", "kvartal *", "tertial *")

  init(_ page: ReadPage, _ place: SaidPlace?, _ said: SaidPeriod?, _ request: ImportRequest, _ known: KnownSite, _ reader: GiverReader) {
    let titleWords = page.title.map { Words(page.passages[$0].block.text) } ?? Words("")
    let titleYears = titleWords.all.indices.compactMap { titleWords.year($0) }
    let saidYear = said.flatMap { try? Period.parse($0.written) }?.first.year
    let year = titleYears.last ?? saidYear
    self.year = year
    yearPassage = titleYears.isEmpty ? said?.block ?? -1 : page.title ?? -1
    part = Self.parts.first(in: titleWords).map { titleWords.written($0).lowercased() }
    promise = Self.promise(of: place, year, request, known)
    if let promise { match(page, promise, reader) }
  }

  /// The only one of the site that it can be of.
  private static func promise(of place: SaidPlace?, _ year: Int?, _ request: ImportRequest, _ known: KnownSite) -> KnownSite.KnownPromise? {
    guard let place, let first = place.municipalities.first else { return nil }
    let wanted = request.period.flatMap { try? Period.parse($0) }
    let fitting = known.promises.filter { promise in
      guard promise.municipalities.contains(first) else { return false }
      if let wanted { return promise.period == wanted }
      guard let year else { return true }
      return promise.period.first.year <= year && promise.period.last.map { $0.year >= year } ?? true
    }
    let ofDistrict = place.district.map { district in fitting.filter { $0.district == district } } ?? fitting
    return ofDistrict.count == 1 ? ofDistrict[0] : nil
  }

  // MARK: Matching

  private mutating func match(_ page: ReadPage, _ promise: KnownSite.KnownPromise, _ reader: GiverReader) {
    let stems = StemIndex(promise.commitments.map { Stems($0.text + " " + $0.id.replacing("-", with: " ")) })
    var told: Set<Int> = []
    var waiting: Int?
    var last: Int?
    for (index, passage) in page.passages.enumerated() where !passage.isFrame && passage.role != .title && passage.role != .picture {
      let text = passage.block.text
      if Quotation.isOne(passage.block) { continue }
      if passage.isHeading || Self.repeated(text) && text.sentences.count == 1 {
        let (best, isClear, _) = stems.best(for: Stems(text))
        // "Vad har vi gjort?" asks of the one that was named above.
        if best == nil, passage.isHeading, waiting != nil { continue }
        waiting = best.flatMap { !told.contains($0) && (isClear || !passage.isHeading) ? $0 : nil }
        last = nil
      } else if let last, let verdict = Verdict.labelled(text) {
        pieces[last]?[0].outcome?.status = verdict
      } else if let commitment = waiting {
        waiting = nil
        told.insert(commitment)
        pieces[index] = [Piece(text: text, outcome: outcome(text, promise.commitments[commitment]))]
        last = index
      } else {
        pieces[index] = pieces(of: text, stems, promise, &told)
        last = pieces[index]?.count == 1 ? index : nil
      }
    }
  }

  /// A paragraph that tells of several commitments, one after the other, is as many outcomes. Nil for none.
  private func pieces(of text: String, _ stems: StemIndex, _ promise: KnownSite.KnownPromise, _ told: inout Set<Int>) -> [Piece]? {
    var found: [Piece] = []
    var fresh = told
    for sentence in text.sentences {
      if let commitment = Self.commitment(of: sentence, stems, fresh) {
        fresh.insert(commitment)
        found.append(Piece(text: sentence, outcome: outcome(sentence, promise.commitments[commitment])))
      } else if found.isEmpty {
        found.append(Piece(text: sentence))
      } else {
        found[found.count - 1].text += " " + sentence
      }
    }
    if found.count(where: { $0.outcome != nil }) < 2 {
      guard let commitment = Self.commitment(of: text, stems, told) else { return nil }
      told.insert(commitment)
      return [Piece(text: text, outcome: outcome(text, promise.commitments[commitment]))]
    }
    told = fresh
    return found
  }

  private static func commitment(of text: String, _ stems: StemIndex, _ told: Set<Int>) -> Int? {
    let (best, isClear, nearness) = stems.best(for: Stems(text))
    guard let best, isClear, !told.contains(best), nearness >= 2 || tells(text) || isLabelled(text, best, stems) else { return nil }
    return best
  }

  /// "Hemtjänst: inget att rapportera": the word before the colon names it.
  private static func isLabelled(_ text: String, _ commitment: Int, _ stems: StemIndex) -> Bool {
    guard let label = RunInLabel(text)?.label else { return false }
    let (best, isClear, _) = stems.best(for: Stems(label))
    return best == commitment && isClear
  }

  /// "Löfte: …": the promise once more.
  private static func repeated(_ text: String) -> Bool {
    let words = Words(text)
    if let label = Label(text), label.kind != .other { return true }
    return Phrases("löfte", "löftet", "medborgarlöfte", "åtagande", "vi lovade", "polisen lovade", "kommunen lovade", "vi lovade att").begin(words) && (text.prefix(40).contains(":") || words.all.prefix(3).contains("lovade"))
  }

  private static let done = Phrases("har", "är", "var", "blev", "gjordes", "genomfördes", "genomfört", "hölls", "hållits", "pågår", "inte", "gjorts", "genomförts", "hade", "fick", "under året", "skett", "skedde", "startades", "startat", "bildades", "anordnades", "klart", "klar", "uppfyllt", "deltog", "utfördes", "utförts", "kontrollerades", "besöktes", "besökt", "patrullerat", "stycken")

  private static func tells(_ text: String) -> Bool { done.isIn(Words(text)) || text.contains(where: \.isNumber) }

  private func outcome(_ text: String, _ commitment: KnownSite.Commitment) -> Outcome {
    var outcome = Outcome(commitment: commitment)
    outcome.status = Verdict.status(in: text)
    let told = text.sentences.drop { Self.repeated($0) }.joined(separator: " ")
    guard let figure = SaidFigure(told) else { return outcome }
    if figure.counts(commitment) {
      outcome.figure = figure.written
      if commitment.unit == nil { outcome.unit = figure.unit }
    } else {
      outcome.proposal = "result=\"" + figure.written + "\""
    }
    return outcome
  }
}

/// The beginnings of the words of a text that tell most, to be compared with another's.
struct Stems: Sendable {
  let all: Set<String>

  private static let empty: Set<String> = [
    "polisen", "kommunen", "polis", "kommun", "under", "genom", "tillsammans", "samverkan", "arbete", "arbetet", "arbeta", "löfte", "löftet", "medborgarlöfte", "insatser", "insats", "genomföra", "genomfört", "genomförts", "platser", "kommer", "flera", "olika", "annat", "bland", "andra", "också", "även", "hela", "året", "varit", "minst", "antal", "samt", "finns",
  ]

  init(_ text: String) {
    all = Set(Words(text).all.filter { $0.count > 4 && !Self.empty.contains($0) && $0.contains { $0.isLetter } }.map { String($0.prefix(7)) })
  }
}

/// Tells which of several texts another is about: a word counts for less the more of them have it.
struct StemIndex: Sendable {
  private let texts: [Stems]
  private let weights: [String: Double]

  init(_ texts: [Stems]) {
    self.texts = texts
    var counts: [String: Int] = [:]
    for stem in texts.flatMap(\.all) { counts[stem, default: 0] += 1 }
    weights = counts.mapValues { 1 / Double($0 * $0) }
  }

  /// The nearest, and whether no other is nearly as near.
  func best(for text: Stems) -> (Int?, isClear: Bool, nearness: Double) {
    let scores = texts.map { known in known.all.intersection(text.all).reduce(0.0) { $0 + (weights[$1] ?? 0) } }
    guard let most = scores.max(), most > 0, let best = scores.firstIndex(of: most) else { return (nil, false, 0) }
    let next = scores.enumerated().filter { $0.offset != best }.map(\.element).max() ?? 0
    return (best, most >= 1 && most > next * 1.5, most)
  }
}

/// A number that a follow-up gives, with the words before it and what it counts.
struct SaidFigure: Sendable {
  let written: String
  let unit: String
  /// The nouns after it, of which one may be what is counted.
  private let nouns: [String]
  /// Whether it counts what was not done: "Fyra föreningar tackade nej".
  private let isDenied: Bool
  private static let denying = Phrases("inte", "ej", "nej", "avböjde", "uteblev", "ställdes in", "inställd*", "saknas", "återstår")

  private static let before = Phrases("ca", "cirka", "omkring", "ungefär", "runt", "drygt", "knappt", "nästan", "minst", "över", "mer än", "fler än", "totalt", "sammanlagt", "högst", "upp till")

  /// The first of a text that is no year, date or part of something else.
  init?(_ text: String) {
    let words = Words(text.sentences.first ?? text)
    isDenied = Self.denying.isIn(words)
    let dates = SaidDate.all(in: words)
    for index in words.all.indices where NumberWords.value(words[index]) != nil && !dates.contains(where: { $0.words.contains(index) }) {
      guard let (unit, _) = Self.unit(words, index + 1) else { continue }
      var start = index
      if index > 0, Self.before.end(in: words, at: index - 1) == index { start = index - 1 }
      let isLetters = words.number(index) == nil
      let number = isLetters ? String(NumberWords.value(words[index]) ?? 0) : words[index]
      written = (start < index ? words[start] + " " : "") + number
      self.unit = unit
      nouns = words[index + 1..<min(words.count, index + 6)].filter { $0.count > 4 }
      return
    }
    return nil
  }

  private static func unit(_ words: Words, _ start: Int) -> (String, Int)? {
    var index = start
    while index < words.count, index - start < 3 {
      let word = words[index]
      if word.count > 4, ["er", "ar", "or", "en", "ök", "pass", "rov", "ud"].contains(where: word.hasSuffix), !["under", "efter", "eller", "stycken"].contains(word) { return (word, index) }
      index += 1
    }
    return nil
  }

  /// Whether it clearly counts what a commitment does.
  func counts(_ commitment: KnownSite.Commitment) -> Bool {
    if isDenied { return false }
    if let unit = commitment.unit { return [unit.singular, unit.plural].contains { Self.alike($0.lowercased(), self.unit) } }
    return Words(commitment.text).all.contains { word in nouns.contains { Self.alike(word, $0) } }
  }

  private static func alike(_ a: String, _ b: String) -> Bool {
    guard a.count > 3, b.count > 3 else { return a == b }
    return a == b || a.hasSuffix(b) || b.hasSuffix(a) || a.prefix(7) == b.prefix(7)
  }
}

/// A verdict that a source gives in words.
enum Verdict {
  private static let all: [(String, Phrases)] = [
    ("not-fulfilled", Phrases("ej uppfyllt", "inte uppfyllt", "ej genomfört", "inte genomfört", "har inte genomförts", "kunde inte genomföras", "blev inte av", "har inte uppfyllts", "uppnåddes inte")),
    ("partly", Phrases("delvis uppfyllt", "delvis genomfört", "delvis klart", "till viss del", "uppfyllt till viss del")),
    ("not-needed", Phrases("inget behov", "behov har inte funnits", "behov fanns inte", "inte varit aktuellt", "ej aktuellt", "inte aktuellt")),
    ("not-started", Phrases("ej påbörjat", "inte påbörjat", "har inte påbörjats", "inte startat")),
    ("ongoing", Phrases("pågår", "pågående", "arbetet fortsätter", "påbörjat")),
    ("fulfilled", Phrases("uppfyllt", "uppfylld", "uppfyllda", "löftet är uppfyllt", "är klart", "är klar", "klart", "genomfört enligt plan", "målet är uppnått", "löftet har hållits", "uppnått")),
  ]

  private static let labels = Phrases("bedömning", "måluppfyllelse", "uppfyllelse", "uppfyllt", "status", "målet uppnått", "uppnått", "målet nått")
  private static let short: [(String, Phrases)] = [
    ("fulfilled", Phrases("ja", "genomfört", "genomförd", "genomförda", "klar", "klart")),
    ("partly", Phrases("delvis")), ("not-fulfilled", Phrases("nej")),
  ]

  /// Whether a few words say a verdict and no more: "Uppfyllt", "Löftet är delvis uppfyllt."
  static func isOne(_ text: String) -> Bool { Words(text).count <= 5 && !text.contains(where: \.isNumber) && status(in: text) != nil }

  /// "Måluppfyllelse: Ja".
  static func labelled(_ text: String) -> String? {
    if isOne(text) { return status(in: text) }
    guard let colon = text.firstIndex(of: ":"), labels.are(Words(String(text[..<colon]))) else { return nil }
    let said = String(text[text.index(after: colon)...])
    return status(in: said) ?? short.first { $0.1.are(Words(said)) }?.0
  }

  static func status(in text: String) -> String? {
    let words = Words(text)
    return all.first { $0.1.isIn(words) }?.0
  }
}
