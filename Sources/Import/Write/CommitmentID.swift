import PromiseModel

/// Makes ids of a commitment's own words: short, and each once in a document.
struct CommitmentIDs {
  private var taken: Set<String> = []
  /// Where the words are all taken: the number that comes next.
  private var next: [String: Int] = [:]

  private static let empty: Set<String> = [
    "och", "i", "att", "av", "en", "ett", "den", "det", "de", "för", "med", "på", "som", "till", "från", "om", "ska", "skall", "vi", "vara", "är", "samt", "kommer", "lovar", "polisen", "kommunen", "polis", "kommun", "kommuns", "genom", "vid", "under", "mot", "där", "så", "minst", "mer", "flera", "fler", "inom", "eller", "andra",
    "bland", "annat", "sin", "sitt", "sina", "har", "kan", "även", "också", "därför", "tillsammans", "gemensamt", "hos", "mellan", "ut", "upp", "in", "ha", "göra", "genomföra", "genomför", "arbeta", "arbetar", "fortsätta", "fortsatt", "insatser", "löfte", "åtgärder", "olika", "syfte", "hela", "nya", "ge", "få", "år", "per", "varje",
  ]

  /// The next id, of the words that tell most.
  mutating func make(of text: String) -> String {
    let words = Words(text).all.map(Slug.make)
    let telling = words.filter { $0.count > 2 && !Self.emptySlugs.contains($0) && $0.contains { $0.isLetter } }
    let base = telling.isEmpty ? words.filter { !$0.isEmpty } : telling
    for count in 2...6 where base.count >= count || count == 2 {
      let id = Self.shortened(base.prefix(count).joined(separator: "-"))
      if let id, taken.insert(id).inserted { return id }
    }
    let stem = Self.shortened(base.prefix(2).joined(separator: "-")) ?? "atagande"
    var number = next[stem] ?? 2
    while !taken.insert("\(stem)-\(number)").inserted { number += 1 }
    next[stem] = number + 1
    return "\(stem)-\(number)"
  }

  private static let emptySlugs = Set(empty.map(Slug.make))
  private static let longest = 48

  /// Nil for no id at all.
  private static func shortened(_ id: String) -> String? {
    guard id.first?.isLetter == true else { return id.isEmpty ? nil : "a-" + id }
    return id.utf8.count <= longest ? id : String(id.prefix(longest).reversed().drop { $0 == "-" }.reversed())
  }
}
