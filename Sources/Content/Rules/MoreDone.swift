import PromiseModel

/// A sentence that tells of more than the result: "Polisen gjorde 35 kontroller på de större vägarna" beside 25. It may be
/// one of a part, but a part is no more than all.
struct MoreDone {
  let said: SaidFigures
  let unit: MeasureUnit?
  let telling: FiguresAgainstText.Telling

  /// The only figure, where it counts what the result counts, and the words around it say that so many were done.
  var figure: SaidFigures.Figure? {
    guard !said.isUnsureOfDone, said.rates.isEmpty, said.figures.count == 1, let figure = said.figures.first, figure.bound == nil,
      !figure.isShare, figure.range.count > 1, countsUnit(figure), isDone(figure)
    else { return nil }
    return said.words.indices.contains { !figure.range.contains($0) && isOfOthers(said.words[$0]) } ? nil : figure
  }

  /// Whether what is counted stands right behind the number.
  private func countsUnit(_ figure: SaidFigures.Figure) -> Bool {
    figure.next.first.map { next in unit?.countedWords.contains(where: next.hasSuffix) == true } == true
  }

  /// "gjorde 35 kontroller", "35 kontroller genomfördes", "det blev 35 kontroller"
  private func isDone(_ figure: SaidFigures.Figure) -> Bool {
    let before = said.words[..<figure.range.lowerBound].last
    if let before, Self.deeds.contains(before.text) { return true }
    // "av två vandringar genomfördes en"
    guard before.map({ $0.endsClause || ["totalt", "sammanlagt", "bara", "endast"].contains($0.text) }) ?? true else { return false }
    let after = said.words[figure.range.upperBound...].first?.text
    return after.map(SaidFigures.done.contains) == true && !said.words[figure.range.upperBound - 1].endsClause
  }

  /// What was done at another time or by others, or planned.
  private func isOfOthers(_ word: SaidWord) -> Bool {
    if !telling.isFromStart, Self.sums.contains(word.text) || telling.isInterim && ["år", "året"].contains(word.text) { return true }
    if word.isNumber, word.text.count == 4, telling.year.map(String.init) != word.text { return true }
    return Self.others.contains { word.text.hasPrefix($0) }
  }

  // MARK: Words

  private static let deeds: Set<String> = [
    "gjorde", "gjort", "gjordes", "gjorts", "genomförde", "genomfört", "genomfördes", "genomförts", "höll", "hållit", "hölls", "hållits", "gick", "gått",
    "ordnade", "ordnat", "ordnades", "ordnats", "anordnade", "anordnat", "arrangerade", "arrangerat", "utförde", "utfört", "utfördes", "utförts", "blev",
  ]
  private static let sums: Set<String> = ["hittills", "totalt", "sammanlagt", "långt", "löftesperioden", "perioden"]
  /// What they begin with.
  private static let others = [
    "län", "polisområde", "lokalpolis", "region", "landet", "sverige", "innan", "tidigare", "fjol", "föregående", "planer", "planlagd", "mål", "utöver", "andra",
    "grann", "samtliga", "kommunerna", "motsvar", "istället", "stället", "inte", "aldrig", "skulle", "lovade", "lovat", "sedan",
  ]
}
