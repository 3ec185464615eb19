package import Diagnostics
package import FrontMatter
import Markdown
import Source

/// `[[fyll i: …]]`: what an author, or a program that began a document, has left to be filled in.
package enum UnfinishedMark {
  private static let bracket = UInt8(ascii: "[")
  private static let longest = 80

  static func isIn(_ text: String) -> Bool {
    text.utf8.contains(bracket) && !marks(in: Array(text.utf8)[...]).isEmpty
  }

  /// What somebody has written of a text.
  static func removed(from text: String) -> String {
    var rest = Array(text.utf8)
    for mark in marks(in: rest[...]).reversed() { rest.removeSubrange(mark) }
    return String(decoding: rest, as: UTF8.self)
  }

  /// Reports every mark of a text.
  /// - `from`: where the text begins in the file; `comments`: what is none of it.
  static func check(
    _ text: [UInt8], from start: Int = 0, comments: [Range<Int>] = [], file: String, severity: Severity,
    _ log: inout DiagnosticLog
  ) {
    guard text.span.extracting(start..<text.count).mayHoldMark else { return }
    var places = PlaceCounter(text)
    for mark in marks(in: text[start...]) where !comments.contains(where: { $0.contains(mark.lowerBound) }) {
      report(text[mark], at: Origin(file: file, place: places.place(at: mark.lowerBound)), severity, &log)
    }
  }

  /// Reports every mark of YAML values, whose comments are no values: at its place in the file where it stands there as
  /// it was read, else where its value begins.
  /// - `text`: of the whole file; `end`: where its values end.
  package static func check(
    _ fields: [Field], in text: [UInt8], to end: Int? = nil, file: String, severity: Severity, _ log: inout DiagnosticLog
  ) {
    guard text.span.extracting(0..<(end ?? text.count)).mayHoldMark else { return }
    let values = fields.flatMap(\.unfinished)
    var places = PlaceCounter(text)
    var written = marks(in: text[..<(end ?? text.count)]).map { (place: places.place(at: $0.lowerBound), mark: text[$0]) }[...]
    for value in values {
      written = written.drop { $0.place < value.place }
      let found = written.prefix(value.marks.count)
      written = written.dropFirst(found.count)
      for (index, mark) in value.marks.enumerated() {
        let place = index < found.count ? found[found.startIndex + index].place : value.place
        report(index < found.count ? found[found.startIndex + index].mark : mark, at: Origin(file: file, place: place), severity, &log)
      }
    }
  }

  private static func report(
    _ mark: ArraySlice<UInt8>, at origin: Origin, _ severity: Severity, _ log: inout DiagnosticLog
  ) {
    let words = String(decoding: mark, as: UTF8.self).replacing("\\", with: "").split(whereSeparator: \.isWhitespace)
    log.report(
      .unfinished, at: origin, ["mark": String(words.joined(separator: " ").unicodeScalars.prefix(longest))],
      severity: severity)
  }

  /// Where marks stand: brackets may be escaped, and words lie on two lines.
  fileprivate static func marks(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var rest = text
    while let first = rest.span.firstIndex(of: bracket, from: 0) {
      let start = rest.startIndex + first
      rest = text[(start + 1)...]
      guard let words = rest.afterBracket?.afterBlanks(0).afterWord("fyll")?.afterBlanks(1).afterWord("i"),
        words.first.map({ !$0.isLetter }) ?? true
      else { continue }
      let line = words.prefix(200)
      let end = line.indices.dropLast().first { text[$0] == UInt8(ascii: "]") && text[($0 + 1)...].afterClosing != nil }
        .flatMap { text[($0 + 1)...].afterClosing?.startIndex }
      found.append(start..<(end ?? line.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? line.endIndex))
      rest = text[found[found.count - 1].upperBound...]
    }
    return found
  }
}

extension Span<UInt8> {
  /// Whether "fyl" stands in it: nearly all texts are told from this alone.
  @inline(never)
  fileprivate var mayHoldMark: Bool {
    var found: UInt8 = 0
    var (before, last): (UInt8, UInt8) = (0, 0)
    for index in 0..<count {
      let letter = self[index] | 0x20
      found |= before == 0x66 && last == 0x79 && letter == 0x6C ? 1 : 0
      (before, last) = (last, letter)
    }
    return found != 0
  }
}

extension ArraySlice<UInt8> {
  /// What comes after a second bracket, be it escaped.
  fileprivate var afterBracket: ArraySlice<UInt8>? { after(UInt8(ascii: "[")) }
  fileprivate var afterClosing: ArraySlice<UInt8>? { after(UInt8(ascii: "]")) }

  private func after(_ bracket: UInt8) -> ArraySlice<UInt8>? {
    let rest = first == UInt8(ascii: "\\") ? dropFirst() : self
    return rest.first == bracket ? rest.dropFirst() : nil
  }

  /// What comes after blanks of any kind and at most one line end; nil for fewer than `least`.
  fileprivate func afterBlanks(_ least: Int) -> ArraySlice<UInt8>? {
    var rest = self
    var lines = 0
    while let first = rest.first {
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") || first == 0x0D {
        rest = rest.dropFirst()
      } else if first == 0x0A, lines == 0 {
        lines = 1
        rest = rest.dropFirst()
      } else if rest.starts(with: "\u{A0}".utf8) {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return rest.startIndex - startIndex < least ? nil : rest
  }

  /// What comes after a word in any case.
  fileprivate func afterWord(_ word: String) -> ArraySlice<UInt8>? {
    zip(self, word.utf8).allSatisfy { $0 | 0x20 == $1 } && count >= word.utf8.count ? dropFirst(word.utf8.count) : nil
  }
}

extension Optional<ArraySlice<UInt8>> {
  fileprivate func afterWord(_ word: String) -> ArraySlice<UInt8>? { flatMap { $0.afterWord(word) } }
  fileprivate func afterBlanks(_ least: Int) -> ArraySlice<UInt8>? { flatMap { $0.afterBlanks(least) } }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) || self >= 0xC3 }
}

extension Field {
  /// Its texts with marks, and where each begins, in order.
  fileprivate var unfinished: [(place: Place, marks: [ArraySlice<UInt8>])] {
    FieldNode.scalar(key).unfinished + value.unfinished
  }
}

extension FieldNode {
  fileprivate var unfinished: [(place: Place, marks: [ArraySlice<UInt8>])] {
    switch self {
    case .scalar(let text):
      guard UnfinishedMark.isIn(text.value) else { return [] }
      let bytes = Array(text.value.utf8)
      return [(text.place, UnfinishedMark.marks(in: bytes[...]).map { bytes[$0] })]
    case .list(let nodes, _): return unfinishedList.map { [($0, [Array("[[fyll i]]".utf8)[...]])] } ?? nodes.flatMap(\.unfinished)
    case .map(let fields, _): return fields.flatMap(\.unfinished)
    }
  }

  /// Where `[[fyll i: …]]` without quotes begins, which is a list in a list to YAML.
  var unfinishedList: Place? {
    guard case .list(let outer, let place) = self, outer.count == 1, case .list(let inner, _) = outer[0] else { return nil }
    let isMark =
      switch inner.first {
      case .scalar(let text): UnfinishedMark.isIn("[[" + text.value)
      case .map(let fields, _): fields.first.map { UnfinishedMark.isIn("[[" + $0.key.value) } ?? false
      default: false
      }
    return isMark ? place : nil
  }
}
