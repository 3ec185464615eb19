import Edition
import PromiseModel

extension Formats {
  /// `minst 40 kontroller`, `högst 2`, `2 till 3 kontroller`, `minst 1 kontroll i veckan`.
  func target(_ target: Target, _ unit: MeasureUnit?) -> String {
    let bound = bound(target.bound, unit)
    guard let rate = target.rate else { return bound }
    return words(TargetWord(rate), ["target": bound])
  }

  private func bound(_ bound: Target.Bound, _ unit: MeasureUnit?) -> String {
    switch bound {
    case .atLeast(let least): words(TargetWord.atLeast, ["quantity": quantity(least, unit)])
    case .atMost(let most): words(TargetWord.atMost, ["quantity": quantity(most, unit)])
    case .between(let least, let most):
      words(
        TargetWord.between, ["least": number(least), "most": quantity(most, unit)])
    }
  }
}
