import PromiseModel

/// A text that counts from an earlier day than its follow-up tells of: "Hittills i år har polisen gjort 4 kontroller". As
/// a result it would be added to what was told before.
struct RunningTotal {
  /// From when.
  private enum Start {
    case year, promise
  }

  private let said: SaidFigures

  /// What says so of this number; nil where all of it lies in the days told of.
  /// - `days`: from the first that is told of; `promise`: from its first day.
  static func find(_ number: Quantity, in text: String, _ unit: MeasureUnit?, days first: CalendarDate, promise start: CalendarDate) -> String? {
    let total = RunningTotal(said: SaidFigures(text, unit: unit))
    for index in total.said.words.indices {
      guard let (words, from) = total.phrase(at: index), total.isNumber(number, nearest: words) else { continue }
      let newYear = CalendarDate(year: first.year, month: 1, day: 1)
      let day = from == .year ? max(start, newYear ?? start) : start
      return day < first ? total.said.written(words) : nil
    }
    return nil
  }

  private func phrase(at index: Int) -> (Range<Int>, Start)? {
    let words = said.words[index...].prefix(4).map(\.text)
    switch words.first {
    case "hittills": return hittills(index, 1)
    case "så": return words.starts(with: ["så", "här", "långt"]) ? hittills(index, 3) : words.starts(with: ["så", "långt"]) ? hittills(index, 2) : nil
    case "sedan":
      guard words.count > 1 else { return nil }
      let isOfYear = ["årsskiftet", "nyår", "januari"].contains(words[1]) || words.dropFirst().starts(with: ["årets", "början"])
      let isOfPromise = ["start", "starten", "löftets", "löftet", "löftesperiodens", "periodens"].contains(words[1])
      guard isOfYear || isOfPromise else { return nil }
      return (index..<(index + (words[1] == "årets" ? 3 : 2)), isOfYear ? .year : .promise)
    case "sammanlagt", "totalt":
      let sentence = said.sentence(at: index)
      let isOfYear = zip(said.words[sentence], said.words[sentence].dropFirst()).contains { [$0.text, $1.text] == ["i", "år"] }
      return isOfYear ? (index..<(index + 1), .year) : nil
    default: return nil
    }
  }

  /// "hittills" alone or with "i år", "under året": with another word it may be of these days alone.
  private func hittills(_ index: Int, _ length: Int) -> (Range<Int>, Start)? {
    let end = index + length
    guard !said.words[end - 1].endsClause, end + 1 < said.words.count, ["i", "under", "på"].contains(said.words[end].text) else {
      return (index..<end, .year)
    }
    return ["år", "året"].contains(said.words[end + 1].text) ? (index..<(end + 2), .year) : nil
  }

  /// Whether it is the number of the sentence that stands nearest to some words, those behind them first.
  private func isNumber(_ number: Quantity, nearest words: Range<Int>) -> Bool {
    let sentence = said.sentence(at: words.lowerBound)
    let figures = said.figures.filter { sentence.contains($0.range.lowerBound) }
    let clauseEnd = said.words[words.lowerBound...].firstIndex(where: \.endsClause) ?? said.words.count
    let behind = figures.first { $0.range.lowerBound >= words.upperBound }
    let before = figures.last { $0.range.lowerBound < words.lowerBound }
    if let behind, behind.range.lowerBound <= clauseEnd || before == nil { return behind.number == number }
    return before?.number == number
  }
}
