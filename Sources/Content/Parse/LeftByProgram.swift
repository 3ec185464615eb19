import Diagnostics
import Markdown
import Source

/// What a word processor or a spreadsheet writes where it has nothing to say, and what it asks its user to fill in.
enum LeftByProgram {
  private static let errors = [
    "#REF!", "#REFERENS!", "#SAKNAS!", "#VÄRDEFEL!", "#VALUE!", "#DIVISION/0!", "#DIV/0!", "#NULL!", "#N/A", "#NAMN?", "#NAME?",
  ].map { Array($0.utf8) }
  private static let phrases = [
    "Fel! Hittar inte referenskälla", "Fel! Bokmärket är inte definierat", "Error! Reference source not found",
    "Error! Bookmark not defined", "Klicka eller tryck här för att ange text", "Click or tap here to enter text", "Lorem ipsum",
  ].map { Array($0.utf8) }

  /// - `start`: where in the text to begin; `comments`: what is none of it.
  static func check(
    _ text: [UInt8], from start: Int = 0, comments: [Range<Int>] = [], file: String, _ log: inout DiagnosticLog
  ) {
    let isShown = { (found: Range<Int>) in !comments.contains { $0.contains(found.lowerBound) } }
    report(occurrences(in: text, from: start).filter(isShown), in: text, as: .leftByProgram, file, &log)
    let left = placeholders.flatMap { occurrences(of: $0, in: text, from: start) }.filter { isWord($0, in: text) }
      + FillInPlace.all(in: text, from: start).filter { text[..<$0.lowerBound].last != UInt8(ascii: "\\") }
    report(left.filter(isShown), in: text, as: .placeholder, file, &log)
  }

  private static func report(
    _ found: [Range<Int>], in text: [UInt8], as code: DiagnosticCode, _ file: String, _ log: inout DiagnosticLog
  ) {
    var places = PlaceCounter(text)
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      log.report(
        code, at: Origin(file: file, place: places.place(at: range.lowerBound)),
        ["text": String(decoding: text[range], as: UTF8.self)])
    }
  }

  /// What somebody has written for words that were to come, as words of their own; of those that begin alike the longer
  /// ones first. The words are put together here, since this repository is searched for them.
  private static let placeholders = [["TO" + "DO"], ["FIX" + "ME"], ["TBD"], ["TBA"], ["20XX"], row(of: "X", 2...4), row(of: "x", 2...4), ["???"]]
    .map { $0.map { Array($0.utf8) } }

  private static func row(of letter: Character, _ lengths: ClosedRange<Int>) -> [String] {
    lengths.reversed().map { String(repeating: letter, count: $0) }
  }

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

  /// Where any of these stands; one that an author escaped is meant.
  private static func occurrences(in text: [UInt8], from start: Int) -> [Range<Int>] {
    let signs = occurrences(of: errors, in: text, from: start)
    return signs + phrases.flatMap { occurrences(of: [$0], in: text, from: start) }
  }

  private static func occurrences(of words: [[UInt8]], in text: [UInt8], from start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = start
    while let index = text.span.firstIndex(of: words[0][0], from: next) {
      next = index + 1
      guard let word = words.first(where: { text[index...].starts(with: $0) }), text[..<index].last != UInt8(ascii: "\\") else { continue }
      found.append(index..<(index + word.count))
    }
    return found
  }
}
