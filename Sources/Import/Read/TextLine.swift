import PromiseModel

/// A line of pasted text: how far in it stands, its bullet, and its words.
struct TextLine: Sendable {
  enum Bullet: Sendable, Equatable {
    case mark
    /// A hyphen or a dash, which may begin a quotation too.
    case dash
    case number
  }

  let number: Int
  let indent: Int
  let bullet: Bullet?
  /// Without the bullet, on one line with single blanks.
  let text: String
  /// With the bullet.
  let written: String
  /// Between tabs.
  let cells: [String]
  /// How long it is as written.
  let length: Int

  init(_ written: Substring, number: Int) {
    self.number = number
    let start = written.firstIndex { !$0.isWhitespace && !$0.isUnseen } ?? written.endIndex
    indent = written[..<start].reduce(0) { $0 + ($1 == "\t" ? 4 : $1.isUnseen ? 0 : 1) }
    length = written.count
    let body = written[start...]
    (bullet, text) = Self.bullet(of: body)
    self.written = bullet == nil ? text : PlainText.tidy(body)
    cells = bullet == nil && body.contains("\t") ? Self.cells(of: body) : []
  }

  /// An empty one between others is one too.
  private static func cells(of line: Substring) -> [String] {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { PlainText.tidy($0) }
    return Array(cells.prefix((cells.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  /// The same line as an item of a list whose bullets are drawn, not written.
  init(item line: TextLine) {
    (number, indent, text, written, length) = (line.number, line.indent, line.text, line.written, line.length)
    bullet = .mark
    cells = []
  }

  /// The same line as a row of a table.
  init(cells: [String], of line: TextLine) {
    (number, indent, text, written, length, bullet) = (line.number, line.indent, line.text, line.written, line.length, nil)
    self.cells = cells
  }

  var isBlank: Bool { text.isEmpty && bullet == nil }

  private static let marks: Set<Character> = [
    "•", "·", "▪", "■", "◦", "‣", "►", "▸", "●", "○", "∙", "✓", "✔", "→", "➢", "➤", "❖", "*", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "⁃", "□",
  ]
  private static let dashes: Set<Character> = ["-", "–", "—", "−"]

  private static func bullet(of line: Substring) -> (Bullet?, String) {
    guard let first = line.first else { return (nil, "") }
    let rest = line.dropFirst()
    let isApart = rest.first.map { $0.isWhitespace } ?? true
    // A star close to its word is as often an emphasis, which has another behind it.
    let isBullet = first != "*" || isApart || rest.first?.isUppercase == true && !rest.contains("*")
    if marks.contains(first), isBullet { return (.mark, PlainText.tidy(rest)) }
    if isPictogram(first), isApart, !rest.isEmpty { return (.mark, PlainText.tidy(rest)) }
    if first == "o", rest.hasPrefix("\t") || rest.hasPrefix("  ") { return (.mark, PlainText.tidy(rest)) }
    if dashes.contains(first), isApart { return (.dash, PlainText.tidy(rest)) }
    if let rest = afterNumber(line) { return (.number, PlainText.tidy(rest)) }
    return (nil, PlainText.tidy(line))
  }

  /// A box to tick, a hand, a picture of something: what people put before a line for a bullet.
  private static func isPictogram(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, !"©®°".unicodeScalars.contains(first) else { return false }
    return first.properties.generalCategory == .otherSymbol || first.properties.generalCategory == .privateUse
  }

  /// What comes after `1.`, `1)`, `(1)` or `a)`; nil for what is no number of a list: `1.5`, `2023.`
  private static func afterNumber(_ line: Substring) -> Substring? {
    var rest = line.first == "(" ? line.dropFirst() : line
    let digits = rest.prefix { $0.isNumber }
    if (1...2).contains(digits.count) {
      rest = rest.dropFirst(digits.count)
    } else if digits.isEmpty, let letter = rest.first, ("a"..."h").contains(letter), rest.dropFirst().first == ")" {
      rest = rest.dropFirst()
    } else {
      return nil
    }
    guard let mark = rest.first, mark == ")" || (mark == "." && !digits.isEmpty) else { return nil }
    rest = rest.dropFirst()
    guard let blank = rest.first, blank.isWhitespace, !rest.trimmed.isEmpty else { return nil }
    return rest
  }
}

extension Character {
  fileprivate var isUnseen: Bool { unicodeScalars.allSatisfy(PlainText.isUnseen) }
}
