package import SafeHTML
package import Source

/// A document's own text, in its own order, with everything in it resolved but the addresses.
package struct Prose: Sendable {
  package struct Link: Sendable {
    package let target: LinkTarget
    package let spot: Origin

    package init(target: LinkTarget, spot: Origin) {
      self.target = target
      self.spot = spot
    }
  }

  package let markup: MarkedHTML
  /// By the number of a block in the markup.
  package let ids: [String?]
  /// By the number of a link in the markup.
  package let links: [Link]
  /// Links that are written with the site's own address, as addresses from its root. They stay as they are
  /// written, and may lead to what others publish there.
  package let ownAddresses: [Link]
  /// Whether an id of the text could not be read: what is missed on its page may be there.
  package let hidesIDs: Bool

  package init(
    markup: MarkedHTML, ids: [String?], links: [Link], ownAddresses: [Link] = [], hidesIDs: Bool = false
  ) {
    self.markup = markup
    self.ids = ids
    self.links = links
    self.ownAddresses = ownAddresses
    self.hidesIDs = hidesIDs
  }

  package static let empty = Prose(markup: .empty, ids: [], links: [])

  package var isEmpty: Bool { markup.html.isEmpty }

  /// The words of an excerpt without markup: of a heading its own first.
  package func plainText(of excerpt: Excerpt) -> String {
    let text = markup.plainText(of: excerpt.words)
    guard excerpt.isHeading else { return text }
    return text.isEmpty ? excerpt.name : excerpt.name + "\n" + text
  }
}

/// Where a link in an author's text leads.
package enum LinkTarget: Sendable, Hashable {
  /// An absolute address.
  case external(String)
  /// An anchor on the same page; empty: its top.
  case anchor(String)
  case document(DocumentID, anchor: String?)
  /// A file below `content/`: `media/berg/plan.pdf`.
  case media(String)
  /// An address of this site as written, from the root: `/uppfoljning/2019/`.
  case address(String)
}

/// Any page that a content file is the source of.
package enum DocumentID: Sendable, Hashable {
  case promise(Promise.ID)
  case followUp(FollowUp.ID)
  case municipality(Municipality.ID)
  case focusArea(FocusArea.ID)
  case year(Int)
  case page(FreePage.ID)
}

/// Parts of a prose's markup that can be shown alone; each range but `words` is a whole number of elements.
package struct Excerpt: Sendable {
  /// The number of the block in the markup, where its id and its slot are.
  package let block: Int
  package let isHeading: Bool
  /// Plain text of the heading, the paragraph or the item's first paragraph.
  package let name: String
  /// The inline markup of the same.
  package let lead: Range<Int>
  /// All that is its text; of a heading what is below it.
  package let text: Range<Int>
  /// The same up to what stands in it and has a text of its own, though that leaves an element open.
  package let words: Range<Int>
  package let spot: Origin

  package init(
    block: Int, isHeading: Bool, name: String, lead: Range<Int>, text: Range<Int>, words: Range<Int>? = nil,
    spot: Origin
  ) {
    self.block = block
    self.isHeading = isHeading
    self.name = name
    self.lead = lead
    self.text = text
    self.words = words ?? text
    self.spot = spot
  }
}
