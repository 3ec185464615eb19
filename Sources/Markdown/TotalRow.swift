/// The last row of a table, where it says what the others come to.
struct TotalRow {
  /// A column whose numbers come to something else.
  struct Mistake {
    let column: String
    /// What stands in the row.
    let written: String
    let sum: String
  }

  /// As it is called in its first cell.
  let name: String
  private let cells: [String]
  private let rows: [[String]]
  private let header: [String]

  /// Nil for a table without one.
  /// - `text`: that of a cell.
  init?(of table: PipeTable, _ text: (InlineRange) -> String) {
    guard let last = table.rows.last, table.rows.count > 2, let first = last.first, Self.isTotal(text(first)) else { return nil }
    name = text(first)
    cells = last.map(text)
    rows = table.rows.dropLast().map { $0.map(text) }
    header = table.header.map(text)
    // What is told of a part, or summed before, counts once.
    if rows.contains(where: { row in Self.parts.contains { row.first?.lowercased().hasPrefix($0) == true } }) { return nil }
  }

  /// What can't be read as whole numbers all the way down is left alone, and so is what is no number of things.
  var mistakes: [Mistake] {
    cells.indices.dropFirst().compactMap { column in
      guard let total = Self.number(cells[column]), column < header.count, !Self.isNoSum(header[column].lowercased()),
        rows.allSatisfy({ column < $0.count })
      else { return nil }
      let numbers = rows.compactMap { Self.number($0[column]) }
      guard numbers.count == rows.count, !numbers.allSatisfy(Self.years.contains) else { return nil }
      let sum = numbers.reduce(0, +)
      return sum == total ? nil : Mistake(column: header[column], written: cells[column], sum: String(sum))
    }
  }

  // MARK: Words

  private static func isTotal(_ cell: String) -> Bool {
    let word = cell.lowercased().filter { $0.isLetter }
    return ["summa", "totalt", "total", "totalsumma", "sammanlagt"].contains(word)
  }

  private static let parts = ["varav", "därav", "delsumma", "summa", "total", "sammanlagt"]
  private static let years = 1900...2100

  private static func isNoSum(_ heading: String) -> Bool {
    ["andel", "procent", "%", "snitt", "medel", "median", "index", "betyg", "unik", "per ", "/"].contains { heading.contains($0) }
  }

  /// `1 234`; a dash or nothing stands for none.
  private static func number(_ cell: String) -> Int? {
    let digits = cell.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
    if ["", "-", "–", "—"].contains(digits) { return 0 }
    guard digits.utf8.count < 10, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }
}
