import Diagnostics
import SafeHTML
import Source

/// The inline content of headings, paragraphs and cells.
extension MarkupWriter {
  /// Returns where in the markup it stands.
  mutating func writeInlines(_ range: InlineRange, of block: Int) -> Range<Int> {
    if inlines.block != block {
      inlines.locator = nil
      inlines.tagsTold = 0
    }
    inlines.block = block
    let start = buffer.count
    var node = range.start.node
    while range.contains(node) {
      closeInlines(before: node)
      node = write(node, in: range)
    }
    closeInlines(before: .max)
    return start..<buffer.count
  }

  private mutating func closeInlines(before node: Int) {
    while let last = inlines.open.last, last.end <= node {
      inlines.open.removeLast()
      buffer.append(trusted: last.tag)
    }
  }

  /// Writes one inline, or the start of one that holds others; returns the next.
  private mutating func write(_ node: Int, in range: InlineRange) -> Int {
    switch parsed.tree.nodes[node].kind {
    case .text:
      writeText(parsed.tree.text[range.clip(parsed.tree.nodes[node].text, of: node)])
    case .code:
      buffer.append(trusted: "<code>")
      buffer.append(textBytes: restoredCode(node))
      buffer.append(trusted: "</code>")
    case .softBreak: buffer.append(trusted: "\n")
    case .lineBreak: buffer.append(trusted: "<br />\n")
    case .htmlInline:
      if reportsHTML(node) { buffer.append(trusted: "<!-- raw HTML omitted -->") }
    case .emphasis: open("<em>", node, "</em>")
    case .strong: open("<strong>", node, "</strong>")
    case .link(let destination): openLink(node, destination)
    case .image(let destination):
      writeImage(node, destination)
      return parsed.tree.nodes[node].end
    case .document, .blockQuote, .list, .item, .heading, .paragraph, .codeBlock, .htmlBlock,
      .thematicBreak:
      preconditionFailure("blocks stand in no block of text")
    }
    return node + 1
  }

  private mutating func open(_ startTag: String, _ node: Int, _ endTag: String) {
    buffer.append(trusted: startTag)
    inlines.open.append((parsed.tree.nodes[node].end, endTag))
  }

  private mutating func writeText(_ bytes: ArraySlice<UInt8>) {
    buffer.append(textBytes: parsed.restored(bytes))
  }

  private func restoredCode(_ node: Int) -> ArraySlice<UInt8> {
    parsed.restored(parsed.tree.text(of: node), in: inlines.isInTable ? .codeInTable : .code)
  }

  /// Warns of raw HTML; returns false for a comment, of which nobody needs to know.
  private mutating func reportsHTML(_ node: Int) -> Bool {
    let html = parsed.tree.html(node)
    if html.isComment { return false }
    let place = place(of: node, UInt8(ascii: "<"), before: html.bytes.dropFirst().prefix(24))
    // Who reads of a tag knows what closes it.
    if !html.isEndTag || inlines.tagsTold == 0 { report(html, at: place) }
    inlines.tagsTold += 1
    return true
  }

  // MARK: Links and images

  private mutating func openLink(_ node: Int, _ destination: Node.Destination) {
    let link = link(node, destination, isImage: false)
    // A note of a single word reads as an address.
    if link.value.text.hasPrefix("^") {
      reporter.report(.noFootnotes, at: link.value.place, ["text": "[\(link.value.text)]"])
      return open("[", node, "]")
    }
    buffer.append(trusted: "<a href=\"")
    switch LinkDestination(link.addressBytes) {
    case .site:
      if link.addressBytes.allSatisfy({ $0.isWhitespace || $0 == UInt8(ascii: "#") }) { report(.linkWithoutAddress, link.value, ["text": link.value.text]) }
      list(link.value)
    case .external(let address):
      if let fault = AddressFault(of: address) { report(fault, link.value) }
      externalLinks.append(link.value)
      buffer.append(address: address)
    case .withoutScheme: reportWithoutScheme(link.value)
    case .refused(let scheme): report(scheme, link.value)
    }
    writeTitle(destination)
    open("\">", node, "</a>")
  }

  /// The alternative text is all the text in the image, without markup.
  private mutating func writeImage(_ node: Int, _ destination: Node.Destination) {
    buffer.append(trusted: "<img src=\"")
    let link = link(node, destination, isImage: true)
    switch LinkDestination(link.addressBytes) {
    case .site, .external: list(link.value)
    case .withoutScheme: reportWithoutScheme(link.value)
    case .refused(let scheme): report(scheme, link.value)
    }
    buffer.append(trusted: "\" alt=\"")
    for inner in (node + 1)..<max(node + 1, parsed.tree.nodes[node].end) { writeAlternative(inner) }
    writeTitle(destination)
    buffer.append(trusted: "\" />")
  }

