import Diagnostics
import SafeHTML
import Source

/// Blocks that hold no other blocks.
extension MarkupWriter {
  /// By their level, from 1.
  private static let headingTags = (1...6).map { (start: "<h\($0)", end: "</h\($0)>\n") }

  mutating func writeHeading(_ node: Int, _ level: Int) {
    guard let entry = outline.entryAt[node] else { return }
    startLine()
    closeSections(from: level)
    let start = buffer.count
    let tags = Self.headingTags[level - 1]
    openTag(tags.start, of: entry)
    extents[entry].lead = writeInlines(outline.entries[entry].lead, of: node)
    buffer.append(trusted: tags.end)
    extents[entry].content = buffer.count..<buffer.count
    extents[entry].extent = start..<buffer.count
    markSlot(of: entry)
    sections.append(OpenSection(level: level, entry: entry))
  }

  mutating func writeParagraph(_ node: Int) {
    let entry = outline.entryAt[node]
    let table = outline.tables[node]
    let lead =
      entry.map { outline.entries[$0].lead } ?? table?.lead ?? parsed.tree.inlines(of: node)
    if !lead.isEmpty { writeText(lead, of: node, entry) }
    if let table { write(table, of: node) }
  }

  private mutating func writeText(_ text: InlineRange, of node: Int, _ entry: Int?) {
    let kind = entry.map { outline.entries[$0].kind }
    let isTight = containers.last?.isTightItem ?? false
    // In a tight item only a paragraph with an id of its own needs an element to carry it.
    let hasTags = !isTight || kind == .paragraph
    if buffer.count != containers.last?.contentStart || !isTight { startLine() }
    let start = buffer.count
    if hasTags { openTag("<p", of: kind == .paragraph ? entry : nil) }
    let lead = writeInlines(text, of: node)
    if hasTags { buffer.append(trusted: "</p>\n") }
    guard let entry else { return }
    extents[entry].lead = lead
    if kind == .listItem { return markSlot(of: entry) }
    extents[entry].extent = start..<buffer.count
    extents[entry].content = extents[entry].extent
    if ownsNextList(node) { listOwner = entry } else { markSlot(of: entry) }
  }

  /// Whether a list comes directly after a paragraph and holds no block with an id.
  private func ownsNextList(_ node: Int) -> Bool {
    let tree = parsed.tree
    guard let container = containers.last, outline.tables[node] == nil,
      let next = tree.nextSibling(of: node, before: tree.nodes[container.node].end)
    else { return false }
    return tree.isList(next) && !outline.holdsID(in: next..<tree.nodes[next].end)
  }

  mutating func writeCodeBlock(_ node: Int, _ language: Range<Int>) {
    startLine()
    if language.isEmpty {
      buffer.append(trusted: "<pre><code>")
    } else {
      buffer.append(trusted: "<pre><code class=\"language-")
      buffer.append(textBytes: parsed.restored(parsed.tree.labels[language]))
      buffer.append(trusted: "\">")
    }
    buffer.append(textBytes: parsed.restored(parsed.tree.text(of: node), in: .code))
    buffer.append(trusted: "</code></pre>\n")
  }

  mutating func writeHTMLBlock(_ node: Int) {
    let html = parsed.tree.html(node)
    if html.isComment { return }
    report(html, at: reporter.place(of: parsed.tree.nodes[node]))
    startLine()
    buffer.append(trusted: "<!-- raw HTML omitted -->\n")
  }

  /// Tags are dropped with a warning; words that would go with them are an error that shows them.
  mutating func report(_ html: RawHTML, at place: Place) {
    let words = parsed.string(html.words[...])
    if words.isEmpty {
      reporter.report(.rawHTML, at: place, ["tag": parsed.string(html.firstTag)])
    } else {
      reporter.report(.wordsInHTML, at: place, ["words": words])
    }
  }

  mutating func writeThematicBreak() {
    startLine()
    if containers.count == 1 { thematicBreaks.append(buffer.count) }
    buffer.append(trusted: "<hr />\n")
  }
}
