import PromiseModel

/// The numbers that a sentence names, as far as it is sure what they say: "minst fyra vandringar i månaden".
///
/// What it does not know makes it unsure; a year, a date and the number of a road are none of them.
struct SaidFigures {
  enum Bound {
    case least, most
  }

  struct Figure {
    let number: Quantity
    /// "minst", "högst"; nil where the number stands alone.
    let bound: Bound?
    /// Whether what is counted follows it: the unit, or a word for any ("gånger").
    let isOfUnit: Bool
    /// Whether something else follows it: days, kilometres.
    let isOfOther: Bool
    /// "80 procent"
    let isShare: Bool
    /// What follows it in the same clause, as far as what it counts may stand, in lower case.
    let next: [String]
    /// As it is written.
    let words: String
    /// The words of it and of what it counts; a mark may end the clause with the last.
    let range: Range<Int>
    fileprivate let endsClause: Bool
  }

  struct SaidRate {
    let rate: Rate
    let words: String
    fileprivate let range: Range<Int>
  }

  private(set) var figures: [Figure] = []
  private(set) var rates: [SaidRate] = []
  /// Whether there is a word that may change what the numbers come to: "varje", "respektive", "2-3".
  private(set) var isUnsure = false
  /// Whether there is one but for what was called off, which changes no number of what was done.
  private(set) var isUnsureOfDone = false

  let words: [SaidWord]
  private let unit: MeasureUnit?
  private let counted: [String]

  /// - `unit`: what is counted.
  init(_ text: String, unit: MeasureUnit?) {
    words = SaidWord.all(in: text, Self.roles)
    self.unit = unit
    counted = unit?.countedWords ?? []
    var index = 0
    while index < words.count { index = read(at: index) }
  }

  /// The words of the sentence that a word stands in.
  func sentence(at index: Int) -> Range<Int> {
    let start = words[..<index].lastIndex(where: \.endsSentence).map { $0 + 1 } ?? 0
    return start..<(words[index...].firstIndex(where: \.endsSentence).map { $0 + 1 } ?? words.count)
  }

  /// What says that nothing was done of what is counted: "inga vandringar", where the sentence ends or a word for doing
  /// comes.
  var denial: String? {
    for index in words.indices where saysNone(at: index) && !words[index].endsClause {
      let next = words[(index + 1)...].prefix(2)
      guard let counted = next.firstIndex(where: { isCounted($0.text) }) else { continue }
      if isDone(after: counted) || Self.some.contains(words[index].text) { return written(index..<(counted + 1)) }
    }
    return nil
  }

  /// "ingen av de två vandringarna", where a word for doing comes.
  var denialOfAll: String? {
    for index in words.indices.dropLast(3) where Self.none.contains(words[index].text) && words[index + 1].text == "av" {
      var last = index + 2
      while last < index + 5, last + 2 < words.count, !words[last].endsClause, !isVerb(words[last + 1].text) { last += 1 }
      if !words[last].endsClause, isVerb(words[last + 1].text), isDone(after: last) { return written(index..<(last + 1)) }
    }
    return nil
  }

  /// "inga", and "några" after "inte".
  private func saysNone(at index: Int) -> Bool {
    if Self.none.contains(words[index].text) { return true }
    return Self.some.contains(words[index].text) && words[..<index].suffix(3).contains { $0.text == "inte" }
  }

  /// How many were done, or called off, of how many that were to be, and what says so: "en av två vandringar genomfördes".
  var share: (done: Quantity, all: Quantity, words: String)? {
    for index in words.indices.dropFirst() where words[index].text == "av" {
      guard let done = SaidWord.number(at: index - 1, in: words, asOne: true), done.end == index else { continue }
      let second = index + 1 < words.count && ["de", "våra"].contains(words[index + 1].text) ? index + 2 : index + 1
      guard second < words.count, let all = SaidWord.number(at: second, in: words, asOne: false), !all.isShare else { continue }
      var last = all.end - 1
      // "två planerade vandringar"
      while last < all.end + 1, !words[last].endsClause, last + 1 < words.count, !isVerb(words[last + 1].text) { last += 1 }
      let isCalledOff = { SaidCancellation.isOfPart((index - 1)..<(last + 1), of: words, counted) }
      if isDone(after: last) && !tellsOfOthers(after: last) || isCalledOff() { return (done.number, all.number, written((index - 1)..<(last + 1))) }
    }
    return nil
  }

