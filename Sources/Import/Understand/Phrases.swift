/// Ways of saying something, to be looked for in texts: words in lower case with blanks between, where `*` at either
/// end of a word stands for any letters.
struct Phrases: Sendable {
  private struct Piece: Sendable {
    let word: String
    let isPrefix: Bool
    let isSuffix: Bool

    init(_ written: Substring) {
      isSuffix = written.first == "*"
      isPrefix = written.last == "*"
      word = String(written.dropFirst(isSuffix ? 1 : 0).dropLast(isPrefix ? 1 : 0))
    }

    func fits(_ other: String) -> Bool {
      if word.isEmpty { return true }
      if isPrefix, isSuffix { return other.contains(word) }
      if isPrefix { return other.hasPrefix(word) }
      return isSuffix ? other.hasSuffix(word) : other == word
    }
  }

  private let all: [[Piece]]

  init(_ phrases: String...) { all = phrases.map { $0.split(separator: " ").map(Piece.init) } }

  /// Where the first of them stands.
  func first(in words: Words, from start: Int = 0) -> Range<Int>? {
    guard start < words.count else { return nil }
    for index in start..<words.count {
      if let end = end(in: words, at: index) { return index..<end }
    }
    return nil
  }

  func isIn(_ words: Words) -> Bool { first(in: words) != nil }

  /// Whether a text begins with one of them.
  func begin(_ words: Words) -> Bool { end(in: words, at: 0) != nil }

  /// Whether a text is one of them and nothing else; a `*` alone at the end stands for any words.
  func are(_ words: Words) -> Bool {
    all.contains { phrase in
      guard phrase.last?.word.isEmpty == true else { return phrase.count == words.count && fits(phrase, words, 0) }
      return fits(Array(phrase.dropLast()), words, 0)
    }
  }

  /// Where the longest of them that stands at `index` ends.
  func end(in words: Words, at index: Int) -> Int? {
    all.lazy.filter { fits($0, words, index) }.map { index + $0.count }.max()
  }

  private func fits(_ phrase: [Piece], _ words: Words, _ index: Int) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    return phrase.indices.allSatisfy { phrase[$0].fits(words[index + $0]) }
  }
}
