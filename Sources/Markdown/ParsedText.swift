/// A Markdown text as it was written and as cmark understood it.
struct ParsedText {
  /// With its escaped braces and pipes hidden, as cmark saw it.
  let source: SourceText
  let tree: Tree
  private let escapes: EscapedCharacters?

  init(_ text: SourceText) {
    var text = text
    escapes = EscapedCharacters.hide(in: &text)
    source = text
    tree = Tree(commonMark: text.markdown)
  }

  /// Text of the tree as the author meant it.
  func restored(
    _ bytes: ArraySlice<UInt8>, in context: EscapedCharacters.Context = .text
  ) -> ArraySlice<UInt8> {
    escapes.map { $0.restored(bytes, in: context)[...] } ?? bytes
  }

  func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: restored(bytes), as: UTF8.self)
  }

  /// The text of a part of a block without any markup; a line break is a space.
  func plainText(of range: InlineRange) -> String {
    var text: [UInt8] = []
    var node = range.start.node
    while range.contains(node) {
      switch tree.nodes[node].kind {
      case .text: text += restored(tree.text[range.clip(tree.nodes[node].text, of: node)])
      case .code: text += restored(tree.text(of: node), in: .code)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      default: break
      }
      node += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
