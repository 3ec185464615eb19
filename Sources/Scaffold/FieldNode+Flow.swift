import FrontMatter
import Source
import Writers

extension FieldNode {
  /// The whole value on one line.
  var onOneLine: String {
    switch self {
    case .scalar(let text): YAMLValue.quoted(text.value)
    case .list(let nodes, _): "[" + nodes.map(\.onOneLine).joined(separator: ", ") + "]"
    case .map(let fields, _):
      "{ " + fields.map { YAMLValue.quoted($0.key.value) + ": " + $0.value.onOneLine }.joined(separator: ", ") + " }"
    }
  }
}
