package import SafeHTML
package import Source

/// What one Markdown text holds: its markup, and what the markup is made of.
package struct MarkdownDocument: Sendable {
  package let markup: MarkedHTML
  /// Every heading, and every paragraph and list item with an attribute block, in document order.
  /// `MarkedHTML.Mark.Kind.id` and `.slot` number them.
  package var blocks: [Block]
  /// Every link whose address has no scheme and every image, in document order.
  /// `MarkedHTML.Mark.Kind.address` numbers them.
  package let links: [Link]
  /// Every link whose address has a scheme, in document order: its address is in the markup already.
  package let externalLinks: [Link]
  /// Offsets in the markup of thematic breaks (`---`) that stand directly in the document.
  package let thematicBreaks: [Int]
  /// Every list, in document order.
  package let lists: [ListSummary]
  /// What the caller looked for in the running text, in document order; a line break in it is a space.
  package let passages: [Located<String>]
  /// Where comments stand in the file, in order.
  package internal(set) var comments: [Range<Int>] = []
  /// Whether all of the text is here: false after an error, which may hide a block or what it says of itself.
  package internal(set) var isWhole = true
  /// Whether an attribute block that can't be read may hold an id.
  package internal(set) var hidesIDs = false
  /// Where what belongs in an attribute block stands in the text: it may have been meant as an id.
  package internal(set) var strayAttributes: [Place] = []
  package var hasStrayAttributes: Bool { !strayAttributes.isEmpty }
}

/// A block of the text that has an identity, gives attributes to what is below it, or is a heading.
package struct Block: Sendable {
  package enum Kind: Sendable, Equatable {
    case heading(level: Int)
    case paragraph
    /// A paragraph without an id directly before a list: its attributes hold in that list.
    case leadIn
    case listItem
  }

  package let kind: Kind
  /// Without the `#` that it was written with; its place is that of the `#`.
  package let id: Located<String>?
  /// In the order written, without the id; no key is there twice.
  package var attributes: [Attribute]
  /// Where the block begins in the file.
  package let place: Place
  /// The plain text of the heading, the paragraph, or the item's first paragraph, the attribute block
  /// removed; a line break is a space.
  package let text: String

  // Ranges of bytes in the markup, each a whole number of elements.

  /// All that it says: of a heading what stands below it in its section; of an item all that is in it; of a
  /// paragraph all of its extent.
  package let content: Range<Int>
  /// The inline content of the heading, the paragraph or the item's first paragraph.
  package let lead: Range<Int>
  /// The whole element, and what belongs to it: to a heading its section (up to the next heading of
  /// its level or a higher one in the same container, or the container's end); to a paragraph the list
  /// directly after it, if that list holds no id.
  package let extent: Range<Int>
  /// The nearest block around this one: the list item it stands in, the lead-in of its list, the
  /// heading whose section it stands in. An index into `MarkdownDocument.blocks`, always lower.
  package let enclosing: Int?
  /// Whether what stands directly before it, or before its list, is a sentence that goes on in it: one that ends in a
  /// colon or in "att".
  package let goesOnFromLeadIn: Bool
  /// False where what looks like an attribute block stands in its text and could not be read as one: the text may be
  /// that of several blocks.
  package let isWhole: Bool

  package var isHeading: Bool { if case .heading = kind { true } else { false } }
}

/// `key=value` in an attribute block.
package struct Attribute: Sendable {
  package let key: Located<String>
  package let value: Located<String>
  /// Whether the value has several words and no quotation marks: an error, whose words are those of who knows the key.
  package let isUnquoted: Bool
}

/// A link or an image.
package struct Link: Sendable {
  /// As written, backslashes and entities resolved, not percent-decoded.
  package let address: String
  /// Plain text of the link, or the alternative text of the image.
  package let text: String
  package let isImage: Bool
  package let place: Place
}

/// A list's items that have an id beside those that have none.
package struct ListSummary: Sendable {
  package let place: Place
  package let itemsWithID: Int
  package let itemsWithoutID: Int
  /// Where the first item without an id stands, if there is one.
  package let firstWithoutID: Place?
}
