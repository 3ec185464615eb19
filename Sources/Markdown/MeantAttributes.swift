/// The attribute block that was probably meant by what looks like one and is read as text: `{#gora by=police}` for
/// `{gora by=police}`, `(#gora by=police)`, `{ #gora by: police }`.
struct MeantAttributes {
  private var id: String?
  private var attributes: [String] = []

  /// The block, and where what is written for it stands; nil where there is a word in that which is neither an id nor an
  /// attribute.
  /// - `mark`: what shows that a block was meant, in `text`; `mendedID`: what somebody probably meant as an id.
  static func block(
    around mark: Range<Int>, in text: ArraySlice<UInt8>, mendedID: (String) -> String
  ) -> (range: Range<Int>, words: String)? {
    let start = start(before: mark, in: text)
    let end = max(start, end(behind: mark, in: text))
    var meant = MeantAttributes()
    guard meant.read(words(of: text[start..<end])) else { return nil }
    let id = meant.id.map(mendedID)
    guard id?.isEmpty != true, id != nil || !meant.attributes.isEmpty else { return nil }
    let isOpened = start > text.startIndex && openings.contains(text[start - 1])
    let isClosed = end < text.endIndex && closings.contains(text[end])
    return (
      (isOpened ? start - 1 : start)..<(isClosed ? end + 1 : end),
      "{" + ((id.map { ["#" + $0] } ?? []) + meant.attributes).joined(separator: " ") + "}"
    )
  }

  // MARK: Where it stands

  private static let openings = "{([<".utf8
  private static let closings = "})]>".utf8
  /// No block of those that are typed is longer, before what shows that it is one.
  private static let longestBefore = 60

  /// Behind the sign that opens it, or at the mark where there is none near.
  private static func start(before mark: Range<Int>, in text: ArraySlice<UInt8>) -> Int {
    let near = text[max(text.startIndex, mark.lowerBound - longestBefore)..<min(mark.lowerBound + 1, text.endIndex)]
    let sign = near.lastIndex { openings.contains($0) || closings.contains($0) || $0.isLineEnd }
    if let sign, openings.contains(text[sign]) { return sign + 1 }
    return near.lastIndex(of: UInt8(ascii: "#")) ?? mark.lowerBound
  }

  private static func end(behind mark: Range<Int>, in text: ArraySlice<UInt8>) -> Int {
    var isQuoted = false
    for index in mark.lowerBound..<text.endIndex {
      if text[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if text[index].isLineEnd || !isQuoted && index > mark.lowerBound && closings.contains(text[index]) { return index }
    }
    return text.endIndex
  }

  // MARK: Its words

  /// Divided by blanks, commas and semicolons, but not within quotation marks.
  private static func words(of inner: ArraySlice<UInt8>) -> [String] {
    var words: [String] = [""]
    var isQuoted = false
    for sign in String(decoding: inner, as: UTF8.self).drop(while: { ":.$%#{｛ ".contains($0) }) {
      if sign == "\"" { isQuoted.toggle() }
      if isQuoted || !", ;\u{A0}".contains(sign) { words[words.count - 1].append(sign) } else { words.append("") }
    }
    return words.filter { !$0.isEmpty }
  }

  private mutating func read(_ words: [String]) -> Bool {
    var index = 0
    while index < words.count {
      let word = words[index]
      let name = word.prefix { $0.isLetter || $0 == "-" }
      let rest = word.dropFirst(name.count)
      let value = rest.dropFirst()
      if Self.isName(name), rest.isEmpty || value.isEmpty && "=:".contains(rest) {
        // `by police`, `by: police`
        guard index + 1 < words.count, !words[index + 1].contains("=") else { return false }
        attributes.append(name + "=" + words[index + 1])
        index += 1
      } else if Self.isName(name), rest.first == "=" || rest.first == ":" {
        attributes.append(name + "=" + value)
      } else if id == nil, index == 0 || word.first == "#", !word.contains("=") {
        id = word.filter { $0 != "#" && $0 != ":" }
      } else {
        return false
      }
      index += 1
    }
    return true
  }

  private static func isName(_ name: Substring) -> Bool { StrayMark.names.contains { $0.elementsEqual(name.utf8) } }
}
