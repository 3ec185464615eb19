/// Short words and what they stand for, explained where a text first has them.
package struct Glossary: Sendable {
  /// Several ways to write one word have one number.
  package typealias Number = Int

  private struct Word {
    let bytes: [UInt8]
    let number: Number
  }

  private let meanings: [String]
  /// By their first letter, a capital of ASCII; those of another are found in no text.
  private let words: [[Word]]

  package init(_ entries: [(words: [String], meaning: String)]) {
    meanings = entries.map(\.meaning)
    var words = [[Word]](repeating: [], count: 26)
    for (number, entry) in entries.enumerated() {
      for word in entry.words.map({ Array($0.utf8) }) {
        guard let first = word.first, first.isCapital else { continue }
        words[Int(first - UInt8(ascii: "A"))].append(Word(bytes: word, number: number))
      }
    }
    self.words = words
  }

  /// The markup with an `abbr` around each word that is not among `seen`, which grows by those that it explains itself.
  package func explained(_ markup: MarkedHTML, _ seen: inout Set<Number>) -> MarkedHTML {
    var search = Search(glossary: self, bytes: markup.html.bytes, seen: seen)
    search.run()
    seen = search.seen
    return search.found.isEmpty ? markup : markup.marking(search.found.map { ($0.range, meanings[$0.number]) })
  }

  /// Plain text in the same way.
  package func explained(_ text: String, _ seen: inout Set<Number>) -> HTML {
    var buffer = HTMLBuffer(reservingCapacity: text.utf8.count)
    buffer.append(text: text)
    return explained(MarkedHTML(html: buffer.html, marks: []), &seen).html
  }
}

// MARK: - Search

extension Glossary {
  /// Goes through markup once. Headings are left alone, since they are read in lists of contents, and so is code.
  private struct Search {
    let glossary: Glossary
    let bytes: [UInt8]
    var seen: Set<Number>
    private(set) var found: [(range: Range<Int>, number: Number)] = []

    private static let unread = ["h1", "h2", "h3", "h4", "h5", "h6", "code", "abbr"].map { Array($0.utf8) }
    /// How far from a word its author's own explanation may begin or end.
    private static let reach = 120

    init(glossary: Glossary, bytes: [UInt8], seen: Set<Number>) {
      self.glossary = glossary
      self.bytes = bytes
      self.seen = seen
    }

    mutating func run() {
      var index = 0
      while let start = next(from: index) {
        index = bytes[start] == UInt8(ascii: "<") ? afterTag(at: start) : readWord(at: start)
      }
    }

    /// The first tag or capital.
    private func next(from start: Int) -> Int? {
      let bytes = bytes.span
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x5B, byte >= 0x41 || byte == UInt8(ascii: "<") { return index }
        index += 1
      }
      return nil
    }