  /// Whether it is told how the others went: "de andra två gick vi i december".
  private func tellsOfOthers(after last: Int) -> Bool {
    let rest = words[(last + 1)...].lazy.map(\.text)
    return rest.contains(where: Self.others.contains) && !rest.contains(where: Self.negations.contains)
  }

  /// Whether a clause ends with a word, or goes on in one for doing that says no more but why: "vandringar gjordes i
  /// centrum" may be told of those in the centre alone, "gjordes kvällstid" of those in the evening.
  private func isDone(after last: Int) -> Bool {
    guard !words[last].endsClause, last + 1 < words.count else { return true }
    let next = words[(last + 1)...].drop { Self.helping.contains($0.text) }
    guard let verb = next.first, Self.done.contains(verb.text) || next.startIndex > last + 1 && verb.text == "av" else { return false }
    var end = next.startIndex
    while !words[end].endsClause, end + 1 < words.count, Self.filling.contains(words[end + 1].text) || words[end + 1].isNumber { end += 1 }
    guard !words[end].endsClause, end + 1 < words.count else { return true }
    let isReason = words[end + 1].text == "på" && end + 2 < words.count && words[end + 2].text == "grund"
    return isReason || SaidCancellation.reasons.contains(words[end + 1].text)
  }

  /// Whether a rate stands beside a figure in the same clause: how often something is told of is another matter.
  func isBeside(_ rate: SaidRate, _ figure: Figure) -> Bool {
    rate.range.lowerBound == figure.range.upperBound && !figure.endsClause
      || rate.range.upperBound == figure.range.lowerBound
  }

  /// Reads a phrase or a word; returns where the next begins.
  private mutating func read(at index: Int) -> Int {
    let word = words[index]
    if word.role.contains(.phrase), let end = readPhrase(at: index) { return end }
    if word.role.contains(.named) || word.beginsWithDigit, let end = afterDate(at: index) { return end }
    if word.role.contains(.number) || word.beginsWithDigit || word.compound != nil, let end = figure(at: index, from: index, nil) { return end }
    if word.role.contains(.doubt) || word.holdsDigit || word.isCompoundNumber {
      isUnsure = true
      if !Self.calledOff.contains(word.text), !MonthName.isWhole(word.text) { isUnsureOfDone = true }
    }
    // "på våren och en på hösten": one more.
    if word.text == "en" || word.text == "ett", index > 0, Self.joining.contains(words[index - 1].text) { (isUnsure, isUnsureOfDone) = (true, true) }
    return index + 1
  }

  private mutating func readPhrase(at index: Int) -> Int? {
    if let (rate, end) = phrase(at: index, in: Self.ratePhrases) {
      rates.append(SaidRate(rate: rate, words: written(index..<end), range: index..<end))
      return end
    }
    guard let (bound, end) = phrase(at: index, in: Self.boundPhrases) else { return nil }
    let start = end < words.count && Self.about.contains(words[end].text) ? end + 1 : end
    return figure(at: start, from: index, bound) ?? end
  }

