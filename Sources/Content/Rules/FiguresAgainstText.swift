import PromiseModel

/// A sentence and the figure that is written beside it say the same: told only where it is sure that they don't.
enum FiguresAgainstText {
  /// What the text of a commitment says instead of its target; nil where it may be right.
  /// - `said`: in its text, with its unit; `days`: those of the promise; nil where it is open-ended.
  static func contradiction(of target: Target, in said: SaidFigures, _ days: DateRange?) -> String? {
    let own: SaidFigures.Bound
    switch target.bound {
    case .atLeast: own = .least
    case .atMost: own = .most
    case .between: return otherShare(than: target, said)
    }
    return otherShare(than: target, said) ?? otherBound(of: target, own, said) ?? otherNumber(of: target, own, said) ?? otherRate(of: target, said, days)
  }

  /// What an outcome is told in.
  struct Telling {
    /// Nil where it is none alone.
    let year: Int?
    /// Whether nothing more is told of it, as in a list.
    let isAlone: Bool
    let isInterim: Bool
    /// Whether all days of the promise so far are told of.
    let isFromStart: Bool
  }

  /// What the text of an outcome says instead of its result.
  static func contradiction(
    of result: Measure, of commitment: Commitment, _ unit: MeasureUnit?, in text: String, _ telling: Telling
  ) -> String? {
    let said = SaidFigures(text, unit: unit)
    if telling.isAlone, let figure = WholeStatement(said: said, commitment: commitment, year: telling.year, isInterim: telling.isInterim).figure,
      figure.number < result.bounds.lower || result.bounds.upper.map({ figure.number > $0 }) == true
    {
      return figure.words
    }
    if let more = MoreDone(said: said, unit: unit, telling: telling).figure, result.bounds.upper.map({ more.number > $0 }) == true {
      return more.words
    }
    // Of who came, and of what else was seen, there may be figures of their own.
    return slip(of: result, of: commitment, in: said) { _ in said.figures.allSatisfy { $0.isOfUnit || !$0.next.isEmpty } }
  }

  /// What a text says to have been done that is nearly the result: "gjorde 44 kontroller" beside 4.
  static func deed(insteadOf result: Measure, of commitment: Commitment, _ unit: MeasureUnit, in text: String) -> String? {
    let said = SaidFigures(text, unit: unit)
    return slip(of: result, of: commitment, in: said) { figure in
      figure.range.lowerBound > 0 && WholeStatement.past.contains(said.words[figure.range.lowerBound - 1].text)
    }
  }

  /// The only figure of what is counted, where it looks like the result mistyped, and is not the target.
  private static func slip(of result: Measure, of commitment: Commitment, in said: SaidFigures, where isMeant: (SaidFigures.Figure) -> Bool) -> String? {
    let counted = said.figures.filter(\.isOfUnit)
    guard !said.isUnsure, said.rates.isEmpty, counted.count == 1, let figure = counted.first, isMeant(figure),
      isSlip(figure.number, for: result.number), figure.number != commitment.target?.bound.goal
    else { return nil }
    return figure.words
  }

  /// What the text of an outcome says where nothing was done, or less than its result: "inga vandringar" beside 5, "en av
  /// två" beside 2.
  static func denial(of result: Measure, of commitment: Commitment, _ unit: MeasureUnit?, in text: String) -> String? {
    let said = SaidFigures(text, unit: unit)
    if result.number > .zero, !said.isUnsure, said.figures.isEmpty, let denial = said.denial { return denial }
    if result.number > .zero, let denial = said.denialOfAll { return denial }
    guard let share = said.share, share.done < share.all, share.all == result.number else { return nil }
    return share.words
  }

  /// "minst fyra" for `at-most=4`.
  private static func otherBound(of target: Target, _ own: SaidFigures.Bound, _ said: SaidFigures) -> String? {
    let same = said.figures.filter { $0.number == target.bound.goal && !$0.isOfOther }
    if same.contains(where: { $0.bound == own }) { return nil }
    // "två läger med upp till två ledare" says nothing else of the camps.
    return same.first { $0.bound != nil && ($0.isOfUnit || said.figures.count == 1) }?.words
  }