    /// Where the text goes on. Our own markup writes no `>` in an attribute.
    private func afterTag(at start: Int) -> Int {
      let name = bytes[(start + 1)...].prefix { $0.isLetterOrDigit }
      let end = (bytes[name.endIndex...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
      guard let first = name.first, "hca".utf8.contains(first), Self.unread.contains(where: name.elementsEqual) else { return end }
      return closing(name, from: end)
    }

    /// Where an element ends, or the text. None of those that are left alone stands in its like.
    private func closing(_ name: ArraySlice<UInt8>, from start: Int) -> Int {
      var index = start
      while let tag = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
        index = tag + 1
        if bytes[index...].first == UInt8(ascii: "/"), bytes[(index + 1)...].starts(with: name) { return index }
      }
      return bytes.count
    }

    private mutating func readWord(at start: Int) -> Int {
      let end = wordEnd(from: start)
      guard isWordStart(start), let number = number(of: start..<end), !seen.contains(number) else { return end }
      let whole = start..<suffixEnd(from: end)
      if isOfAddress(whole.upperBound) || isAmongCapitals(whole) { return whole.upperBound }
      seen.insert(number)
      if !isExplained(whole, number) { found.append((whole, number)) }
      return whole.upperBound
    }

    private func number(of range: Range<Int>) -> Number? {
      glossary.words[Int(bytes[range.lowerBound] - UInt8(ascii: "A"))].first { bytes[range].elementsEqual($0.bytes) }?.number
    }

    // MARK: Words

    private func wordEnd(from start: Int) -> Int {
      var index = start
      while index < bytes.count, isOfWord(at: index) { index += 1 }
      return index
    }

    /// Letters beyond ASCII that Swedish has are of two bytes, of which the first is C3.
    private func isOfWord(at index: Int) -> Bool {
      let byte = bytes[index]
      return byte.isLetterOrDigit || byte == 0xC3 || byte >= 0x80 && byte < 0xC0 && index > 0 && bytes[index - 1] == 0xC3
    }

    private func isWordStart(_ index: Int) -> Bool {
      guard index > 0 else { return true }
      return !isOfWord(at: index - 1) && !"-._@".utf8.contains(bytes[index - 1])
    }

    /// `:s` of a genitive, and the rest of "SSPF-arbetet".
    private func suffixEnd(from end: Int) -> Int {
      guard end + 1 < bytes.count, isOfWord(at: end + 1) else { return end }
      switch bytes[end] {
      case UInt8(ascii: ":"): return wordEnd(from: end + 1)
      case UInt8(ascii: "-"): return suffixEnd(from: wordEnd(from: end + 1))
      default: return end
      }
    }

    /// `SCB.se`
    private func isOfAddress(_ end: Int) -> Bool {
      guard end + 1 < bytes.count else { return false }
      return bytes[end] == UInt8(ascii: "@") || bytes[end] == UInt8(ascii: ".") && isOfWord(at: end + 1)
    }

    /// In "HÅLL SIG BORTA" no word is short for another.
    private func isAmongCapitals(_ word: Range<Int>) -> Bool {
      if let end = bytes[..<word.lowerBound].indices.last, bytes[end] == UInt8(ascii: " "), end > 0 {
        var start = end
        while start > 0, isOfWord(at: start - 1) { start -= 1 }
        if isShouted(start..<end) { return true }
      }
      guard word.upperBound < bytes.count, bytes[word.upperBound] == UInt8(ascii: " ") else { return false }
      return isShouted((word.upperBound + 1)..<wordEnd(from: word.upperBound + 1))
    }

    private func isShouted(_ word: Range<Int>) -> Bool {
      // Of a letter of two bytes the second is below 9F if it is a capital.
      guard word.count > 1, bytes[word].allSatisfy({ $0.isCapital || $0 == 0xC3 || $0 >= 0x80 && $0 < 0x9F }) else { return false }
      return !bytes[word.lowerBound].isCapital || number(of: word) == nil
    }

    // MARK: What its author says

    /// Whether the words that it stands for begin and end beside it: "skola, socialtjänst, polis och fritid (SSPF)".
    private func isExplained(_ word: Range<Int>, _ number: Number) -> Bool {
      let words = glossary.meanings[number].split { $0 == " " || $0 == "," }
      guard let first = words.first, let last = words.last else { return false }
      let before = bytes[max(0, word.lowerBound - Self.reach)..<word.lowerBound]
      let after = bytes[word.upperBound..<min(bytes.count, word.upperBound + Self.reach)]
      return [before, after].contains { $0.holds(first.utf8) && $0.holds(last.utf8) }
    }
  }
}

// MARK: - Markup

extension MarkedHTML {
  /// - `words`: each with its meaning, in order.
  fileprivate func marking(_ words: [(range: Range<Int>, meaning: String)]) -> MarkedHTML {
    var buffer = HTMLBuffer(reservingCapacity: html.bytes.count + 80 * words.count)
    var marks: [Mark] = []
    marks.reserveCapacity(self.marks.count)
    var position = 0
    var rest = self.marks[...]
    /// Copies up to `end`; what is open there stays open.
    func copy(to end: Int) {
      let shift = buffer.count - position
      while let mark = rest.first, mark.offset < end {
        marks.append(Mark(offset: mark.offset + shift, kind: mark.kind))
        rest = rest.dropFirst()
      }
      buffer.append(trusted: html.bytes[position..<end])
      position = end
    }
    for (range, meaning) in words {
      copy(to: range.lowerBound)
      buffer.append(trusted: "<abbr title=\"")
      buffer.append(text: meaning)
      buffer.append(trusted: "\">")
      copy(to: range.upperBound)
      buffer.append(trusted: "</abbr>")
    }
    copy(to: html.bytes.count)
    marks += rest.map { Mark(offset: $0.offset + buffer.count - position, kind: $0.kind) }
    return MarkedHTML(html: buffer.html, marks: marks)
  }
}

// MARK: - Bytes

extension UInt8 {
  fileprivate var isCapital: Bool { self >= 0x41 && self < 0x5B }
  fileprivate var isLetterOrDigit: Bool { self | 0x20 >= 0x61 && self | 0x20 < 0x7B || self >= 0x30 && self < 0x3A }
  /// Of ASCII, in lower case.
  fileprivate var folded: UInt8 { isCapital ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  /// Whether a word begins in it, in capitals or not.
  fileprivate func holds(_ word: Substring.UTF8View) -> Bool {
    let sought = word.map(\.folded)
    guard count >= sought.count else { return false }
    return (startIndex...(endIndex - sought.count)).contains { start in
      zip(self[start...], sought).allSatisfy { $0.folded == $1 }
    }
  }
}
