import Diagnostics
import Source

/// Within a comment none begins: the one before has lost its end, and hides all up to the end of the next.
enum CommentInComment {
  /// - `comments`: ranges of bytes in the file.
  static func check(_ comments: [Range<Int>], in text: [UInt8], file: String, _ log: inout DiagnosticLog) {
    let inner = comments.map { ($0.lowerBound, text[$0].dropFirst(4).firstIndex(of: "<!--")) }
    guard inner.contains(where: { $0.1 != nil }) else { return }
    var places = PlaceCounter(text)
    for case let (outer, next?) in inner {
      let origin = Origin(file: file, place: places.place(at: outer))
      log.report(.commentInComment, at: origin, related: [Origin(file: file, place: places.place(at: next))])
    }
  }
}
