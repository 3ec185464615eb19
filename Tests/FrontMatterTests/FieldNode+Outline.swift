import FrontMatter
import Source

extension FieldNode {
  /// The values without their places, on one line: `{a: ‹b›, c: [‹d›]}`.
  var outline: String {
    switch self {
    case .scalar(let text): "‹\(text.value)›"
    case .list(let items, _): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .map(let fields, _): fields.outline
    }
  }
}

extension [Field] {
  var outline: String {
    "{" + map { "\($0.key.value): \($0.value.outline)" }.joined(separator: ", ") + "}"
  }
}
