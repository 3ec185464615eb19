import PromiseModel

/// Whether a promise's own words make its number the least: "minst åtta områden", "åtta områden eller fler". Authors write
/// `at-least` for a plain number too, and a page must not say more than the promise.
enum SaidLeast {
  /// - `text`: all that is said of the commitment.
  static func isSaid(of goal: Quantity, in text: String, _ unit: MeasureUnit?) -> Bool {
    let said = SaidFigures(text, unit: unit)
    return said.figures.contains { figure in
      guard !figure.isOfOther, isLeast(figure, in: said.words) else { return false }
      // What is said for each place or month may be so many times as much.
      return figure.number == goal || said.figures.count == 1
    }
  }

  private static func isLeast(_ figure: SaidFigures.Figure, in words: [SaidWord]) -> Bool {
    if figure.bound == .least { return true }
    guard figure.bound == nil else { return false }
    if let or = figure.next.firstIndex(of: "eller"), or + 1 < figure.next.count, more.contains(figure.next[or + 1]) { return true }
    let before = words[..<figure.range.lowerBound].suffix(2).map(\.text)
    return before.last == "över" && before.first != "inte" || before.last == "än" && before.first.map(more.contains) == true
  }

  private static let more: Set<String> = ["fler", "flera", "mer"]
}
