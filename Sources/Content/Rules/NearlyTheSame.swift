/// Names that are one slip apart: one letter more, less or another, or two that have changed places.
enum NearlyTheSame {
  /// The first pair of each name with one before it that it may have been meant for. Of short names, and where a number or
  /// a single letter tells them apart, nobody knows.
  static func pairs(among names: [String]) -> [(name: String, other: String)] {
    var before: [String] = []
    var found: [(String, String)] = []
    for name in names where !before.contains(name) {
      if let other = before.first(where: { isSlip(name, of: $0) }) { found.append((name, other)) }
      before.append(name)
    }
    return found
  }

  static func isSlip(_ name: String, of other: String) -> Bool {
    // Most are the same, or too short, and are asked of in every build.
    guard name != other, min(name.utf8.count, other.utf8.count) > 5 else { return false }
    let (a, b) = (Array(name.lowercased()), Array(other.lowercased()))
    guard min(a.count, b.count) > 5, abs(a.count - b.count) < 2, a != b else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a[start...].reversed(), b[start...].reversed()).prefix { $0 == $1 }.count
    let (x, y) = (a[start..<(a.count - end)], b[start..<(b.count - end)])
    if (x + y).contains(where: { !$0.isLetter }) || isWord(x, in: a) || isWord(y, in: b) { return false }
    // Sundby and Lundby are two: nobody mistypes how a name begins.
    if !x.isEmpty, !y.isEmpty, start == 0 || !a[start - 1].isLetter { return false }
    return max(x.count, y.count) < 2 || x.count == 2 && x.elementsEqual(y.reversed())
  }

  private static func isWord(_ part: ArraySlice<Character>, in name: [Character]) -> Bool {
    let isEdge = { (index: Int) in !name.indices.contains(index) || !name[index].isLetter }
    return !part.isEmpty && isEdge(part.startIndex - 1) && isEdge(part.endIndex)
  }
}
