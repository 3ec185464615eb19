import PromiseModel

/// A heading that is itself what is promised: "Löfte 1: Synlig polis i centrum".
enum NumberedPromise {
  private static let labels = Phrases("löfte", "medborgarlöfte", "åtagande")

  /// "Löfte 3": what stands below it is promised, however it is said.
  static func isLabel(_ heading: String) -> Bool {
    let words = Words(heading)
    return words.count == 2 && beginsAsLabel(words)
  }

  private static func beginsAsLabel(_ words: Words) -> Bool { labels.begin(words) && words.number(1) != nil && words.year(1) == nil }

  static func part(of heading: String) -> Part? {
    let words = Words(heading)
    guard words.count > 3, beginsAsLabel(words) else { return nil }
    let gap = words.gap(after: 1)
    guard gap.contains(where: { ":–-.".contains($0) }) else { return nil }
    return Part(kind: .commitment, text: heading, tier: 1, reason: .heading)
  }
}
