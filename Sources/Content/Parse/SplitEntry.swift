import FrontMatter
import Source

/// Two items of a list that are one entry: what the second says belongs to the first, which lacks it or is lacked by it.
struct SplitEntry {
  /// The first key of the second, and the first of the first.
  let key: String
  let before: String
  let joined: FieldNode

  /// What an entry can't be without.
  private static let required: [String: [String]] = [
    "contacts": ["role"], "signatories": ["role"], "documents": ["title"], "image": ["file", "alt"], "corrections": ["date", "text"],
    "notes": ["text"],
  ]

  /// Nil for two that are two.
  init?(_ first: FieldNode, _ second: FieldNode, of list: String) {
    guard let required = Self.required[list], case .map(let own, let place) = first, case .map(let more, let start) = second,
      let key = more.first?.key, let before = own.first?.key,
      // In braces an entry has its end, and one of several lines begins with what it is about.
      key.place == start, before.place == place, more.count == 1
    else { return nil }
    let names = own.map(\.key.value)
    let lacks = { (fields: [Field]) in required.contains { name in !fields.contains { $0.key.value == name } } }
    guard !names.contains(key.value), lacks(more) || lacks(own), own.count > 1 || !lacks(own + more) else { return nil }
    self.key = key.value
    self.before = before.value
    joined = .map(own + more, place)
  }
}
