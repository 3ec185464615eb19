/// What one sentence does: promises, says that somebody does something, or only tells.
struct SentenceReading: Sendable {
  enum Force: Int, Sendable, Comparable {
    /// Tells of something.
    case tells
    /// Somebody who gives promises does it: "Polisen besöker skolor."
    case does
    /// It is to be done: "Polisen ska besöka skolor.", "Tre kontroller ska göras."
    case shall
    /// "Polisen lovar att …"
    case promises

    static func < (a: Force, b: Force) -> Bool { a.rawValue < b.rawValue }
  }

  let force: Force
  let givers: SaidGivers
  /// Begins with what is to be done: "Genomföra …", "att genomföra …".
  let beginsWithDeed: Bool
  let isQuestion: Bool
  let isGoal: Bool
  /// How it will be followed up.
  let isFollowUp: Bool
  /// "Återkoppling till kommunen varje månad": what is done, not how it will be followed up.
  let isFeedback: Bool
  /// That something follows: "ger polisen och kommunen följande medborgarlöfte".
  let isAnnouncement: Bool
  /// Promises no more than that it gets better.
  let isWish: Bool
  /// Begins with "Minst två", "Fler", "Ökad".
  let beginsWithMeasure: Bool
  /// Begins with who does it, whatever the verb: "Polisen finns på torget."
  let beginsWithDoer: Bool

  private static let promising = Phrases(
    "lovar", "lovar att", "utlovar", "ger löfte", "ge löfte", "ger därför löfte", "löfte om att", "löfte om", "åtar sig", "åtar oss", "förbinder sig", "förbinder oss", "vårt löfte är", "löftet är att", "löftet innebär att", "medborgarlöftet innebär att")
  private static let shall = Phrases("ska", "skall", "kommer att", "kommer även att", "kommer också att", "kommer under * att", "kommer fortsatt att", "avser att", "planerar att", "kommer därför att", "kommer tillsammans att", "kommer gemensamt att", "kommer vi", "kommer polisen", "kommer kommunen", "fortsätter att", "tänker")
  private static let goal = Phrases(
    "målet är", "målet med", "målet för", "målsättningen", "mål är", "målen är", "syftet är", "syftet med", "syfte är", "målet", "syftar till", "ambitionen är", "avsikten är", "förhoppningen är", "effekten", "detta för att", "det ska leda till", "det leder till", "detta ska leda till", "detta leder till", "har som mål", "övergripande mål", "övergripandet målet", "övergripande målet", "därigenom", "på så sätt", "på så vis")
  private static let following = Phrases(
    "följs upp", "följs", "följas upp", "följa upp medborgarlöft*", "följa upp löft*", "utvärderas", "utvärdera", "uppföljning ska", "uppföljning sker", "uppföljning kommer", "uppföljning av", "uppföljningen", "återkoppling", "återkopplas", "redovisas", "rapporteras", "följer upp", "utvärdering", "revideras", "stämma av", "stäms av", "avstämning", "kommuniceras")
  private static let feedback = Phrases("återkoppling till", "återkoppling på", "återkopplar till", "återkopplar på")
  private static let ofThePromise = Phrases("*löftet", "*löfte", "resultat*", "arbetet", "insatserna", "åtgärderna", "ska ske", "sker")
  private static let announcing = Phrases("följande", "nedan", "nedanstående", "dessa löften", "detta löfte")
  /// "Polisen lovar dig det här."
  private static let pointers: Set<String> = ["dig", "er", "det", "här", "detta", "vi", "att"]
  private static let defining = Phrases(
    "medborgarlöften är", "medborgarlöfte är", "medborgarlöftet är", "löftet är en", "medborgarlöften innebär", "medborgarlöfte innebär", "medborgarlöftet innebär", "medborgarlöftet är en", "medborgarlöftet utgår", "löftet utgår", "medborgarlöftet bygger", "löftet bygger", "löftet kommer från", "medborgarlöften bygger", "löftet gäller", "medborgarlöftet gäller", "har lovat", "lovade", "syftet med medborgarlöft*")
  private static let states: Set<String> = [
    "är", "har", "finns", "vill", "kan", "behöver", "tycker", "menar", "anser", "ser", "upplever", "visar", "känner", "bor", "får", "består", "omfattar", "beskriver", "bygger", "gäller", "innebär", "utgår", "handlar", "följer", "hade", "var", "blir",
    "samverkar", "samarbetar", "arbetar", "verkar", "jobbar", "säger", "vet", "tror", "hoppas", "önskar", "oroar", "står", "ligger", "kommer", "består", "berör", "beror", "bedömer", "konstaterar", "identifierar", "ger", "heter", "skriver", "märker", "möter", "lovar", "tackar", "behövs", "bör", "måste", "brukar", "skulle",
  ]
  /// What is nobody's doing: thinking, being so. "Polisen är på torget varje kväll" below "Polisen lovar" is a promise.
  private static let thinking: Set<String> = [
    "vill", "kan", "behöver", "tycker", "menar", "anser", "upplever", "visar", "känner", "bor", "består", "omfattar", "beskriver", "gäller", "innebär", "utgår", "handlar", "hade", "var", "blir", "säger", "vet", "tror", "hoppas", "önskar", "oroar", "kommer", "berör", "beror", "bedömer", "konstaterar",
    "identifierar", "heter", "märker", "lovar", "tackar", "behövs", "bör", "måste", "brukar", "skulle",
  ]

