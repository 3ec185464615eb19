import Source

/// A section, block or parent that has not been closed yet.
struct OpenTag {
  let tag: Tag
  /// The index of its node.
  let node: Int
  /// A block directly inside a parent: it fills the parent's block of that name.
  let isOverride: Bool
  /// The blanks before a parent that begins its line: its indentation, if it also ends its line.
  let indentation: Range<Int>?

  var name: String { tag.name.value }

  var opening: String { tag.kind.written(name) }

  /// The tag that would close it.
  var closing: String { Tag.Kind.closing.written(name) }
}
