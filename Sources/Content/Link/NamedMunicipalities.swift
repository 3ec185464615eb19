import PromiseModel

/// The municipalities that a text names, where it names none of its own: found word by word in its markup.
struct NamedMunicipalities {
  /// Of one that the text is about: "Ragunda kommun", or several times "i Ragunda".
  private var evidence: [Municipality.ID: Int] = [:]
  private let geography: Geography
  private let markup: [UInt8]

  /// What is certain enough.
  private static let enough = 2

  /// - `markup`: of the text; `own`: what its document is of.
  init(in markup: [UInt8], of geography: Geography) {
    self.geography = geography
    self.markup = markup
    let words = Self.words(of: markup)
    // Names of places begin in upper case.
    for index in words.indices where !(0x61...0x7A).contains(markup[words[index].lowerBound]) {
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
  private func municipality(at index: Int, in words: [Range<Int>]) -> (id: Municipality.ID, end: Int)? {
    let word = text(words[index])
    let found = (geography.byFirstWord[word] ?? []) + (word.last == "s" ? geography.byFirstWord[String(word.dropLast())] ?? [] : [])
    let named = found.compactMap { id -> (id: Municipality.ID, end: Int)? in
      let name = geography.rows[id.index].name.split(separator: " ").map(String.init)
      let end = index + name.count
      guard end <= words.count, words[index..<(end - 1)].map(text).elementsEqual(name.dropLast()),
        let last = name.last, [last, last + "s"].contains(text(words[end - 1]))
      else { return nil }
      return (id, end)
    }
    return named.max { $0.end < $1.end }
  }

  private func text(_ word: Range<Int>) -> String { String(decoding: markup[word], as: UTF8.self) }

  /// How much a name says; nil where it is that of something else, or of who helps.
  private func weight(before: ArraySlice<Range<Int>>, after: ArraySlice<Range<Int>>) -> Int? {
    let near = before.suffix(3).map { text($0).lowercased() }
    if near.contains(where: { word in Self.others.contains { word.hasPrefix($0) } }) { return nil }
    if near.last.map(Self.besides.contains) == true || near.suffix(2).first.map({ $0.hasPrefix("polis") }) == true && near.last == "i" { return nil }
    let next = after.first.map(text)?.lowercased() ?? ""
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

  /// Where those outside of tags stand.
  private static func words(of markup: [UInt8]) -> [Range<Int>] {
    let text = markup.span
    var words: [Range<Int>] = []
    var start: Int?
    var isTag = false
    for index in text.indices {
      let byte = text[index]
      if !isTag, isOfWord(byte) {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
      if byte == UInt8(ascii: "<") { isTag = true }
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    return start.map { words + [$0..<text.count] } ?? words
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
  }
}
