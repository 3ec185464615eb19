/// The words before a figure, of which several hold together: "minst ca".
struct FigureWords {
  private enum Meaning {
    case tenthMore, tenthLess, noLess, noMore, itself
    /// A tenth either way.
    case about
  }

  private static let phrases: [[String]: Meaning] = [
    ["drygt"]: .tenthMore, ["knappt"]: .tenthLess, ["nästan"]: .tenthLess,
    ["minst"]: .noLess, ["över"]: .noLess, ["mer", "än"]: .noLess,
    ["inte", "mindre", "än"]: .noLess, ["inte", "färre", "än"]: .noLess, ["inte", "under"]: .noLess,
    ["högst"]: .noMore, ["upp", "till"]: .noMore, ["under"]: .noMore,
    ["inte", "mer", "än"]: .noMore, ["inte", "fler", "än"]: .noMore, ["inte", "över"]: .noMore,
    // These only say that it is a sum.
    ["totalt"]: .itself, ["sammanlagt"]: .itself,
  ].merging(aboutPhrases.map { ($0, .about) }) { first, _ in first }

  /// Those that are known to say no more than that a number is not exact.
  private static let aboutPhrases = [
    "ca", "ca.", "c:a", "cirka", "circa", "omkring", "ungefär", "ungefärligen", "ung.", "uppskattningsvis", "runt", "kring",
    "närmare", "bortåt", "i storleksordningen", "i runda tal", "grovt räknat", "~", "≈", "±", "+-", "+/-", "omkr", "omkr.", "i snitt",
    "i genomsnitt", "i medeltal", "genomsnittligt", "preliminärt", "prel", "prel.", "fler än", "uppemot", "upp emot", "upp mot",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let longestPhrase = 3

  private var isTenthMore = false
  private var isTenthLess = false
  private var isNoLess = false
  private var isNoMore = false

  /// Those that are in no list, as they are written: they count as a tenth either way, and may mean something else.
  private(set) var unknown: [String] = []

  init(_ text: String) {
    var words = text.split { $0.isWhitespace }.map(String.init)[...]
    while let first = words.first {
      let (meaning, length) = Self.phrase(at: words)
      add(meaning)
      if meaning == nil { unknown.append(first) }
      words = words.dropFirst(length)
    }
  }

  /// The longest phrase that words begin with.
  private static func phrase(at words: ArraySlice<String>) -> (meaning: Meaning?, length: Int) {
    for length in (1...longestPhrase).reversed() {
      if let meaning = phrases[words.prefix(length).map(bare)] { return (meaning, min(length, words.count)) }
    }
    return (nil, 1)
  }

  /// A word without the marks around it: "(ca)" is "ca".
  private static func bare(_ word: String) -> String {
    let marks: Set<Character> = ["(", ")", ",", ":", ";"]
    return String(word.lowercased().drop(while: marks.contains).reversed().drop(while: marks.contains).reversed())
  }

  /// - `meaning`: nil for all other words, which are a tenth either way.
  private mutating func add(_ meaning: Meaning?) {
    switch meaning {
    case .tenthMore: isTenthMore = true
    case .tenthLess: isTenthLess = true
    case .noLess: isNoLess = true
    case .noMore: isNoMore = true
    case .itself: break
    case .about, nil: (isTenthMore, isTenthLess) = (true, true)
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
