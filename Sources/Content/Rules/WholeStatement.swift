import PromiseModel

/// A sentence that says how much was done of all that was promised and of nothing else: "Polisen gjorde 9 kontroller
/// under året." Its number is the result, however far they are apart.
///
/// Only words that leave out nothing may stand in it: a place, a month or another doer may make it one of a part.
struct WholeStatement {
  let said: SaidFigures
  let commitment: Commitment
  /// The year told of; nil where it is none alone.
  let year: Int?
  /// Whether only a part of the year is told of, of which "i år" says more.
  let isInterim: Bool

  var figure: SaidFigures.Figure? {
    guard !said.isUnsureOfDone, said.rates.isEmpty, said.figures.count == 1, let figure = said.figures.first, figure.bound == nil,
      figure.isOfUnit, isDirect(figure)
    else { return nil }
    let sentence = said.sentence(at: figure.range.lowerBound)
    let own = Set(words(of: commitment.excerpt.name))
    let others = said.words.indices.filter { !figure.range.contains($0) }
    guard others.filter({ !sentence.contains($0) }).allSatisfy(tellsNoMore) else { return nil }
    let rest = others.filter(sentence.contains)
    guard rest.contains(where: { Self.past.contains(said.words[$0].text) }), rest.allSatisfy({ isOfAll($0, own, figure) }) else { return nil }
    guard figure.isShare || figure.range.count > 1 else { return nil }
    if figure.isShare { return endsAlike(sentence) ? figure : nil }
    let counted = said.words[figure.range.upperBound - 1].text
    return isUnit(counted, own) || own.contains(counted) ? figure : nil
  }

  /// Whether what is counted stands right behind the number.
  private func isDirect(_ figure: SaidFigures.Figure) -> Bool { figure.isShare || figure.next.first.map(said.isCounted) == true }

  /// - `own`: the words of the commitment, which may count times: "minst en gång i månaden".
  private func isUnit(_ word: String, _ own: Set<String>) -> Bool {
    SaidFigures.times.contains(word) && !own.isDisjoint(with: SaidFigures.times)
      || [commitment.unit?.singular, commitment.unit?.plural].contains { $0?.lowercased() == word }
  }

  /// Another sentence may count the rest: "Kommunen gick en."
  private func tellsNoMore(_ index: Int) -> Bool {
    let word = said.words[index]
    return !said.isCounted(word.text) && !(["en", "ett"].contains(word.text) && word.endsClause)
  }

  private func isOfAll(_ index: Int, _ own: Set<String>, _ figure: SaidFigures.Figure) -> Bool {
    let word = said.words[index].text
    if Self.givers.contains(word) { return isOfOne }
    if isInterim, Self.wholes.contains(word) { return false }
    if Self.small.contains(word) || Self.past.contains(word) || Self.wholes.contains(word) || own.contains(word) { return true }
    if let year, word == String(year) { return true }
    if figure.isShare, Self.surveys.contains(word) || MonthName.isWhole(word) { return true }
    // "Bergs kommun"
    return isOfOne && index + 1 < said.words.count && said.words[index + 1].text == "kommun"
  }

  /// Of several, one may have done a part.
  private var isOfOne: Bool { commitment.givers.list.count == 1 }

  /// "44 procent körde för fort" for "Högst 40 procent kör för fort": the share is of the same.
  private func endsAlike(_ sentence: Range<Int>) -> Bool {
    let last = said.words[sentence].suffix(2).map(\.text)
    // Who answered is a share of its own.
    guard !last.contains(where: Self.surveys.contains) else { return false }
    let own = words(of: commitment.excerpt.name)
    return last.count == 2 && zip(own, own.dropFirst()).contains { [$0, $1] == last }
  }

  private func words(of text: String) -> [String] { SaidWord.all(in: text, [:]).map(\.text) }

  // MARK: Words

  static let past: Set<String> = [
    "gjorde", "gjort", "gjordes", "gjorts", "genomförde", "genomfört", "genomfördes", "genomförts", "höll", "hållit", "hölls", "hållits",
    "gick", "gått", "ordnade", "ordnat", "ordnades", "ordnats", "anordnade", "anordnat", "anordnades", "anordnats", "arrangerade",
    "arrangerat", "arrangerades", "arrangerats", "utförde", "utfört", "utfördes", "utförts", "hade", "haft", "blev", "besökte", "besökt",
    "startade", "startat", "startades", "lagade", "lagat", "bytte", "bytt", "byttes", "satte", "satt", "sattes", "svarade", "körde", "kört",
    "kände", "känt", "tyckte", "uppgav",
  ]
  private static let givers: Set<String> = ["polisen", "kommunen", "kommunerna", "kommun"]
  private static let wholes: Set<String> = ["året", "år", "totalt", "sammanlagt"]
  private static let small: Set<String> = [
    "vi", "det", "har", "under", "hela", "i", "på", "vid", "att", "de", "den", "sig", "bara", "endast", "tyvärr",
  ]
  /// Where shares are taken from.
  private static let surveys: Set<String> = ["enligt", "enkäten", "mätningen", "undersökningen", "trygghetsmätningen"]
}
