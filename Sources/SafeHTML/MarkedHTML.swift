/// Safe markup with open places that a later room fills in.
///
/// Markdown makes it when nobody yet knows the address of a page or the status of a commitment; Pages
/// resolves it. A part of it can be shown on another page: ids then stay away, so none is there twice.
package struct MarkedHTML: Sendable, Equatable {
  /// An open place in the markup.
  package struct Mark: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      /// Inside a start tag, after its name: room for ` id="…"` of this block.
      case id(block: Int)
      /// Between the quotes of an `href` or `src`: the address of this link.
      case address(link: Int)
      /// After the text of this block: room for what belongs beside it.
      case slot(block: Int)
    }
    /// Bytes from the start of the markup.
    package let offset: Int
    package let kind: Kind

    package init(offset: Int, kind: Kind) {
      self.offset = offset
      self.kind = kind
    }
  }

  package let html: HTML
  /// In order of offset; marks at one offset in the order in which they are to be filled.
  package let marks: [Mark]

  package init(html: HTML, marks: [Mark]) {
    self.html = html
    self.marks = marks
  }

  package static let empty = MarkedHTML(html: .empty, marks: [])

  package var wholeRange: Range<Int> { 0..<html.bytes.count }

  /// The markup of `range` (a whole number of elements; default all) with its open places filled.
  ///
  /// - `id`: the id of a block, or nil for none (as on any page but its own);
  /// - `address`: the address of a link, as text: it is escaped here;
  /// - `slot`: what stands after a block, or nil for nothing.
  package func filled(
    _ range: Range<Int>? = nil,
    id: (Int) -> String? = { _ in nil },
    address: (Int) -> String,
    slot: (Int) -> HTML? = { _ in nil }
  ) -> HTML {
    let range = range ?? wholeRange
    var buffer = HTMLBuffer(reservingCapacity: range.count + range.count / 4)
    var position = range.lowerBound
    for mark in marks[firstMark(from: range.lowerBound)...] {
      // A slot at the very end still belongs to the range; an id or an address there does not exist.
      guard mark.offset <= range.upperBound else { break }
      buffer.append(trusted: html.bytes[position..<mark.offset])
      position = mark.offset
      switch mark.kind {
      case .id(let block):
        guard let id = id(block) else { continue }
        buffer.append(trusted: " id=\"")
        buffer.append(text: id)
        buffer.append(trusted: "\"")
      case .address(let link):
        buffer.append(text: address(link))
      case .slot(let block):
        if let html = slot(block) { buffer.append(html) }
      }
    }
    buffer.append(trusted: html.bytes[position..<range.upperBound])
    return buffer.html
  }

  /// The index of the first mark at or after `offset`.
  private func firstMark(from offset: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
