/// A Markdown text as it was written and as cmark understood it.
///
/// A class, since whoever reads a part of it holds on to it: all of it is constant.
final class ParsedText: Sendable {
  /// With its escaped braces and pipes hidden, as cmark saw it.
  let source: SourceText
  let tree: Tree
  private let escapes: EscapedCharacters?
  /// Where comments stand in the file, in order.
  let comments: [Range<Int>]
  /// Where a comment begins that never ends.
  let unclosedComment: Int?

  init(_ text: SourceText) {
    let comments = CommentsInCode.hideOthers(in: text)
    var source = comments?.source ?? text
    escapes = EscapedCharacters.hide(in: &source)
    self.source = source
    tree = Tree(commonMark: source.markdown, commentFiller: comments?.filler)
    self.comments = comments?.ranges ?? []
    unclosedComment = comments?.unclosed
  }

  /// Text of the tree as the author meant it.
  func restored(
    _ bytes: ArraySlice<UInt8>, in context: EscapedCharacters.Context = .text
  ) -> ArraySlice<UInt8> {
    var bytes = bytes
    if let filler = tree.commentFiller, bytes.span.has(filler) { bytes = bytes.filter { $0 != filler }[...] }
    guard let escapes else { return bytes }
    return escapes.restored(bytes, in: context)[...]
  }

  func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: restored(bytes), as: UTF8.self)
  }

  /// The text of a part of a block without any markup; a line break is a space.
  func plainText(of range: InlineRange) -> String {
    var node = range.start.node
    // Mostly it is one text.
    if range.contains(node), !range.contains(node + 1), case .text = tree.nodes[node].kind {
      return string(tree.text[range.clip(tree.nodes[node].text, of: node)])
    }
    var text: [UInt8] = []
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
