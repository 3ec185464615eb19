import CXML2

// The only unsafe code of this room: libxml2 calls back with C strings, which are copied at once. No pointer leaves
// this file.

/// Makes a tree of what libxml2 tells it.
@safe final class ElementReader {
  private var tree = ElementTree()
  /// The elements that are open, outermost first.
  private var open: [Int] = []
  private var failure: ElementTree.Failure?
  private let parser: xmlParserCtxtPtr
  private let isHTML: Bool

  private init(_ parser: xmlParserCtxtPtr, isHTML: Bool) {
    unsafe self.parser = parser
    self.isHTML = isHTML
  }

  static func read(_ bytes: [UInt8], isHTML: Bool) throws(ElementTree.Failure) -> ElementTree {
    guard !bytes.isEmpty else { return ElementTree() }
    let outcome: (tree: ElementTree, failure: ElementTree.Failure?) = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let count = Int32(clamping: buffer.count)
      guard
        let parser = unsafe isHTML ? htmlCreateMemoryParserCtxt(start, count) : xmlCreateMemoryParserCtxt(start, count)
      else { return (ElementTree(), .malformed) }
      let reader = unsafe ElementReader(parser, isHTML: isHTML)
      reader.run()
      return (reader.tree, reader.failure)
    }
    if let failure = outcome.failure { throw failure }
    return outcome.tree
  }

  /// Reads all of it, and lets the parser go.
  private func run() {
    let reader = unsafe Unmanaged.passUnretained(self).toOpaque()
    var handler = unsafe xmlSAXHandler()
    unsafe handler.startElement = { reader, name, attributes in
      unsafe ElementReader.of(reader)?.begin(name, attributes)
    }
    unsafe handler.endElement = { reader, name in unsafe ElementReader.of(reader)?.end(name) }
    unsafe handler.characters = { reader, text, count in unsafe ElementReader.of(reader)?.append(text, count) }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = handler.characters
    unsafe parser.pointee.sax.pointee = handler
    unsafe parser.pointee.userData = reader
    if isHTML {
      let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      unsafe htmlCtxtUseOptions(parser, Int32(options))
      unsafe xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
      unsafe htmlParseDocument(parser)
      unsafe htmlFreeParserCtxt(parser)
    } else {
      let options = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      unsafe xmlCtxtUseOptions(parser, Int32(options))
      // The events of SAX 1, whose names hold their prefix.
      unsafe parser.pointee.sax2 = 0
      unsafe xmlParseDocument(parser)
      if unsafe parser.pointee.wellFormed == 0 { failure = failure ?? .malformed }
      unsafe xmlFreeParserCtxt(parser)
    }
    while !open.isEmpty { close() }
  }

  private static func of(_ reader: UnsafeMutableRawPointer?) -> ElementReader? {
    unsafe reader.map { unsafe Unmanaged<ElementReader>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: Events

  private func begin(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard failure == nil, let name = unsafe name else { return }
    if open.count >= ElementTree.deepest { return stop(.tooDeep) }
    if tree.nodes.count >= ElementTree.most { return stop(.tooMany) }
    let node = ElementTree.Node(
      name: unsafe String(cString: name), attributes: unsafe read(attributes), text: "", parent: open.last ?? -1,
      line: line, end: tree.nodes.count + 1)
    open.append(tree.nodes.count)
    tree.nodes.append(node)
  }

  private func read(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [String: String] {
    guard let attributes = unsafe attributes else { return [:] }
    var found: [String: String] = [:]
    var index = 0
    while let name = unsafe attributes[index] {
      found[unsafe String(cString: name)] = unsafe attributes[index + 1].map { unsafe String(cString: $0) } ?? ""
      index += 2
    }
    return found
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    guard let name = unsafe name, let last = open.last, tree.nodes[last].name == (unsafe String(cString: name)) else { return }
    close()
  }

  private func close() {
    tree.nodes[open.removeLast()].end = tree.nodes.count
  }

  private func append(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard failure == nil, let text = unsafe text else { return }
    let words = unsafe String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self)
    // A long text is told in pieces.
    if let last = tree.nodes.indices.last, tree.nodes[last].isText, tree.nodes[last].parent == open.last ?? -1 {
      tree.nodes[last].text += words
      return
    }
    if tree.nodes.count >= ElementTree.most { return stop(.tooMany) }
    tree.nodes.append(
      ElementTree.Node(
        name: "", attributes: [:], text: words, parent: open.last ?? -1, line: line, end: tree.nodes.count + 1))
  }

  private var line: Int { unsafe Int(xmlSAX2GetLineNumber(parser)) }

  private func stop(_ failure: ElementTree.Failure) {
    self.failure = failure
    unsafe xmlStopParser(parser)
  }
}