  /// Takes the number at `start`, if there is one, and returns what comes after it.
  /// - `index`: where the phrase begins.
  private mutating func figure(at start: Int, from index: Int, _ bound: Bound?) -> Int? {
    guard start < words.count, let (number, end, isShare) = SaidWord.number(at: start, in: words, asOne: bound != nil) else { return nil }
    let next = following(end)
    let counted = next.firstIndex { isCounted($0) }
    let isOfUnit = isShare ? unit?.isPercent == true : unit?.isPercent != true && counted != nil
    let last = counted.map { end + $0 + 1 } ?? end
    figures.append(
      Figure(
        number: number, bound: bound, isOfUnit: isOfUnit,
        isOfOther: !isOfUnit && (isShare || next.contains(where: Self.measures.contains)), isShare: isShare, next: next,
        words: written(index..<last), range: index..<last, endsClause: words[last - 1].endsClause))
    return end
  }

  /// The words after a number in the same clause, as far as what it counts may stand.
  private func following(_ end: Int) -> [String] {
    guard end > 0, !words[end - 1].endsClause else { return [] }
    var next: [String] = []
    for word in words[end...].prefix(3) {
      next.append(word.text)
      if word.endsClause { break }
    }
    return next
  }

  func isCounted(_ word: String) -> Bool {
    Self.times.contains(word) || counted.contains(where: word.hasSuffix)
  }

  /// What comes after a year, a date, or the number of something: "2023", "den 15 maj", "väg 23".
  private func afterDate(at index: Int) -> Int? {
    let word = words[index].text
    if Self.numbered.contains(word), index + 1 < words.count, words[index + 1].isNumber { return index + 2 }
    guard words[index].beginsWithDigit else { return nil }
    if index + 1 < words.count, !words[index].endsClause, MonthName.isWhole(words[index + 1].text) { return index + 2 }
    let year = Int(word.prefix { $0.isNumber })
    let isYear = word.prefix { $0.isNumber }.count == 4 && year.map { (1900...2100).contains($0) } == true
    return isYear && !following(index + 1).contains { isCounted($0) } ? index + 1 : nil
  }

  func written(_ range: Range<Int>) -> String { words[range].map(\.shown).joined(separator: " ") }

  /// The meaning of the longest phrase at a word, and where it ends.
  private func phrase<Meaning>(at index: Int, in phrases: [[String]: Meaning]) -> (meaning: Meaning, end: Int)? {
    for length in (1...3).reversed() where index + length <= words.count {
      if let meaning = phrases[words[index..<(index + length)].map(\.text)] { return (meaning, index + length) }
    }
    return nil
  }

  // MARK: Words

  private typealias Phrases<Meaning> = [[String]: Meaning]

  private static let boundPhrases: Phrases<Bound> = [
    ["minst"]: .least, ["åtminstone"]: .least, ["inte", "färre", "än"]: .least, ["inte", "mindre", "än"]: .least, ["lägst"]: .least,
    ["högst"]: .most, ["max"]: .most, ["maximalt"]: .most, ["inte", "fler", "än"]: .most, ["inte", "mer", "än"]: .most,
    ["som", "mest"]: .most, ["upp", "till"]: .most,
  ]

  private static let ratePhrases: Phrases<Rate> = {
    var phrases: Phrases<Rate> = [["årligen"]: .year, ["veckovis"]: .week, ["månadsvis"]: .month]
    let times: [(rate: Rate, one: String, this: String)] = [
      (.week, "vecka", "veckan"), (.month, "månad", "månaden"), (.quarter, "kvartal", "kvartalet"),
      (.tertial, "tertial", "tertialet"), (.halfYear, "halvår", "halvåret"), (.halfYear, "termin", "terminen"), (.year, "år", "året"),
    ]
    for time in times {
      for word in ["i", "om"] { phrases[[word, time.this]] = time.rate }
      for word in ["per", "varje"] { phrases[[word, time.one]] = time.rate }
    }
    return phrases
  }()

  /// Each word is asked for once.
  private static let roles: [String: SaidWord.Role] = {
    var roles: [String: SaidWord.Role] = [:]
    for word in boundPhrases.keys.map({ $0[0] }) + ratePhrases.keys.map({ $0[0] }) { roles[word, default: []].insert(.phrase) }
    for word in NumberWord.values.keys { roles[word, default: []].insert(.number) }
    for word in numbered { roles[word, default: []].insert(.named) }
    // "tre gånger i maj" is so many in that month; one with its day is read as a date.
    for word in doubtful + MonthName.all { roles[word, default: []].insert(.doubt) }
    return roles
  }()

