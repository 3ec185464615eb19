/// A stretch of running text that may be wrong: a date that does not exist, a span of years, what was meant for markup.
/// Found byte by byte, as every text is looked through.
struct DatePassage {
  enum Kind: Equatable {
    case impossibleDate
    case years(ClosedRange<Int>)
    case markup
  }

  let range: Range<Int>
  let kind: Kind

  /// All of them in a text, in order. What lies between blocks is a byte that no text holds.
  static func all(in text: [UInt8]) -> [DatePassage] {
    var found: [DatePassage] = []
    var scanner = DateScanner(text)
    while let passage = scanner.next() { found.append(passage) }
    let markup = MarkupPassage.all(in: text)
    if markup.isEmpty { return found }
    let others = markup.filter { range in !found.contains { $0.range.overlaps(range) } }
    return (found + others.map { DatePassage(range: $0, kind: .markup) }).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
