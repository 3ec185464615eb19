import Diagnostics
import PromiseModel

/// A verdict and the words beside it say the same: told only where one sentence says it all, and the other way.
struct StatusAgainstText {
  private let words: [SaidWord]

  /// What the text of an outcome says instead of its status; nil where it may be right.
  /// - `unit`: what is counted.
  static func contradiction(of status: Status, in text: String, _ unit: MeasureUnit?) -> String? {
    let said = StatusAgainstText(words: SaidWord.all(in: text, [:]))
    if let verdict = said.verdict { return verdict.status == status || verdict.status == .reported ? nil : verdict.words }
    switch status {
    case .fulfilled: return said.denial ?? SaidCancellation.find(in: text, unit: unit)
    case .notFulfilled, .notStarted: return said.completion(isWhole: false)
    case .partly, .ongoing: return said.completion(isWhole: true)
    default: return nil
    }
  }

  // MARK: A verdict by itself

  /// "Ej uppfyllt.", "Status: delvis klart": a first sentence that is a verdict and nothing else.
  private var verdict: (status: Status, words: String)? {
    let start = words.first.map { ["status", "bedömning"].contains($0.text) } == true ? 1 : 0
    let end = words[start...].firstIndex(where: \.endsSentence).map { $0 + 1 } ?? words.count
    guard (1...4).contains(end - start), end == words.count || start == 1 else { return nil }
    let phrase = words[start..<end].map(\.text).joined(separator: " ")
    return SwedishTerm.meaning(of: phrase, among: Status.written.map(\.rawValue)).flatMap(Status.init).map { ($0, shown(start..<end)) }
  }

  // MARK: Not done

  /// "är inte genomförd", "har inte påbörjats", "hann vi inte med", in the first sentence, where nothing else is told.
  private var denial: String? {
    if let last = sentence.first.map({ $0 + 2 }), last < sentence.upperBound, ["inget", "ingenting"].contains(words[0].text),
      ["är", "har"].contains(words[1].text), Self.done.contains(words[last].text), endsThere(last), !tellsMore(but: 0..<(last + 1))
    {
      return shown(0..<(last + 1))
    }
    for index in sentence where Self.verbs.contains(words[index].text) {
      let end = words[(index + 1)..<sentence.upperBound].prefix(3).firstIndex { Self.not.contains($0.text) }
      guard let end, end == index + 1 || words[index].text == "hann", end + 1 < sentence.upperBound, !words[end].endsClause else { continue }
      let last = end + 1 < sentence.upperBound && Self.between.contains(words[end + 1].text) ? end + 2 : end + 1
      guard last < sentence.upperBound, words[index].text == "hann" ? words[last].text == "med" : Self.done.contains(words[last].text),
        endsThere(last), !tellsMore(but: index..<(last + 1))
      else { continue }
      return shown(index..<(last + 1))
    }
    return nil
  }

  // MARK: Done

  /// "är genomförd", "har blivit klar"; `isWhole`: "är helt genomförd", "löftet är uppfyllt".
  private func completion(isWhole: Bool) -> String? {
    for index in sentence where ["är", "har", "blev"].contains(words[index].text) && index > 0 {
      let last = words[(index + 1)..<sentence.upperBound].firstIndex { !Self.wholly.contains($0.text) && !Self.passed.contains($0.text) }
      guard let last, Self.done.contains(words[last].text), endsThere(last), !tellsMore(but: index..<(last + 1)) else { continue }
      let saysWhole = words[index..<last].contains { Self.wholly.contains($0.text) } || Self.promises.contains(words[index - 1].text)
      if !isWhole || saysWhole { return shown((Self.promises.contains(words[index - 1].text) ? index - 1 : index)..<(last + 1)) }
    }
    return nil
  }

  // MARK: Sentences

  /// The first.
  private var sentence: Range<Int> { 0..<(words.firstIndex(where: \.endsSentence).map { $0 + 1 } ?? words.count) }

  /// Whether a clause ends with a word, or goes on in no more than when and why.
  private func endsThere(_ last: Int) -> Bool {
    if words[last].endsClause || last + 1 == words.count { return true }
    let next = words[(last + 1)...].prefix(3).map(\.text)
    switch next[0] {
    case "under": return ["året", "2", "1"].contains { next.count > 1 && next[1].hasPrefix($0) }
    case "på": return next.count > 1 && next[1] == "grund"
    case "enligt", "som": return next.count > 1 && ["plan", "planerat", "planen"].contains(next[1])
    default: return ["än", "ännu", "eftersom"].contains(next[0])
    }
  }

  /// Whether something else is told, which the verdict may go by: a part, a time, what came instead.
  private func tellsMore(but own: Range<Int>) -> Bool {
    words.indices.contains { index in
      let word = words[index]
      if own.contains(index) { return false }
      return word.holdsDigit && !(word.isNumber && word.text.count == 4) || (NumberWord.values[word.text] ?? 0) > 0
        || Self.more.contains(word.text) || Self.done.contains(word.text) || Self.not.contains(word.text)
    }
  }

  private func shown(_ range: Range<Int>) -> String { words[range].map(\.shown).joined(separator: " ") }

  // MARK: Words

  private static let verbs: Set<String> = ["är", "har", "blev", "hann", "kunde", "genomfördes", "påbörjades"]
  private static let not: Set<String> = ["inte", "ej", "aldrig"]
  private static let between: Set<String> = ["ännu", "heller", "alls", "blivit", "helt"]
  /// With what may stand between: that says nothing of how much.
  private static let wholly: Set<String> = ["helt", "fullt", "fullständigt"]
  private static let passed: Set<String> = ["nu", "också", "redan", "blivit"]
  private static let promises: Set<String> = ["löftet", "åtagandet", "målet"]
  private static let done: Set<String> = [
    "genomförd", "genomfört", "genomförda", "genomförts", "genomföras", "gjord", "gjort", "gjorda", "gjorts", "klar", "klart", "klara", "uppfylld",
    "uppfyllt", "uppfyllda", "uppfyllts", "uppnått", "uppnåtts", "utförd", "utfört", "utförda", "utförts", "slutförd", "slutfört", "slutförts",
    "färdig", "färdigt", "färdiga", "avslutad", "avslutat", "avslutats", "påbörjad", "påbörjat", "påbörjats", "startat", "infriat", "infriats",
  ]
  private static let more: Set<String> = [
    "men", "utan", "dock", "däremot", "trots", "fast", "delvis", "del", "delar", "några", "någon", "något", "flera", "flesta", "många", "hälften",
    "andra", "övriga", "resten", "kvar", "återstår", "bara", "endast", "utom", "förutom", "nästan", "först", "senare", "sedan", "stället", "istället",
    "ska", "kommer", "planeras", "pågår", "fortsätter", "innan", "tidigare", "om", "när", "rapporten", "utvärderingen", "redovisningen", "planen", "analysen",
    "kartläggningen", "förstudien", "ansökan", "beslutet", "upphandlingen", "projekteringen", "planeringen",
  ]
}
