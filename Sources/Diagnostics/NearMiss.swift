/// Finds what somebody probably meant.
package enum NearMiss {
  /// The known name that is nearest to `name` by edit distance (insert, delete, replace, swap of two
  /// neighbours), if it is near: one slip in up to five letters, two in up to eight, else a third of
  /// the length. The first of equals wins, so give `known` in a fixed order.
  package static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased().unicodeScalars)
    let limit = letters.count <= 5 ? 1 : letters.count <= 8 ? 2 : letters.count / 3
    var best: (name: String, distance: Int)?
    for candidate in known where candidate != name {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - letters.count) <= limit else { continue }
      let found = distance(letters, other)
      if found <= limit, found < best?.distance ?? .max { best = (candidate, found) }
    }
    return best?.name
  }

  /// Optimal string alignment distance.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforePrevious[j - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}
