import PromiseModel

/// A date as people write it where the format wants `2023-04-21`: "21 april 2023", "21/4 2023", "20230421".
enum WrittenDate {
  /// In the format's own spelling; nil where it is no date, or more than one can be meant.
  static func meaning(of text: String) -> String? {
    let all = text.lowercased().split { !$0.isNumber && !$0.isLetter }.map(String.init)
    let words = Array(all.drop { before.contains($0) })
    let numbers = words.map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    let date: String? =
      switch words.count {
      case 1 where words[0].utf8.count == 8 && numbers[0] != nil: compact(words[0])
      case 2: MonthName.number(of: words[0]).flatMap { written(year: words[1], $0) } ?? numbers[1].flatMap { written(year: words[0], $0) }
      case 3: day(words, numbers)
      default: nil
      }
    return date.flatMap { (try? PartialDate.parse($0)) == nil ? nil : $0 }
  }

  /// What may stand before a date in a sentence.
  private static let before: Set<String> = [
    "den", "måndag", "måndagen", "tisdag", "tisdagen", "onsdag", "onsdagen", "torsdag", "torsdagen", "fredag", "fredagen",
    "lördag", "lördagen", "söndag", "söndagen",
  ]

  private static func day(_ words: [String], _ numbers: [Int?]) -> String? {
    if let day = numbers[0], day <= 31, let month = MonthName.number(of: words[1]) ?? numbers[1] { return written(year: words[2], month, day) }
    guard let day = numbers[2], let month = numbers[1] ?? MonthName.number(of: words[1]) else { return nil }
    return written(year: words[0], month, day)
  }

  private static func compact(_ digits: String) -> String {
    let parts = Array(digits)
    return String(parts[0..<4]) + "-" + String(parts[4..<6]) + "-" + String(parts[6..<8])
  }

  private static func written(year: String, _ numbers: Int...) -> String? {
    guard year.utf8.count == 4 else { return nil }
    return ([year] + numbers.map { $0 < 10 ? "0\($0)" : String($0) }).joined(separator: "-")
  }
}
