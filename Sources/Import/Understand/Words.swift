/// The words of a text in lower case, without marks, each with where it stands: what is asked of a text is asked of
/// these.
struct Words: Sendable {
  let text: String
  /// In lower case.
  let all: [String]
  private let ranges: [Range<String.Index>]

  /// More letters than any paragraph has: what comes after them is shown, and nothing is asked of it.
  private static let longest = 20_000

  init(_ text: String) {
    let text = text.utf8.count > Self.longest ? String(text.prefix(Self.longest)) : text
    self.text = text
    var words: [String] = []
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      if Self.isOfWord(text[index]) {
        start = start ?? index
      } else if let first = start {
        ranges.append(first..<index)
        words.append(text[first..<index].lowercased())
        start = nil
      }
    }
    if let first = start {
      ranges.append(first..<text.endIndex)
      words.append(text[first...].lowercased())
    }
    all = words
    self.ranges = ranges
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "%"
  }

  var count: Int { all.count }
  var isEmpty: Bool { all.isEmpty }
  subscript(_ index: Int) -> String { all[index] }

  /// A word as it is written.
  func written(_ index: Int) -> String { String(text[ranges[index]]) }

  /// Several words as they are written, with what stands between.
  func written(_ indices: Range<Int>) -> String {
    indices.isEmpty ? "" : String(text[ranges[indices.lowerBound].lowerBound..<ranges[indices.upperBound - 1].upperBound])
  }

  /// What stands between a word and the next.
  func gap(after index: Int) -> Substring {
    text[ranges[index].upperBound..<(index + 1 < ranges.count ? ranges[index + 1].lowerBound : text.endIndex)]
  }

  func start(_ index: Int) -> String.Index { ranges[index].lowerBound }
  func end(_ index: Int) -> String.Index { ranges[index].upperBound }

  func isCapital(_ index: Int) -> Bool { text[ranges[index].lowerBound].isUppercase }

  /// A number in figures.
  func number(_ index: Int) -> Int? {
    let word = all[index]
    return word.utf8.count <= 9 && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }

  /// A year between 1990 and 2100.
  func year(_ index: Int) -> Int? {
    guard all[index].utf8.count == 4, let year = number(index), (1990...2100).contains(year) else { return nil }
    return year
  }
}

extension Int {
  /// With noughts before it.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
