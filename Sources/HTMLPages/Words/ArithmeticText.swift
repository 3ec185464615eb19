import Edition
import PromiseModel

/// Tells the arithmetic of one outcome in a sentence: `62 kontroller; löftet var minst 1 i veckan, det är
/// 52 om året`.
struct ArithmeticText {
  let arithmetic: Arithmetic
  /// The promise's last day, where it has passed.
  let ended: CalendarDate?
  let formats: Formats

  func sentence() -> String {
    formats.words(
      ArithmeticWord.sentence,
      [
        "figure": figure, "total": total, "target": target,
        "required": requirement.map(required(by:)),
        "days": requirement.map(days), "ended": ended.map { formats.day($0) },
      ])
  }

  private var words: Words { formats.words }

  /// What was counted, without what it is measured by: `62 kontroller`.
  var figure: String {
    let measure = formats.measure(arithmetic.figure.measure, arithmetic.unit)
    guard case .soFar = arithmetic.figure else { return measure }
    return words(ArithmeticWord.soFar, ["figure": measure])
  }

  // MARK: Target

  /// The figure has said what is counted; only a share needs its sign again.
  private var targetUnit: MeasureUnit? {
    arithmetic.unit?.isPercent == true ? arithmetic.unit : nil
  }

  private var target: String? {
    arithmetic.target.map { formats.target($0, targetUnit) }
  }

  /// What a rate comes to for the days told of; nil where that is the target itself.
  private var requirement: Arithmetic.RateRequirement? {
    arithmetic.required.flatMap { $0.count > 1 ? $0 : nil }
  }

  private func required(by requirement: Arithmetic.RateRequirement) -> String {
    let goal = formats.number(requirement.bound.goal)
    guard let most = requirement.bound.shownMost else { return goal }
    return words(TargetWord.between, ["least": goal, "most": formats.number(most)])
  }

  private func days(of required: Arithmetic.RateRequirement) -> String {
    guard required.days != .year(required.days.first.year) else {
      return words[ArithmeticWord.calendarYear]
    }
    return words(
      ArithmeticWord(several: required.rate), ["count": formats.number(required.count)])
  }

  // MARK: Total

  /// The sum from the start of the promise, where it is more than the figure itself says. What has no
  /// target is not summed: figures of two years may well count the same things.
  private var total: String? {
    guard arithmetic.target != nil, let total = arithmetic.total,
      total.isSum || total.bounds != arithmetic.figure.measure.bounds
    else { return nil }
    return text(of: total)
  }

  /// A sum is as near as the figures that it is made of.
  private func text(of total: Arithmetic.Total) -> String {
    let (lower, stated) = (total.bounds.lower, total.stated)
    guard let upper = total.bounds.upper else { return text(.noLessThan, lower) }
    if lower == upper { return formats.quantity(stated, arithmetic.unit) }
    if stated == upper { return text(.noMoreThan, stated) }
    return text(stated == lower ? .somewhatOver : .about, stated)
  }

  private func text(_ word: ArithmeticWord, _ quantity: Quantity) -> String {
    words(word, ["quantity": formats.quantity(quantity, arithmetic.unit)])
  }
}
