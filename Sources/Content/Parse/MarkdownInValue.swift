import Diagnostics
import FrontMatter
import Source

/// Values are plain text: what is Markdown elsewhere is read by everybody as it was typed, a comment too.
enum MarkdownInValue {
  private static let marks = ["<!--", "**", "](", "{#", "~~", "{{", "{%", "&nbsp;", "&amp;", "&shy;"]

  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "*"), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "~"), UInt8(ascii: "&"): true
    default: false
    }
  }

  private static func mark(in text: String) -> String? {
    marks.first(where: text.contains) ?? (isEmphasised(text) ? "*" : nil)
  }

  /// `*ord*`: a star before a word, and one behind a word.
  private static func isEmphasised(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let opening = words.firstIndex(where: { $0.first == "*" && $0.dropFirst().first?.isLetter == true }) else { return false }
    return words[opening...].contains { word in
      let bare = word.drop { $0 == "*" }.reversed().drop { !$0.isLetter && $0 != "*" }
      return bare.first == "*" && bare.dropFirst().first?.isLetter == true
    }
  }

  static func check(_ fields: [Field], file: String, _ log: inout DiagnosticLog) {
    for field in fields { check(field.value, file, &log) }
  }

  private static func check(_ node: FieldNode, _ file: String, _ log: inout DiagnosticLog) {
    switch node {
    case .scalar(let text):
      // Nearly all values are told from this alone.
      guard text.value.utf8.contains(where: mayBegin), let mark = mark(in: text.value) else { return }
      log.report(.markdownInValue, at: Origin(file: file, place: text.place), ["mark": mark])
    case .list(let nodes, _): for node in nodes { check(node, file, &log) }
    case .map(let fields, _): check(fields, file: file, &log)
    }
  }
}
