import PromiseModel
import SafeHTML
import Source

/// Writes an author's text for a test, with the open places that Markdown would leave in it.
struct ProseBuilder {
  private var buffer = HTMLBuffer()
  private var marks: [MarkedHTML.Mark] = []
  private var ids: [String?] = []
  private var links: [Prose.Link] = []

  /// A paragraph; with an id it is a block that can be a commitment or an outcome.
  @discardableResult
  mutating func paragraph(_ text: String, id: String? = nil) -> Excerpt {
    block("p", text, id: id)
  }

  /// A paragraph that is one link.
  mutating func link(_ text: String, to target: LinkTarget, at spot: Origin) {
    buffer.append(trusted: "<p><a href=\"")
    marks.append(.init(offset: buffer.count, kind: .address(link: links.count)))
    links.append(Prose.Link(target: target, spot: spot))
    buffer.append(trusted: "\">")
    buffer.append(text: text)
    buffer.append(trusted: "</a></p>\n")
  }

  var prose: Prose {
    Prose(markup: MarkedHTML(html: buffer.html, marks: marks), ids: ids, links: links)
  }

  private mutating func block(_ element: String, _ text: String, id: String?) -> Excerpt {
    let start = buffer.count
    buffer.append(trusted: "<" + element)
    if id != nil { marks.append(.init(offset: buffer.count, kind: .id(block: ids.count))) }
    buffer.append(trusted: ">")
    let leadStart = buffer.count
    buffer.append(text: text)
    let lead = leadStart..<buffer.count
    buffer.append(trusted: "</" + element + ">\n")
    if id != nil {
      marks.append(.init(offset: buffer.count, kind: .slot(block: ids.count)))
      ids.append(id)
    }
    return Excerpt(
      block: ids.count - 1, isHeading: false, name: text, lead: lead, text: start..<buffer.count,
      spot: Origin(file: ""))
  }
}