  private static let measures = Phrases(
    "minst", "fler", "flera", "färre", "ökad", "ökade", "ökat", "utökad", "utökade", "utökat", "regelbundna", "riktade", "synlig", "synliga", "fortsatt", "fortsatta", "gemensamma", "återkommande", "särskilda", "mer", "extra", "tydlig", "tydligare", "förstärkt", "förbättrad", "förbättrade", "samordnade", "intensifierade", "höjd", "aktiva", "aktivt", "kontinuerliga", "årliga", "årlig")

  init(_ written: String, _ reader: GiverReader) {
    let sentence = RunInLabel.sentence(written, reader)
    let words = Words(sentence)
    let subject = reader.subject(of: words)
    givers = reader.inBrackets(atEndOf: sentence) ?? subject
    isQuestion = sentence.last == "?"
    isGoal = Self.goal.begin(words) || Self.goal.first(in: words).map { $0.lowerBound < 3 } == true
    isFollowUp = Self.following.first(in: words).map { $0.lowerBound < 7 } == true
    isFeedback = (Self.feedback.isIn(words) || Self.returns(words)) && !Self.ofThePromise.isIn(words)
    let promise = Self.promising.first(in: words)
    let isSaidBelow = promise.map { !words[$0.upperBound..<words.count].isEmpty && words[$0.upperBound..<words.count].allSatisfy(Self.pointers.contains) } ?? false
    isAnnouncement = isSaidBelow || Self.announcing.first(in: words).map { range in
      range.lowerBound + 2 >= words.count || words[range.upperBound..<min(words.count, range.upperBound + 3)].contains { $0.contains("löft") || $0.contains("åtgärd") || $0.contains("insats") || $0.contains("aktivitet") }
    } ?? false
    // "… lovar att göra Mark ännu tryggare": what it is all for, before it is said how.
    isWish = words.all.last.map { ["tryggare", "säkrare"].contains($0) } ?? false
    beginsWithDeed = words.count > 1 && (Infinitive.is(words[0]) || words[0] == "att" && Infinitive.is(words[1]))
    beginsWithMeasure = Self.measures.begin(words) || words.count > 2 && NumberWords.value(words[0]) != nil && words.year(0) == nil
    force = Self.force(words, subject, promise: promise)
    beginsWithDoer = reader.begins(words) && (words.all.prefix(14).first { $0 == "är" } ?? Self.doingVerb(words)).map { !Self.thinking.contains($0) && !Self.isDone(words, after: $0) } ?? false
  }

