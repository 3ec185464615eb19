import PromiseModel

/// What says that all that was to be done was called off: "Vandringarna ställdes in", "Tyvärr blev de inte av".
struct SaidCancellation {
  private let words: [SaidWord]
  /// The last words of the unit's forms: what is counted.
  private let counted: [String]

  /// As the text has it; nil where it may be told of a part, or where the text tells of more.
  /// - `unit`: what is counted.
  static func find(in text: String, unit: MeasureUnit?) -> String? {
    let said = SaidCancellation(words: SaidWord.all(in: text, [:]), counted: unit?.countedWords ?? [])
    let clause = said.words.indices.lazy.compactMap(said.clause).first(where: said.isOfAll)
    return clause.map { said.words[$0].map(\.shown).joined(separator: " ") }
  }

  /// Whether some of what is counted was called off, "en av fyra vandringar ställdes in", and nothing is told of but that.
  /// - `subject`: the words for it; `counted`: the last words of the unit's forms.
  static func isOfPart(_ subject: Range<Int>, of words: [SaidWord], _ counted: [String]) -> Bool {
    let said = SaidCancellation(words: words, counted: counted)
    let verb = subject.upperBound
    guard verb < words.count, !words[verb - 1].endsClause, said.isCounted(words[verb - 1].text), let rests = verbs[words[verb].text],
      let end = said.end(of: rests, from: verb + 1)
    else { return false }
    // What is told in a sentence of its own may be that it was done after all.
    return !words[(end - 1)...].dropLast().contains(where: \.endsClause) && said.isOfAll(subject.lowerBound..<end)
  }

  // MARK: The clause

  /// The words of it with the verb at `index`: what is called off stands before that, or right behind it.
  private func clause(at index: Int) -> Range<Int>? {
    if let rests = Self.deeds[words[index].text] {
      // "Vi ställde in vandringarna"
      return end(of: rests, from: index + 1).flatMap { subjectEnd(from: $0, mayEndClause: true) }.map { index..<$0 }
    }
    guard let rests = Self.verbs[words[index].text] else { return nil }
    let start = words[..<index].lastIndex { $0.endsClause || Self.joining.contains($0.text) }.map { $0 + 1 } ?? 0
    if subjectEnd(from: start) == index, let end = end(of: rests, from: index + 1) { return start..<end }
    guard !words[index].endsClause, let subject = subjectEnd(from: index + 1) else { return nil }
    return end(of: rests, from: subject).map { index..<$0 }
  }

  /// Where all of what is counted ends, "alla planerade vandringar", or a word that stands for it.
  private func subjectEnd(from start: Int, mayEndClause: Bool = false) -> Int? {
    var last = start
    while last < words.count, Self.whole.contains(words[last].text), !words[last].endsClause { last += 1 }
    if last < words.count, mayEndClause || !words[last].endsClause, isCounted(words[last].text) { return last + 1 }
    guard start < words.count, !words[start].endsClause, Self.pronouns.contains(words[start].text) else { return nil }
    // In the first words of a text nothing else can be meant.
    return start < 2 || words[..<start].contains { isCounted($0.text) } ? start + 1 : nil
  }

  /// Where the words end that go with a verb.
  private func end(of rests: [[String]], from start: Int) -> Int? {
    let rest = words.indices.suffix(from: min(start, words.count)).first { !Self.adverbs.contains(words[$0].text) } ?? words.count
    for words in rests where rest + words.count <= self.words.count {
      let range = rest..<(rest + words.count)
      if self.words[range].map(\.text) == words, !self.words[range].dropLast().contains(where: \.endsClause) { return range.upperBound }
    }
    return nil
  }

  private func isCounted(_ word: String) -> Bool {
    counted.contains { form in Self.endings.contains { word.hasSuffix(form + $0) } }
  }

  // MARK: All of it

  /// Whether nothing is told of but that, and why: of some, of what was done or of what came instead.
  private func isOfAll(_ clause: Range<Int>) -> Bool {
    guard !(words[..<clause.lowerBound] + words[clause.upperBound...]).contains(where: tellsMore) else { return false }
    guard !words[clause.upperBound - 1].endsClause, let next = words[clause.upperBound...].first else { return true }
    let second = words[clause.upperBound...].dropFirst().first?.text ?? ""
    switch next.text {
    case "på": return second == "grund"
    case "i": return second == "år"
    case "under": return second == "året" || second == "hela" || isYear(second)
    default: return Self.reasons.contains(next.text)
    }
  }

  private func tellsMore(_ word: SaidWord) -> Bool {
    word.holdsDigit && !isYear(word.text) || (NumberWord.values[word.text] ?? 0) > 1
      || Self.others.contains(word.text) || SaidFigures.done.contains(word.text)
  }

  private func isYear(_ word: String) -> Bool { word.utf8.count == 4 && (Int(word).map { (1900...2100).contains($0) } ?? false) }

  // MARK: Words

  /// With what goes with each.
  static let verbs: [String: [[String]]] = [
    "ställdes": [["in"]], "uteblev": [[]], "fick": [["ställas", "in"]],
    "blev": [["inte", "av"], ["aldrig", "av"]] + calledOff.map { [$0] }, "är": calledOff.map { [$0] }, "var": calledOff.map { [$0] },
    "genomfördes": never, "hölls": never, "gjordes": never, "arrangerades": never,
    "har": [["ställts", "in"], ["inte", "blivit", "av"], ["inte", "genomförts"], ["inte", "hållits"], ["inte", "gjorts"]]
      + calledOff.map { ["blivit", $0] },
    "kunde": [["inte", "genomföras"], ["inte", "hållas"], ["inte", "göras"]],
  ]
  /// What somebody does or does not do.
  private static let deeds: [String: [[String]]] = ["ställde": [["in"]], "genomförde": never, "höll": never]
  private static let calledOff = ["inställd", "inställt", "inställda"]
  private static let never = [["inte"], ["aldrig"], ["ej"]]
  private static let adverbs: Set<String> = ["tyvärr", "dessvärre", "dock", "därför", "ännu", "alla", "helt"]
  private static let whole: Set<String> = ["alla", "samtliga", "de", "våra", "årets", "planerade", "tyvärr", "dessvärre"]
  private static let pronouns: Set<String> = ["det", "de", "den", "dessa", "detta", "allt"]
  /// Of what is known already: "vandringarna", "mötena".
  private static let endings = ["", "na", "en", "et", "n", "t", "a"]
  private static let joining: Set<String> = ["men", "och", "samt", "så"]
  static let reasons: Set<String> = ["pga", "p.g.a", "eftersom", "då", "av", "helt"]
  private static let others: Set<String> = [
    "först", "senare", "sedan", "stället", "istället", "ersattes", "flyttades", "några", "någon", "något", "del", "delar", "flera", "flesta",
    "många", "hälften", "andra", "övriga", "resten", "ena", "utom", "förutom", "däremot", "digitalt", "ibland", "inledningsvis", "våren",
    "hösten", "sommaren", "vintern", "återupptogs", "nya", "annan", "annat", "enstaka", "ytterligare", "mindre", "mer", "fler", "färre",
  ]
}
