/// A CommonMark tree as plain values: the nodes in document order, each before what is inside it.
///
/// cmark's own tree is copied and freed at once, so nothing that reads a document touches C memory, and
/// a walk is a loop over an array: no nesting is deep enough to overflow a stack.
struct Tree {
  var nodes: [Node] = []
  /// The text of all nodes, in document order: what is in one block is one range.
  var text: [UInt8] = []
  /// Addresses, titles and languages: what is no text of the document.
  var labels: [UInt8] = []

  /// What hidden comments are filled with.
  let commentFiller: UInt8?

  /// Everything directly or deeper inside a block, as a range of inlines.
  func inlines(of block: Int) -> InlineRange {
    InlineRange(
      start: InlinePosition(node: block + 1), end: InlinePosition(node: nodes[block].end))
  }

  func text(of node: Int) -> ArraySlice<UInt8> { text[nodes[node].text] }

  /// Whether a block is one that visitors never see: a comment.
  func isComment(_ node: Int) -> Bool {
    guard case .htmlBlock = nodes[node].kind else { return false }
    return html(node).isComment
  }

  func html(_ node: Int) -> RawHTML { RawHTML(text(of: node), commentFiller: commentFiller) }

  /// The node after this one in the same container (which ends before `end`), comments left out.
  func nextSibling(of node: Int, before end: Int) -> Int? {
    var next = nodes[node].end
    while next < end, isComment(next) { next = nodes[next].end }
    return next < end ? next : nil
  }

  func isParagraph(_ node: Int) -> Bool {
    if case .paragraph = nodes[node].kind { true } else { false }
  }

  /// Whether all of a paragraph's text is bold.
  func isStrong(_ paragraph: Int) -> Bool {
    let first = paragraph + 1
    guard first < nodes[paragraph].end, case .strong = nodes[first].kind else { return false }
    return nodes[first].end == nodes[paragraph].end
  }

  func isList(_ node: Int) -> Bool {
    if case .list = nodes[node].kind { true } else { false }
  }
}
