import PromiseModel

/// What a sentence says is to be reached: "minst fyra trygghetsvandringar om året".
struct SaidTarget: Sendable, Equatable {
  var atLeast: Int?
  var atMost: Int?
  var unit: String
  var per: String?
  /// Whether number and unit stand so that nothing else can be meant.
  var isSure: Bool

  private static let least = Phrases("minst", "åtminstone", "lägst", "minimum", "inte färre än", "inte mindre än", "mer än", "fler än")
  private static let most = Phrases("högst", "max", "maximalt", "inte fler än", "inte mer än", "färre än")
  private static let about = Phrases("ca", "cirka", "omkring", "ungefär", "runt", "upp till", "inom", "efter", "senast", "de", "dessa", "våra", "nästa", "första", "om", "vid", "sedan", "under", "över", "kl", "klockan", "årskurs", "åk", "lag", "kap", "paragraf", "nr", "tel", "telefon", "löfte")
  private static let notUnits: Set<String> = [
    "år", "åren", "åringar", "årig", "dagar", "veckor", "månader", "timmar", "minuter", "procent", "kommuner", "kommunerna", "områden", "fokusområden", "parter", "och", "till", "av", "i", "på", "under", "som", "per", "om", "med", "för", "den", "det", "eller", "kronor", "löften", "delar", "kr", "km", "meter",
  ]
  private static let adjectives: Set<String> = [
    "nya", "gemensamma", "riktade", "fysiska", "digitala", "större", "olika", "särskilda", "fler", "stycken", "st", "ytterligare", "extra", "planerade", "lokala", "öppna", "samordnade", "årliga", "regelbundna", "tidigare", "okända", "individuella", "enskilda", "trafiksäkerhetshöjande", "brottsförebyggande", "trygghetsskapande", "myndighetsgemensamma", "egna", "inre", "yttre", "synliga", "så", "kallade",
  ]

  /// The only target of a text; nil where there is none, or more than one.
  init?(_ words: Words) {
    let found = Self.all(in: words)
    guard let first = found.first else { return nil }
    self = first
    if found.count > 1 { isSure = false }
  }

  private static func all(in words: Words) -> [SaidTarget] {
    var found: [SaidTarget] = []
    var index = 0
    while index < words.count {
      if let (target, end) = read(words, index) {
        found.append(target)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func read(_ words: Words, _ index: Int) -> (SaidTarget, Int)? {
    let bound = least.end(in: words, at: index).map { ($0, true) } ?? most.end(in: words, at: index).map { ($0, false) }
    let start = bound?.0 ?? index
    guard start < words.count, let number = bound == nil ? NumberWords.value(words[start]) : NumberWords.valueOrOne(words[start]), words.year(start) == nil, number > 0 else { return nil }
    guard !isPartOfOther(words, start) else { return nil }
    if bound == nil, index > 0, about.end(in: words, at: index - 1) == index { return nil }
    let (upper, after) = upperBound(words, start)
    guard let (unit, end) = unit(words, after) else { return nil }
    var target = SaidTarget(unit: unit, isSure: bound != nil || index == 0)
    if bound?.1 == false { target.atMost = number } else { target.atLeast = number }
    if let upper { target.atMost = upper }
    target.per = per(words, after)
    return (target, end)
  }

  /// "1.500", "114 14", "2023-04": a number of several parts.
  private static func isPartOfOther(_ words: Words, _ index: Int) -> Bool {
    guard words.number(index) != nil else { return false }
    let before = index > 0 ? words.gap(after: index - 1) : ""
    let hasBefore = index > 0 && words.number(index - 1) != nil && before.count == 1 && !before.contains("–")
    let hasAfter = index + 1 < words.count && words.number(index + 1) != nil && words.gap(after: index).count == 1 && !words.gap(after: index).contains("–")
    return hasBefore || hasAfter || words[index].utf8.count > 5 || words[index].hasPrefix("0")
  }

  /// "två till tre", "2–3".
  private static func upperBound(_ words: Words, _ index: Int) -> (Int?, Int) {
    let after = index + 1
    if after + 1 < words.count, ["till", "eller"].contains(words[after]), let upper = NumberWords.value(words[after + 1]) { return (upper, after + 2) }
    if after < words.count, words.gap(after: index).contains(where: { "–-".contains($0) }), let upper = NumberWords.value(words[after]), words.year(after) == nil { return (upper, after + 1) }
    return (nil, after)
  }

  /// What is counted: the noun after the number and what describes it.
  private static func unit(_ words: Words, _ start: Int) -> (String, Int)? {
    var index = start
    while index < words.count, adjectives.contains(words[index]), isJoined(words, index) { index += 1 }
    guard index < words.count, isJoined(words, index) else { return nil }
    let word = words[index]
    if word == "gånger" || word == "tillfällen" { return (word, index + 1) }
    guard word.count > 2, !notUnits.contains(word), !MonthName.isWhole(word), word.allSatisfy({ $0.isLetter || $0 == "-" }), !word.hasSuffix("aste") else { return nil }
    return (word, index + 1)
  }

  private static func isJoined(_ words: Words, _ index: Int) -> Bool {
    index == 0 || words.gap(after: index - 1).allSatisfy { $0.isWhitespace || $0 == "-" }
  }

  private static let rates: [(String, Phrases)] = [
    ("week", Phrases("i veckan", "per vecka", "varje vecka", "veckovis")),
    ("month", Phrases("i månaden", "per månad", "varje månad", "månatligen")),
    ("quarter", Phrases("per kvartal", "i kvartalet", "varje kvartal")),
    ("tertial", Phrases("per tertial", "varje tertial")),
    ("half-year", Phrases("per termin", "varje termin", "per halvår", "i halvåret", "varje halvår")),
    ("year", Phrases("per år", "om året", "varje år", "årligen", "per kalenderår", "under respektive år")),
  ]

  private static func per(_ words: Words, _ start: Int) -> String? {
    rates.first { $0.1.first(in: words, from: start).map { $0.lowerBound - start < 7 } ?? false }?.0
  }

  init(atLeast: Int? = nil, atMost: Int? = nil, unit: String, per: String? = nil, isSure: Bool) {
    self.atLeast = atLeast
    self.atMost = atMost
    self.unit = unit
    self.per = per
    self.isSure = isSure
  }

  /// As attributes.
  var attributes: String {
    var written: [String] = []
    if let atLeast { written.append("at-least=\(atLeast)") }
    if let atMost { written.append("at-most=\(atMost)") }
    let unit = CountedNoun(unit).written
    written.append(unit.allSatisfy { $0.isLetter } ? "unit=" + unit : "unit=\"" + unit + "\"")
    if let per { written.append("per=" + per) }
    return written.joined(separator: " ")
  }
}
