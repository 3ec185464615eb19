import PromiseModel

/// A stretch of running text that speaks of days or years and may be wrong: a date that does not exist, a
/// span of years, or a number with a letter in it. Found byte by byte, as every text is looked through.
struct DatePassage {
  enum Kind: Equatable {
    case impossibleDate
    case years(ClosedRange<Int>)
    /// "under 2023"
    case during(Int)
    /// "i år, 2023", "förra året (2022)": the year in which that is written.
    case written(Int)
    /// "löftet gäller till och med 2023": years in which the promise is said to be in force.
    case inForce(ClosedRange<Int>)
    /// "löftet undertecknades den 12 januari 2023"
    case signed(PartialDate)
    /// "måndagen den 15 mars 2023", which was another day of the week.
    case otherWeekday(Int)
    /// "hölls den 5 mars 2023"
    case done(PartialDate)
    /// "1O kontroller"
    case letterInNumber
  }

  let range: Range<Int>
  let kind: Kind

  /// All of them in a text, in order. What lies between blocks is a byte that no text holds.
  static func all(in text: [UInt8]) -> [DatePassage] {
    var found: [DatePassage] = []
    var scanner = DateScanner(text)
    while let passage = scanner.next() { found.append(passage) }
    let letters = LetterInNumber.ranges(in: text)
    if letters.isEmpty { return found }
    let others = found.filter { passage in !letters.contains { $0.overlaps(passage.range) } }
    return (others + letters.map { DatePassage(range: $0, kind: .letterInNumber) }).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
