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

  static func check(_ fields: [Field], file: String, _ log: inout DiagnosticLog) {
    for field in fields { check(field.value, file, &log) }
  }

  private static func check(_ node: FieldNode, _ file: String, _ log: inout DiagnosticLog) {
    switch node {
    case .scalar(let text):
      // Nearly all values are told from this alone.
      guard text.value.utf8.contains(where: mayBegin), let mark = marks.first(where: { text.value.contains($0) }) else { return }
      log.report(.markdownInValue, at: Origin(file: file, place: text.place), ["mark": mark])
    case .list(let nodes, _): for node in nodes { check(node, file, &log) }
    case .map(let fields, _): check(fields, file: file, &log)
    }
  }
}
