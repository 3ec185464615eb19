import PromiseModel

/// A commitment is due when its text says: "senast i oktober 2023". A text may name other days too, so only one that ends
/// it counts, or one that is the same day of another year.
enum DueAgainstText {
  /// What the text says instead; nil where it may be right.
  static func contradiction(of due: PartialDate, in text: String) -> String? {
    // Nearly all texts are told from this alone.
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }), let start = text.firstRange(of: "enast ")?.lowerBound else { return nil }
    let words = SaidWord.all(in: String(text[start...]), [:])
    let first = words.dropFirst().firstIndex { !filling.contains($0.text) } ?? words.endIndex
    guard let (said, end) = date(at: first, in: words), said.last < due.first || due.last < said.first else { return nil }
    guard end == words.endIndex || isSameDay(said, due) else { return nil }
    return "s" + words[..<end].map(\.shown).joined(separator: " ")
  }

  private static func date(at first: Int, in words: [SaidWord]) -> (PartialDate, end: Int)? {
    guard first < words.endIndex else { return nil }
    let day = words[first].isNumber && words[first].text.utf8.count < 3 ? Int(words[first].text) : nil
    let month = day == nil ? first : first + 1
    guard month + 1 < words.endIndex, let number = MonthName.number(of: words[month].text), words[month + 1].text.utf8.count == 4,
      let year = Int(words[month + 1].text), let start = CalendarDate(year: year, month: number, day: day ?? 1)
    else { return nil }
    let said = day == nil ? PartialDate.month(from: start) : PartialDate(start)
    return (said, month + 2)
  }

  private static func isSameDay(_ said: PartialDate, _ due: PartialDate) -> Bool {
    due.precision != .year && said.first.month == due.last.month && (said.precision == .month || said.last.day == due.last.day)
  }

  private static let filling: Set<String> = ["i", "den", "under", "vid", "utgången", "slutet", "av", "till", "med"]
}
