import PromiseModel

/// A year that was typed with a wrong digit, or with two that changed places: 2072 for 2027.
enum MistypedYear {
  /// The date in the only one of some years that its own may be a slip of; nil where there is none, or several.
  static func meaning(of date: PartialDate, among years: ClosedRange<Int>) -> String? {
    var meant: Int?
    for year in years.prefix(longest) where isSlip(date.first.year, for: year) {
      if meant != nil { return nil }
      meant = year
    }
    guard let meant else { return nil }
    let written = String(meant) + date.iso.dropFirst(4)
    return (try? PartialDate.parse(written)) == nil ? nil : written
  }

  /// Among more years nearly each is a slip of some.
  private static let longest = 40

  private static func isSlip(_ written: Int, for year: Int) -> Bool {
    let (a, b) = (Array(String(written).utf8), Array(String(year).utf8))
    guard a.count == b.count else { return false }
    let differing = a.indices.count { a[$0] != b[$0] }
    return differing == 1 || differing == 2 && a.sorted() == b.sorted()
  }
}
