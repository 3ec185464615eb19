/// Lays out text on a screen. Each line is a sentence: it is broken, between words, only where the screen is narrower.
struct HelpLayout {
  private(set) var text = ""
  private let width: Int

  /// What stands in two columns needs so much room for the second.
  private static let leastColumn = 40

  /// - `width`: of the screen; nil where there is none.
  init(width: Int?) {
    self.width = width ?? .max
  }

  mutating func paragraph(_ lines: String) {
    beginPart()
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) { add(line, indent: 0) }
  }

  mutating func section(_ heading: String, _ lines: [String]) {
    beginPart()
    add(heading[...], indent: 0)
    for line in lines { add(line[...], indent: 2) }
  }

  /// Two columns, or one below the other where the screen is narrow. Without rows there is no heading.
  mutating func table(_ heading: String, _ rows: [(label: String, text: String)]) {
    guard let longest = rows.map({ $0.label.count }).max() else { return }
    beginPart()
    add(heading[...], indent: 0)
    let column = longest + 4
    let isNarrow = width < column + Self.leastColumn
    for (label, text) in rows {
      let lines = text.split(separator: "\n")
      if isNarrow {
        add(label[...], indent: 2)
        for line in lines { add(line, indent: 6) }
      } else {
        let padded = "  " + label + String(repeating: " ", count: column - 2 - label.count)
        for (index, line) in lines.enumerated() { add(line, indent: column, first: index == 0 ? padded : nil) }
      }
    }
  }

  /// An empty line between what belongs to different things.
  private mutating func beginPart() {
    if !text.isEmpty { text += "\n" }
  }

  /// - `first`: what stands in the margin of the first line.
  private mutating func add(_ line: Substring, indent: Int, first: String? = nil) {
    let blanks = line.prefix { $0 == " " }
    let margin = String(repeating: " ", count: indent) + blanks
    let parts = Self.broken(line.dropFirst(blanks.count), at: width - margin.count)
    for (index, part) in parts.enumerated() { text += (index == 0 ? first ?? margin : margin) + part + "\n" }
  }

  /// Its words in lines of so many characters; a word that is longer has a line of its own.
  private static func broken(_ line: Substring, at width: Int) -> [String] {
    var lines: [String] = []
    for word in line.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
