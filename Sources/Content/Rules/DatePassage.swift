/// A stretch of running text that speaks of days or years and may be wrong: a date that does not exist, or a
/// span of years. Found byte by byte, as every text is looked through.
struct DatePassage {
  enum Kind: Equatable {
    case impossibleDate
    case years(ClosedRange<Int>)
    /// "under 2023"
    case during(Int)
    /// "i år, 2023", "förra året (2022)": the year in which that is written.
    case written(Int)
  }

  let range: Range<Int>
  let kind: Kind

  /// All of them in a text, in order. What lies between blocks is a byte that no text holds.
  static func all(in text: [UInt8]) -> [DatePassage] {
    var found: [DatePassage] = []
    var scanner = DateScanner(text)
    while let passage = scanner.next() { found.append(passage) }
    return found
  }
}
