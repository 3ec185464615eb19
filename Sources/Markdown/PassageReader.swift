import Diagnostics
import Source

/// Finds what the caller looks for in the running text of a document, and where it stands in the source.
///
/// Running text is that of headings and paragraphs without their markup and attribute blocks. What is no
/// running text (code, raw HTML, the space between two blocks) is a single byte that no text holds, so
/// nothing is found across it; addresses are left out.
struct PassageReader {
  private let parsed: ParsedText
  private var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// A text node and where its text begins in `bytes`; or a code, which no passage stands in.
  private struct Piece {
    let start: Int
    let treeText: Range<Int>
    let block: Int
    var isCode = false
  }

  private static let boundary: UInt8 = 0xFF
  private static let lineBreak = UInt8(ascii: "\n")

  static func read(
    _ parsed: ParsedText, _ outline: BlockOutline, _ find: ([UInt8]) -> [Range<Int>], _ reporter: inout Reporter
  ) -> [Located<String>] {
    let reader = PassageReader(parsed, outline)
    let found = find(reader.bytes)
    return found.isEmpty ? [] : reader.passages(found, &reporter)
  }

  private init(_ parsed: ParsedText, _ outline: BlockOutline) {
    self.parsed = parsed
    bytes.reserveCapacity(parsed.tree.text.count + parsed.tree.nodes.count / 4)
    pieces.reserveCapacity(parsed.tree.nodes.count / 2)
    var block = 0
    var lead: InlineRange?
    for (node, value) in parsed.tree.nodes.enumerated() {
      switch value.kind {
      case .heading, .paragraph:
        block = node
        // A table stands after the lead, and an attribute block before the table.
        lead = outline.tables[node] == nil ? outline.entryAt[node].map { outline.entries[$0].lead } : nil
        bytes.append(Self.boundary)
      case .text where lead?.contains(node) != false:
        let text = lead?.clip(value.text, of: node) ?? value.text
        pieces.append(Piece(start: bytes.count, treeText: text, block: block))
        bytes.append(contentsOf: parsed.tree.text[text])
      case .softBreak, .lineBreak: bytes.append(Self.lineBreak)
      case .code:
        pieces.append(Piece(start: bytes.count, treeText: value.text, block: block, isCode: true))
        bytes.append(Self.boundary)
      case .htmlInline: bytes.append(Self.boundary)
      default: break
      }
    }
  }

  /// - `found`: in order.
  private func passages(_ found: [Range<Int>], _ reporter: inout Reporter) -> [Located<String>] {
    var locator: (block: Int, value: InlineLocator)?
    var next = 0
    return found.map { range in
      let piece = piece(at: range.lowerBound)
      let block = pieces[piece].block
      if locator?.block != block {
        locator = (block, InlineLocator(parsed, block: block))
        next = firstPiece(of: block)
      }
      for code in pieces[min(next, piece)..<piece] where code.isCode {
        locator?.value.pass(code: parsed.tree.text[code.treeText], treeOffset: code.treeText.lowerBound)
      }
      next = piece
      let treeOffset = pieces[piece].treeText.lowerBound + range.lowerBound - pieces[piece].start
      let offset = locator?.value.find(text(range, inPiece: piece), treeOffset: treeOffset)
      let words = bytes[range].map { $0 == Self.lineBreak ? UInt8(ascii: " ") : $0 }
      return Located(parsed.string(words[...]), at: reporter.place(at: offset ?? 0))
    }
  }

  /// The first piece of a block, or of one after it.
  private func firstPiece(of block: Int) -> Int {
    pieces.partitioningIndex { $0.block >= block }
  }

  /// The last piece that begins at `offset` or before it.
  private func piece(at offset: Int) -> Int {
    max(0, pieces.partitioningIndex { $0.start > offset } - 1)
  }

  /// As much of a passage as stands in the source in one piece.
  private func text(_ range: Range<Int>, inPiece piece: Int) -> ArraySlice<UInt8> {
    let end = piece + 1 < pieces.count ? min(range.upperBound, pieces[piece + 1].start) : range.upperBound
    return bytes[range.lowerBound..<end].prefix { $0 != Self.lineBreak && $0 != Self.boundary }
  }
}

extension InlineLocator {
  /// What is found next stands behind this code.
  fileprivate mutating func pass(code: ArraySlice<UInt8>, treeOffset: Int) {
    _ = find(UInt8(ascii: "`"), before: code.prefix { !$0.isWhitespace }, treeOffset: treeOffset)
  }

  /// Finds a text that is not empty, but not in an address, which stands in the source and not in the text.
  fileprivate mutating func find(_ text: ArraySlice<UInt8>, treeOffset: Int) -> Int {
    let opener = text.first ?? 0
    var offset = find(opener, before: text.dropFirst(), treeOffset: treeOffset)
    while isInAddress(offset) {
      let next = find(opener, before: text.dropFirst(), treeOffset: treeOffset)
      guard next > offset else { break }
      offset = next
    }
    return offset
  }
}

extension Array {
  /// The first index whose element and all after it are as asked for: those before are not.
  fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
