import FrontMatter
import Source

extension Field {
  /// The values that are web addresses, whatever their keys.
  var webAddresses: [Located<String>] { value.webAddresses }
}

extension FieldNode {
  fileprivate var webAddresses: [Located<String>] {
    switch self {
    case .scalar(let text): text.value.utf8.starts(with: "http".utf8) && WebAddress.isWeb(text.value) ? [text] : []
    case .list(let nodes, _): nodes.flatMap(\.webAddresses)
    case .map(let fields, _): fields.flatMap(\.webAddresses)
    }
  }
}
