import Edition
import PromiseModel
import Templates

/// The arithmetic of one outcome as a bar with a mark at its target, for `partials/result-chart.mustache`.
///
/// What a figure says for certain is one part of the bar; how far the truth may reach ("ca", "drygt") is
/// another, and after "minst" that part has no end.
struct ResultBar {
  static let form = PageForm<ResultBar>([
    .text("result") { bar, _ in Share(permille: bar.excess?.permille ?? bar.sure).percent },
    .record("unsure", of: part) { bar, _ in bar.unsure },
    // What is done although it was promised not to be.
    .record("excess", of: part) { bar, _ in bar.excess },
    // From where on more is promised not to be done.
    .record("ceiling", of: part) { bar, _ in bar.ceiling },
    // The result goes on outside of the drawing.
    .flag("isBeyond") { bar, _ in bar.scale.isExceeded },
    // One; of "two to three" two.
    .texts("targets") { bar, _ in
      bar.targets.map { Share(permille: bar.scale.permille(of: $0)).percent }
    },
  ])

  private static let part = PageForm<Part>([
    .text("start") { part, _ in Share(permille: part.permille).percent },
    .text("length") { part, _ in Share(permille: part.end - part.permille).percent },
  ])

  /// A part of the drawing, in thousandths of its width.
  struct Part {
    fileprivate let permille: Int
    fileprivate let end: Int
  }

  private let bounds: QuantityRange
  private let targets: [Quantity]
  private let scale: Scale
  private let isCeiling: Bool

  /// Nil without a target, or where nothing can be held against it.
  init?(_ arithmetic: Arithmetic) {
    let targets = Self.targets(of: arithmetic)
    let isCeiling = if case .atMost = arithmetic.target?.bound { true } else { false }
    guard let bounds = arithmetic.total?.bounds,
      let scale = Scale(bounds, targets, isPercent: arithmetic.unit?.isPercent == true, isCeiling: isCeiling)
    else { return nil }
    self.bounds = bounds
    self.targets = targets
    self.scale = scale
    self.isCeiling = isCeiling
  }

  /// Where the field above a ceiling begins; nil where there is none, or no room for it.
  var ceiling: Part? {
    guard isCeiling, let target = targets.max() else { return nil }
    let start = scale.permille(of: target)
    return start < 1000 ? Part(permille: start, end: 1000) : nil
  }

  /// The part of the result that is certainly above a ceiling.
  var excess: Part? {
    guard let ceiling, sure > ceiling.permille else { return nil }
    return Part(permille: ceiling.permille, end: sure)
  }

  private var sure: Int { scale.permille(of: bounds.lower) }
  private var possible: Int { bounds.upper.map(scale.permille) ?? 1000 }
  var unsure: Part? { possible > sure ? Part(permille: sure, end: possible) : nil }

  /// What the result is held against: of a rate, as much as it comes to for the days told of.
  private static func targets(of arithmetic: Arithmetic) -> [Quantity] {
    guard let target = arithmetic.target, target.rate == nil || arithmetic.required != nil else { return [] }
    let times = arithmetic.required?.count ?? 1
    return switch target.bound {
    case .atLeast(let bound), .atMost(let bound): [bound * times]
    case .between(let least, let most): [least * times, most * times]
    }
  }
}

/// How long a bar is drawn: so that the target can be told from nothing, and the result from the target.
private struct Scale {
  /// The quantity at the end of the drawing.
  private let whole: Quantity
  let isExceeded: Bool
  /// Where the drawing has to go on after the largest number, some room is left for that.
  private let room: Int

  init?(_ bounds: QuantityRange, _ targets: [Quantity], isPercent: Bool, isCeiling: Bool) {
    guard let target = targets.max() else { return nil }
    let result = bounds.upper ?? bounds.lower
    let longest = target == .zero ? result : target * 3
    isExceeded = result > longest
    let needed = max(target, min(result, longest))
    whole = isPercent ? max(needed, Quantity(100)) : needed
    guard whole > .zero else { return nil }
    let goesOn = bounds.upper == nil || (isCeiling && whole == target)
    room = isExceeded || !goesOn ? 1000 : 850
  }

  func permille(of quantity: Quantity) -> Int {
    quantity.permille(of: whole) * room / 1000
  }
}
