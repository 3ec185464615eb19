/// What the writer of inline content keeps while it prints one block of text.
struct InlineState {
  /// The block.
  var block = 0
  var isInTable = false
  /// How much raw HTML the block held so far.
  var tagsTold = 0
  /// End tags of the inlines that are open, each with the first node after its inline.
  var open: [(end: Int, tag: String)] = []
  /// Made when something is to be found in the source.
  var locator: InlineLocator?
}
