import Diagnostics
import Source

/// `[[fyll i: …]]`: what an author, or a program that began a document, has left to be filled in.
enum UnfinishedMark {
  private static let opening = "[[fyll i"
  private static let bracket = UInt8(ascii: "[")
  private static let longest = 80

  static func isIn(_ text: String) -> Bool {
    text.utf8.contains(bracket) && text.lowercased().contains(opening)
  }

  /// Reports every mark of a file; comments are no text.
  static func check(_ text: [UInt8], file: String, severity: Severity, _ log: inout DiagnosticLog) {
    guard text.span.hasPair(of: bracket, or: bracket) else { return }
    var places = PlaceCounter(text)
    var isComment = false
    for line in Lines(of: text[...]) {
      let content = String(decoding: text[line.content], as: UTF8.self)
      for mark in marks(in: content, &isComment) {
        let offset = line.content.lowerBound + content.utf8.distance(from: content.startIndex, to: mark.lowerBound)
        log.report(
          .unfinished, at: Origin(file: file, place: places.place(at: offset)),
          ["mark": String(content[mark].unicodeScalars.prefix(longest))], severity: severity)
      }
    }
  }

  /// - `isComment`: whether the line begins, and ends, inside a comment.
  private static func marks(in line: String, _ isComment: inout Bool) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var rest = line[...]
    while !rest.isEmpty {
      if isComment {
        guard let end = rest.firstRange(of: "-->") else { return found }
        isComment = false
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("<!--") {
        isComment = true
        rest = rest.dropFirst(4)
      } else if rest.hasPrefix("[["), rest.prefix(opening.count).lowercased() == opening {
        let end = rest.firstRange(of: "]]")?.upperBound ?? rest.endIndex
        found.append(rest.startIndex..<end)
        rest = rest[end...]
      } else {
        rest = rest.dropFirst()
      }
    }
    return found
  }
}
