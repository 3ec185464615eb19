import SafeHTML

/// Start and end tags of what holds other blocks.
extension MarkupWriter {
  mutating func openContainer(_ node: Int) {
    startLine()
    var container = OpenContainer(
      node: node, outerSections: sections.count, start: buffer.count, contentStart: 0)
    switch parsed.tree.nodes[node].kind {
    case .blockQuote: buffer.append(trusted: "<blockquote>\n")
    case .list(let start, _):
      container.entry = listOwner
      listOwner = nil
      openList(start)
    case .item:
      container.entry = outline.entryAt[node]
      container.isTightItem = isTightList(containers.last?.node)
      openTag("<li", of: container.entry)
    default: break
    }
    container.contentStart = buffer.count
    containers.append(container)
  }

  private mutating func openList(_ start: Int?) {
    switch start {
    case nil: buffer.append(trusted: "<ul>\n")
    case 1: buffer.append(trusted: "<ol>\n")
    case let start?: buffer.append(trusted: "<ol start=\"\(start)\">\n")
    }
  }

  private func isTightList(_ node: Int?) -> Bool {
    guard let node, case .list(_, let isTight) = parsed.tree.nodes[node].kind else { return false }
    return isTight
  }

  /// Closes all containers that do not hold `node`.
  mutating func closeContainers(before node: Int) {
    while let container = containers.last, parsed.tree.nodes[container.node].end <= node {
      containers.removeLast()
      close(container)
    }
  }

  private mutating func close(_ container: OpenContainer) {
    switch parsed.tree.nodes[container.node].kind {
    case .blockQuote:
      startLine()
      closeSections(of: container)
      buffer.append(trusted: "</blockquote>\n")
    case .list(let start, _):
      buffer.append(trusted: start == nil ? "</ul>\n" : "</ol>\n")
      closeOwner(of: container)
    case .item:
      closeSections(of: container)
      closeItem(container)
    default: closeSections(of: container)
    }
  }

  private mutating func closeItem(_ container: OpenContainer) {
    let content = container.contentStart..<buffer.count
    buffer.append(trusted: "</li>\n")
    guard let entry = container.entry else { return }
    extents[entry].content = content
    extents[entry].extent = container.start..<buffer.count
  }

  /// A list that belongs to a paragraph ends what the paragraph says.
  private mutating func closeOwner(of list: OpenContainer) {
    guard let entry = list.entry else { return }
    extents[entry].extent = extents[entry].extent.lowerBound..<buffer.count
    extents[entry].content = extents[entry].extent
    markSlot(of: entry)
  }

  // MARK: Sections

  private mutating func closeSections(of container: OpenContainer) {
    closeSections(above: container.outerSections, from: 1)
  }

  /// Ends, here, the innermost container's sections of headings of `level` and lower ones.
  mutating func closeSections(from level: Int) {
    closeSections(above: containers.last?.outerSections ?? 0, from: level)
  }

  private mutating func closeSections(above count: Int, from level: Int) {
    while sections.count > count, let section = sections.last, section.level >= level {
      sections.removeLast()
      let (start, below) = (extents[section.entry].extent.lowerBound, extents[section.entry].content.lowerBound)
      extents[section.entry].extent = start..<buffer.count
      extents[section.entry].content = below..<buffer.count
    }
  }
}