  /// "minst fyra vandringar" for `at-least=14`.
  private static func otherNumber(of target: Target, _ own: SaidFigures.Bound, _ said: SaidFigures) -> String? {
    guard !said.isUnsure, said.figures.count == 1, let figure = said.figures.first, figure.isOfUnit,
      figure.bound == own && isSurelyOther(figure, than: target, said) || isPlainOther(figure, than: target, own, said)
        || isSlip(figure.number, for: target.bound.goal) && (figure.bound != nil || own == .least),
      said.rates.count < 2, said.rates.first?.rate == target.rate
    else { return nil }
    return figure.words
  }

  /// Whether "gör tolv kontroller" is the whole target, which is at least so many.
  private static func isPlainOther(_ figure: SaidFigures.Figure, than target: Target, _ own: SaidFigures.Bound, _ said: SaidFigures) -> Bool {
    guard own == .least, figure.bound == nil, figure.range.lowerBound > 0, figure.range.upperBound - figure.range.lowerBound == 2, isSurelyOther(figure, than: target, said)
    else { return false }
    return doing.contains(said.words[figure.range.lowerBound - 1].text)
  }

  private static let doing: Set<String> = [
    "gör", "göra", "genomför", "genomföra", "går", "gå", "håller", "hålla", "ordnar", "ordna", "anordnar", "anordna", "arrangerar", "arrangera",
    "besöker", "besöka", "bygger", "bygga", "anställer", "anställa",
  ]

  /// Whether "minst 6 kontroller" is the whole target. Where more is said of it, as that it is for each of some places, the
  /// target may be so many times as much; what was done before is none.
  private static func isSurelyOther(_ figure: SaidFigures.Figure, than target: Target, _ said: SaidFigures) -> Bool {
    let goal = target.bound.goal
    guard figure.number != goal, figure.number > .zero, !said.words.contains(where: { WholeStatement.past.contains($0.text) || $0.text == "tillsammans" })
    else { return false }
    return !(2...60).contains { figure.number * $0 == goal || goal * $0 == figure.number }
  }

  /// "80 procent" for `at-least=0,8`.
  private static func otherShare(than target: Target, _ said: SaidFigures) -> String? {
    let goal = target.bound.goal
    guard goal > .zero, goal < Quantity(1) else { return nil }
    guard said.figures.contains(where: \.isShare) else { return nil }
    return said.figures.first { $0.number == goal * 100 }?.words
  }

  /// "fyra gånger i veckan" for `per=month`, or without any `per`.
  private static func otherRate(of target: Target, _ said: SaidFigures, _ days: DateRange?) -> String? {
    guard !said.isUnsure, said.rates.count == 1, let told = said.rates.first, told.rate != target.rate, said.figures.count < 2
    else { return nil }
    guard let figure = said.figures.first else {
      return target.rate != nil && target.bound.goal.isOne ? told.words : nil
    }
    guard said.isBeside(told, figure) else { return nil }
    guard figure.number == target.bound.goal, !figure.isOfOther, figure.isOfUnit || figure.bound != nil else { return nil }
    // All of a promise of one year is so much a year.
    guard target.rate != nil || days.map({ told.rate.count(in: $0) > 1 }) != false else { return nil }
    return figure.words + " " + told.words
  }

  /// Whether a number looks like another that was mistyped: a digit too many or too few, or two that changed places. A
  /// text may name many other numbers, of a part or of the year before.
  private static func isSlip(_ said: Quantity, for given: Quantity) -> Bool {
    let (a, b) = (Array(said.written.utf8), Array(given.written.utf8))
    guard a != b else { return false }
    if a.count == b.count { return a.count > 1 && a.sorted() == b.sorted() }
    let (long, short) = a.count > b.count ? (a, b) : (b, a)
    guard long.count == short.count + 1 else { return false }
    return long.indices.contains { index in Array(long[..<index] + long[(index + 1)...]) == short }
  }
}