  private static let calledOff: Set<String> = ["ställdes", "ställts"]
  private static let about: Set<String> = ["ca", "cirka", "omkring", "ungefär", "totalt", "sammanlagt"]
  static let times: Set<String> = ["gång", "gånger", "ggr", "tillfälle", "tillfällen", "st", "stycken"]
  static let measures: Set<String> = [
    "dag", "dagar", "dygn", "arbetsdagar", "timme", "timmar", "minuter", "vecka", "veckor", "månad", "månader", "år", "kilometer", "km",
    "meter", "mil", "kr", "kronor", "miljoner", "km/h", "person", "personer", "deltagare", "elever", "poliser", "%", "procent",
  ]
  private static let doubtful: Set<String> = [
    "varje", "var", "vardera", "varannan", "vartannat", "varsin", "respektive", "per", "dagligen", "hälften", "halva", "dubbelt", "dubbla",
    "par", "dussin", "tiotal", "hundratal", "tusentals", "tredjedel", "fjärdedel", "både", "båda", "bägge", "alla", "samtliga", "plus",
    "ytterligare", "utöver", "varav", "dessutom", "fler", "färre", "mer", "mindre", "återstår", "återstod", "kvar", "jämfört", "fjol",
    "lika", "sedan", "drygt", "knappt", "närmare", "nästan", "över", "ställdes", "ställts", "vår", "våren", "sommaren", "höst",
    "hösten", "vintern", "dagen", "vart", "öka", "ökar", "ökat", "minska", "minskar", "minskat", "förra", "målet", "löftet",
    "måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar", "söndagar", "helgen", "lovet", "sportlovet", "påsklovet",
    "sommarlovet", "höstlovet", "jullovet", "påsk", "påsken", "valborg", "midsommar", "julen", "nyår", "skolstarten", "skolavslutningen",
  ]
  private func isVerb(_ word: String) -> Bool {
    Self.done.contains(word) || Self.helping.contains(word) || SaidCancellation.verbs[word] != nil
  }

  private static let helping: Set<String> = ["har", "är", "kunde", "kunnat", "blev", "blivit", "hann", "ännu"]
  private static let none: Set<String> = ["inga", "ingen", "inget"]
  private static let some: Set<String> = ["några", "någon", "något"]
  static let done: Set<String> = [
    "genomfördes", "genomförts", "genomförda", "genomförd", "genomföras", "gjordes", "gjorts", "gjorda", "gjord", "göras", "hölls", "hållits",
    "klar", "klara", "klart", "färdig", "färdiga", "uppfylldes", "nåddes", "arrangerades", "ordnades", "startade", "blev",
  ]
  private static let others: Set<String> = ["andra", "övriga", "resten", "återstående"]
  private static let negations: Set<String> = ["inte", "aldrig", "uteblev", "ställdes", "inställd", "inställda"]
  private static let filling: Set<String> = ["av", "under", "året", "alls", "ännu", "helt", "inte", "tyvärr", "dock"]
  private static let joining: Set<String> = ["och", "samt", "dessutom", "plus"]
  private static let numbered: Set<String> = [
    "kl", "klockan", "årskurs", "åk", "årskurserna", "nr", "nummer", "väg", "riksväg", "länsväg", "vecka", "kvartal", "tertial", "punkt",
    "kapitel", "§", "sida", "fas", "steg", "etapp",
  ]
}

extension MeasureUnit {
  /// The last words of its forms, in lower case, but for those that too many words end in.
  var countedWords: [String] {
    (singular == plural ? [plural] : [singular, plural]).compactMap { form in
      form.lowercased().split(separator: " ").last.flatMap { $0.count > 2 ? String($0) : nil }
    }
  }
}
