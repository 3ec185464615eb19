/// Tells comments from what is written like one in code, which is shown as it is.
///
/// Only cmark knows what is code. So all that looks like a comment is hidden; what then lies in code is spared, and the
/// text read once more. One at a time, as each may have hidden the end of the code it stands in.
enum CommentsInCode {
  /// Nobody shows so many comments in code on one page; each is one reading of the text more.
  private static let mostReadings = 64

  /// Hides what is a comment; nil where nothing is.
  static func hideOthers(in text: SourceText) -> HiddenComments? {
    var spared: Set<Int> = []
    for reading in 1...mostReadings {
      guard let comments = HiddenComments(in: text, sparing: spared) else { return nil }
      let code = inCode(comments)
      if code.isEmpty { return comments }
      spared.formUnion(reading < mostReadings ? code.prefix(1) : code[...])
    }
    return HiddenComments(in: text, sparing: spared)
  }

  /// Where those stand that lie in code, in order.
  private static func inCode(_ comments: HiddenComments) -> [Int] {
    let tree = Tree(commonMark: comments.source.markdown)
    var found: [Int?] = []
    var blockStart = 0
    var passed = 0
    for node in tree.nodes {
      let text = tree.text[node.text]
      switch node.kind {
      case .paragraph, .heading:
        blockStart = comments.source.offset(line: node.line, column: node.column)
        passed = 0
      case .htmlInline: passed += count(in: text, comments.filler)
      case .code where text.span.has(comments.filler):
        found.append(comments.comment(passed, after: blockStart))
        passed += count(in: text, comments.filler)
      case .codeBlock where text.span.has(comments.filler):
        found.append(comments.comment(0, after: comments.source.offset(line: node.line, column: 1)))
      default: break
      }
    }
    return found.compactMap(\.self)
  }

  /// How many hidden comments stand in raw HTML: each is one stretch of filler, or none (`<??>`).
  private static func count(in html: ArraySlice<UInt8>, _ filler: UInt8) -> Int {
    var count = html.elementsEqual("<??>".utf8) ? 1 : 0
    for (before, byte) in zip(html, html.dropFirst()) where byte == filler && before != filler { count += 1 }
    return count
  }
}

extension HiddenComments {
  /// Where the comment begins that stands so many after the first one from `offset` on.
  fileprivate func comment(_ number: Int, after offset: Int) -> Int? {
    let following = ranges.drop { $0.lowerBound < offset }
    return following.count > number ? following[following.startIndex + number].lowerBound : nil
  }
}
