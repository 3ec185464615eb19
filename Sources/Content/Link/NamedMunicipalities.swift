import PromiseModel

/// The municipalities that a text names, where it names none of its own: found word by word in its markup.
struct NamedMunicipalities {
  /// Of one that the text is about: "Ragunda kommun", or several times "i Ragunda".
  private var evidence: [Municipality.ID: Int] = [:]
  private let geography: Geography

  /// What is certain enough.
  private static let enough = 2

  /// - `markup`: of the text; `own`: what its document is of.
  init(in markup: [UInt8], of geography: Geography) {
    self.geography = geography
    let words = Self.words(of: markup)
    for index in words.indices where words[index].first?.isUppercase == true {
      guard let (id, end) = municipality(at: index, in: words), let weight = weight(before: words[..<index], after: words[end...]) else { continue }
      evidence[id, default: 0] += weight
    }
  }

  /// The only one that the text is about, if there is one.
  var only: Municipality.ID? {
    guard evidence.count == 1, let found = evidence.first, found.value >= Self.enough else { return nil }
    return found.key
  }

  /// The longest name that begins at a word, also in the genitive, and where it ends.
  private func municipality(at index: Int, in words: [String]) -> (id: Municipality.ID, end: Int)? {
    let word = words[index]
    let found = [word, word.last == "s" ? String(word.dropLast()) : ""].flatMap { geography.byFirstWord[$0] ?? [] }
    let named = found.compactMap { id -> (id: Municipality.ID, end: Int)? in
      let name = geography.rows[id.index].name.split(separator: " ").map(String.init)
      let end = index + name.count
      guard end <= words.count, words[index..<(end - 1)].elementsEqual(name.dropLast()),
        let last = name.last, words[end - 1] == last || words[end - 1] == last + "s"
      else { return nil }
      return (id, end)
    }
    return named.max { $0.end < $1.end }
  }

  /// How much a name says; nil where it is that of something else, or of who helps.
  private func weight(before: ArraySlice<String>, after: ArraySlice<String>) -> Int? {
    let near = before.suffix(3).map { $0.lowercased() }
    if near.contains(where: { word in Self.others.contains { word.hasPrefix($0) } }) { return nil }
    if near.last.map(Self.besides.contains) == true || near.suffix(2).first.map({ $0.hasPrefix("polis") }) == true && near.last == "i" { return nil }
    let next = after.first?.lowercased() ?? ""
    if ["kommun", "kommuns"].contains(next) { return Self.enough }
    if Self.areas.contains(where: next.hasPrefix) { return nil }
    return near.last.map(["i", "för", "från", "genom"].contains) == true ? 1 : nil
  }

  /// What stands before the name of a place that a text is not about.
  private static let others = [
    "lokalpolisområde", "polisområde", "polisregion", "polisstation", "stationen", "kontor", "tingsrätt", "sjukhus", "samverkan", "samarbet",
    "tillsammans", "grannkommun", "stöd", "hjälp",
  ]
  private static let besides: Set<String> = ["väg", "vägen", "omkring", "utanför", "nära", "mellan", "mot", "vid"]
  /// What stands behind it.
  private static let areas = ["län", "lokalpolisområde", "polisområde", "polisregion", "tingsrätt", "sjukhus", "gata", "väg"]

  /// Those outside of tags.
  private static func words(of markup: [UInt8]) -> [String] {
    var words: [String] = []
    var start: Int?
    var isTag = false
    for index in markup.indices {
      let byte = markup[index]
      let isOfWord = !isTag && (byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte))
      if let first = start, !isOfWord {
        words.append(String(decoding: markup[first..<index], as: UTF8.self))
        start = nil
      } else if start == nil, isOfWord {
        start = index
      }
      if byte == UInt8(ascii: "<") { isTag = true }
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    if let start { words.append(String(decoding: markup[start...], as: UTF8.self)) }
    return words
  }
}
