import Diagnostics

/// One line of a paragraph as it was typed, without what it begins and ends with: blanks, and the marks of quotes.
struct WrittenLine {
  let bytes: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    let content = line.drop { $0.isWhitespace || $0 == UInt8(ascii: ">") }
    bytes = content[..<((content.lastIndex { !$0.isWhitespace } ?? content.startIndex - 1) + 1)]
  }

  // MARK: Headings

  /// `##Rubrik`; one `#` alone may begin a word, as in social media.
  var looksLikeHeading: Bool {
    guard bytes.first == UInt8(ascii: "#"), let next = afterSigns.first, !next.isWhitespace else { return false }
    return signs > 1 ? next != UInt8(ascii: "{") : (0x41...0x5A).contains(next) || next == 0xC3 && afterSigns.beginsInUpperCase
  }

  var asHeading: [UInt8] {
    let words = String(decoding: afterSigns, as: UTF8.self).unicodeScalars.drop {
      $0.properties.isWhitespace || Lookalike($0)?.isUnseen == true
    }
    return Array(repeating: UInt8(ascii: "#"), count: min(max(signs, 2), 6)) + Array((" " + String(Substring(words))).utf8)
  }

  /// What stands after the signs and only looks like a blank.
  var otherBlank: Unicode.Scalar? {
    afterSigns.otherBlank
  }

  private var signs: Int { bytes.count - afterSigns.count }

  private var afterSigns: ArraySlice<UInt8> { bytes.drop { $0 == UInt8(ascii: "#") } }

  // MARK: Tables

  private var hasInnerTab: Bool { bytes.contains(UInt8(ascii: "\t")) }

  var isBetweenBars: Bool {
    bytes.count > 2 && bytes.first == UInt8(ascii: "|") && bytes.last == UInt8(ascii: "|")
  }

  /// `a | b`, in a line of its own: of a table without the bars around it.
  var hasInnerBar: Bool {
    zip(bytes.indices, bytes.dropFirst(2)).contains { index, next in
      next == UInt8(ascii: " ") && bytes[index] == UInt8(ascii: " ") && bytes[index + 1] == UInt8(ascii: "|")
    }
  }

  // MARK: Lists

  /// What the line begins with as the items of a list do in other programs, or as they would with a blank more.
  var listSign: ArraySlice<UInt8>? { bullet ?? dash ?? bareMark ?? number ?? letter }

  /// Whether it begins with a sign that nothing else than a list begins with.
  var hasBullet: Bool { bullet != nil }

  var hasDash: Bool { dash != nil }

  /// Whether a comma stands in it, as behind what somebody said.
  var hasComma: Bool { bytes.contains(UInt8(ascii: ",")) }

  /// Whether an attribute block with an id may stand in it.
  var hasID: Bool { zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "{") && $1 == UInt8(ascii: "#") } }

  private static let bullets = ["•", "·", "●", "○", "◦", "▪", "■", "□", "‣", "⁃", "∙", "➢", "►", "✓", "✔", "✅", "☐", "☑", "▸", "→", "\u{F0B7}"].map { Array($0.utf8) }
  private static let symbols = ["o", "§", "v", "q", "Ø", "ü"].map { Array($0.utf8) }
  private static let dashes = ["–", "—", "−"].map { Array($0.utf8) }

  private var bullet: ArraySlice<UInt8>? { sign(of: Self.bullets) ?? symbol }

  /// `o   Punkt`, `§  Punkt`: a letter that a font of symbols shows as a bullet, and the blanks or the tab behind it.
  private var symbol: ArraySlice<UInt8>? {
    guard let sign = Self.symbols.first(where: { bytes.starts(with: $0) }) else { return nil }
    let rest = bytes.dropFirst(sign.count)
    // What stands there may be a blank that is another.
    let words = Substring(decoding: rest.prefix(40), as: UTF8.self).unicodeScalars
    let blanks = words.prefix { $0.properties.isWhitespace }
    guard blanks.count > 1 || blanks.first == "\t" || blanks.first == "\u{A0}", words.dropFirst(blanks.count).first?.properties.isAlphabetic == true
    else { return nil }
    return bytes.prefix(sign.count)
  }
  private var dash: ArraySlice<UInt8>? { sign(of: Self.dashes) }

  private func sign(of signs: [[UInt8]]) -> ArraySlice<UInt8>? {
    // Most lines begin with a letter of ASCII.
    guard let first = bytes.first, first >= 0xC2 else { return nil }
    return signs.first { bytes.starts(with: $0) }.map { bytes.prefix($0.count) }
  }

  /// `-Punkt`, also with what only looks like a blank between, and no `*betonat*`.
  private var bareMark: ArraySlice<UInt8>? {
    guard let first = bytes.first, "-+*".utf8.contains(first),
      bytes.dropFirst().beginsWithLetter || bytes.dropFirst().beginsWithOtherBlank,
      !bytes.dropFirst().contains(UInt8(ascii: "*"))
    else { return nil }
    return bytes.prefix(1)
  }

  /// `-Punkt`: nothing else is written so.
  var lacksBlank: Bool { bytes.first == UInt8(ascii: "-") && bareMark != nil }

  /// `1.Punkt`, and `2. Punkt`, which begins no list within a paragraph.
  private var number: ArraySlice<UInt8>? {
    let rest = bytes.drop(while: \.isDigit)
    guard rest.startIndex > bytes.startIndex, rest.startIndex - bytes.startIndex <= 3, let mark = rest.first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
      rest.dropFirst().drop(while: \.isWhitespace).beginsWithLetter || rest.dropFirst().beginsWithOtherBlank
    else { return nil }
    return bytes[...rest.startIndex]
  }

  /// `a) Punkt`, `(1) Punkt`, `(a) Punkt`.
  private var letter: ArraySlice<UInt8>? {
    let inner = bytes.first == UInt8(ascii: "(") ? bytes.dropFirst() : bytes
    let name = inner.prefix { $0.isASCIILetter || $0.isDigit }
    guard (1...2).contains(name.count), name.endIndex + 1 < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ")"),
      bytes[name.endIndex + 1] == UInt8(ascii: " ")
    else { return nil }
    return bytes[...name.endIndex]
  }

  // MARK: Columns

  /// Whether it is divided by tabs, by semicolons as a spreadsheet saves it, or by many blanks.
  var hasColumns: Bool {
    hasInnerTab || bytes.indices.dropFirst(3).contains { bytes[($0 - 3)..<$0].allSatisfy { $0 == UInt8(ascii: " ") } } || isSavedBySpreadsheet
  }

  private var isSavedBySpreadsheet: Bool {
    let cells = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    // A character may have been written by its name or number.
    return cells.count > 1 && !bytes.contains(UInt8(ascii: "&")) && cells.allSatisfy { $0.first.map { !$0.isWhitespace } ?? false }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var beginsWithLetter: Bool { first.map { $0.isASCIILetter || $0 == 0xC3 } ?? false }

  /// What only looks like a blank, where it begins so.
  fileprivate var otherBlank: Unicode.Scalar? {
    guard let first, first >= 0x80 else { return nil }
    return String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first.flatMap { Lookalike($0)?.isUnseen == true ? $0 : nil }
  }

  fileprivate var beginsWithOtherBlank: Bool { otherBlank != nil }

  /// Of a letter with an accent, such as Å.
  fileprivate var beginsInUpperCase: Bool { prefix(2).last.map { (0x80...0x9E).contains($0) } ?? false }
}
