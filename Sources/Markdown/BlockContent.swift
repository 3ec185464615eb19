import Source

/// What the inline content of a heading or a paragraph turns out to be.
struct BlockContent {
  /// The content without the attribute block and without the table.
  var lead: InlineRange
  /// The attribute block that ends `lead`.
  var attributes: LocatedAttributes?
  /// The table that the paragraph ends with.
  var table: PipeTable?
  /// False where something that begins like an attribute block could not be taken for the block's own.
  var isWhole = true
}

/// An attribute block and where it stands in the file.
struct LocatedAttributes {
  let place: Place
  let id: Located<String>?
  let attributes: [Attribute]

  /// The id that was given as an attribute, as it is to be written: `#gora` for `id=gora`.
  func id(for name: String, _ mended: (String) -> String) -> String? {
    attributes.first { $0.key.value == name }.map { "#" + mended($0.value.value) }
  }
}