  /// "Återkoppling inom en vecka till den som lämnat tips".
  private static func returns(_ words: Words) -> Bool {
    words.all.first == "återkoppling" && words[1..<min(words.count, 7)].contains("till")
  }

  private static func force(_ words: Words, _ subject: SaidGivers, promise: Range<Int>?) -> Force {
    if defining.isIn(words) { return .tells }
    // "… har enats om vad de ska göra".
    let asked = asking.first(in: words)?.lowerBound ?? words.count
    if let promise, promise.lowerBound < asked || asked == 0 { return .promises }
    let verb = (shall.first(in: words) ?? farFrom(words)).flatMap { $0.lowerBound < asked || asked == 0 ? $0 : nil }
    if let verb, subject.isNamed || subject.we { return verb.lowerBound < 16 ? .shall : .tells }
    if let verb, verb.lowerBound < 4, offered.begin(words), words[verb.upperBound..<min(words.count, verb.upperBound + 8)].contains(where: { ["kunna", "få", "erbjudas"].contains($0) }) { return .shall }
    if let verb, verb.lowerBound < 16, words[verb.upperBound..<min(words.count, verb.upperBound + 4)].contains(where: isPassive) { return .shall }
    if subject.isNamed || subject.we, let doing = doingVerb(words), !states.contains(doing) { return .does }
    return .tells
  }

  private static let asking = Phrases("vad", "hur", "vilka", "vilket")

  /// "Polisen kommer därför under 2020 och 2021 att prioritera".
  private static func farFrom(_ words: Words) -> Range<Int>? {
    guard let start = words.all.firstIndex(of: "kommer"), let end = words.all[start...].prefix(10).firstIndex(of: "att") else { return nil }
    return end + 1 < words.count && Infinitive.is(words[end + 1]) ? start..<end + 1 : nil
  }

  /// Those who are offered something: "Invånarna ska kunna träffa polisen".
  private static let offered = Phrases("medborgarna", "invånarna", "medborgare", "invånare", "unga", "ungdomar", "äldre", "boende", "föräldrar", "alla", "kommuninvånarna", "elever", "vårdnadshavare", "den som", "du")

  /// "göras", "genomföras".
  private static func isPassive(_ word: String) -> Bool { word.hasSuffix("as") && word.count > 4 || word == "ske" || word == "finnas" }

  /// The first word that may be a verb of now, among the first of a sentence.
  private static func doingVerb(_ words: Words) -> String? {
    words.all.prefix(14).first { word in
      word.count > 2 && (short.contains(word) || word.hasSuffix("ar") || word.hasSuffix("er") || word.hasSuffix("gör") || word.hasSuffix("för") && word.count > 3 || states.contains(word)) && !notVerbs.contains(word)
    }
  }

  private static let short: Set<String> = ["går", "slår", "når", "står", "träffas", "möts", "samlas"]

  /// "Polisen har sett", "Kommunen har byggt": done, not promised.
  private static func isDone(_ words: Words, after verb: String) -> Bool {
    guard verb == "har", let place = words.all.firstIndex(of: verb) else { return false }
    return words[place + 1..<min(words.count, place + 4)].contains { $0.count > 3 && ["at", "it", "tt", "yggt", "jort", "ats", "its", "tts"].contains(where: $0.hasSuffix) && !["mot", "natt"].contains($0) }
  }

  private static let notVerbs: Set<String> = ["poliser", "kommuner", "insatser", "föreningar", "skolor", "eller", "under", "efter", "över", "även", "fältare", "förvaltningar", "områdespoliser", "kommunpoliser", "aktörer", "myndigheter", "verksamheter", "parter", "åtgärder", "samt"]
}

extension Words {
  subscript(_ range: Range<Int>) -> ArraySlice<String> { range.lowerBound < range.upperBound ? all[range] : [] }
}
