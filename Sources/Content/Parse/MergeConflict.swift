import Diagnostics
import Source

/// What a version control system leaves in a file where two versions of it clash.
enum MergeConflict {
  /// Whether there is any; each is reported. Lines of `=======` alone are not asked about: they make a heading.
  static func report(in text: [UInt8], file: String, _ log: inout DiagnosticLog) -> Bool {
    guard text.span.hasPair(of: opening, or: closing) else { return false }
    var marks: [(place: Place, mark: String, isEnd: Bool)] = []
    for line in Lines(of: text[...]) {
      let content = text[line.content]
      guard let sign = content.first, sign == opening || sign == closing, content.isMark(of: sign) else { continue }
      marks.append((Place(line: line.number, column: 1), String(decoding: content.prefix(60), as: UTF8.self), sign == closing))
    }
    for (index, mark) in marks.enumerated() where !(mark.isEnd && index > 0 && !marks[index - 1].isEnd) {
      let end = marks[(index + 1)...].first.flatMap { $0.isEnd && !mark.isEnd ? $0.place : nil }
      log.report(
        .mergeConflict, at: Origin(file: file, place: mark.place), ["mark": mark.mark],
        related: end.map { [Origin(file: file, place: $0)] } ?? [])
    }
    return !marks.isEmpty
  }

  private static let opening = UInt8(ascii: "<")
  private static let closing = UInt8(ascii: ">")
}

extension ArraySlice<UInt8> {
  /// Seven of a sign, and then nothing or a blank and a name.
  fileprivate func isMark(of sign: UInt8) -> Bool {
    let marks = prefix { $0 == sign }
    guard marks.count == 7 else { return false }
    return marks.endIndex == endIndex || self[marks.endIndex] == UInt8(ascii: " ")
  }
}
