import CCMark

extension Tree {
  /// Parses CommonMark with libcmark.
  init(commonMark bytes: ArraySlice<UInt8>, commentFiller: UInt8? = nil) {
    self.commentFiller = commentFiller
    let document = CommonMarkDocument(bytes)
    // Markdown has about a node for every sixteen bytes, and seldom grows when its text is taken out.
    nodes.reserveCapacity(bytes.count / 16)
    text.reserveCapacity(bytes.count)
    document.copy(into: &self)
  }
}

/// Owns the tree that cmark made of one text; the only code of this room that sees cmark's memory.
///
/// No pointer leaves it. The contract of `cmark.h`: freeing the root frees the whole tree, and the
/// strings that a node hands out live as long as the node.
@safe
private struct CommonMarkDocument: ~Copyable {
  private let root: OpaquePointer

  init(_ bytes: ArraySlice<UInt8>) {
    unsafe root = bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe cmark_parse_document(start, buffer.count, CMARK_OPT_DEFAULT)
    }
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// Copies every node in one walk with cmark's own iterator.
  borrowing func copy(into tree: inout Tree) {
    let iterator = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(iterator) }
    var open: [Int] = []
    open.reserveCapacity(16)
    while true {
      let event = unsafe cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      if event == CMARK_EVENT_EXIT {
        tree.close(open.removeLast())
      } else if let node = unsafe cmark_iter_get_node(iterator) {
        let kind = unsafe tree.kind(of: node)
        unsafe tree.append(node, kind)
        if kind.isContainer { open.append(tree.nodes.count - 1) }
      }
    }
  }
}

extension Node.Kind {
  /// Whether cmark's iterator leaves the node as well as entering it.
  fileprivate var isContainer: Bool {
    switch self {
    case .text, .code, .softBreak, .lineBreak, .htmlInline: false
    case .codeBlock, .htmlBlock, .thematicBreak: false
    case .document, .blockQuote, .list, .item, .heading, .paragraph: true
    case .emphasis, .strong, .link, .image: true
    }
  }
}

extension Tree {
  fileprivate mutating func close(_ node: Int) {
    nodes[node].end = nodes.count
    nodes[node].text = nodes[node].text.lowerBound..<text.count
  }

  @unsafe
  fileprivate mutating func append(_ node: OpaquePointer, _ kind: Node.Kind) {
    let start = text.count
    // Containers have no literal; for them cmark hands out no string.
    unsafe copy(cmark_node_get_literal(node), to: &text)
    nodes.append(
      Node(
        kind: kind,
        line: Int(unsafe cmark_node_get_start_line(node)),
        column: Int(unsafe cmark_node_get_start_column(node)),
        endLine: Int(unsafe cmark_node_get_end_line(node)),
        text: start..<text.count, end: nodes.count + 1))
  }

  @unsafe
  fileprivate mutating func kind(of node: OpaquePointer) -> Node.Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINK: .link(unsafe destination(of: node))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST: unsafe list(node)
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_IMAGE: .image(unsafe destination(of: node))
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_CODE_BLOCK: .codeBlock(language: unsafe language(of: node))
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_DOCUMENT: .document
    // Custom nodes are made by programs, never by the parser.
    default: preconditionFailure("cmark made a node of a kind that no Markdown makes")
    }
  }

  @unsafe
  private func list(_ node: OpaquePointer) -> Node.Kind {
    let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let start = Int(unsafe cmark_node_get_list_start(node))
    return .list(
      start: isOrdered ? start : nil, isTight: unsafe cmark_node_get_list_tight(node) != 0)
  }

  @unsafe
  private mutating func destination(of node: OpaquePointer) -> Node.Destination {
    Node.Destination(
      address: unsafe copyLabel(cmark_node_get_url(node)),
      title: unsafe copyLabel(cmark_node_get_title(node)))
  }

  @unsafe
  private mutating func language(of node: OpaquePointer) -> Range<Int> {
    let info = unsafe copyLabel(cmark_node_get_fence_info(node))
    let end = labels[info].firstIndex(where: \.isWhitespace) ?? info.upperBound
    return info.lowerBound..<end
  }

  @unsafe
  private mutating func copyLabel(_ string: UnsafePointer<CChar>?) -> Range<Int> {
    let start = labels.count
    unsafe copy(string, to: &labels)
    return start..<labels.count
  }

  @unsafe
  private func copy(_ string: UnsafePointer<CChar>?, to bytes: inout [UInt8]) {
    guard let string = unsafe string else { return }
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: string, count: strlen(string)))
  }
}
