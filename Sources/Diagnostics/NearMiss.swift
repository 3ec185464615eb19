/// Finds what somebody probably meant.
package enum NearMiss {
  /// Nobody misspells what is longer, and comparing takes the product of two lengths.
  private static let longest = 200

  /// The known name that is nearest to `name` by edit distance (insert, delete, replace, swap of two
  /// neighbours), if it is near: one slip in up to five letters, two in up to eight, else a third of
  /// the length. The first of equals wins, so give `known` in a fixed order.
  package static func nearest(to name: String, among known: [String]) -> String? {
    guard var search = Search(name) else { return nil }
    for candidate in known where !search.isOver && search.mayFind(candidate) {
      search.take(candidate, Letters(candidate))
    }
    return search.best
  }

  /// Whether one slip makes the one of the other.
  package static func isOneSlip(_ name: String, from other: String) -> Bool {
    let (a, b) = (Letters(name), Letters(other))
    return !a.differ(from: b, byMoreThan: 1) && a.distance(to: b, within: 1) == 1
  }

  /// Names that are looked through again and again: they are made ready once.
  package struct Names: Sendable {
    private let names: [(String, Letters)]

    package init(_ names: [String]) {
      self.names = names.map { ($0, Letters($0)) }
    }

    /// As `NearMiss.nearest(to:among:)`.
    package func nearest(to name: String) -> String? {
      guard var search = Search(name) else { return nil }
      for (candidate, letters) in names where !search.isOver { search.take(candidate, letters) }
      return search.best
    }
  }

  /// The nearest of the names that it was given so far.
  private struct Search {
    private let name: String
    private let letters: Letters
    /// Only what is within is nearer than the best.
    private var limit: Int
    private(set) var best: String?

    /// Nil for a name that nobody misspelt.
    init?(_ name: String) {
      guard name.utf8.count <= longest else { return nil }
      self.name = name
      letters = Letters(name)
      limit = letters.count <= 5 ? 1 : letters.count <= 8 ? 2 : letters.count / 3
    }

    var isOver: Bool { limit < 0 }

    func mayFind(_ candidate: String) -> Bool { letters.mayBeNear(candidate, within: limit) }

    mutating func take(_ candidate: String, _ other: Letters) {
      guard !letters.differ(from: other, byMoreThan: limit), candidate != name,
        let distance = letters.distance(to: other, within: limit)
      else { return }
      best = candidate
      limit = distance - 1
    }
  }
}

/// A name as it is compared: without case.
private struct Letters: Sendable {
  private let scalars: [Unicode.Scalar]
  /// Which letters there are: a bit for each, several letters to a bit.
  private let kinds: UInt64

  init(_ name: String) {
    // Most are ASCII, and all that there are may be looked through for one that is wrong.
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      scalars = name.utf8.map { Unicode.Scalar((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) }
    } else {
      scalars = Array(name.lowercased().unicodeScalars)
    }
    kinds = scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }

  var count: Int { scalars.count }

  /// False for a name whose very length rules it out, told without reading it: a letter has one to four bytes.
  func mayBeNear(_ name: String, within limit: Int) -> Bool {
    let bytes = name.utf8.count
    return bytes >= count - limit && bytes <= 4 * (count + limit)
  }

  /// Whether length and letters alone show it: every kind of letter that only one has costs a slip.
  func differ(from other: Letters, byMoreThan limit: Int) -> Bool {
    abs(count - other.count) > limit || (kinds & ~other.kinds).nonzeroBitCount > limit
      || (other.kinds & ~kinds).nonzeroBitCount > limit
  }

  /// Optimal string alignment distance; nil where it is more than `limit`.
  func distance(to other: Letters, within limit: Int) -> Int? {
    let (a, b) = Self.differing(scalars[...], other.scalars[...])
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = beforePrevious
    for i in 0..<a.count {
      current[0] = i + 1
      var least = i + 1
      let (letter, letterBefore) = (a[a.startIndex + i], i > 0 ? a[a.startIndex + i - 1] : nil)
      for j in 0..<b.count {
        let (other, otherBefore) = (b[b.startIndex + j], j > 0 ? b[b.startIndex + j - 1] : nil)
        var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (letter == other ? 0 : 1))
        if letter == otherBefore, letterBefore == other { best = min(best, beforePrevious[j - 1] + 1) }
        current[j + 1] = best
        least = min(least, best)
      }
      // Each row is at least the least of the one before it; a swap may go back one row more.
      if least > limit + 1 { return nil }
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }

  /// Without what both begin and end with, such as the folder and the `.md` of a path.
  private static func differing(
    _ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>
  ) -> (ArraySlice<Unicode.Scalar>, ArraySlice<Unicode.Scalar>) {
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (a, b) = (a.dropFirst(start), b.dropFirst(start))
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return (a.dropLast(end), b.dropLast(end))
  }
}
