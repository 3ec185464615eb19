import Edition
import PromiseModel

extension Viewpoint {
  /// Of few things a share says less than their number.
  private static let leastWhole = 10

  /// `34 %`; nil of nothing, where the whole is small, or where either may be too low.
  func share(_ part: YearSummary.Count, of whole: YearSummary.Count) -> String? {
    part.isAtLeast || whole.isAtLeast ? nil : share(part.number, of: whole.number)
  }

  func share(_ part: Int, of whole: Int) -> String? {
    guard part > 0, whole >= Self.leastWhole else { return nil }
    let percent = (part * 100 + whole / 2) / whole
    if percent == 0 { return words[YearWord.shareLess] }
    if percent == 100, part < whole { return words[YearWord.shareMore] }
    return words(YearWord.share, ["percent": String(percent)])
  }
}