  private mutating func writeAlternative(_ node: Int) {
    switch parsed.tree.nodes[node].kind {
    case .text: writeText(parsed.tree.text(of: node))
    case .code: buffer.append(textBytes: restoredCode(node))
    // Escaped as it is, it is no markup.
    case .htmlInline: if reportsHTML(node) { writeText(parsed.tree.text(of: node)) }
    case .softBreak, .lineBreak: buffer.append(trusted: " ")
    default: break
    }
  }

  private mutating func writeTitle(_ destination: Node.Destination) {
    guard !destination.title.isEmpty else { return }
    buffer.append(trusted: "\" title=\"")
    buffer.append(textBytes: parsed.restored(parsed.tree.labels[destination.title]))
  }

  private mutating func link(
    _ node: Int, _ destination: Node.Destination, isImage: Bool
  ) -> (value: Link, addressBytes: ArraySlice<UInt8>) {
    let address = parsed.restored(parsed.tree.labels[destination.address])
    let link = Link(
      address: String(decoding: address, as: UTF8.self),
      text: parsed.plainText(of: parsed.tree.inlines(of: node)), isImage: isImage,
      place: place(ofLink: node, isImage: isImage))
    return (link, address)
  }

  /// Leaves the address open.
  private mutating func list(_ link: Link) {
    mark(.address(link: links.count))
    links.append(link)
  }

  private mutating func report(
    _ code: DiagnosticCode, _ link: Link, _ arguments: [String: String] = [:],
    suggestion: @autoclosure () -> String? = nil
  ) {
    let arguments = arguments.merging(["address": link.address]) { own, _ in own }
    reporter.report(code, at: link.place, arguments, suggestion: suggestion())
  }

  private mutating func reportWithoutScheme(_ link: Link) {
    let host = link.address.drop { "/\\\t\n\r ".contains($0) }
    // On a network of one's own a computer's name stands between such.
    if link.address.hasPrefix("\\") { return report(.fileOnOwnComputer, link) }
    report(.linkWithoutScheme, link, ["right": "https://" + host])
  }

  /// A letter alone is a drive of the author's computer.
  private mutating func report(_ scheme: String, _ link: Link) {
    let isOwn = scheme.utf8.count == 1 || scheme == "file"
    let near = NearMiss.nearest(to: scheme, among: LinkDestination.schemes)
    report(
      isOwn ? .fileOnOwnComputer : .linkSchemeRefused, link, ["scheme": scheme],
      suggestion: isOwn ? nil : near.map { $0 + link.address.dropFirst(scheme.count) })
  }

  private mutating func report(_ fault: AddressFault, _ link: Link) {
    let code: DiagnosticCode =
      switch fault {
      case .noHost: .linkWithoutHost
      case .password: .addressWithPassword
      case .notMail: .linkWithoutMail
      case .notPhone: .linkWithoutPhone
      }
    report(code, link, suggestion: WrittenAddress.mended(link.address))
  }

  // MARK: Places

  /// Where a link's bracket stands, the `!` before an image's, or the `<` of an address between angle
  /// brackets.
  private mutating func place(ofLink node: Int, isImage: Bool) -> Place {
    let tree = parsed.tree
    var text: ArraySlice<UInt8> = []
    if tree.nodes[node].end > node + 1, case .text = tree.nodes[node + 1].kind {
      text = tree.text(of: node + 1).prefix(24)
    }
    return place(of: node, UInt8(ascii: "["), or: isImage ? nil : UInt8(ascii: "<"), before: text)
  }

  private mutating func place(
    of node: Int, _ opener: UInt8, or other: UInt8? = nil, before text: ArraySlice<UInt8>
  ) -> Place {
    var locator =
      inlines.locator ?? InlineLocator(parsed, block: inlines.block)
    var offset = locator.find(
      opener, or: other, before: text, treeOffset: parsed.tree.nodes[node].text.lowerBound)
    inlines.locator = locator
    if case .image = parsed.tree.nodes[node].kind, offset > 0,
      parsed.source.bytes[offset - 1] == UInt8(ascii: "!")
    {
      offset -= 1
    }
    return reporter.place(at: offset)
  }
}
