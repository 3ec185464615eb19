import Source

/// The ranges of a block in the markup, filled in while it is printed.
struct BlockExtent {
  var content = 0..<0
  var lead = 0..<0
  var extent = 0..<0
}

extension Block {
  init(_ entry: BlockOutline.Entry, _ extent: BlockExtent, text: String) {
    self.init(
      kind: entry.kind, id: entry.id, attributes: entry.attributes, place: entry.place, text: text,
      content: extent.content, lead: extent.lead, extent: extent.extent,
      enclosing: entry.enclosing, goesOnFromLeadIn: entry.goesOnFromLeadIn, isWhole: entry.isWhole)
  }
}
