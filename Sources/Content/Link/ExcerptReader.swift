import Markdown
import PromiseModel
import SafeHTML
import Source

/// Cuts the text of one block out of a body.
struct ExcerptReader {
  let body: DocumentBody

  init(_ body: DocumentBody) { self.body = body }

  /// The text of a block: the paragraph and the list that belongs to it; the list item with all that is
  /// in it; of a heading the section below it. Each only up to a block of `stops` inside it; with
  /// `stopsAtBreaks` a section ends at a thematic break too.
  func excerpt(of index: Int, stoppingAt stops: Set<Int>, stopsAtBreaks: Bool = false) -> Excerpt {
    let block = body.markdown.blocks[index]
    var text = block.content
    var end = text.upperBound
    if let stop = firstStop(after: index, in: text, stops) { end = min(end, stop) }
    if stopsAtBreaks, let rule = body.firstBreak(from: text.lowerBound) {
      end = min(end, rule)
    }
    let words = text.lowerBound..<max(end, text.lowerBound)
    if end < text.upperBound { text = body.markdown.markup.wholeElements(of: text, before: end) }
    return Excerpt(
      block: index, isHeading: block.isHeading, name: block.text, lead: block.lead, text: text,
      words: words, spot: body.origin(block.place))
  }

  private func firstStop(after index: Int, in text: Range<Int>, _ stops: Set<Int>) -> Int? {
    let blocks = body.markdown.blocks
    for next in blocks.indices.dropFirst(index + 1) {
      let start = blocks[next].extent.lowerBound
      if start >= text.upperBound { return nil }
      if stops.contains(next), start >= text.lowerBound { return start }
    }
    return nil
  }
}

extension DocumentBody {
  /// Where the first thematic break at or after an offset in the markup is. There may be as many as lines,
  /// so they are not looked through one by one for each block.
  fileprivate func firstBreak(from offset: Int) -> Int? {
    let breaks = markdown.thematicBreaks
    var (low, high) = (0, breaks.count)
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < breaks.count ? breaks[low] : nil
  }
}
