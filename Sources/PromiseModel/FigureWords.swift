/// The words before a figure, of which several hold together: "minst ca".
struct FigureWords {
  private enum Meaning {
    case tenthMore, tenthLess, noLess, noMore, itself
  }

  private static let phrases: [[String]: Meaning] = [
    ["drygt"]: .tenthMore, ["knappt"]: .tenthLess, ["nästan"]: .tenthLess,
    ["minst"]: .noLess, ["över"]: .noLess, ["mer", "än"]: .noLess,
    ["inte", "mindre", "än"]: .noLess, ["inte", "färre", "än"]: .noLess, ["inte", "under"]: .noLess,
    ["högst"]: .noMore, ["upp", "till"]: .noMore, ["under"]: .noMore,
    ["inte", "mer", "än"]: .noMore, ["inte", "fler", "än"]: .noMore, ["inte", "över"]: .noMore,
    // These only say that it is a sum.
    ["totalt"]: .itself, ["sammanlagt"]: .itself,
  ]
  private static let longestPhrase = 3

  private var isTenthMore = false
  private var isTenthLess = false
  private var isNoLess = false
  private var isNoMore = false

  init(_ text: String) {
    var words = text.lowercased().split { $0.isWhitespace }.map(String.init)[...]
    while !words.isEmpty {
      let length = (1...Self.longestPhrase).last { Self.phrases[Array(words.prefix($0))] != nil } ?? 1
      add(Self.phrases[Array(words.prefix(length))])
      words = words.dropFirst(length)
    }
  }

  /// - `meaning`: nil for all other words ("ca", "omkring"), which are a tenth either way.
  private mutating func add(_ meaning: Meaning?) {
    switch meaning {
    case .tenthMore: isTenthMore = true
    case .tenthLess: isTenthLess = true
    case .noLess: isNoLess = true
    case .noMore: isNoMore = true
    case .itself: break
    case nil: (isTenthMore, isTenthLess) = (true, true)
    }
  }

  /// Between what and what the true number lies.
  func bounds(of number: Quantity) -> QuantityRange {
    let lower = isTenthLess ? number.tenthLess : number
    let upper = isTenthMore ? number.tenthMore : number
    if isNoLess == isNoMore { return QuantityRange(lower, upper) }
    return isNoLess ? QuantityRange(lower, nil) : QuantityRange(.zero, upper)
  }
}
