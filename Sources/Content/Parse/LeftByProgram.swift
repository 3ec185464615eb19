import Diagnostics
import Markdown
import Source

/// What a word processor or a spreadsheet writes where it has nothing to say, what it asks its user to fill in, and what
/// somebody has written for words that were to come, or to a colleague: all looked for at once.
enum LeftByProgram {
  private static let signs = [
    "#REF!", "#REFERENS!", "#SAKNAS!", "#VÄRDEFEL!", "#VALUE!", "#DIVISION/0!", "#DIV/0!", "#NULL!", "#N/A", "#NAMN?", "#NAME?",
  ]
  private static let phrases = [
    "Fel! Hittar inte referenskälla", "Fel! Bokmärket är inte definierat", "Error! Reference source not found",
    "Error! Bookmark not defined", "Klicka eller tryck här för att ange", "Klicka här för att ange", "Click or tap here to enter", "Lorem ipsum",
    "Skickat från min ", "Skickat: den ", "Skickades från Outlook", "Hämta Outlook för", "Get Outlook for", "Sent from my ", "Ursprungligt meddelande", "Kommenterad [", "Sida 1 av ", "Sida 1 (", "Sida 2 av ", "Sida 2 (", "Page 1 of ", "........",
  ]
  /// Of those that begin alike the longer ones first. The words are put together here, since this repository is searched
  /// for them.
  private static let placeholders = ["TO" + "DO", "FIX" + "ME", "TBD", "TBA", "20XX", "???", "N.N.", "N. N.", "NN"]
    + ["X", "x"].flatMap { letter in [4, 3, 2].map { String(repeating: letter, count: $0) } }

  /// Of a mail to a colleague, or a draft that is none any more when it is published.
  private static let notes = ["UTKAST", "ARBETSMATERIAL", "ARBETSKOPIA", "Mvh", "MVH"]

  private struct Left {
    let text: [UInt8]
    let code: DiagnosticCode
  }

  /// By the byte that they begin with.
  private static let left: [[Left]] = {
    var left = [[Left]](repeating: [], count: 256)
    for text in signs + phrases { left[Int(text.utf8.first ?? 0)].append(Left(text: Array(text.utf8), code: .leftByProgram)) }
    for text in placeholders { left[Int(text.utf8.first ?? 0)].append(Left(text: Array(text.utf8), code: .placeholder)) }
    for text in notes { left[Int(text.utf8.first ?? 0)].append(Left(text: Array(text.utf8), code: .noteToColleague)) }
    return left
  }()

  /// Whether a whole text is told of as such wherever it stands.
  static func isTold(_ text: String) -> Bool { placeholders.contains(text) }

  /// What each of the bytes that anything may begin with is asked for; of all others nothing is.
  private static let mayBegin = (0..<256).map { !left[$0].isEmpty || FillInPlace.signs.contains(UInt8($0)) }

  /// - `start`: where in the text to begin; `comments`: what is none of it.
  static func check(
    _ text: [UInt8], from start: Int = 0, comments: [Range<Int>] = [], file: String, _ log: inout DiagnosticLog
  ) {
    var places = PlaceCounter(text)
    var index = start
    while let next = next(in: text, from: index) {
      index = next + 1
      guard let (range, code) = found(at: next, in: text), !comments.contains(where: { $0.contains(next) }) else { continue }
      log.report(
        code, at: Origin(file: file, place: places.place(at: next)), ["text": String(decoding: text[range], as: UTF8.self)])
      index = range.upperBound
    }
  }

  private static func next(in text: [UInt8], from start: Int) -> Int? {
    let (bytes, mayBegin) = (text.span, mayBegin.span)
    var index = start
    while index < bytes.count, !mayBegin[Int(bytes[index])] { index += 1 }
    return index < bytes.count ? index : nil
  }

  /// What begins at an offset; what an author escaped is meant.
  private static func found(at index: Int, in text: [UInt8]) -> (range: Range<Int>, code: DiagnosticCode)? {
    guard index == 0 || text[index - 1] != UInt8(ascii: "\\") else { return nil }
    let second = index + 1 < text.count ? text[index + 1] : 0
    // All have two bytes or more.
    if let left = left[Int(text[index])].first(where: { $0.text[1] == second && text[index...].starts(with: $0.text) }) {
      let range = index..<(index + left.text.count)
      return left.code == .leftByProgram || isWord(range, in: text) ? (range, left.code) : nil
    }
    if let range = FillInPlace.range(at: index, in: text) { return (range, .placeholder) }
    return NoteToColleague.range(at: index, in: text).map { ($0, .noteToColleague) }
  }

  /// Whether words that were to come stand as words of their own.
  private static func isWord(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let isOfWord = { (index: Int) in
      guard text.indices.contains(index) else { return false }
      return text[index] >= 0x80 || (0x61...0x7A).contains(text[index] | 0x20) || (0x30...0x39).contains(text[index])
    }
    // Beside more of the kind, a hyphen or a slash it is a form of something: of a telephone number, an address.
    let isOfForm = { (index: Int) in text.indices.contains(index) && "-/Xx".utf8.contains(text[index]) }
    let isBeside = { (index: Int, step: Int) in
      isOfForm(index) || text.indices.contains(index) && text[index] == 0x20 && isOfForm(index + step)
    }
    return !isOfWord(range.lowerBound - 1) && !isOfWord(range.upperBound)
      && !isBeside(range.lowerBound - 1, -1) && !isBeside(range.upperBound, 1)
  }
}
